import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
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

test('the first cohort may come after another fleet, and follows what that follows last', () => {
  const project = declare('{}');
  const write = (folder: string, fields: string) => {
    mkdirSync(join(project.root, folder), { recursive: true });
    project.write(
      `${folder}/main.ts`,
      `import { defineFleet } from '${REPOSITORY}/lib/fleet';
export default defineFleet({ repository: { url: 'https://git.example.com/fleet.git' }, ${fields},
  steps: { image: 'registry.example.com/steps:1.0.0' }, pools: [
    { namespace: 'demo', name: 'orders', version: '4.6.0', postgresRef: { name: 'pg' }, cohort: 'canary' },
    { namespace: 'demo', name: 'catalog', version: '4.6.0', postgresRef: { name: 'pg' } } ] });
`,
    );
  };
  write('dev', `name: 'dev', argocd: ${COHORTS}`);
  write(
    'prod',
    "name: 'prod', argocd: { cohorts: [{ name: 'canary', after: '../dev', soak: '24h' }, { name: 'rest' }] }",
  );
  project.git('init', '-q');
  project.write(
    'kubeconfig',
    'apiVersion: v1\nkind: Config\ncurrent-context: a\nclusters: [{ name: a, cluster: { server: "https://127.0.0.1:1" } }]\n' +
      'users: [{ name: a, user: { token: t } }]\ncontexts: [{ name: a, context: { cluster: a, user: a } }]\n',
  );
  const promote = (cohort: string) =>
    project.run('--project', 'prod', 'promote', cohort, '--kubeconfig', 'kubeconfig').stderr.split('\n')[0];
  expect(promote('canary')).toContain('branch cohort/dev-rest: cannot be read at origin');
  expect(promote('rest')).toContain('branch cohort/prod-canary: cannot be read at origin');
  project.remove();
});
