import { kubernetesTime } from '../cluster/clock';
import { type Condition, conditionOf } from '../cluster/objects';
import type { Pgpool } from '../cluster/resources';
import { isLaterChange, PAUSED, PAUSED_REASON, pausedMessage, pausingChange } from '../model/pause';
import type { StepRun } from './context';

/** Whose Paused a Pgpool carries. */
export type Pause =
  | { readonly by: 'nobody' }
  /** `change` is undefined when somebody has edited our message. */
  | { readonly by: 'us'; readonly change: string | undefined }
  /** KubeDB for an operation of its own, or a person. */
  | { readonly by: 'others'; readonly text: string };

/**
 * Reads the Paused of a Pgpool. One whose status is False holds nothing, whoever wrote it; Unknown is how KubeDB asks
 * for one, so it counts.
 */
export function pauseOf(pgpool: Pgpool): Pause {
  const condition = conditionOf(pgpool, PAUSED);
  if (condition === undefined) return { by: 'nobody' };
  if (condition.reason === PAUSED_REASON) return { by: 'us', change: pausingChange(condition.message) };
  return condition.status === 'False' ? { by: 'nobody' } : { by: 'others', text: pauseText(condition) };
}

/** Whether a pause belongs to `change` or to one before it: an older step must not lift a newer one's pause. */
export function isOursUpTo(pause: Pause, change: string): boolean {
  return pause.by === 'us' && (pause.change === undefined || !isLaterChange(pause.change, change));
}

function pauseText({ status, reason, message, lastTransitionTime }: Condition): string {
  const since = lastTransitionTime === undefined ? '' : ` since ${lastTransitionTime}`;
  return `Paused=${status} with reason ${reason ?? '(none)'}${since}${message ? `: ${message}` : ''}`;
}

/**
 * Sets our Paused, on exactly the Pgpool that was read.
 *
 * @throws ClusterError with reason Conflict when it has changed since: what was decided on it may be wrong by now.
 */
export async function setPaused(run: StepRun, pgpool: Pgpool, change: string): Promise<void> {
  const condition: Condition = {
    type: PAUSED,
    status: 'True',
    reason: PAUSED_REASON,
    message: pausedMessage(change),
    lastTransitionTime: kubernetesTime(run.clock.now()),
    ...(pgpool.metadata.generation === undefined ? {} : { observedGeneration: pgpool.metadata.generation }),
  };
  await writeConditions(run, pgpool, [...withoutPaused(pgpool), condition]);
}

/**
 * Removes the Paused, on exactly the Pgpool that was read.
 *
 * @throws ClusterError with reason Conflict when it has changed since: the Paused may be somebody else's by now.
 */
export async function removePaused(run: StepRun, pgpool: Pgpool): Promise<void> {
  await writeConditions(run, pgpool, withoutPaused(pgpool));
}

function withoutPaused(pgpool: Pgpool): Condition[] {
  return (pgpool.status?.conditions ?? []).filter(({ type }) => type !== PAUSED);
}

async function writeConditions(run: StepRun, pgpool: Pgpool, conditions: readonly Condition[]): Promise<void> {
  await run.cluster.replaceStatus({ ...pgpool, status: { ...pgpool.status, conditions } });
}
