import { kubernetesTime } from '../cluster/clock';
import { type Condition, conditionOf } from '../cluster/objects';
import type { Pgpool } from '../cluster/resources';
import { isLaterChange, PAUSED, PAUSED_REASON, pausedMessage, pausingChange } from '../model/pause';
import type { StepRun } from './context';

/** Owner of the Paused condition of a Pgpool. */
export type Pause =
  | { readonly by: 'none' }
  /** `change` is undefined when our message was edited. */
  | { readonly by: 'us'; readonly change: string | undefined }
  /** Set by KubeDB for an operation, or by a person. */
  | { readonly by: 'others'; readonly text: string };

/**
 * Reads the Paused condition of a Pgpool. False pauses nothing, of any owner; Unknown counts, because KubeDB requests a
 * pause with it.
 */
export function pauseOf(pgpool: Pgpool): Pause {
  const condition = conditionOf(pgpool, PAUSED);
  if (condition === undefined) return { by: 'none' };
  if (condition.reason === PAUSED_REASON) return { by: 'us', change: pausingChange(condition.message) };
  return condition.status === 'False' ? { by: 'none' } : { by: 'others', text: pauseText(condition) };
}

/** Whether a pause belongs to `change` or an earlier one: a step must not lift the pause of a later change. */
export function isOursUpTo(pause: Pause, change: string): boolean {
  return pause.by === 'us' && (pause.change === undefined || !isLaterChange(pause.change, change));
}

function pauseText({ status, reason, message, lastTransitionTime }: Condition): string {
  const since = lastTransitionTime === undefined ? '' : ` since ${lastTransitionTime}`;
  return `Paused=${status} with reason ${reason ?? '(none)'}${since}${message ? `: ${message}` : ''}`;
}

/**
 * Sets our Paused condition on exactly the Pgpool that was read.
 *
 * @throws ClusterError with reason Conflict when it has changed since, because the decision to pause may be outdated.
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
 * Removes the Paused condition from exactly the Pgpool that was read.
 *
 * @throws ClusterError with reason Conflict when it has changed since, because the pause may have another owner by now.
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
