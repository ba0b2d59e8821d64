import { type Clock, kubernetesTime } from '../cluster/clock';
import type { Cluster } from '../cluster/cluster';
import { aboutText, ClusterError } from '../cluster/errors';
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

/** Times in milliseconds, those of Kubernetes' own controllers: an attempt may take half of the time after which a leader gives up. */
const TIMES = { lease: 15_000, giveUp: 10_000, attempt: 5000, retry: 2000 } as const;

/**
 * Waits until this process leads, then runs `work` while it leads.
 *
 * Whether a Lease has expired is judged by when this process saw it change, not by the times in it, because clocks differ.
 * A leader that cannot renew its Lease, or whose API server does not answer, stops `work` by its signal well before another process
 * may take over. The Lease counts from when a renewal was sent, because nobody knows when the server has carried it out.
 *
 * @returns when the signal is aborted or `work` has ended
 * @throws ClusterError with reason DeadlineExceeded when leadership is lost, or the error of `work`.
 */
export async function lead(
  options: LeaderElectionOptions,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const { log, identity, signal } = options;
  const acquired = await acquire(options);
  if (acquired === undefined) return;
  log.info(`${identity} leads`);
  const stop = new AbortController();
  const end = () => stop.abort();
  signal.addEventListener('abort', end);
  // It may have been aborted while the Lease was asked for.
  if (signal.aborted) end();
  try {
    const renewing = renewUntilLost(options, stop.signal, acquired);
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

/** @returns when the Lease was asked for, or undefined when the signal is aborted */
async function acquire(options: LeaderElectionOptions): Promise<number | undefined> {
  const { clock, log, signal } = options;
  let seen: { readonly version: string | undefined; readonly at: number } | undefined;
  let reported: string | undefined;
  while (!signal.aborted) {
    try {
      const lease = await inTime(options, TIMES.attempt, () => options.cluster.tryGet(refOfLease(options)));
      const version = lease?.metadata.resourceVersion;
      if (seen?.version !== version) seen = { version, at: clock.now() };
      const holder = lease?.spec?.holderIdentity;
      const life = (lease?.spec?.leaseDurationSeconds ?? TIMES.lease / 1000) * 1000;
      const over = clock.now() >= (seen?.at ?? 0) + life;
      if (!holder || holder === options.identity || over) {
        const asked = clock.now();
        await inTime(options, TIMES.attempt, () => hold(options, lease));
        return asked;
      }
      if (reported !== holder) log.info(`${holder} leads, this process is on standby`);
      reported = holder;
    } catch (error) {
      if (!isTemporary(error)) throw error;
    }
    await clock.sleep(TIMES.retry, signal);
  }
  return undefined;
}

/** @param acquired when the Lease was asked for */
async function renewUntilLost(options: LeaderElectionOptions, signal: AbortSignal, acquired: number): Promise<void> {
  const { clock } = options;
  let renewed = acquired;
  const left = () => Math.max(0, renewed + TIMES.giveUp - clock.now());
  for (;;) {
    await clock.sleep(Math.min(TIMES.retry, left()), signal);
    if (signal.aborted) return;
    // Where the clock of the machine was set back, the Lease would seem to last until it is there again.
    renewed = Math.min(renewed, clock.now());
    try {
      const asked = clock.now();
      await inTime(options, Math.min(TIMES.attempt, left()), () => renew(options));
      renewed = asked;
    } catch (error) {
      if (!isTemporary(error)) throw error;
      if (left() === 0) throw lost(options, `it could not be renewed: ${(error as ClusterError).detail}`);
    }
  }
}

async function renew(options: LeaderElectionOptions): Promise<void> {
  const lease = await options.cluster.tryGet(refOfLease(options));
  const holder = lease?.spec?.holderIdentity;
  if (holder !== options.identity) throw lost(options, `${holder || 'no process'} holds it now`);
  await hold(options, lease);
}

/**
 * Waits for a call so long and no longer. What the server does with it later hurts nobody: it names the version that was read.
 *
 * @throws ClusterError with reason Unreachable when it takes longer
 */
async function inTime<T>(options: LeaderElectionOptions, milliseconds: number, call: () => Promise<T>): Promise<T> {
  const ended = new AbortController();
  const calling = call().finally(() => ended.abort());
  // It may fail when nobody waits for it any more.
  calling.catch(() => {});
  const sleeping = options.clock.sleep(milliseconds, ended.signal).then((): never | Promise<T> => {
    if (ended.signal.aborted) return calling;
    throw new ClusterError('Unreachable', aboutText(refOfLease(options)), `no answer within ${milliseconds / 1000} s`);
  });
  return Promise.race([calling, sleeping]);
}

/** Takes or renews exactly the Lease that was read. */
async function hold(options: LeaderElectionOptions, lease: Lease | undefined): Promise<void> {
  const { clock, cluster, identity, name, namespace } = options;
  const now = kubernetesTime(clock.now()).replace('Z', '.000000Z');
  const before = lease?.spec;
  const mine = before?.holderIdentity === identity;
  const spec = {
    holderIdentity: identity,
    leaseDurationSeconds: TIMES.lease / 1000,
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
    await inTime(options, TIMES.attempt, async () => {
      const lease = await options.cluster.tryGet(refOfLease(options));
      if (lease?.spec?.holderIdentity !== options.identity) return;
      await options.cluster.replace({ ...lease, spec: { ...lease.spec, holderIdentity: '', leaseDurationSeconds: 1 } });
    });
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

function lost(options: LeaderElectionOptions, why: string): ClusterError {
  return new ClusterError('DeadlineExceeded', aboutText(refOfLease(options)), `${LEAD_LOST}: ${why}`);
}

function refOfLease({ name, namespace }: LeaderElectionOptions): ObjectRef<'Lease'> {
  return { kind: 'Lease', namespace, name };
}
