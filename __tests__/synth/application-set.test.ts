import { parse } from 'yaml';
import { formatProblem, GitopsError } from '../../lib/errors';
import { recordIntent } from '../../lib/ledger/record';
import { recordedFiles } from '../../lib/ledger/write-change';
import type { ArgoCdIntent, FleetIntent, PoolIntent } from '../../lib/model/intent';
import { evaluate } from '../../lib/synth/evaluate';
import { fleetOf, poolOf, render } from './fleet-of';
import { generatedApplications } from './go-template';

const POOLS = [
  poolOf({ name: 'orders', cohort: 'canary' }),
  poolOf({ name: 'catalog' }),
  poolOf({ namespace: 'shop', name: 'checkout', cohort: 'early' }),
  poolOf({ namespace: 'shop', name: 'orders' }),
];
const COHORTS = [{ name: 'canary' }, { name: 'early', branch: 'release/early' }, { name: 'rest' }];

/** The rendered files of a fleet whose every intent is recorded, by their path in the repository. */
function filesOf(argocd: ArgoCdIntent, more: Partial<FleetIntent> = {}, pools: PoolIntent[] = POOLS) {
  const own = argocd.cohorts === undefined ? pools.map(({ cohort: _, ...pool }) => pool) : pools;
  const fleet = { ...fleetOf(...own), argocd, ...more };
  const recorded = recordIntent(fleet.pools, new Map(), {}, 'main.ts');
  const changes = new Map(recorded.flatMap(({ pool, change }) => [...recordedFiles(pool, [change])]));
  const folder = fleet.repository.path ?? 'dist';
  return new Map([...render({ fleet, changes }).files].map(([path, text]) => [`${folder}/${path}`, text]));
}

function applicationFiles(files: ReadonlyMap<string, string>): unknown[] {
  return [...files]
    .filter(
      ([path, text]) => path.includes('/argocd/') && text.includes('kind: Application\n') && !path.includes('pki-'),
    )
    .map(([, text]) => parse(text));
}

const byName = (objects: unknown[]) =>
  [...(objects as { metadata: { name: string } }[])].sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));

describe('An ApplicationSet makes the Applications that have files otherwise', () => {
  test.each<[string, ArgoCdIntent, Partial<FleetIntent>]>([
    ['without cohorts', {}, {}],
    ['in cohorts', { cohorts: COHORTS }, {}],
    [
      'of a fleet with a name, with a name chosen for one of them, and with labels and annotations for other tools',
      {
        cohorts: COHORTS,
        applications: { labels: { team: 'data' }, annotations: { 'kargo.akuity.io/authorized-stage': 'a:{{ b }}' } },
      },
      { name: 'prod', pools: POOLS.map((pool, i) => (i === 0 ? { ...pool, application: 'short' } : pool)) },
    ],
    [
      'of another Argo CD, from a folder deep in a repository with a PKI',
      { namespace: 'gitops', project: 'poolers', server: 'https://10.0.0.1:6443', cohorts: COHORTS },
      {
        repository: { url: 'https://git.example.com/mono.git', path: 'teams/data/dist', revision: 'live' },
        pki: [{ name: 'platform', intermediates: [{ generation: 1 }] }],
      },
    ],
  ])('%s', (_, argocd, more) => {
    const single = applicationFiles(filesOf(argocd, more));
    const files = filesOf({ ...argocd, applicationSet: true }, more);
    const folder = more.repository?.path ?? 'dist';
    const set = files.get(`${folder}/argocd/applicationset.k8s.yaml`) ?? '';
    expect(single).toHaveLength(POOLS.length);
    expect(byName(generatedApplications(set, files.keys()))).toEqual(byName(single));
    expect(applicationFiles(files)).toEqual([]);
  });

  test('and the other files of dist/ are the same bytes', () => {
    const others = (files: ReadonlyMap<string, string>) =>
      [...files].filter(([, text]) => !/kind: Application(Set)?\n/.test(text));
    expect(others(filesOf({ applicationSet: true }))).toEqual(others(filesOf({})));
  });
});

test('The ApplicationSet deletes no Application, and nothing that an Application holds', () => {
  const set = parse(filesOf({ applicationSet: true }).get('dist/argocd/applicationset.k8s.yaml') ?? '');
  expect(set.metadata).toEqual({
    name: 'pgpool',
    namespace: 'argocd',
    finalizers: ['resources-finalizer.argocd.argoproj.io'],
  });
  expect(set.spec.syncPolicy).toEqual({ applicationsSync: 'create-update', preserveResourcesOnDeletion: true });
  expect(set.spec.template.metadata.finalizers).toBeUndefined();
});

test('A first cohort after another fleet follows a branch of its own, and may be the only one', () => {
  const argocd: ArgoCdIntent = { cohorts: [{ name: 'all', after: '../dev' }] };
  const files = filesOf(argocd, { name: 'prod' }, [poolOf()]);
  const application = parse(files.get('dist/argocd/prod-demo-pgpool.k8s.yaml') ?? '');
  expect(application.spec.sources[0].targetRevision).toBe('cohort/prod-all');
});

