import type { Clock } from '../cluster/clock';
import type { Cluster } from '../cluster/cluster';
import type { Log } from '../cluster/log';
import type { ListTarget } from '../cluster/objects';
import type { PoolName } from '../cluster/pool-objects';
import { type PollResult, waitFor } from '../cluster/wait';
import { GitopsError } from '../errors';
import type { ApplyMode } from '../model/change';
import type { PoolState } from '../model/facets';
import { type MaintenanceWindow, poolKey } from '../model/intent';
import { operationName, type StepName } from '../model/names';
import type { Proof } from '../model/proof';
import type { SslMode } from '../model/tls';
import type { Prober } from './probe';

/** Options of a step: the command line of its Job. */
export interface StepOptions {
  readonly step: StepName;
  readonly pool: PoolName;
  /** `0007-update`. @default - none, for hooks */
  readonly change?: string;
  /** `apply` of the change's operation, for pause. @default 'IfReady' */
  readonly apply?: ApplyMode;
  /** Whether pause fails when the operation has failed, and waits until it has ended. @default false */
  readonly needsSuccess?: boolean;
  /** Whether pause waits until the provisioner has seen the Pgpool as it is. @default false */
  readonly awaitsEdit?: boolean;
  /** Pause begins only in one of these, where Argo CD would stop the rollout at their end. @default - at any time */
  readonly windows?: readonly MaintenanceWindow[];
  /** How long the pool may be held after pause, in seconds: as much of a window has to be left. @default 0 */
  readonly holdSeconds?: number;
  /** What is proved, for proof. @default - that every pod serves the certificate last issued, or no TLS */
  readonly proof?: Proof;
  /** sslMode of the pool in git; `disable` means no TLS. */
  readonly sslMode: SslMode;
  /** What git has recorded of the pool, for verify. @default - no edit past git is looked for */
  readonly recorded?: PoolState;
  /** `activeDeadlineSeconds` of the Job. */
  readonly deadlineSeconds: number;
  /** PEM of a root that the pool must no longer lead to, for verify. @default - none is checked */
  readonly oldRoot?: string;
}

/** Everything outside the process that a step uses, injected by tests. */
export interface StepContext {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly prober: Prober;
  readonly log: Log;
  /** Aborted when the process gets a signal to end. */
  readonly signal: AbortSignal;
}

/** One run of a step. */
export interface StepRun extends StepContext {
  readonly options: StepOptions;
  /** In milliseconds since 1970, before Kubernetes ends the Job, because the last message must still be written. */
  readonly deadline: number;
}

/** Time reserved for the last message and the last write. */
const MARGIN = { share: 0.1, mostSeconds: 30 } as const;

/** Starts a run and its deadline. */
export function startRun(options: StepOptions, context: StepContext): StepRun {
  const { deadlineSeconds } = options;
  const margin = Math.min(MARGIN.mostSeconds, deadlineSeconds * MARGIN.share);
  const { cluster, clock, prober, log, signal } = context;
  return { cluster, clock, prober, log, signal, options, deadline: clock.now() + (deadlineSeconds - margin) * 1000 };
}

/** Returns the name of the operation of the run's change. @returns undefined for a hook */
export function ownOperation({ options }: StepRun): string | undefined {
  return options.change === undefined ? undefined : operationName(options.pool.name, options.change);
}

/** Returns the change of a step that has one. @throws GitopsError when the step was started without. */
export function changeOf({ options }: StepRun): string {
  if (options.change !== undefined) return options.change;
  const message = `step ${options.step} needs the change that it belongs to`;
  throw GitopsError.of({ code: 'usage', file: `step ${options.step}`, message, fix: '--change 0007-update' });
}

/**
 * Polls until done or until the run's deadline, see waitFor, and logs what it waits for.
 *
 * @param everySeconds longest time between two polls. @default 10
 */
export function pollUntil<T>(
  run: StepRun,
  targets: readonly ListTarget[],
  poll: () => Promise<PollResult<T>>,
  everySeconds?: number,
): Promise<T> {
  return waitFor({
    cluster: run.cluster,
    clock: run.clock,
    about: poolKey(run.options.pool),
    targets,
    poll,
    deadline: run.deadline,
    signal: run.signal,
    ...(everySeconds === undefined ? {} : { everySeconds }),
    onWaiting: (reason) => run.log.info(`waits for ${reason}`),
  });
}

/** Makes the error of a failed step. */
export function stepFailed(run: StepRun, message: string, fix?: string, table?: readonly string[]): GitopsError {
  return GitopsError.of({
    code: 'step-failed',
    file: `step ${run.options.step} ${poolKey(run.options.pool)}`,
    message,
    fix,
    ...(table === undefined ? {} : { table }),
  });
}

/** Returns a function that logs each warning once. */
export function warnOnce(run: StepRun): (message: string) => void {
  const logged = new Set<string>();
  return (message) => {
    if (logged.has(message)) return;
    logged.add(message);
    run.log.warn(message);
  };
}
