import { rmSync } from 'node:fs';
import type { Promotion } from '../../lib/cli/commands/promote';
import { ClusterError } from '../../lib/cluster/errors';
import { done, doneOfOneSource, PROMOTION, type Status, World } from './promote-world';

jest.setTimeout(120_000);

let world: World;
let newest: string;
beforeEach(() => {
  world = new World();
  newest = world.commits.at(-1) ?? '';
});
afterEach(() => rmSync(world.root, { recursive: true }));

const short = (commit: string | undefined) => commit?.slice(0, 7);

test('the branch is made at the newest commit when every canary has verified it, and moves on with the next', async () => {
  for (const name of ['orders', 'catalog']) world.says(name, done(newest));
  expect(await world.promote()).toEqual([
    `verified demo/orders: Synced and Healthy at ${short(newest)}`,
    `verified demo/catalog: Synced and Healthy at ${short(newest)}`,
    `moved cohort/rest to ${short(newest)}, a new branch`,
  ]);
  expect(world.tip()).toBe(newest);
  world.commit();
  const next = world.commit();
  for (const name of ['orders', 'catalog']) world.says(name, done(next));
  expect((await world.promote()).at(-1)).toBe(`moved cohort/rest to ${short(next)}, 2 commits`);
  expect(world.tip()).toBe(next);
  expect(await world.promote()).toEqual([`cohort/rest is at ${short(next)} already`]);
});

test('a canary that has reached a later commit has verified the earlier one, of which this clone need not know', async () => {
  const wanted = world.commits[1] ?? '';
  world.says('orders', done(wanted));
  world.says('catalog', done(newest));
  world.git('clone', 'update-ref', 'refs/heads/main', wanted);
  world.git('clone', 'update-ref', 'refs/remotes/origin/main', wanted);
  expect((await world.promote({ commit: wanted })).at(-1)).toBe(`moved cohort/rest to ${short(wanted)}, a new branch`);
  expect(world.tip()).toBe(wanted);
});

test('an Application of one source has verified a commit, too', async () => {
  world.says('orders', doneOfOneSource(newest));
  world.says('catalog', done(newest));
  expect((await world.promote()).at(-1)).toBe(`moved cohort/rest to ${short(newest)}, a new branch`);
});

test('--dry-run only tells', async () => {
  for (const name of ['orders', 'catalog']) world.says(name, done(newest));
  expect((await world.promote({ dryRun: true })).at(-1)).toBe(
    `would move cohort/rest to ${short(newest)}, a new branch`,
  );
  expect(world.tip()).toBeUndefined();
});

test('--wait moves the branch as soon as the last canary has verified the commit', async () => {
  world.says('orders', done(newest));
  world.says('catalog', { ...done(newest), operationState: { phase: 'Running', message: 'waits for verify' } });
  world.clock.after(90, () => world.says('catalog', done(newest)));
  expect((await world.promote({ wait: true })).at(-1)).toBe(`moved cohort/rest to ${short(newest)}, a new branch`);
  expect(world.tip()).toBe(newest);
});

describe('a cohort whose commits soak', () => {
  const soaking: Promotion = { ...PROMOTION, cohort: { ...PROMOTION.cohort, soak: '1h' } };
  const deployed = (revision: string, seconds: number) => ({
    revisions: [revision, revision],
    deployedAt: new Date(world.clock.now() - seconds * 1000).toISOString(),
  });

  test('gets the newest commit that every canary has had for long enough', async () => {
    const [, middle = ''] = world.commits;
    for (const name of ['orders', 'catalog'])
      world.says(name, { ...done(newest), history: [deployed(middle, 4000), deployed(newest, 600)] });
    expect((await world.promote({}, undefined, soaking)).at(-1)).toBe(
      `moved cohort/rest to ${short(middle)}, a new branch`,
    );
    expect(world.tip()).toBe(middle);
    for (const name of ['orders', 'catalog'])
      world.says(name, { ...done(newest), history: [deployed(middle, 8000), deployed(newest, 4000)] });
    expect((await world.promote({}, undefined, soaking)).at(-1)).toBe(
      `moved cohort/rest to ${short(newest)}, 1 commits`,
    );
  });

  test('waits for one that has not, and says how long it has it', async () => {
    world.says('orders', { ...done(newest), history: [deployed(newest, 4000)] });
    world.says('catalog', { ...done(newest), history: [deployed(newest, 600)] });
    expect(await world.promote({}, undefined, soaking)).toEqual([
      `cohort canary: demo/catalog: has not verified ${short(newest)}: it has the commit for 600 s, and soaks for 1h${AGAIN}`,
    ]);
    expect((await world.promote({ commit: newest }, undefined, soaking))[0]).toContain('it has the commit for 600 s');
    expect(world.tip()).toBeUndefined();
  });

  test('does not wait for a canary that no commit since has touched', async () => {
    for (const name of ['orders', 'catalog'])
      world.says(name, { ...done(newest), history: [deployed(world.commits[0] ?? '', 60)] });
    expect((await world.promote({}, undefined, soaking)).at(-1)).toBe(
      `moved cohort/rest to ${short(newest)}, a new branch`,
    );
  });
});

