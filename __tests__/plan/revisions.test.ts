import { formatProblem, GitopsError } from '../../lib/errors';
import { IMPORT_REASON } from '../../lib/model/change';
import type { PoolIntent } from '../../lib/model/intent';
import { MARKDOWN_LIMIT } from '../../lib/plan/format-markdown';
import { specReasons } from '../../lib/plan/spec-impact';
import { poolOf } from '../synth/fleet-of';
import { ACCEPT_ALL, commit, type Files, planBetween, rendered, tlsOf } from './commits';
import { planMarkdown } from './one-fleet';

const WITH_TLS = poolOf({ tls: tlsOf() });
const base = commit(new Map(), { pools: [WITH_TLS] });
const rotated = commit(base, { pools: [WITH_TLS], asked: [['rotate', 'demo/pgpool', ACCEPT_ALL]] });

function refusal(from: Files, to: Files): string {
  try {
    planBetween(from, to);
  } catch (error) {
    if (GitopsError.is(error)) return error.problems.map(formatProblem).join('\n');
    throw error;
  }
  return 'no refusal';
}

function edited(files: Files, path: string, edit: (text: string) => string): Map<string, string> {
  return new Map([...files, [path, edit(files.get(path) ?? '')]]);
}

function without(files: Files, prefix: string): Map<string, string> {
  return new Map([...files].filter(([path]) => !path.startsWith(prefix)));
}

test('a base without rendered manifests is an empty fleet: every pool is created', () => {
  for (const empty of [new Map<string, string>(), without(base, 'dist/')]) {
    expect(planBetween(empty, rotated)).toMatchObject({
      pools: [{ pool: 'demo/pgpool', action: 'create', operations: [{ verb: 'rotate' }] }],
      refusals: [],
    });
  }
});

test('a pool that was imported is taken over, not created for clients to come', () => {
  const path = 'changes/demo/pgpool/0000-baseline.yaml';
  const imported = edited(base, path, (text) => text.replace(/^reason: .*$/m, `reason: ${IMPORT_REASON}`));
  const reasonOf = (files: Files) => planBetween(new Map(), files).pools[0]?.reasons.map(({ text }) => text);
  expect(reasonOf(base)).toEqual(['the pool is created: nobody uses it yet']);
  expect(reasonOf(imported)).toEqual(['the pool is taken over as it runs']);
});

test('how clients of a pool without TLS prove who they are is planned as main.ts says it, and cert needs TLS', () => {
  const plain = commit(new Map(), { pools: [poolOf({ clientAuthMode: 'scram' })] });
  expect(planBetween(new Map(), plain)).toMatchObject({ pools: [{ action: 'create' }], refusals: [] });
  const forged = edited(plain, 'dist/demo/pgpool/30-pgpool.k8s.yaml', (text) => text.replace('scram', 'cert'));
  expect(refusal(new Map(), forged)).toContain('has another TLS than its ledger has reached');
});

test('an upgrade of the image of the steps alone restarts no pod', () => {
  const upgraded = commit(base, { pools: [WITH_TLS], fleet: { steps: { image: 'registry.example.com/steps:2.0.0' } } });
  const plan = planBetween(base, upgraded);
  expect(plan).toMatchObject({ impact: 'none', labels: ['no-restart'], pools: [{ operations: [], restarts: 0 }] });
  expect(plan.summary).toContain('no pod restarts');
});

describe('a facet that a baseline takes in', () => {
  const changes = new Map([...base].filter(([path]) => path.startsWith('changes/')));
  const older = rendered(
    edited(changes, 'changes/demo/pgpool/0000-baseline.yaml', (text) => text.replace('auth: {}\n', '')),
    [WITH_TLS],
  );
  const settled = (pool: PoolIntent) => commit(older, { pools: [pool], asked: [['settle', 'demo/pgpool']] });
  const notesOf = (head: Files) => planBetween(older, head).pools.flatMap(({ notes }) => notes);

  test('is as it is in the cluster', () => expect(notesOf(settled(WITH_TLS))).toEqual([]));

  test('must not change in the same merge, for no operation would bring it', () => {
    expect(notesOf(settled({ ...WITH_TLS, spec: { authSecret: { name: 'admin' } } }))).toEqual([
      expect.stringContaining('auth is recorded for the first time and changes in the same merge'),
    ]);
  });
});

