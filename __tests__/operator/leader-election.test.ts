import fc from 'fast-check';
import type { Clock } from '../../lib/cluster/clock';
import type { Cluster } from '../../lib/cluster/cluster';
import { ClusterError } from '../../lib/cluster/errors';
import { lineLog } from '../../lib/cluster/log';
import type { KubeObject } from '../../lib/cluster/objects';
import { lead } from '../../lib/operator/leader-election';
import { FakeCluster, type Faults } from '../cluster/fake-cluster';
import { FakeStore } from '../cluster/fake-store';
import { VirtualClock } from '../cluster/virtual-clock';

const NAME = { namespace: 'kubedb', name: 'operator' } as const;

/** What happens before a call reaches the API server, and before its answer is here. */
type Delay = (when: 'before' | 'after') => Promise<void>;

function delayed(cluster: FakeCluster, delay: Delay): Cluster {
  return new Proxy<Cluster>(cluster, {
    get: (target, name: keyof Cluster) => {
      const method = target[name].bind(target) as (...args: unknown[]) => Promise<unknown>;
      return async (...args: unknown[]) => {
        await delay('before');
        const answer = await method(...args);
        await delay('after');
        return answer;
      };
    },
  });
}

function world() {
  const clock = new VirtualClock();
  const store = new FakeStore(clock);
  /** Who leads, from when to when. */
  const reigns: { readonly who: string; readonly from: number; to?: number }[] = [];
  const start = (identity: string, faults: Faults = {}, delay: Delay = async () => {}, own: Clock = clock) => {
    const stop = new AbortController();
    const cluster = delayed(new FakeCluster(store, { faults }), delay);
    const log = lineLog({}, { format: 'text', clock, write: () => {} });
    const done = lead({ cluster, clock: own, log, identity, signal: stop.signal, ...NAME }, async (signal) => {
      const reign: (typeof reigns)[number] = { who: identity, from: clock.now() };
      reigns.push(reign);
      while (!signal.aborted) await clock.sleep(3_600_000, signal);
      reign.to = clock.now();
    });
    done.catch(() => {});
    return { stop: () => stop.abort(), done };
  };
  const lease = () => store.find({ kind: 'Lease', ...NAME }) as KubeObject<{ holderIdentity: string }> | undefined;
  return { clock, store, reigns, start, lease };
}

function overlap(reigns: readonly { readonly from: number; readonly to?: number }[]): boolean {
  const sorted = [...reigns].sort((a, b) => a.from - b.from);
  return sorted.some((reign, i) => i > 0 && reign.from < (sorted[i - 1]?.to ?? Number.POSITIVE_INFINITY));
}

test('a process that is ended while it asks for the Lease leads no longer than that', async () => {
  const { clock, reigns, start } = world();
  const { stop, done } = start('a', {}, () => clock.sleep(1000));
  await clock.sleep(1500);
  stop();
  await Promise.race([done, clock.sleep(60_000)]);
  expect(reigns.every(({ from, to }) => to === from)).toBe(true);
});

test('a clock that is set back gives a leader no longer than its Lease', async () => {
  const { clock, reigns, start } = world();
  let back = 0;
  const set = { now: () => clock.now() - back, sleep: clock.sleep.bind(clock) };
  const { done } = start(
    'a',
    { fail: (_, call) => (call > 6 ? new ClusterError('Unreachable', 'it', 'away') : undefined) },
    undefined,
    set,
  );
  clock.after(5, () => {
    back = 3_600_000;
  });
  await Promise.race([done.catch(() => {}), clock.sleep(60_000)]);
  expect(reigns[0]?.to).toBeLessThan((reigns[0]?.from ?? 0) + 25_000);
});