test('--pull-request prints what a script needs, moves nothing, and continues behind the merges of earlier ones', async () => {
  for (const name of ['orders', 'catalog']) world.says(name, done(newest));
  const printed = JSON.parse((await world.promote({ pullRequest: true })).join('\n'));
  expect(printed).toEqual({
    base: 'cohort/rest',
    branch: `promote/cohort/rest/${short(newest)}`,
    commit: newest,
    title: `Promote ${short(newest)} to rest`,
    body: expect.stringContaining(`    demo/orders: Synced and Healthy at ${short(newest)}`),
  });
  expect(world.tip()).toBeUndefined();
  // A pull request of the first commit was merged, as git hosts do it: with a commit of its own.
  const [first = ''] = world.commits;
  const tree = world.git('clone', 'rev-parse', `${first}^{tree}`);
  const merge = world.git('clone', 'commit-tree', tree, '-p', first, '-m', 'merge');
  world.git('clone', 'push', '-q', 'origin', `${merge}:refs/heads/cohort/rest`);
  expect(await world.promote()).toEqual([expect.stringContaining('pools would go back')]);
  const next = JSON.parse((await world.promote({ pullRequest: true })).join('\n'));
  expect(next.body).toContain('It brings:\n\n    ');
  expect(next.body).toContain('commit 2');
});

const AGAIN = '\n    fix: pgpool-gitops promote again, with --wait, or name an older --commit';

describe('fails, and moves nothing, while a canary', () => {
  const old = () => world.commits[0] ?? '';
  test.each<[string, () => Status | undefined, string]>([
    ['has no Application', () => undefined, 'it has no Application'],
    ['is at an older commit', () => done(old()), 'it is at OLD, which does not hold the commit'],
    [
      'is at a commit that nobody knows',
      () => done('f'.repeat(40)),
      'it is at fffffff, which does not hold the commit',
    ],
    [
      'is about to be synced again',
      () => ({ ...done(newest), operationState: { phase: 'Terminating', message: 'operation terminating' } }),
      'a sync runs: operation terminating',
    ],
    ['is OutOfSync', () => ({ ...done(newest), sync: { status: 'OutOfSync', revision: newest } }), 'it is OutOfSync'],
    ['is Degraded', () => ({ ...done(newest), health: { status: 'Degraded' } }), 'it is Synced, but Degraded'],
    [
      'is being synced, though all objects are in place',
      () => ({ ...done(newest), operationState: { phase: 'Running', message: 'waits for verify' } }),
      'a sync runs: waits for verify',
    ],
    [
      'was never synced',
      () => ({ ...done(newest), history: [], operationState: undefined }),
      'it was never synced in full, so nothing was verified',
    ],
    [
      'was synced in part',
      () => ({
        ...done(old()),
        sync: { status: 'Synced', revision: newest },
        operationState: {
          phase: 'Succeeded',
          operation: { sync: { resources: [{ kind: 'Job', name: 'orders-0001-pause' }] } },
          syncResult: { revision: newest },
        },
      }),
      'only a part of it was synced last, without the stage verify: sync it in full',
    ],
    [
      'has failed at an older commit',
      () => ({ ...done(old()), operationState: { phase: 'Failed', message: 'm', syncResult: { revision: old() } } }),
      'its sync has ended as Failed: m',
    ],
  ])('%s', async (_, status, reason) => {
    world.says('orders', done(newest));
    const said = status();
    if (said !== undefined) world.says('catalog', said);
    const text = reason.replace('OLD', short(old()) ?? '');
    expect(await world.promote()).toEqual([
      `cohort canary: demo/catalog: has not verified ${short(newest)}: ${text}${AGAIN}`,
    ]);
    expect(world.tip()).toBeUndefined();
  });
});

