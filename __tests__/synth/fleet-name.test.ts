import { parse } from 'yaml';
import { formatProblem, GitopsError } from '../../lib/errors';
import { recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { FleetIntent } from '../../lib/model/intent';
import { fleetOf, poolOf, render } from './fleet-of';

const DECLARED: FleetIntent = {
  ...fleetOf(poolOf({ name: 'orders', cohort: 'canary' }), poolOf({ name: 'catalog' })),
  pki: [{ name: 'platform', intermediates: [{ generation: 1 }] }],
  argocd: { cohorts: [{ name: 'canary' }, { name: 'early', branch: 'early' }, { name: 'rest' }] },
};

interface ArgoObject {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: Record<string, string> };
  readonly spec: { readonly project?: string; readonly sources?: readonly { readonly targetRevision: string }[] };
}

/** The files of dist/ by their paths, with every intent recorded. */
function filesOf(fleet: FleetIntent): ReadonlyMap<string, string> {
  const recorded = recordIntent(fleet.pools, new Map(), {}, 'main.ts');
  const changes = new Map(recorded.flatMap(({ pool, change }) => [...recordedFiles(pool, [change])]));
  return render({ fleet, changes }).files;
}

function argoObjects(fleet: FleetIntent): ArgoObject[] {
  return [...filesOf(fleet)]
    .filter(([path]) => /^argocd\/[^/]*$/.test(path))
    .map(([, text]) => parse(text) as ArgoObject);
}

const fleet = (more: Partial<FleetIntent> = {}): FleetIntent => ({
  ...DECLARED,
  argocd: { cohorts: [{ name: 'canary' }, { name: 'rest' }] },
  ...more,
});

test('The name of a fleet stands in front of every name that another fleet could take in the same Argo CD', () => {
  const found = argoObjects(fleet({ name: 'prod' }));
  const names = found.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort();
  expect(names.length).toBeGreaterThanOrEqual(5);
  for (const { kind, metadata, spec } of found) {
    expect(`${kind} ${metadata.name}`).toMatch(/^(Application|AppProject) prod-/);
    expect(metadata.labels).toMatchObject({ 'pgpool-gitops/fleet': 'prod' });
    if (kind === 'Application') expect(spec.project).toMatch(/^prod-/);
  }
  expect(names).toEqual(
    expect.arrayContaining([
      'Application prod-demo-catalog',
      'Application prod-demo-orders',
      'Application prod-pki-platform',
    ]),
  );
  const catalog = found.find(({ metadata }) => metadata.name === 'prod-demo-catalog');
  expect(catalog?.spec.sources?.[0]?.targetRevision).toBe('cohort/prod-rest');
});

test('Two fleets that differ in their name alone have no object of Argo CD in common', () => {
  const names = (name: string) => argoObjects(fleet({ name })).map(({ kind, metadata }) => `${kind} ${metadata.name}`);
  const dev = names('dev');
  expect(names('prod').filter((name) => dev.includes(name))).toEqual([]);
});

test('Without a name nothing is prefixed, and the files of the pools are the same bytes', () => {
  const ofPools = (given: FleetIntent) => [...filesOf(given)].filter(([path]) => !path.startsWith('argocd/'));
  expect(ofPools(fleet({ name: 'prod' }))).toEqual(ofPools(fleet()));
  for (const { metadata } of argoObjects(fleet())) expect(metadata.name).toMatch(/^(pgpool|demo-|pki-)/);
});

test('A branch that main.ts names for a cohort is taken as it is written', () => {
  const declared = fleet({
    name: 'prod',
    argocd: { cohorts: [{ name: 'canary' }, { name: 'rest', branch: 'live' }] },
  });
  const catalog = argoObjects(declared).find(({ metadata }) => metadata.name === 'prod-demo-catalog');
  expect(catalog?.spec.sources?.[0]?.targetRevision).toBe('live');
});

test('An Application whose name would be too long can have another one chosen, and the file bears it', () => {
  const long = poolOf({ namespace: 'a-namespace-of-a-team-with-a-long-name', name: 'a-pool-with-a-long-name-too' });
  expect(() => filesOf(fleetOf(long))).toThrow(
    `Application "${long.namespace}-${long.name}" has 66 characters, allowed: at most 63\n    fix: application: 'a-shorter-name'`,
  );
  const files = filesOf({ ...fleetOf({ ...long, application: 'team-pool' }), name: 'prod' });
  expect(parse(files.get('argocd/prod-team-pool.k8s.yaml') ?? '')).toMatchObject({
    metadata: { name: 'prod-team-pool' },
    spec: { sources: [{ path: `dist/${long.namespace}/${long.name}` }, {}] },
  });
});

test('fails when a chosen name is that of another Application', () => {
  const twins = fleetOf(poolOf({ name: 'orders' }), poolOf({ name: 'catalog', application: 'demo-orders' }));
  expect(() => filesOf(twins)).toThrow('Application argocd/demo-orders is taken by pools demo/catalog');
});

test('Every Application bears the labels and annotations that main.ts gives them, beside our own', () => {
  const applications = { labels: { team: 'data' }, annotations: { 'kargo.akuity.io/authorized-stage': 'a:b' } };
  const found = argoObjects(fleet({ argocd: { ...fleet().argocd, applications } }));
  const metadata = found.filter(({ kind }) => kind === 'Application').map((object) => object.metadata);
  expect(metadata).toHaveLength(3);
  for (const each of metadata) expect(each).toMatchObject(applications);
  expect(metadata.find(({ name }) => name === 'demo-orders')?.labels).toEqual({
    team: 'data',
    'pgpool-gitops/cohort': 'canary',
  });
});

test.each([
  [{ labels: { team: 'a b' } }, 'argocd.applications.labels.team: found "a b", allowed: the value of a label'],
  [
    { annotations: { 'argocd.argoproj.io/manifest-generate-paths': '.' } },
    'argocd.applications.annotations: found "argocd.argoproj.io/manifest-generate-paths"',
  ],
  [{ labels: { 'pgpool-gitops/cohort': 'x' } }, 'argocd.applications.labels: found "pgpool-gitops/cohort"'],
])('fails for %j', (applications, expected) => {
  try {
    filesOf(fleet({ argocd: { ...fleet().argocd, applications } }));
    throw new Error('not refused');
  } catch (error) {
    if (!GitopsError.is(error)) throw error;
    expect(error.problems.map(formatProblem).join('\n')).toContain(expected);
  }
});
