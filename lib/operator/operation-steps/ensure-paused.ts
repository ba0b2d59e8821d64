import { isDeepStrictEqual } from 'node:util';
import { kubernetesTime } from '../../cluster/clock';
import type { Cluster } from '../../cluster/cluster';
import { type Condition, conditionOf } from '../../cluster/objects';
import { type PoolName, poolRef } from '../../cluster/pool-objects';
import type { Pgpool } from '../../cluster/resources';
import type { PollResult } from '../../cluster/wait';
import { PAUSED } from '../../model/pause';
import { withCondition, withoutCondition } from '../conditions';
import type { OperationRun } from '../operation-run';

/** Reason of a pause that an operation has set. */
const REASON = 'HaltedByKubeDBOpsManager';

/** Returns the pause of a pool that an operation has set. @returns undefined when there is none, or one of another owner */
export function pauseOfOperation(pgpool: Pgpool): Condition | undefined {
  const paused = conditionOf(pgpool, PAUSED);
  return paused?.reason === REASON ? paused : undefined;
}

/** Pauses the provisioner. Keeps an existing pause; otherwise sets Paused=Unknown and waits until the provisioner answers True. */
export async function ensurePaused({ context, pgpool, progress }: OperationRun): Promise<PollResult<true>> {
  const paused = conditionOf(pgpool, PAUSED);
  if (paused?.status === 'True') return { done: true };
  if (paused?.status !== 'Unknown') {
    const condition = {
      type: PAUSED,
      status: 'Unknown',
      reason: REASON,
      message: `requested by ${progress.operation.metadata.name}`,
    } as const;
    const conditions = withCondition(pgpool.status?.conditions, condition, kubernetesTime(context.clock.now()));
    await context.cluster.replaceStatus({ ...pgpool, status: { ...pgpool.status, conditions } });
  }
  return { waiting: 'the provisioner to acknowledge the pause' };
}

/**
 * Removes the pause of any owner, as KubeDB does at the end of an operation.
 *
 * @param only the pause that is removed. @default - whichever there is
 */
export async function removePause(
  run: { readonly context: { readonly cluster: Cluster }; readonly pool: PoolName },
  only?: Condition,
): Promise<void> {
  const { context, pool } = run;
  const pgpool = await context.cluster.tryGet(poolRef(pool));
  const pause = pgpool === undefined ? undefined : conditionOf(pgpool, PAUSED);
  if (pgpool === undefined || pause === undefined) return;
  if (only !== undefined && !isDeepStrictEqual(pause, only)) return;
  const conditions = withoutCondition(pgpool.status?.conditions, PAUSED);
  await context.cluster.replaceStatus({ ...pgpool, status: { ...pgpool.status, conditions } });
}
