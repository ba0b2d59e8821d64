import type { Clock } from '../../cluster/clock';
import type { Cluster } from '../../cluster/cluster';
import { ClusterError, errorText } from '../../cluster/errors';
import type { Log } from '../../cluster/log';
import type { Condition } from '../../cluster/objects';
import type { PoolName } from '../../cluster/pool-objects';
import { operationState } from '../../model/operation-state';
import { removePause } from '../operation-steps/ensure-paused';

/** An operation of which a review says that it ends. */
export interface EndingOperation {
  readonly pool: PoolName;
  readonly name: string;
  readonly uid: string;
  /** The pause that it holds the pool by: behind its end the next operation may have one of its own. */
  readonly pause: Condition;
}

/** An API server stores what was admitted at once; some time for one that is slow. */
const WAIT = { milliseconds: 500, times: 20 } as const;
/** Operations that are waited for at once: any pod may send reviews of those that it can read. */
const MOST_WAITING = 100;

/**
 * Makes the function that lifts the pause of a pool behind an operation that ends. It waits until the cluster holds that end, because
 * any pod may send a review, and who reads operations knows all that such a review says. Never fails.
 */
export function pauseLifter(context: {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly log: Log;
}): (ending: EndingOperation) => Promise<void> {
  const waiting = new Set<string>();
  return async (ending) => {
    if (waiting.has(ending.uid) || waiting.size >= MOST_WAITING) return;
    waiting.add(ending.uid);
    try {
      for (let i = 0; i < WAIT.times && !(await isSettled(context, ending)); i++)
        await context.clock.sleep(WAIT.milliseconds);
    } catch (error) {
      context.log.warn(`admission: the pause behind operation ${ending.name} stays: ${errorText(error)}`);
    } finally {
      waiting.delete(ending.uid);
    }
  };
}

/** Lifts the pause if the operation has ended. @returns whether there is nothing left to wait for */
async function isSettled(context: { readonly cluster: Cluster }, { name, pause, pool, uid }: EndingOperation) {
  const operation = await context.cluster.tryGet({ kind: 'PgpoolOpsRequest', namespace: pool.namespace, name });
  if (operation?.metadata.uid !== uid || operation.spec?.databaseRef?.name !== pool.name) return true;
  if (!['successful', 'failed'].includes(operationState(operation.status?.phase))) return false;
  try {
    await removePause({ context, pool }, pause);
    return true;
  } catch (error) {
    if (ClusterError.isCluster(error, 'Conflict')) return false;
    throw error;
  }
}
