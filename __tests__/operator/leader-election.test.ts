import { ClusterError } from '../../lib/cluster/errors';
import { lineLog } from '../../lib/cluster/log';
import type { KubeObject } from '../../lib/cluster/objects';
import { lead } from '../../lib/operator/leader-election';
import { FakeCluster, type Faults } from '../cluster/fake-cluster';
import { FakeStore } from '../cluster/fake-store';
import { VirtualClock } from '../cluster/virtual-clock';

const NAME = { namespace: 'kubedb', name: 'operator' } as const;

function world() {
  const clock = new VirtualClock();
  const store = new FakeStore(clock);
  /** Who leads, from when to when. */
  const reigns: { readonly who: string; readonly from: number; to?: number }[] = [];
  const start = (identity: string, faults: Faults = {}) => {
    const stop = new AbortController();
    const cluster = new FakeCluster(store, { faults });
    const log = lineLog({}, { format: 'text', clock, write: () => {} });
    const done = lead({ cluster, clock, log, identity, signal: stop.signal, ...NAME }, async (signal) => {
      const reign: (typeof reigns)[number] = { who: identity, from: clock.now() };
      reigns.push(reign);
      while (!signal.aborted) await clock.sleep(500, signal);
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
