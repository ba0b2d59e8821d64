import type { Change } from './change';
import { stateOf, statesBefore } from './fold';
import { type PoolIntent, REPLICAS } from './intent';
import { verbOf } from './verbs';

/**
 * The fewest pods that a pool may have when the operation of a change begins. Where a later change scales it again, the scalings
 * before are not rendered, and a cluster may come from any state since the last baseline.
 *
 * @param i index of the change in its ledger.
 */
export function fewestReplicas(pool: PoolIntent, changes: readonly Change[], i: number): number {
  const { replicas: intended = REPLICAS.default } = pool;
  const isScaledLater = changes.slice(i + 1).some(({ verb }) => verbOf(verb).sets === 'replicas');
  const possible = isScaledLater ? statesBefore(changes, i) : [stateOf(changes.slice(0, i))];
  return Math.min(...possible.map(({ replicas = intended }) => replicas));
}
