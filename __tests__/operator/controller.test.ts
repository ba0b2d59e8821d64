import { ClusterError } from '../../lib/cluster/errors';
import { lineLog } from '../../lib/cluster/log';
import type { KubeObject } from '../../lib/cluster/objects';
import type { Reconciled } from '../../lib/operator/context';
import { type Outcome, runController } from '../../lib/operator/controller';
import { FakeCluster } from '../cluster/fake-cluster';
import { FakeStore } from '../cluster/fake-store';
import { VirtualClock } from '../cluster/virtual-clock';

function begin(reconcile: (pool: string, look: number) => Promise<Reconciled>, workers?: number) {
  const clock = new VirtualClock();
  const store = new FakeStore(clock);
  const stop = new AbortController();
  const started = clock.now();
  const looks: { readonly pool: string; readonly at: number }[] = [];
  const outcomes: Outcome[] = [];
  const lines: string[] = [];
  const done = runController({
    name: 'test',
    cluster: new FakeCluster(store),
    clock,
    log: lineLog({}, { format: 'text', clock, write: (line) => lines.push(line.replace(/^\S+ /, '')) }),
    sources: [{ target: { kind: 'Pgpool' }, poolOf: ({ metadata }: KubeObject) => metadata.name }],
    reconcile: async ({ name }) => {
      looks.push({ pool: name, at: (clock.now() - started) / 1000 });
      return reconcile(name, looks.filter(({ pool }) => pool === name).length);
    },
    signal: stop.signal,
    onLook: (outcome) => outcomes.push(outcome),
    ...(workers === undefined ? {} : { workers }),
  });
  const add = (name: string) =>
    store.create({
      apiVersion: 'kubedb.com/v1alpha2',
      kind: 'Pgpool',
      metadata: { name, namespace: 'shop' },
      spec: {},
    });
  const touch = (name: string) =>
    store.edit({ kind: 'Pgpool', namespace: 'shop', name }, (object) => ({ ...object, status: { at: clock.now() } }));
  const end = async () => {
    stop.abort();
    await done;
  };
  return { add, touch, clock, end, lines, looks, outcomes };
}

test('a look follows every change, and one that asks for another gets it in its time', async () => {
  const { add, clock, end, looks, outcomes } = begin(async (_, look) => (look === 1 ? { again: 30 } : {}));
  add('a');
  await clock.sleep(300_000);
  expect(looks).toEqual([
    { pool: 'a', at: 0 },
    { pool: 'a', at: 30 },
  ]);
  expect(outcomes).toEqual(['done', 'done']);
  await end();
});

test('an event comes before an appointment, which is forgotten then', async () => {
  const { add, clock, end, looks, touch } = begin(async (_, look) => (look === 1 ? { again: 30 } : {}));
  add('a');
  await clock.sleep(10_000);
  touch('a');
  await clock.sleep(300_000);
  expect(looks.map(({ at }) => at)).toEqual([0, 10]);
  await end();
});

test('a pool is never looked at twice at once; what happens meanwhile leads to one more look', async () => {
  let now = 0;
  let most = 0;
  const { add, clock, end, looks, touch } = begin(async () => {
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
  expect([most, looks.length]).toEqual([1, 2]);
  await end();
});

test('different pools are looked at side by side, as many as there are workers', async () => {
  let now = 0;
  let most = 0;
  const { add, clock, end, looks } = begin(async () => {
    most = Math.max(most, ++now);
    await clock.sleep(1000);
    now -= 1;
    return {};
  }, 3);
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) add(name);
  await clock.sleep(60_000);
  expect([most, looks.length]).toEqual([3, 7]);
  await end();
});

test('a look that fails is tried again, later each time; a race at once', async () => {
  const failing = begin(async (_, look) => {
    if (look <= 4) throw new ClusterError('ServerError', 'pods', 'it is on fire');
    return {};
  });
  failing.add('a');
  await failing.clock.sleep(300_000);
  expect(failing.looks.map(({ at }) => at)).toEqual([0, 1, 3, 7, 15]);
  expect(failing.lines[0]).toBe('error: test: shop/a: pods: it is on fire; tried again in 1 s');
  await failing.end();
  const racing = begin(async (_, look) => {
    if (look <= 2) throw new ClusterError('Conflict', 'pods', 'it has changed');
    return {};
  });
  racing.add('a');
  await racing.clock.sleep(300_000);
  expect(racing.looks.map(({ at }) => at)).toEqual([0, 0.2, 0.6]);
  expect(racing.lines).toEqual([]);
  await racing.end();
});

test('what is waited for is told once, not at every look', async () => {
  const { add, clock, end, lines } = begin(async (_, look) => ({
    again: 5,
    waiting: look < 10 ? 'the rain' : 'the sun',
  }));
  add('a');
  await clock.sleep(100_000);
  expect(lines).toEqual(['test: shop/a waits for the rain', 'test: shop/a waits for the sun']);
  await end();
});
