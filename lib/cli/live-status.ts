import { systemClock } from '../cluster/clock';
import { GitopsError } from '../errors';
import { CHANGES } from '../ledger/layout';
import type { Change } from '../model/change';
import { stateText } from '../status/format-text';
import { readPoolStatus } from '../status/read-status';
import type { PoolStatus } from '../status/types';
import { type ClusterOptions, withCluster } from './cluster';

/**
 * Reads the status of one pool of the ledger from the cluster.
 *
 * @param key `NAMESPACE/POOL`.
 * @throws GitopsError when the cluster cannot be read.
 */
export function poolStatus(key: string, changes: readonly Change[], options: ClusterOptions): Promise<PoolStatus> {
  return withCluster(options, (cluster) => readPoolStatus(cluster, systemClock, [key, changes]));
}

/**
 * Proves that every change of a pool has rolled out in the cluster. A settled change is no longer rendered, so a cluster
 * that has not run it would never reach it.
 *
 * @throws GitopsError with what has not rolled out, or when the cluster cannot be read.
 */
export async function proveRolledOut(key: string, changes: readonly Change[], options: ClusterOptions): Promise<void> {
  const pool = await poolStatus(key, changes, options);
  const open = pool.changes.filter(({ state }) => state !== 'successful').map(({ change }) => change);
  if (pool.live !== undefined && open.length === 0 && pool.drift.length === 0 && pool.state !== 'failed') return;
  const which = open.length === 0 ? '' : `; not successful in the cluster: ${open.join(', ')}`;
  throw GitopsError.of({
    code: 'not-rolled-out',
    file: `${CHANGES}/${key}`,
    message: `cannot be settled, the pool is ${stateText(pool)}${which}`,
    fix: `pgpool-gitops status ${key} --wait, then settle again`,
  });
}
