import { type Clock, kubernetesTime } from '../cluster/clock';
import type { Cluster } from '../cluster/cluster';
import type { PoolName } from '../cluster/pool-objects';
import type { Ledgers } from '../ledger/read-ledger';
import type { Change } from '../model/change';
import { poolKey } from '../model/intent';
import { assess } from './assess';
import { gather, type NamespaceObjects } from './gather';
import type { PoolStatus, Status } from './types';

/** The pools of some ledgers. */
export function poolNames(ledgers: Ledgers): PoolName[] {
  return [...ledgers.keys()].map((key) => {
    const [namespace = '', name = ''] = key.split('/');
    return { namespace, name };
  });
}

/**
 * The status of all pools of some ledgers, from the objects of their namespaces.
 *
 * @param applications names of Argo CD Applications by their pool, where they are not those of a fleet without a name.
 */
export function assessAll(
  ledgers: Ledgers,
  objects: ReadonlyMap<string, NamespaceObjects>,
  now: number,
  applications: ReadonlyMap<string, string> = new Map(),
): Status {
  const pools = poolNames(ledgers).map((pool) => {
    const key = poolKey(pool);
    const input = { pool, changes: ledgers.get(key) ?? [], now, application: applications.get(key) };
    return assess({ ...input, objects: objects.get(pool.namespace) ?? NOTHING });
  });
  return { time: kubernetesTime(now), pools };
}

const NOTHING: NamespaceObjects = { pgpools: [], operations: [], jobs: [], pods: [], certificates: [] };

/**
 * Reads the status of one pool.
 *
 * @throws GitopsError when the cluster cannot be read, see gather.
 */
export async function readPoolStatus(
  cluster: Cluster,
  clock: Clock,
  [key, changes]: readonly [key: string, changes: readonly Change[]],
): Promise<PoolStatus> {
  const ledgers = new Map([[key, changes]]);
  const objects = await gather(cluster, poolNames(ledgers));
  return assessAll(ledgers, objects, clock.now()).pools[0] as PoolStatus;
}