test('Each cohort follows a branch of its own, and its folders are looked for there', () => {
  const set = parse(
    filesOf({ applicationSet: true, cohorts: COHORTS }).get('dist/argocd/applicationset.k8s.yaml') ?? '',
  );
  expect(set.spec.generators.map(({ git }: { git: object }) => git)).toEqual([
    {
      repoURL: 'https://git.example.com/fleet.git',
      revision: 'main',
      directories: [{ path: 'dist/demo/orders' }],
      values: { cohort: 'canary', revision: 'main' },
    },
    {
      repoURL: 'https://git.example.com/fleet.git',
      revision: 'release/early',
      directories: [{ path: 'dist/shop/checkout' }],
      values: { cohort: 'early', revision: 'release/early' },
    },
    {
      repoURL: 'https://git.example.com/fleet.git',
      revision: 'cohort/rest',
      directories: [
        { path: 'dist/*/*' },
        { path: 'dist/argocd/*', exclude: true },
        { path: 'dist/pki/*', exclude: true },
        { path: 'dist/demo/orders', exclude: true },
        { path: 'dist/shop/checkout', exclude: true },
      ],
      values: { cohort: 'rest', revision: 'cohort/rest' },
    },
  ]);
});

describe('fails for', () => {
  const refusals = (fleet: FleetIntent) => {
    try {
      evaluate({ fleet, changes: new Map() });
    } catch (error) {
      if (!GitopsError.is(error)) throw error;
      return error.problems.map(formatProblem).filter((text) => !text.includes('has no ledger yet'));
    }
    return [];
  };

  test.each<[string, ArgoCdIntent, PoolIntent[], string]>([
    [
      'a cohort without an order',
      {},
      [poolOf({ cohort: 'canary' })],
      'main.ts: pools demo/pgpool: cohort: found "canary", but the fleet has no cohorts\n' +
        '    fix: declare them, in order, in argocd.cohorts',
    ],
    [
      'a cohort that is not declared',
      { cohorts: [{ name: 'canary' }, { name: 'rest' }] },
      [poolOf({ cohort: 'canary' }), poolOf({ name: 'b', cohort: 'canery' }), poolOf({ name: 'c' })],
      'main.ts: pools demo/b: cohort: found "canery", allowed: canary, rest; did you mean "canary"?',
    ],
    [
      'a cohort without pools',
      { cohorts: [{ name: 'canary' }, { name: 'rest' }] },
      [poolOf()],
      'main.ts: argocd.cohorts canary: has no pool, so nothing would ever be verified in it\n' +
        "    fix: say cohort: 'canary' at a pool, or take the cohort out",
    ],
    [
      'a single cohort',
      { cohorts: [{ name: 'canary' }] },
      [poolOf()],
      'main.ts: argocd.cohorts: found 1, allowed: two or more, for each waits for the one before\n' +
        '    fix: leave argocd.cohorts out, or declare the canaries before the rest',
    ],
    [
      'a fleet that goes before a later cohort',
      { cohorts: [{ name: 'canary' }, { name: 'rest', after: '../dev' }] },
      [poolOf({ cohort: 'canary' }), poolOf({ name: 'b' })],
      'main.ts: argocd.cohorts rest: after: found "../dev", allowed at the first cohort only\n    fix: leave it out',
    ],
    [
      'a first cohort that soaks behind nothing',
      { cohorts: [{ name: 'canary', soak: '1h' }, { name: 'rest' }] },
      [poolOf({ cohort: 'canary' }), poolOf({ name: 'b' })],
      'main.ts: argocd.cohorts canary: soak: found "1h", but nothing goes before the first cohort\n' +
        "    fix: say after: '../dev', or leave it out",
    ],
    [
      'a first cohort with a branch',
      { cohorts: [{ name: 'canary', branch: 'x' }, { name: 'rest' }] },
      [poolOf({ cohort: 'canary' }), poolOf({ name: 'b' })],
      'main.ts: argocd.cohorts canary: branch: found "x", but the first cohort follows repository.revision\n' +
        '    fix: leave it out',
    ],
    [
      'a cohort that is declared twice',
      { cohorts: [{ name: 'canary' }, { name: 'rest' }, { name: 'rest' }] },
      [poolOf({ cohort: 'canary' }), poolOf({ name: 'b' })],
      'main.ts: argocd.cohorts rest: is declared twice\n    fix: rename or remove one of them',
    ],
    [
      'a branch that the cohort before follows',
      { cohorts: [{ name: 'canary' }, { name: 'rest', branch: 'main' }] },
      [poolOf({ cohort: 'canary' }), poolOf({ name: 'b' })],
      'main.ts: argocd.cohorts rest: branch: found "main", the branch of cohort canary already: neither would wait for ' +
        'the other\n    fix: name a branch that only this cohort follows',
    ],
    [
      'a branch that a shell would split',
      { cohorts: [{ name: 'canary' }, { name: 'rest', branch: 'my branch' }] },
      [poolOf({ cohort: 'canary' }), poolOf({ name: 'b' })],
      expect.stringContaining('main.ts: argocd.cohorts[1].branch: found "my branch"'),
    ],
  ])('%s', (_, argocd, pools, problem) => {
    expect(refusals({ ...fleetOf(...pools), argocd })).toEqual([problem]);
  });

  test.each(['', '.', './dist', '/dist', 'dist/', 'a//b', 'a/../b', 'd*st'])(
    'an ApplicationSet over folder "%s"',
    (path) => {
      const repository = { url: 'https://git.example.com/fleet.git', path };
      const problems = refusals({ ...fleetOf(poolOf()), repository, argocd: { applicationSet: true } });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain('main.ts: repository.path: ');
    },
  );
});
