import type { TrustState } from './roots';
import type { TlsState } from './tls';

/** What a change does to a pool's TLS, or to the roots that its clients trust. */
export const VERBS = ['baseline', 'add', 'update', 'rotate', 'restart', 'remove', 'trust', 'distrust'] as const;
/** One of {@link VERBS}. */
export type Verb = (typeof VERBS)[number];

/** Verbs that KubeDB carries out. */
export type OperationVerb = Exclude<Verb, 'baseline' | 'trust' | 'distrust'>;

/** What the author of a change accepts, because it hurts somebody. */
export const ACCEPTS = ['outage', 'plaintext', 'client-trust'] as const;
/** One of {@link ACCEPTS}. */
export type Accept = (typeof ACCEPTS)[number];

/** When KubeDB starts an operation: only on a Ready pool, or whatever its phase. */
export const APPLY_MODES = ['IfReady', 'Always'] as const;
/** One of {@link APPLY_MODES}. */
export type ApplyMode = (typeof APPLY_MODES)[number];

/** What each operation says when nothing else is asked: KubeDB's timeout is per step of an operation. */
export const CHANGE_DEFAULTS = { timeout: '5m', apply: 'IfReady' } as const;

/** One recorded step of a pool's TLS: one file of the ledger. */
export interface Change {
  /** Position in the pool's ledger, from 0. */
  readonly number: number;
  readonly verb: Verb;
  /** Why, in the author's words. */
  readonly reason: string;
  /** How long KubeDB may take for each step of the operation. Meaningless for a baseline. */
  readonly timeout: string;
  readonly apply: ApplyMode;
  /** What the author accepts. */
  readonly accepts: readonly Accept[];
  /** The file that this change repeats, `0007-update`. @default - a change of its own */
  readonly retries?: string;
  /** The TLS that the change reaches. @default - none: `rotate`, `restart`, `remove`, a baseline without TLS */
  readonly tls?: TlsState;
  /** The roots that are distributed after the change. @default - none: of `trust`, `distrust` and a baseline only */
  readonly trust?: TrustState;
}

/** Changes that an operation carries out in the cluster. The others only say what is so, or what Argo CD applies. */
export function hasOperation(verb: Verb): verb is OperationVerb {
  return verb !== 'baseline' && !changesTrust(verb);
}

/** Changes of the roots that clients trust. */
export function changesTrust(verb: Verb): boolean {
  return verb === 'trust' || verb === 'distrust';
}

/** Changes that say what TLS a pool has after them, whatever it had before. */
export function isAbsolute(verb: Verb): boolean {
  return verb === 'add' || verb === 'update' || verb === 'remove';
}

/** `0007-update`: a change's name, and its file without `.yaml`. */
export function changeName(change: Pick<Change, 'number' | 'verb'>): string {
  return `${String(change.number).padStart(4, '0')}-${change.verb}`;
}

/** Where the last baseline is: a cluster may stand at it, or at any change behind it. */
export function lastBaseline(changes: readonly Change[]): number {
  return Math.max(
    0,
    changes.findLastIndex(({ verb }) => verb === 'baseline'),
  );
}

/** The TLS of a pool after each change: `states[i]` belongs to `changes[i]`. */
export function statesOf(changes: readonly Change[]): (TlsState | undefined)[] {
  let state: TlsState | undefined;
  return changes.map((change) => {
    if (change.verb === 'baseline' || isAbsolute(change.verb)) state = change.tls;
    return state;
  });
}

/** The TLS that a ledger has reached; undefined for none. */
export function stateOf(changes: readonly Change[]): TlsState | undefined {
  return statesOf(changes).at(-1);
}