test('one of two leads, and when it ends well the other follows at once', async () => {
  const { clock, reigns, start } = world();
  const first = start('a');
  await clock.sleep(1000);
  const second = start('b');
  await clock.sleep(60_000);
  expect(reigns.map(({ who }) => who)).toEqual(['a']);
  first.stop();
  await clock.sleep(5000);
  expect(reigns.map(({ who }) => who)).toEqual(['a', 'b']);
  expect(overlap(reigns)).toBe(false);
  second.stop();
  await Promise.all([first.done, second.done]);
});

test('a leader that cannot reach the API server gives up before another takes over', async () => {
  const { clock, reigns, start } = world();
  let cut = false;
  const fail = () => (cut ? new ClusterError('Unreachable', 'lease', 'no answer') : undefined);
  const first = start('a', { fail });
  await clock.sleep(1000);
  const second = start('b');
  await clock.sleep(10_000);
  cut = true;
  await clock.sleep(60_000);
  await expect(first.done).rejects.toThrow('leadership was lost: it could not be renewed: no answer');
  expect(reigns.map(({ who }) => who)).toEqual(['a', 'b']);
  expect(overlap(reigns)).toBe(false);
  second.stop();
  await second.done;
});

describe('a leader whose API server stops to answer gives up before another takes over, when', () => {
  test.each(['before', 'after'] as const)('calls hang %s the server has carried them out', async (hangs) => {
    const { clock, reigns, start } = world();
    let cut = false;
    const never = new Promise<void>(() => {});
    const first = start('a', {}, async (when) => (cut && when === hangs ? never : undefined));
    await clock.sleep(1000);
    const second = start('b');
    await clock.sleep(10_000);
    cut = true;
    const at = clock.now();
    await clock.sleep(60_000);
    await expect(first.done).rejects.toThrow(
      /^leases\.coordination\.k8s\.io kubedb\/operator: leadership was lost: it could not/,
    );
    expect(reigns.map(({ who }) => who)).toEqual(['a', 'b']);
    expect((reigns[0]?.to ?? Number.POSITIVE_INFINITY) - at).toBeLessThanOrEqual(10_500);
    expect(overlap(reigns)).toBe(false);
    second.stop();
    await second.done;
  });
});

test('whatever time each call takes, two never lead at once, and when calls are fast again one does', async () => {
  const seconds = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }));
  const delays = fc.array(seconds, { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(delays, { minLength: 2, maxLength: 3 }), async (all) => {
      const { clock, reigns, start } = world();
      const started = all.map((own, i) => {
        const rest = [...own];
        const process = start(String(i), {}, () => clock.sleep((rest.shift() ?? 0) * 1000));
        // Kubernetes starts it again.
        process.done.catch(() => started.push(start(`${i}, again`)));
        return process;
      });
      await clock.sleep(600_000);
      expect(overlap(reigns)).toBe(false);
      expect(reigns.some(({ to }) => to === undefined)).toBe(true);
      for (const { stop } of started) stop();
      await Promise.allSettled(started.map(({ done }) => done));
    }),
    { numRuns: 40 },
  );
});

test('of two that begin together one leads', async () => {
  const { clock, reigns, start } = world();
  const all = [start('a'), start('b'), start('c')];
  await clock.sleep(20_000);
  expect(reigns).toHaveLength(1);
  for (const each of all) each.stop();
  await Promise.all(all.map(({ done }) => done));
});

test('one whose Lease somebody else has taken ends, and says who', async () => {
  const { clock, lease, start, store } = world();
  const first = start('a');
  await clock.sleep(1000);
  expect(lease()?.spec?.holderIdentity).toBe('a');
  store.edit(
    { kind: 'Lease', ...NAME },
    (object) => ({ ...object, spec: { ...(object.spec as object), holderIdentity: 'x' } }),
    '',
  );
  await clock.sleep(5000);
  await expect(first.done).rejects.toThrow('leadership was lost: x holds it now');
});

test('without a right to the Lease it ends at once', async () => {
  const { start } = world();
  const fail = () => new ClusterError('Forbidden', 'leases', 'cannot get leases');
  await expect(start('a', { fail }).done).rejects.toThrow('cannot get leases');
});
