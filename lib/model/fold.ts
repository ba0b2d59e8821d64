import { type Change, lastBaseline } from './change';
import { type PoolState, stateFrom } from './facets';
import { servedRoot, type TlsState } from './tls';
import type { TrustState } from './trust';
import { verbOf } from './verbs';

/** What a pool is after each change: `states[i]` belongs to `changes[i]`. */
export function statesOf(changes: readonly Change[]): PoolState[] {
  let state: PoolState = {};
  return changes.map((change) => {
    state = nextState(state, change);
    return state;
  });
}

/** What a pool is after one more change. */
export function nextState(state: PoolState, change: Change): PoolState {
  const { sets } = verbOf(change.verb);
  if (sets === 'all') return stateFrom((name) => change[name]);
  return sets === undefined ? state : stateFrom((name) => (name === sets ? change[name] : state[name]));
}

/**
 * What the pool of some cluster may be before the operation of a change: a cluster may stand at any state since the last
 * baseline.
 *
 * @param i index of the change; of one up to the last baseline only the state right before it counts.
 */
export function statesBefore(changes: readonly Change[], i: number): PoolState[] {
  return [{}, ...statesOf(changes.slice(0, i))].slice(Math.min(lastBaseline(changes) + 1, i));
}

/** What a ledger has reached. */
export function stateOf(changes: readonly Change[]): PoolState {
  return changes.reduce(nextState, {});
}

/** The TLS that a ledger has reached; undefined for none. */
export function tlsOf(changes: readonly Change[]): TlsState | undefined {
  return stateOf(changes).tls;
}

/** Roots that a ledger says are distributed now. */
export function trustOf(changes: readonly Change[]): TrustState {
  return stateOf(changes).trust ?? [];
}

/** A root that some pod may serve, and the change that says so. */
export interface UsedRoot {
  readonly root: string;
  readonly change: Change;
}

/**
 * Roots that a pool may serve somewhere: those of every state since the last baseline, because a cluster may stand at any
 * of them. Only `settle` says that all have reached the last.
 */
export function usedRoots(changes: readonly Change[]): UsedRoot[] {
  const states = statesOf(changes);
  const used = new Map<string, UsedRoot>();
  for (let i = lastBaseline(changes); i < changes.length; i++) {
    const root = servedRoot(states[i]?.tls);
    const change = changes[i];
    if (root !== undefined && change !== undefined && !used.has(root)) used.set(root, { root, change });
  }
  return [...used.values()];
}
