import { kubernetesTime } from '../../cluster/clock';
import { conditionOf } from '../../cluster/objects';
import { poolRef } from '../../cluster/pool-objects';
import type { Look } from '../../cluster/wait';
import { PAUSED } from '../../model/pause';
import { withCondition, withoutCondition } from '../conditions';
import type { OperationRun } from './run';

/**
 * Keeps the provisioner still: a Paused that is there, whoever's, is left; else one is asked for with Unknown, and the
 * provisioner's True is waited for.
 */
export async function lookPaused({ context, pgpool, progress }: OperationRun): Promise<Look<true>> {
  const paused = conditionOf(pgpool, PAUSED);
  if (paused?.status === 'True') return { done: true };
  if (paused?.status !== 'Unknown') {
    const condition = {
      type: PAUSED,
      status: 'Unknown',
      reason: 'HaltedByKubeDBOpsManager',
      message: `asked for by ${progress.operation.metadata.name}`,
    } as const;
    const conditions = withCondition(pgpool.status?.conditions, condition, kubernetesTime(context.clock.now()));
    await context.cluster.replaceStatus({ ...pgpool, status: { ...pgpool.status, conditions } });
  }
  return { waiting: 'the provisioner to acknowledge the pause' };
}

/** Lets the provisioner go, whoever has paused it, as KubeDB does at the end of an operation. */
export async function letGo({ context, pool }: Pick<OperationRun, 'context' | 'pool'>): Promise<void> {
  const pgpool = await context.cluster.tryGet(poolRef(pool));
  if (pgpool === undefined || conditionOf(pgpool, PAUSED) === undefined) return;
  const conditions = withoutCondition(pgpool.status?.conditions, PAUSED);
  await context.cluster.replaceStatus({ ...pgpool, status: { ...pgpool.status, conditions } });
}
