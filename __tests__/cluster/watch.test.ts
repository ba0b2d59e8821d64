import type { WatchEvent } from '../../lib/cluster/cluster';
import { ClusterError } from '../../lib/cluster/errors';
import type { KubeObject } from '../../lib/cluster/objects';
import { type RawEvent, watchForever } from '../../lib/cluster/watch';
import { FakeCluster, type Faults } from './fake-cluster';
import { FakeStore } from './fake-store';
import { VirtualClock } from './virtual-clock';

let clock: VirtualClock;
let store: FakeStore;
const pods = { kind: 'Pod', namespace: 'shop' } as const;

beforeEach(() => {
  clock = new VirtualClock();
  store = new FakeStore(clock);
});

function create(name: string, labels: Record<string, string> = {}): void {
  store.create({ apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: 'shop', labels } });
}

function touch(name: string, phase: string): KubeObject {
  return store.edit({ ...pods, name }, (pod) => ({ ...pod, status: { phase } }));
}

const textOf = (event: WatchEvent) =>
  event.type === 'SYNCED' ? 'SYNCED' : `${event.type} ${event.object.metadata.name}`;

/** Watches until an event is reported, and gives all that were. */
async function watchUntil(last: string, faults: Faults = {}, troubles: unknown[] = []): Promise<string[]> {
  const stop = new AbortController();
  const told: string[] = [];
  const onRetry = (error: unknown, pause: number) => troubles.push([(error as ClusterError).reason, pause]);
  for await (const event of new FakeCluster(store, { faults }).watch(pods, { signal: stop.signal, onRetry })) {
    told.push(textOf(event));
    if (told.at(-1) === last) stop.abort();
  }
  return told;
}

test('an event that is lost is reported after the next list', async () => {
  create('a');
  clock.after(5, () => create('b'));
  clock.after(20, () => create('c'));
  const faults: Faults = { event: (number) => (number === 1 ? 'drop' : number === 2 ? 'close' : 'deliver') };
  expect(await watchUntil('ADDED c', faults)).toEqual(['ADDED a', 'SYNCED', 'ADDED b', 'ADDED c']);
});

test('a pod that was deleted and made again under its name is reported as another', async () => {
  create('a');
  clock.after(30, () => {
    store.remove({ ...pods, name: 'a' });
    create('a');
    create('z');
  });
  const faults: Faults = { event: (number) => (number === 1 ? 'expire' : 'deliver') };
  expect(await watchUntil('ADDED z', faults)).toEqual(['ADDED a', 'SYNCED', 'DELETED a', 'ADDED a', 'ADDED z']);
});

test('a stream that is given up after a while, each time, is reported and retried more and more seldom', async () => {
  const stop = new AbortController();
  const pauses: number[] = [];
  const source = {
    list: async () => ({ items: [], resourceVersion: '1' }),
    async *open(): AsyncGenerator<RawEvent> {
      await clock.sleep(20_000);
      yield* [];
      throw new ClusterError('TooLarge', 'watch', 'more than there can be');
    },
  };
  const onRetry = (_: unknown, pause: number) => {
    pauses.push(pause);
    if (pauses.length === 3) stop.abort();
  };
  clock.after(600, () => stop.abort());
  for await (const _ of watchForever(source, clock, { signal: stop.signal, onRetry }));
  expect(pauses).toEqual([500, 1000, 2000]);
});

test('several changes of an object may be reported as one', async () => {
  create('a');
  clock.after(5, () => {
    touch('a', 'Pending');
    touch('a', 'Running');
    create('z');
  });
  expect(await watchUntil('ADDED z', { coalesce: true })).toEqual(['ADDED a', 'SYNCED', 'MODIFIED a', 'ADDED z']);
});

test('continues through failures, with pauses that grow to half a minute, and tells of each', async () => {
  const troubles: unknown[] = [];
  const down = new ClusterError('Unreachable', 'pods', 'down');
  clock.after(300, () => create('a'));
  await watchUntil(
    'ADDED a',
    { fail: () => (clock.now() < Date.parse('2026-01-31T12:04:00Z') ? down : undefined) },
    troubles,
  );
  expect(troubles.slice(0, 3)).toEqual([
    ['Unreachable', 500],
    ['Unreachable', 1000],
    ['Unreachable', 2000],
  ]);
  expect(troubles.at(-1)).toEqual(['Unreachable', 30_000]);
});

test.each(['list', 'watch'] as const)('fails when the first %s is refused for good', async (verb) => {
  const refused = new ClusterError('Forbidden', 'pods', 'no');
  await expect(watchUntil('SYNCED-2', { fail: (call) => (call.verb === verb ? refused : undefined) })).rejects.toBe(
    refused,
  );
});

test('continues when a right is missing only later: rights come and go while an API server starts', async () => {
  const refused = new ClusterError('Forbidden', 'pods', 'no');
  create('a');
  clock.after(60, () => touch('a', 'Running'));
  clock.after(200, () => create('z'));
  const faults: Faults = {
    event: (number) => (number === 1 ? 'close' : 'deliver'),
    fail: () =>
      clock.now() > Date.parse('2026-01-31T12:00:50Z') && clock.now() < Date.parse('2026-01-31T12:02:00Z')
        ? refused
        : undefined,
  };
  expect(await watchUntil('ADDED z', faults)).toEqual(['ADDED a', 'SYNCED', 'MODIFIED a', 'SYNCED', 'ADDED z']);
});

test('an object that stops to match the selector is reported as gone', async () => {
  create('a', { app: 'x' });
  clock.after(5, () =>
    store.edit({ ...pods, name: 'a' }, (pod) => ({ ...pod, metadata: { ...pod.metadata, labels: {} } }), ''),
  );
  const stop = new AbortController();
  const told: string[] = [];
  for await (const event of new FakeCluster(store).watch(
    { ...pods, labelSelector: 'app=x' },
    { signal: stop.signal },
  )) {
    told.push(textOf(event));
    if (event.type === 'DELETED') stop.abort();
  }
  expect(told).toEqual(['ADDED a', 'SYNCED', 'DELETED a']);
});

test('what the consumer throws is not swallowed', async () => {
  const consume = async () => {
    for await (const _ of new FakeCluster(store).watch(pods, { signal: new AbortController().signal })) {
      throw new TypeError('a defect of mine');
    }
  };
  await expect(consume()).rejects.toThrow(TypeError);
});
