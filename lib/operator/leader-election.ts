import { type Clock, kubernetesTime } from '../cluster/clock';
import type { Cluster } from '../cluster/cluster';
import { ClusterError } from '../cluster/errors';
import type { Log } from '../cluster/log';
import type { ObjectRef } from '../cluster/objects';
import type { Lease } from '../cluster/resources';

/** Options of {@link lead}. */
export interface LeaderElectionOptions {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly log: Log;
  readonly namespace: string;
  readonly name: string;
  /** Unique name of this process. */
  readonly identity: string;
  readonly signal: AbortSignal;
}

/** Message prefix of the error that is thrown when leadership is lost; the process must exit. */
export const LEAD_LOST = 'leadership was lost';

/** Times in seconds, those of Kubernetes' own controllers. */
const TIMES = { lease: 15, giveUp: 10, retry: 2 } as const;

/**
 * Waits until this process leads, then runs `work` while it leads.
 *
 * Whether a Lease has expired is judged by when this process saw it change, not by the times in it, because clocks differ.
 * A leader that cannot renew its Lease stops `work` by its signal well before another process may take over.
 *
 * @returns when the signal is aborted or `work` has ended
 * @throws ClusterError with reason DeadlineExceeded when leadership is lost, or the error of `work`.
 */
export async function lead(
  options: LeaderElectionOptions,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const { log, identity, signal } = options;
  await acquire(options);
  if (signal.aborted) return;
  log.info(`${identity} leads`);
  const stop = new AbortController();
  const end = () => stop.abort();
  signal.addEventListener('abort', end);
  try {
    const renewing = renewUntilLost(options, stop.signal);
    const working = work(stop.signal);
    await Promise.race([renewing, working]);
    stop.abort();
    await Promise.all([renewing, working]);
    await release(options);
  } finally {
    signal.removeEventListener('abort', end);
    stop.abort();
  }
}

async function acquire(options: LeaderElectionOptions): Promise<void> {
  const { clock, log, signal } = options;
  let seen: { readonly version: string | undefined; readonly at: number } | undefined;
  let reported: string | undefined;
  while (!signal.aborted) {
    try {
      const lease = await options.cluster.tryGet(refOfLease(options));
      const version = lease?.metadata.resourceVersion;
      if (seen?.version !== version) seen = { version, at: clock.now() };
      const holder = lease?.spec?.holderIdentity;
      const over = clock.now() >= (seen?.at ?? 0) + (lease?.spec?.leaseDurationSeconds ?? TIMES.lease) * 1000;
      if (!holder || holder === options.identity || over) {
        await hold(options, lease);
        return;
      }
      if (reported !== holder) log.info(`${holder} leads, this process is on standby`);
      reported = holder;
    } catch (error) {
      if (!isTemporary(error)) throw error;
    }
    await clock.sleep(TIMES.retry * 1000, signal);
  }
}

async function renewUntilLost(options: LeaderElectionOptions, signal: AbortSignal): Promise<void> {
  const { clock, identity } = options;
  let renewed = clock.now();
  for (;;) {
    await clock.sleep(TIMES.retry * 1000, signal);
    if (signal.aborted) return;
    try {
      const lease = await options.cluster.tryGet(refOfLease(options));
      if (lease?.spec?.holderIdentity !== identity)
        throw lost(options, `${lease?.spec?.holderIdentity || 'no process'} holds it now`);
      await hold(options, lease);
      renewed = clock.now();
    } catch (error) {
      if (!isTemporary(error)) throw error;
      if (clock.now() - renewed >= TIMES.giveUp * 1000)
        throw lost(options, `it could not be renewed: ${(error as ClusterError).detail}`);
    }
  }
}

/** Takes or renews exactly the Lease that was read. */
async function hold(options: LeaderElectionOptions, lease: Lease | undefined): Promise<void> {
  const { clock, cluster, identity, name, namespace } = options;
  const now = kubernetesTime(clock.now()).replace('Z', '.000000Z');
  const before = lease?.spec;
  const mine = before?.holderIdentity === identity;
  const spec = {
    holderIdentity: identity,
    leaseDurationSeconds: TIMES.lease,
    acquireTime: mine ? (before.acquireTime ?? now) : now,
    renewTime: now,
    leaseTransitions: (before?.leaseTransitions ?? 0) + (mine || lease === undefined ? 0 : 1),
  };
  if (lease !== undefined) await cluster.replace({ ...lease, spec });
  else
    await cluster.create({ apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: { name, namespace }, spec });
}

/** Releases the Lease so that another process can lead at once. A failure only makes the others wait until it expires. */
async function release(options: LeaderElectionOptions): Promise<void> {
  try {
    const lease = await options.cluster.tryGet(refOfLease(options));
    if (lease?.spec?.holderIdentity !== options.identity) return;
    await options.cluster.replace({ ...lease, spec: { ...lease.spec, holderIdentity: '', leaseDurationSeconds: 1 } });
  } catch (error) {
    if (!ClusterError.isCluster(error)) throw error;
  }
}

/** Whether the next attempt may succeed: another process was faster, or the API server did not answer. */
function isTemporary(error: unknown): boolean {
  return (
    ClusterError.isTransient(error) ||
    ClusterError.isCluster(error, 'Conflict') ||
    ClusterError.isCluster(error, 'AlreadyExists') ||
    ClusterError.isCluster(error, 'NotFound')
  );
}

function lost({ name, namespace }: LeaderElectionOptions, why: string): ClusterError {
  return new ClusterError(
    'DeadlineExceeded',
    `leases.coordination.k8s.io ${namespace}/${name}`,
    `${LEAD_LOST}: ${why}`,
  );
}

function refOfLease({ name, namespace }: LeaderElectionOptions): ObjectRef<'Lease'> {
  return { kind: 'Lease', namespace, name };
}
