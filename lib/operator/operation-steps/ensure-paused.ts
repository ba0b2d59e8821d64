import { kubernetesTime } from '../../cluster/clock';
import type { Cluster } from '../../cluster/cluster';
import { conditionOf } from '../../cluster/objects';
import { poolRef } from '../../cluster/pool-objects';
import type { Pgpool } from '../../cluster/resources';
import type { PollResult } from '../../cluster/wait';
import { PAUSED } from '../../model/pause';
import { withCondition, withoutCondition } from '../conditions';
import type { OperationRun } from '../operation-run';

/** Reason of a pause that an operation has set. */
const REASON = 'HaltedByKubeDBOpsManager';

/** Whether an operation has paused a pool, and no other owner. */
export function isPausedByOperation(pgpool: Pgpool): boolean {
  return conditionOf(pgpool, PAUSED)?.reason === REASON;
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

/** Removes the pause of any owner, as KubeDB does at the end of an operation. */
export async function removePause({ context, pool }: Pick<OperationRun, 'context' | 'pool'>): Promise<void> {
  const pgpool = await context.cluster.tryGet(poolRef(pool));
  if (pgpool !== undefined) await removePauseOf(context.cluster, pgpool);
}

/**
 * Removes the pause of a pool as it was read.
 *
 * @throws ClusterError `Conflict` when the pool has changed since, for example because the next operation has paused it.
 */
export async function removePauseOf(cluster: Cluster, pgpool: Pgpool): Promise<void> {
  if (conditionOf(pgpool, PAUSED) === undefined) return;
  const conditions = withoutCondition(pgpool.status?.conditions, PAUSED);
  await cluster.replaceStatus({ ...pgpool, status: { ...pgpool.status, conditions } });
}
