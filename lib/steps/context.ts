import type { Clock } from '../cluster/clock';
import type { Cluster } from '../cluster/cluster';
import type { Log } from '../cluster/log';
import type { ListTarget } from '../cluster/objects';
import type { PoolName } from '../cluster/pool-objects';
import { type Look, waitFor } from '../cluster/wait';
import { GitopsError } from '../errors';
import type { ApplyMode } from '../model/change';
import { poolKey } from '../model/intent';
import { operationName, type StepName } from '../model/names';
import type { SslMode } from '../model/tls';
import type { Prober } from './probe';

/** What a step is asked to do: the command line of its Job. */
export interface StepOptions {
  readonly step: StepName;
  readonly pool: PoolName;
  /** `0007-update`. @default - none, for hooks */
  readonly change?: string;
  /** When KubeDB starts the change's operation, for pause. @default 'IfReady' */
  readonly apply?: ApplyMode;
  /** Whether pause fails when the operation has failed, and waits while it has not ended. @default false */
  readonly needsSuccess?: boolean;
  /** What git promises; `disable` means no TLS. */
  readonly sslMode: SslMode;
  /** After how many seconds Kubernetes ends the Job. */
  readonly deadlineSeconds: number;
  /** PEM of a root that must no longer be accepted, for verify. @default - none is known */
  readonly oldRoot?: string;
}

/** The world of a step, injected whole. */
export interface StepContext {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly prober: Prober;
  readonly log: Log;
  /** Aborted when the process is told to end. */
  readonly signal: AbortSignal;
}

/** One run of a step: what it is asked, its world, and when it has to be over. */
export interface StepRun extends StepContext {
  readonly options: StepOptions;
  /** In milliseconds since 1970, some time before Kubernetes ends the Job: the message must still get out. */
  readonly deadline: number;
}

/** Time that is kept for the last words and the last write. */
const MARGIN = { share: 0.1, mostSeconds: 30 } as const;

/** Starts the time of a run. */
export function startRun(options: StepOptions, context: StepContext): StepRun {
  const { deadlineSeconds } = options;
  const margin = Math.min(MARGIN.mostSeconds, deadlineSeconds * MARGIN.share);
  const { cluster, clock, prober, log, signal } = context;
  return { cluster, clock, prober, log, signal, options, deadline: clock.now() + (deadlineSeconds - margin) * 1000 };
}

/** The operation of the run's change. */
export function ownOperation({ options }: StepRun): string | undefined {
  return options.change === undefined ? undefined : operationName(options.pool.name, options.change);
}

/** The change of a step that has one. @throws GitopsError when it was started without. */
export function changeOf({ options }: StepRun): string {
  if (options.change !== undefined) return options.change;
  const message = `step ${options.step} is about one change, and none is named`;
  throw GitopsError.of({ code: 'usage', file: `step ${options.step}`, message, fix: '--change 0007-update' });
}

/**
 * Looks until something is done, or the run's time is over, see waitFor. What it waits for is logged.
 *
 * @param everySeconds the longest time without a look. @default 10
 */
export function lookUntil<T>(
  run: StepRun,
  targets: readonly ListTarget[],
  look: () => Promise<Look<T>>,
  everySeconds?: number,
): Promise<T> {
  return waitFor({
    cluster: run.cluster,
    clock: run.clock,
    about: poolKey(run.options.pool),
    targets,
    look,
    deadline: run.deadline,
    signal: run.signal,
    ...(everySeconds === undefined ? {} : { everySeconds }),
    onWaiting: (reason) => run.log.info(`waits for ${reason}`),
  });
}

/** A step that could not do what it is there for. */
export function stepFailed(run: StepRun, message: string, fix?: string): GitopsError {
  return GitopsError.of({
    code: 'step-failed',
    file: `step ${run.options.step} ${poolKey(run.options.pool)}`,
    message,
    fix,
  });
}

/** Warns of each thing once, however often it is seen. */
export function warnOnce(run: StepRun): (message: string) => void {
  const told = new Set<string>();
  return (message) => {
    if (told.has(message)) return;
    told.add(message);
    run.log.warn(message);
  };
}
