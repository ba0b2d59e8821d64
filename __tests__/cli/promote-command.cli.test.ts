import { REPOSITORY, TestProject } from './project';

const declare = (argocd: string, more = '') => {
  const project = TestProject.of('');
  project.write(
    'main.ts',
    `import { defineFleet } from '${REPOSITORY}/lib/fleet';
export default defineFleet({ repository: { url: 'https://git.example.com/fleet.git' }, argocd: ${argocd},
  steps: { image: 'registry.example.com/steps:1.0.0' }, pools: [
    { namespace: 'demo', name: 'orders', version: '4.6.0', postgresRef: { name: 'pg' } },
    { namespace: 'demo', name: 'catalog', version: '4.6.0', postgresRef: { name: 'pg' }${more} } ] });
`,
  );
  return project;
};
const COHORTS = "{ cohorts: [{ name: 'canary' }, { name: 'rest' }] }";

test.each([
  [COHORTS, 'rests', 'main.ts: argocd.cohorts: found "rests", allowed: rest; did you mean "rest"?'],
  [
    COHORTS,
    'canary',
    'main.ts: argocd.cohorts: canary is the first cohort, and waits for none; found "canary", allowed: rest',
  ],
  ['{}', 'rest', 'main.ts: argocd.cohorts: there are none, so nothing waits'],
])('fails with %s for cohort %s', (argocd, cohort, problem) => {
  const project = declare(argocd, argocd === '{}' ? '' : ", cohort: 'canary'");
  const { code, stderr } = project.run('promote', cohort);
  project.remove();
  expect({ code, problem: stderr.split('\n')[0] }).toEqual({ code: 1, problem });
});