test('fails at once, and does not wait, when a canary has failed at the commit', async () => {
  world.says('orders', {
    ...done(newest),
    operationState: { phase: 'Failed', message: 'orders-0001-update', syncResult: { revision: newest } },
  });
  world.says('catalog', done(newest));
  const began = world.clock.now();
  const [problem, ...others] = await world.promote({ wait: true });
  expect(problem).toContain(`has not verified ${short(newest)}: its sync has ended as Failed: orders-0001-update`);
  expect(problem).toContain('fix: pgpool-gitops status demo/orders; mend the cause');
  expect(others).toEqual([]);
  expect(world.clock.now()).toBe(began);
  expect(world.tip()).toBeUndefined();
});

test('fails with what it still waits for when its time is over', async () => {
  world.says('orders', done(newest));
  const [problem] = await world.promote({ wait: true, timeout: '60s' });
  expect(problem).toContain('it has no Application');
  expect(world.tip()).toBeUndefined();
});

test('fails for a commit that the cohort before does not follow', async () => {
  world.git('clone', 'checkout', '-q', '-b', 'side');
  world.git('clone', 'commit', '-q', '--allow-empty', '-m', 'side');
  const side = world.git('clone', 'rev-parse', 'side');
  expect(await world.promote({ commit: 'side' })).toEqual([
    `branch cohort/rest: ${short(side)} is not on main, which cohort canary follows\n` +
      '    fix: merge it to main first; in a shallow clone: git fetch --unshallow',
  ]);
});

test('fails for an older commit than the cohort has: pools never go back', async () => {
  for (const name of ['orders', 'catalog']) world.says(name, done(newest));
  await world.promote();
  const older = world.commits[0];
  expect(await world.promote({ commit: older })).toEqual([
    `branch cohort/rest: it is at ${short(newest)}, which ${short(older)} does not hold: pools would go back\n` +
      '    fix: name a later commit; operations are taken back by new ones only',
  ]);
  expect(world.tip()).toBe(newest);
});

test('fails when the API server never answers: nothing is known of any canary', async () => {
  const fail = () => new ClusterError('Unreachable', 'applications.argoproj.io', 'connection refused');
  const [problem] = await world.promote({ wait: true, timeout: '60s' }, { faults: { fail } });
  expect(problem).toContain('connection refused');
  expect(world.tip()).toBeUndefined();
});

test('without --wait it asks the API server once, also when that does not answer', async () => {
  let calls = 0;
  const fail = () => {
    calls += 1;
    return new ClusterError('Unreachable', 'applications.argoproj.io', 'connection refused');
  };
  const [problem, ...others] = await world.promote({}, { faults: { fail } });
  expect(problem).toContain('applications.argoproj.io: connection refused');
  expect([calls, others]).toEqual([1, []]);
});

test('fails while a sync was asked for that has not begun', async () => {
  world.says('orders', done(newest));
  world.says('catalog', done(newest), { operation: { sync: {} } });
  const [problem, ...others] = await world.promote();
  expect(problem).toContain(`demo/catalog: has not verified ${short(newest)}: a sync is about to begin`);
  expect(others).toEqual([]);
});

test('fails with the right that is missing when it may not list Applications', async () => {
  const [problem] = await world.promote({}, { rules: [] });
  expect(problem).toContain(
    'fix: use an account that may: list applications.argoproj.io (docs/how-to/run-many-pools.md has more)',
  );
  expect(world.tip()).toBeUndefined();
});

test.each(['--help', 'HEAD', 'main', ''])('a revision "%s" of an Application is no commit', async (revision) => {
  const status = done(newest);
  for (const name of ['orders', 'catalog']) world.says(name, { ...status, sync: { status: 'Synced', revision } });
  const [problem] = await world.promote();
  expect(problem).toContain(`has not verified ${short(newest)}`);
});
