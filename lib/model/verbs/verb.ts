import type { Change } from '../change';
import type { FacetName, PoolState } from '../facets';
import type { OperationType } from '../operation-types';

/** A change in the place that it has in its ledger. */
export interface ChangePlace {
  /** `demo/pgpool`. */
  readonly pool: string;
  readonly change: Change;
  /** What the pool is before the change. */
  readonly before: PoolState;
  /** The changes before it, oldest first. */
  readonly earlier: readonly Change[];
}

/** Why a change cannot stand where it does, and how to mend it. */
export interface ChangeProblem {
  /** A clause that follows the change's name: `adds TLS to a pool that has it already`. */
  readonly message: string;
  readonly fix?: string;
}

/** How long KubeDB takes for an operation, in seconds: `before` any pod, `pod` for each of them, then `after`. */
export interface OperationSeconds {
  readonly before: number;
  readonly pod: number;
  readonly after: number;
  /** Where the numbers come from. */
  readonly from: string;
}

/** What a step has to prove behind an operation: that every pod serves the certificate last issued, or no TLS. */
export type ProofKind = 'certificate';

/** How KubeDB carries a change out. */
export interface VerbOperation {
  /** `spec.type` of the PgpoolOpsRequest. */
  readonly type: OperationType;
  /** What the type adds to `spec`. It never changes for a change that was rendered once: KubeDB refuses that. */
  payload(change: Change): Readonly<Record<string, unknown>>;
  /** What the Job behind the operation proves. @default - nothing: no such Job */
  readonly proof?: ProofKind;
  /** Whether every pod is restarted: it decides on outages, on the plan's restarts, and on restarts that are covered. */
  readonly restartsPods: boolean;
  readonly seconds: OperationSeconds;
  /** Conditions that it passes, in order; `RestartPods` is preceded by one for each pod. */
  readonly milestones: readonly string[];
  /**
   * Whether the operation is needless.
   *
   * @param later pending operations that come behind it in the ledger.
   * @param state what the pool is after all of them.
   * @default - never
   */
  isNeedless?(later: readonly VerbOperation[], state: PoolState): boolean;
}

/** What a change does to a pool. One file of this folder and one line of index.ts make one. */
export interface Verb {
  /** Part of file and operation names for ever: lower-case words with hyphens. */
  readonly name: string;
  /** What it does, for README's table and --help. */
  readonly summary: string;
  /** What records it: an edit of main.ts, the command `change NAME`, or `settle` and the first `change` of a pool. */
  readonly recordedBy: 'edit' | 'command' | 'baseline';
  /** The facet whose value it gives. @default - none: it repeats work */
  readonly sets?: FacetName | 'all';
  /** Whether its file holds the value, or may, or never does. @default 'never' */
  readonly holdsValue?: 'always' | 'never' | 'optional';
  /** The facet whose work it repeats: its operation comes behind the newest change of that. @default - none */
  readonly repeats?: FacetName;
  /** @default - none: it only says what is so, or Argo CD applies it */
  readonly operation?: VerbOperation;
  /** Why a change of the verb cannot be in its place. A retry is where its original was allowed. @returns undefined when it can */
  problem?(place: ChangePlace): ChangeProblem | undefined;
}
