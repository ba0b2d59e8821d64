import { ClusterError } from '../../lib/cluster/errors';
import { lineLog } from '../../lib/cluster/log';
import type { KubeObject } from '../../lib/cluster/objects';
import type { Reconciled } from '../../lib/operator/context';
import { runController } from '../../lib/operator/controller';
import { type Outcome, PoolQueue } from '../../lib/operator/pool-queue';
import { FakeCluster } from '../cluster/fake-cluster';
import { FakeStore } from '../cluster/fake-store';
import { VirtualClock } from '../cluster/virtual-clock';

function begin(reconcile: (pool: string, attempt: number) => Promise<Reconciled>, workers?: number) {
  const clock = new VirtualClock();
  const store = new FakeStore(clock);
  const stop = new AbortController();
  const started = clock.now();
  const reconciles: { readonly pool: string; readonly at: number }[] = [];
  const outcomes: Outcome[] = [];
  const lines: string[] = [];
  const done = runController({
    name: 'test',
    cluster: new FakeCluster(store),
    clock,
    log: lineLog({}, { format: 'text', clock, write: (line) => lines.push(line.replace(/^\S+ /, '')) }),
    sources: [{ target: { kind: 'Pgpool' }, poolOf: ({ metadata }: KubeObject) => metadata.name }],
    reconcile: async ({ name }) => {
      reconciles.push({ pool: name, at: (clock.now() - started) / 1000 });
      return reconcile(name, reconciles.filter(({ pool }) => pool === name).length);
    },
    signal: stop.signal,
    onReconcile: (outcome) => outcomes.push(outcome),
    ...(workers === undefined ? {} : { workers }),
  });
  const add = (name: string, namespace = 'shop') =>
    store.create({
      apiVersion: 'kubedb.com/v1alpha2',
      kind: 'Pgpool',
      metadata: { name, namespace },
      spec: {},
    });
  const touch = (name: string) =>
    store.edit({ kind: 'Pgpool', namespace: 'shop', name }, (object) => ({ ...object, status: { at: clock.now() } }));
  const end = async () => {
    stop.abort();
    await done;
  };
  return { add, touch, clock, end, lines, reconciles, outcomes };
}

test('reconciles after every change, and again after the seconds that a reconcile returns', async () => {
  const { add, clock, end, reconciles, outcomes } = begin(async (_, attempt) => (attempt === 1 ? { again: 30 } : {}));
  add('a');
  await clock.sleep(300_000);
  expect(reconciles).toEqual([
    { pool: 'a', at: 0 },
    { pool: 'a', at: 30 },
  ]);
  expect(outcomes).toEqual(['done', 'done']);
  await end();
});

test('an event replaces the scheduled reconcile', async () => {
  const { add, clock, end, reconciles, touch } = begin(async (_, attempt) => (attempt === 1 ? { again: 30 } : {}));
  add('a');
  await clock.sleep(10_000);
  touch('a');
  await clock.sleep(300_000);
  expect(reconciles.map(({ at }) => at)).toEqual([0, 10]);
  await end();
});

test('a pool is never reconciled twice at once; events during a reconcile cause one more', async () => {
  let now = 0;
  let most = 0;
  const { add, clock, end, reconciles, touch } = begin(async () => {
    most = Math.max(most, ++now);
    await clock.sleep(10_000);
    now -= 1;
    return {};
  });
  add('a');
  await clock.sleep(2000);
  for (let i = 0; i < 5; i++) {
    touch('a');
    await clock.sleep(1000);
  }
  await clock.sleep(100_000);
  expect([most, reconciles.length]).toEqual([1, 2]);
  await end();
});

test('different pools are reconciled at once, but one namespace leaves a worker to the others', async () => {
  let now = 0;
  let most = 0;
  const { add, clock, end, reconciles, touch } = begin(async () => {
    most = Math.max(most, ++now);
    await clock.sleep(1000);
    now -= 1;
    return {};
  }, 3);
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) add(name);
  await clock.sleep(60_000);
  expect([most, reconciles.length]).toEqual([2, 7]);
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) touch(name);
  add('h', 'other');
  await clock.sleep(60_000);
  expect([most, reconciles.length]).toEqual([3, 15]);
  await end();
});

test('a failed reconcile is retried, later each time; a conflict at once', async () => {
  const failing = begin(async (_, attempt) => {
    if (attempt <= 4) throw new ClusterError('ServerError', 'pods', 'it is on fire');
    return {};
  });
  failing.add('a');
  await failing.clock.sleep(300_000);
  expect(failing.reconciles.map(({ at }) => at)).toEqual([0, 1, 3, 7, 15]);
  expect(failing.lines[0]).toBe('error: test: shop/a: pods: it is on fire; retries in 1 s');
  await failing.end();
  const racing = begin(async (_, attempt) => {
    if (attempt <= 2) throw new ClusterError('Conflict', 'pods', 'it has changed');
    return {};
  });
  racing.add('a');
  await racing.clock.sleep(300_000);
  expect(racing.reconciles.map(({ at }) => at)).toEqual([0, 0.2, 0.6]);
  expect(racing.lines).toEqual([]);
  await racing.end();
});

test('logs what it waits for once, not at every reconcile', async () => {
  const { add, clock, end, lines } = begin(async (_, attempt) => ({
    again: 5,
    waiting: attempt < 10 ? 'the rain' : 'the sun',
  }));
  add('a');
  await clock.sleep(100_000);
  expect(lines).toEqual(['test: shop/a waits for the rain', 'test: shop/a waits for the sun']);
  await end();
});

describe('the queue', () => {
  let stop: AbortController;
  // A queue that nothing stops keeps the virtual clock, and so the process, running for ever.
  afterEach(() => stop.abort());

  const start = (reconcile: (pool: string) => Promise<Reconciled>) => {
    const clock = new VirtualClock();
    const log = lineLog({}, { format: 'text', clock, write: () => {} });
    stop = new AbortController();
    const done: string[] = [];
    const queue = new PoolQueue({
      name: 'test',
      clock,
      log,
      signal: stop.signal,
      reconcile: async ({ namespace, name }) => {
        await clock.sleep(1000);
        done.push(`${namespace}/${name}`);
        return reconcile(name);
      },
    });
    return { clock, done, queue };
  };

  test('gives namespaces turns: one with a thousand pools delays the pool of another by one reconcile', async () => {
    const { clock, done, queue } = start(async () => ({}));
    for (let i = 0; i < 1000; i++) queue.add({ namespace: 'greedy', name: `p${i}` });
    await clock.sleep(5500);
    const before = done.length;
    queue.add({ namespace: 'modest', name: 'only' });
    for (let i = 0; i < 3; i++) queue.add({ namespace: `other-${i}`, name: 'p' });
    await clock.sleep(3000);
    expect(done.slice(before).indexOf('modest/only')).toBeLessThan(5);
    expect(done.slice(before).filter((key) => !key.startsWith('greedy/'))).toHaveLength(4);
  });

  test('forgets a pool whose reconcile asks for no other', async () => {
    const { clock, queue } = start(async (name) => (name === 'kept' ? { again: 3600 } : {}));
    for (let i = 0; i < 100; i++) queue.add({ namespace: 'shop', name: `gone-${i}` });
    queue.add({ namespace: 'shop', name: 'kept' });
    await clock.sleep(600_000);
    expect(queue.size).toBe(1);
  });
});
