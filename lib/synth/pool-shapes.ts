import type { PoolIntent } from '../model/intent';
import { standIns } from '../model/stand-ins';
import { isPlain } from './plain-object';

/** @returns the number of a pool's shape; undefined when it is not known to be like others */
export type ShapeOf = (pool: PoolIntent, ledgerShape: number | undefined) => number | undefined;

/**
 * Numbers the shapes of pools: those of one shape have the same intent and the same ledger, but for their names. What comes
 * of comparing fields with each other is the same for all of them, for two texts are equal where they are under the stand-ins.
 */
export function poolShapes(): ShapeOf {
  const numbers = new Map<string, number>();
  return (pool, ledgerShape) => {
    // JSON does not tell how anything that is no plain data would be rendered.
    if (ledgerShape === undefined || !isPlain(pool.spec)) return undefined;
    const intent = standIns(pool.name, pool.namespace)(JSON.stringify(pool));
    if (intent === undefined) return undefined;
    const key = `${ledgerShape} ${intent}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
}
