import type { FacetValues } from './facets';
import type { Accept } from './risk';

/** When KubeDB starts an operation: only on a Ready pool, or whatever its phase. */
export const APPLY_MODES = ['IfReady', 'Always'] as const;
/** One of {@link APPLY_MODES}. */
export type ApplyMode = (typeof APPLY_MODES)[number];

/** What each operation says when nothing else is asked: KubeDB's timeout is per step of an operation. */
export const CHANGE_DEFAULTS = { timeout: '5m', apply: 'IfReady' } as const;

/** One recorded step of a pool: one file of the ledger. A facet that it sets is in a field of the facet's name, whole. */
export interface Change extends Partial<FacetValues> {
  /** Position in the pool's ledger, from 0. */
  readonly number: number;
  /** Name of its verb, see model/verbs. */
  readonly verb: string;
  /** Why, in the author's words. */
  readonly reason: string;
  /** How long KubeDB may take for each step of the operation. Meaningless for a change without one. */
  readonly timeout: string;
  readonly apply: ApplyMode;
  /** What the author accepts. */
  readonly accepts: readonly Accept[];
  /** The change that this one repeats, `0007-update`. @default - a change of its own */
  readonly retries?: string;
}

export { CHANGE_NAME, changeName, changeNumber, parseChangeName } from './change-name';

/** Name of the verb that sets every facet: the state that a pool is created with, or that has rolled out everywhere. */
export const BASELINE = 'baseline';

/** Where the last baseline is: a cluster may stand at it, or at any change behind it. */
export function lastBaseline(changes: readonly Change[]): number {
  return Math.max(
    0,
    changes.findLastIndex(({ verb }) => verb === BASELINE),
  );
}

/** Reason of the baseline of a pool that was taken over: its certificates are older than its ledger. */
export const IMPORT_REASON = 'the state that the pool had when it was taken over';
