import type { PoolName } from '../cluster/pool-objects';
import type { Pgpool, PgpoolSpec, StatefulSet } from '../cluster/resources';
import type { OperatorContext } from './context';
import { type Dependencies, readDependencies } from './dependencies';

/** A pool during one reconcile: everything that was read of it, and the spec that it is brought to. */
export interface PoolRun {
  readonly context: OperatorContext;
  readonly pool: PoolName;
  readonly pgpool: Pgpool;
  /** `spec` of the Pgpool; during an operation, as the operation leaves it. */
  readonly spec: PgpoolSpec;
  readonly dependencies: Dependencies;
  /** @default - it does not exist yet */
  readonly statefulSet?: StatefulSet;
}

/**
 * Reads everything that a pool's objects are made from, so that the functions after it only write.
 *
 * @throws MissingError when something that the pool is built upon does not exist or is incomplete.
 */
export async function gather(run: Omit<PoolRun, 'dependencies' | 'statefulSet'>): Promise<PoolRun> {
  const { cluster } = run.context;
  const dependencies = await readDependencies(cluster, run);
  const statefulSet = await cluster.tryGet({ kind: 'StatefulSet', ...run.pool });
  return { ...run, dependencies, ...(statefulSet === undefined ? {} : { statefulSet }) };
}
