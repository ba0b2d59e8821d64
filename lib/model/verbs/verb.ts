import type { Change } from '../change';
import type { FacetName, PoolState } from '../facets';
import type { OperationType } from '../operation-types';
import type { Proof } from '../proof';

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

/** What an operation does to pods that neither restarts all of them nor leaves all alone. */
export interface PodEffect {
  /** How many it works on. */
  readonly pods: number;
  readonly seconds: OperationSeconds;
  /** Whether connections of clients are cut. */
  readonly cuts: boolean;
  /** A clause that follows the change's name: `goes from 1 to 3 pods: the others are not restarted`. */
  readonly text: string;
  /** Conditions that the operation passes between its pause and its end, in order; `POD` stands for each of those pods. */
  readonly conditions: readonly string[];
  /** What becomes of those pods. @default - none is made and none ends */
  readonly fate?: 'made' | 'ended';
}

/** How KubeDB carries a change out. */
export interface VerbOperation {
  /** `spec.type` of the PgpoolOpsRequest. */
  readonly type: OperationType;
  /** What the type adds to `spec`. It never changes for a change that was rendered once: KubeDB refuses that. */
  payload(change: Change): Readonly<Record<string, unknown>>;
  /**
   * What the Job behind the operation proves.
   *
   * @param possible what the pool of some cluster may be before the change.
   * @param state what the ledger has reached.
   * @default - nothing: no such Job
   */
  proof?(change: Change, possible: readonly PoolState[], state: PoolState): Proof;
  /** Whether it lets pods take what Argo CD has written into the Pgpool in the same sync: KubeDB has to have seen that. @default false */
  readonly isAfterSync?: boolean;
  /** Facets that pods take with it beside its own, because Argo CD has written them into the Pgpool. @default - none */
  readonly alsoBrings?: readonly FacetName[];
  /** Whether every pod is restarted, unless `effect` says otherwise: it decides on outages and on the plan's restarts. */
  readonly restartsPods: boolean;
  readonly seconds: OperationSeconds;
  /** The seconds of each form that it has, by name: `scale up`. @default - it has one form, of the verb's name */
  readonly forms?: Readonly<Record<string, OperationSeconds>>;
  /** What it does to pods. @returns undefined where every pod takes its seconds, and all restart or none: the default */
  effect?(change: Change, before: PoolState): PodEffect | undefined;
  /** Conditions that it passes, in order; `RestartPods` is preceded by one for each pod. */
  readonly milestones: readonly string[];
  /**
   * Whether the operation is needless.
   *
   * @param later pending operations that come behind it in the ledger.
   * @param state what the pool is after all of them.
   * @param possible computes what the pool of some cluster may be before it.
   * @default - never
   */
  isNeedless?(later: readonly VerbOperation[], state: PoolState, possible: () => readonly PoolState[]): boolean;
}

/** What a change does to a pool. One file of this folder and one line of index.ts make one. */
export interface Verb {
  /** Part of file and operation names for ever: lower-case words with hyphens. */
  readonly name: string;
  /** What it does, for the table of docs/reference/ledger.md and --help. */
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