describe('a plan is refused in one line', () => {
  test('fails when head has no rendered manifests', () => {
    expect(refusal(base, without(rotated, 'dist/'))).toBe(
      'dist: branch has no dist/, so there is nothing to plan\n    fix: pgpool-gitops synth',
    );
  });

  test('fails when the ledger of base has a format of another version', () => {
    const old = edited(base, 'changes/demo/pgpool/0000-baseline.yaml', (text) =>
      text.replace('format: 1', 'format: 0'),
    );
    expect(refusal(old, rotated)).toBe(
      'changes/demo/pgpool/0000-baseline.yaml: main was made by another version of pgpool-gitops, or by hand: ' +
        'format found 0, allowed: 1\n    fix: compare with a newer revision: --base REF',
    );
  });

  test('fails when manifests of base are not ours', () => {
    const old = edited(base, 'dist/demo/pgpool/30-pgpool.k8s.yaml', (text) => text.replace(/^#.*\n/, ''));
    expect(refusal(old, rotated)).toBe(
      'dist/demo/pgpool/30-pgpool.k8s.yaml: main was made by another version of pgpool-gitops, or by hand: ' +
        'does not begin with "# Rendered by pgpool-gitops"\n    fix: compare with a newer revision: --base REF',
    );
  });

  test('fails when head has deleted a change of base', () => {
    const path = 'changes/demo/pgpool/0001-rotate.yaml';
    expect(refusal(rotated, base)).toBe(
      `${path}: is deleted, but it exists at main: the ledger is append-only; a revert takes back main.ts alone, and the way ` +
        'back is a change of its own\n    fix: git checkout main -- changes/demo/pgpool && ' +
        'pgpool-gitops change --reason "why it is taken back" && pgpool-gitops synth',
    );
  });

  test('fails when a change was edited since base', () => {
    const path = 'changes/demo/pgpool/0000-baseline.yaml';
    expect(
      refusal(
        base,
        edited(rotated, path, (text) => `${text}# a word\n`),
      ),
    ).toBe(
      `${path}: is edited, but it exists at main: the ledger is append-only\n` +
        `    fix: git checkout main -- ${path}, then record the next change instead`,
    );
  });

  test('fails when a change was recorded, but not rendered', () => {
    const stale = new Map([...base, ...[...rotated].filter(([path]) => path.startsWith('changes/'))]);
    expect(refusal(base, stale)).toBe(
      'dist/demo/pgpool: holds no operation, but its ledger leads to pgpool-0001-rotate\n' +
        '    fix: pgpool-gitops synth, and commit what it writes',
    );
  });

  test('fails when a pool was recorded, but not rendered, or the other way round', () => {
    const two = commit(base, { pools: [WITH_TLS, poolOf({ name: 'other' })] });
    expect(refusal(base, without(two, 'dist/demo/other/'))).toMatch(
      /^dist\/demo\/other: holds no Pgpool, but there is/,
    );
    expect(refusal(base, without(two, 'changes/demo/other/'))).toMatch(
      /^dist\/demo\/other\/30-pgpool\.k8s\.yaml: is rendered, but there is no changes\/demo\/other/,
    );
  });

  test('fails when the rendered TLS is not what the ledger has reached', () => {
    const path = 'dist/demo/pgpool/30-pgpool.k8s.yaml';
    expect(
      refusal(
        base,
        edited(rotated, path, (text) => text.replace('sslMode: require', 'sslMode: prefer')),
      ),
    ).toBe(
      `${path}: has another TLS than its ledger has reached\n    fix: pgpool-gitops synth, and commit what it writes`,
    );
  });

  test('fails when a manifest of head is not YAML, and says where', () => {
    const path = 'dist/demo/pgpool/30-pgpool.k8s.yaml';
    expect(
      refusal(
        base,
        edited(rotated, path, (text) => `${text}a: [`),
      ),
    ).toMatch(/^dist\/demo\/pgpool\/30-pgpool\.k8s\.yaml:\d+:\d+: is not YAML: /);
  });

  test('fails when the ledger of head is broken', () => {
    expect(refusal(base, without(rotated, 'changes/demo/pgpool/HEAD'))).toMatch(
      /^changes\/demo\/pgpool\/HEAD: is missing, but the newest file is 0001-rotate\.yaml/,
    );
  });
});

test('a jump over an accepted change needs no second acceptance, and one that nobody accepted is refused', () => {
  const vault = tlsOf({ issuerRef: { kind: 'ClusterIssuer', name: 'vault' }, root: 'vault' });
  const first = commit(base, { pools: [poolOf({ tls: vault })], options: { reason: 'r', accepts: ['client-trust'] } });
  const second = commit(first, {
    pools: [poolOf({ tls: { ...vault, sslMode: 'verify-ca' } })],
    options: { reason: 'r' },
  });
  expect(planBetween(base, second)).toMatchObject({ refusals: [], labels: expect.arrayContaining(['client-trust']) });
  const path = 'changes/demo/pgpool/0001-update.yaml';
  const nobody = edited(second, path, (text) => text.replace('accepts:\n  - client-trust\n', ''));
  expect(planBetween(base, nobody).refusals).toMatchObject([{ code: 'accept-missing' }]);
});

test('a comment holds what fits, says what was left out, and is cut at no place within a part', () => {
  const pools = Array.from({ length: 110 }, (_, i) => poolOf({ name: `pool-${i}`, tls: tlsOf() }));
  const many = commit(new Map(), { pools });
  const restart = pools.map(({ name }) => ['restart', `demo/${name}`, ACCEPT_ALL] as const);
  const markdown = planMarkdown(planBetween(many, commit(many, { pools, asked: restart })));
  expect(markdown.length).toBeLessThan(MARKDOWN_LIMIT);
  expect(markdown.match(/<details/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
  expect(markdown.split('\n').at(-2)).toMatch(
    /^\*\*\d+ parts of this plan did not fit into a comment\.\*\* The whole of it: `pgpool-gitops plan -o html > plan\.html`$/,
  );
  expect(markdown).toContain('and 10 pools more');
});

test('a fleet that moves to an ApplicationSet loses no pool: only objects of Argo CD differ', () => {
  const moved = commit(base, { pools: [WITH_TLS], fleet: { argocd: { applicationSet: true } } });
  const plan = planBetween(base, moved);
  expect(plan.pools).toEqual([]);
  expect(plan.unchanged).toBe(1);
  expect(plan.fleet.map(({ action, kind, name }) => `${action} ${kind} ${name}`)).toEqual([
    'create ApplicationSet pgpool',
    'prune Application demo-pgpool',
  ]);
});

test('a pool whose Application deletes what it has made is an outage when it is retired, and none otherwise', () => {
  const two = commit(new Map(), { pools: [WITH_TLS, poolOf({ name: 'stays' })] });
  const retired = commit(two, { pools: [poolOf({ name: 'stays' })], retired: ['demo/pgpool'] });
  const impact = (from: Files) => planBetween(from, retired).pools.map(({ pool, impact: found }) => `${pool} ${found}`);
  expect(impact(two)).toEqual(['demo/pgpool none']);
  const cascading = edited(two, 'dist/argocd/demo-pgpool.k8s.yaml', (text) =>
    text.replace('metadata:\n', 'metadata:\n  finalizers:\n    - resources-finalizer.argocd.argoproj.io\n'),
  );
  expect(impact(cascading)).toEqual(['demo/pgpool outage']);
});

describe('an edit of a live Pgpool outside of TLS', () => {
  const impact = (path: string, replicas = 3, before = '1', after = '2') =>
    specReasons([{ path, before, after, effect: 'sync' }], replicas).map(
      (reason) => `${reason.impact}${reason.may ? '?' : ''}`,
    );

  test.each([
    ['spec.version', 'none'],
    ['spec.podTemplate.spec.nodeSelector', 'none'],
    ['spec.configuration.inline', 'none'],
    ['spec.postgresRef.name', 'none'],
    ['spec.monitor.agent', 'none'],
    ['spec.syncUsers', 'reload?'],
    ['spec.serviceTemplates[primary].spec', 'reload?'],
    ['spec.healthChecker.periodSeconds', 'none'],
    ['spec.deletionPolicy', 'none'],
    ['spec.somethingNew', 'restart?'],
  ])('%s counts as %s', (path, expected) => expect(impact(path)).toEqual([expected]));

  test('a restart of the only pod is an outage', () => expect(impact('spec.somethingNew', 1)).toEqual(['outage?']));
  test('pods take most fields when they restart, and a plan says which operation that is', () => {
    const fields = [{ path: 'spec.podTemplate.spec', before: '1', after: '2', effect: 'sync' as const }];
    const texts = [specReasons(fields, 3), specReasons(fields, 3, 'when 0001-edit restarts them')].map(
      ([reason]) => reason?.text,
    );
    expect(texts).toEqual([
      expect.stringContaining('pods take it at their next restart, whatever causes it'),
      expect.stringContaining('pods take it when 0001-edit restarts them'),
    ]);
  });
  test('pods that are added disturb nobody', () => expect(impact('spec.replicas', 3, '2', '3')).toEqual(['none']));
  test('pods that stop cut their connections', () => expect(impact('spec.replicas', 2, '3', '2')).toEqual(['restart']));

  test('TLS that only an operation brings is not counted twice', () => {
    expect(specReasons([{ path: 'spec.sslMode', before: '1', after: '2', effect: 'operation' }], 3)).toEqual([]);
  });
});

test('says when a pool begins to use the credentials of another namespace, and only then', () => {
  const other = poolOf({ postgresRef: { name: 'orders', namespace: 'data' } });
  const notes = (before: readonly PoolIntent[], after: readonly PoolIntent[]) => {
    const base = commit(new Map(), { pools: before });
    return planBetween(base, commit(base, { pools: after })).pools.map((pool) => pool.notes);
  };
  const note =
    'the pool gets the credentials of AppBinding data/orders: the reference operator copies them to namespace demo only if the ' +
    'AppBinding has the annotation pgpool-gitops/allowed-namespaces that names it';
  const unrelated = poolOf({ namespace: 'shop', name: 'reports' });
  expect(notes([unrelated], [unrelated, other])).toEqual([[note]]);
  expect(notes([poolOf()], [other])).toEqual([[note]]);
  expect(notes([other], [poolOf({ ...other, replicas: 5 })])).toEqual([[]]);
  expect(notes([other], [poolOf()])).toEqual([[]]);
});
