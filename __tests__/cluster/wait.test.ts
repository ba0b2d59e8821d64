import { ClusterError } from '../../lib/cluster/errors';
import { type PollResult, type WaitOptions, waitFor } from '../../lib/cluster/wait';
import { FakeCluster, type FakeClusterOptions } from './fake-cluster';
import { FakeStore } from './fake-store';
import { VirtualClock } from './virtual-clock';

let clock: VirtualClock;
let store: FakeStore;
const pods = { kind: 'Pod', namespace: 'shop' } as const;

beforeEach(() => {
  clock = new VirtualClock();
  store = new FakeStore(clock);
});

const create = (name: string) => store.create({ apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: 'shop' } });
const seconds = () => (clock.now() - Date.parse('2026-01-31T12:00:00Z')) / 1000;

function wait<T>(
  poll: () => Promise<PollResult<T>>,
  more: Partial<WaitOptions<T>> = {},
  options: FakeClusterOptions = {},
): Promise<T> {
  return waitFor({
    cluster: new FakeCluster(store, options),
    clock,
    about: 'shop/checkout',
    targets: [pods],
    poll,
    deadline: clock.now() + 100_000,
    signal: new AbortController().signal,
    ...more,
  });
}

const untilPods = (count: number) => async (): Promise<PollResult<number>> => {
  const { length } = store.list(pods);
  return length >= count ? { done: length } : { waiting: `${count} pods, there are ${length}` };
};

test('opens no watch when the first poll is the last', async () => {
  const calls: FakeClusterOptions['calls'] = [];
  expect(await wait(untilPods(0), {}, { calls })).toBe(0);
  expect(calls).toEqual([]);
});

test('looks at once after an event', async () => {
  clock.after(3, () => create('a'));
  await wait(untilPods(1));
  expect(seconds()).toBe(3);
});

test('looks every so often without any event', async () => {
  clock.after(12, () => create('a'));
  await wait(untilPods(1), { everySeconds: 5 }, { faults: { event: () => 'drop' } });
  // Half a second after the start there is a second poll, for what the watch found when it was opened.
  expect(seconds()).toBe(15.5);
});

test('does not poll more than twice a second, however many events there are', async () => {
  for (let i = 0; i < 1000; i++) clock.after(i / 100, () => create(`pod-${i}`));
  let looks = 0;
  await wait(async () => {
    looks += 1;
    return untilPods(1000)();
  });
  expect(looks).toBeLessThan(25);
});

test('tells what it waits for when that changes', async () => {
  const reasons: string[] = [];
  clock.after(10, () => create('a'));
  clock.after(30, () => create('b'));
  await wait(untilPods(2), { onWaiting: (reason) => reasons.push(reason) });
  expect(reasons).toEqual(['2 pods, there are 0', '2 pods, there are 1']);
});

test('gives up at its deadline, with what it waits for, and leaves no watch behind', async () => {
  await expect(wait(untilPods(1))).rejects.toMatchObject({
    reason: 'DeadlineExceeded',
    message: 'shop/checkout: timed out while it waited for 1 pods, there are 0',
  });
  expect(seconds()).toBe(100);
});

test('looks again after a conflict, and waits out an API server that is away', async () => {
  const errors = [new ClusterError('Conflict', 'x', 'changed'), new ClusterError('Unreachable', 'x', 'down')];
  const reasons: string[] = [];
  const poll = async (): Promise<PollResult<string>> => {
    const error = errors.shift();
    if (error !== undefined) throw error;
    return { done: 'well' };
  };
  expect(await wait(poll, { onWaiting: (reason) => reasons.push(reason) })).toBe('well');
  expect(reasons).toEqual(['x to hold still: changed', 'the API server to answer for x: down']);
});

test.each([new TypeError('a defect'), new ClusterError('Forbidden', 'x', 'no')])(
  'passes on what waiting does not mend: %s',
  async (error) => {
    await expect(wait(() => Promise.reject(error))).rejects.toBe(error);
  },
);

test('ends when its watch is refused for good, though nothing rings', async () => {
  const refused = new ClusterError('Forbidden', 'pods', 'no');
  await expect(wait(untilPods(1), {}, { faults: { fail: () => refused } })).rejects.toBe(refused);
  expect(seconds()).toBeLessThan(2);
});

test('ends when it is reasons to', async () => {
  const reasons = new AbortController();
  clock.after(7, () => reasons.abort());
  await expect(wait(untilPods(1), { signal: reasons.signal })).rejects.toThrow(
    'was stopped while it waited for 1 pods',
  );
  expect(seconds()).toBe(7);
});
