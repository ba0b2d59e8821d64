import { systemClock } from '../cluster/clock';
import type { Cluster } from '../cluster/cluster';
import { driftedFacet } from '../cluster/drift';
import { poolRef } from '../cluster/pool-objects';
import { GitopsError } from '../errors';
import { CHANGES } from '../ledger/layout';
import { type Change, lastBaseline } from '../model/change';
import { FACET_NAMES, type FacetName, facetOf } from '../model/facets';
import { stateOf } from '../model/fold';
import { unappliedFields } from '../model/pgpool-applied';
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
 * Proves that a cluster has what a baseline is about to say: every change of the pool has rolled out, and Argo CD has written the
 * rest of the Pgpool. A settled change is no longer rendered, so a cluster that has not run it would never reach it.
 *
 * @param changes the ledger of the pool.
 * @param baseline the one that is about to be recorded.
 * @throws GitopsError with what the cluster does not have yet, or when it cannot be read.
 */
export async function proveRolledOut(
  key: string,
  changes: readonly Change[],
  baseline: Change,
  options: ClusterOptions,
): Promise<void> {
  const at = `${CHANGES}/${key}`;
  const { pool, unapplied } = await withCluster(options, async (cluster) => ({
    pool: await readPoolStatus(cluster, systemClock, [key, changes]),
    unapplied: await unappliedIn(cluster, key, changes, baseline),
  }));
  const open = pool.changes.filter(({ state }) => state !== 'successful').map(({ change }) => change);
  // What Argo CD writes is compared with the baseline that is about to be recorded.
  const drifted = pool.drift.some((drift) => !isSynced(driftedFacet(drift)));
  if (pool.live === undefined || open.length > 0 || drifted || pool.state === 'failed') {
    const which = open.length === 0 ? '' : `; not successful in the cluster: ${open.join(', ')}`;
    const message = `cannot be settled, the pool is ${stateText(pool)}${which}`;
    const fix = `pgpool-gitops status ${key} --wait, then settle again`;
    throw GitopsError.of({ code: 'not-rolled-out', file: at, message, fix });
  }
  if (unapplied.length === 0) return;
  const message = `cannot be settled, the Pgpool of the cluster has another ${unapplied.join(', ')} than main.ts`;
  const fix = `merge and sync that first, then settle again`;
  throw GitopsError.of({ code: 'not-rolled-out', file: at, message, fix });
}

/** Where the live Pgpool is not what a baseline says of it. */
async function unappliedIn(
  cluster: Cluster,
  key: string,
  changes: readonly Change[],
  baseline: Change,
): Promise<string[]> {
  const [namespace = '', name = ''] = key.split('/');
  const live = await cluster.tryGet(poolRef({ namespace, name }));
  if (live === undefined) return [];
  const { labels, annotations } = live.metadata;
  const spec = { ...live.spec };
  const known = stateOf(changes);
  // A status compares what the ledger has recorded already.
  const taken = FACET_NAMES.filter(
    (facet) => known[facet] === undefined && baseline[facet] !== undefined && !isSynced(facet),
  );
  const drifted = taken.flatMap((facet) => facetOf(facet).live?.drift({ name, spec }, baseline[facet]) ?? []);
  const unapplied = unappliedFields({ labels, annotations, spec }, baseline, changes[lastBaseline(changes)]);
  return [...drifted.map(({ path }) => path), ...unapplied];
}

function isSynced(facet: FacetName | undefined): boolean {
  return facet !== undefined && facetOf(facet).live?.isSynced === true;
}
