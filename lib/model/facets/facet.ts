import type { Finding } from '../../validation/finding';
import type { PoolIntent } from '../intent';
import type { PoolFacts, Risk } from '../risk';
import type { JsonSchema } from '../schemas';

/** A field in which what a ledger has recorded differs from what is intended. */
export interface Difference {
  /** `tls.certificates[client].subject.organizations`. */
  readonly path: string;
  readonly recorded: unknown;
  readonly intended: unknown;
}

/** One change on the way from the recorded value of a facet to the intended one. */
export interface FacetStep<T> {
  /** Name of the verb that records it. */
  readonly verb: string;
  /** The whole value after it. @default - none */
  readonly value: T | undefined;
  /** What it changes; never empty. */
  readonly differences: readonly Difference[];
  /** Whether it comes behind all changes of the same edit that restart pods. @default false: it is in the order of its verb */
  readonly isAfterRestarts?: boolean;
}

/** The Pgpool of a cluster, as far as facets read it. */
export interface LivePgpool {
  readonly name: string;
  /** Its `spec`: each facet reads the fields that it knows. */
  readonly spec: object;
}

/**
 * A part of a pool that a ledger records. One file of this folder and one line of index.ts make one: everything that
 * has to know about facets goes through the list there.
 *
 * @typeParam T the value, nothing left to a default.
 */
export interface Facet<T> {
  /** Its name in change files and in main.ts. */
  readonly name: string;
  /** What people call its value: `TLS`. */
  readonly label: string;
  /** What a change file holds of it, for messages: `the whole TLS`. */
  readonly whole: string;
  /** JSON Schema of its field in a change file. */
  readonly schema: JsonSchema;
  /**
   * Whether a baseline without it says that the pool has none of it. Otherwise it has never been recorded: that is no
   * difference, and the next baseline takes it in.
   */
  readonly isAlwaysRecorded: boolean;
  /** The field of a change file that holds a value. */
  toField(value: T): unknown;
  /** The value of a field that is valid. */
  fromField(field: unknown): T;
  /** What is wrong with a field that its schema admits. */
  fieldProblems(field: unknown): Finding[];
  /** A value in a few words, for people. */
  text(value: T | undefined): string;
  /** The value that main.ts asks for. @returns undefined for none */
  intended(pool: PoolIntent): T | undefined;
  /**
   * The changes that lead from the recorded value to the intended one, in their order; none when both mean the same to
   * KubeDB.
   *
   * @param pool name of the Pgpool, from which KubeDB makes the names of Secrets.
   */
  steps(recorded: T | undefined, intended: T | undefined, pool: string): FacetStep<T>[];
  /** What going from one value to another puts at risk, beside a restart of pods. */
  risks(before: T | undefined, after: T | undefined, facts: PoolFacts): Risk[];
  /**
   * What `spec` of the Pgpool manifest holds of it; a field that must be absent is undefined.
   *
   * @param spec what else it holds: a facet may be a part of a field. @default - nothing
   */
  pgpoolFields(value: T | undefined, spec?: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  /** JSON pointers into a Pgpool that Argo CD leaves as they are in the cluster, because an operation changes them. */
  readonly ignoredPaths: readonly string[];
  /** How a live Pgpool is read. @default - a Pgpool does not hold it, so there is no drift */
  readonly live?: LiveFacet<T>;
}

/** How a facet is read from a live Pgpool. */
export interface LiveFacet<T> {
  /** The value that the Pgpool has. @returns undefined for none */
  valueOf(pgpool: LivePgpool): T | undefined;
  /** Where the live value, as `recorded`, differs from the one of the ledger; what both mean alike is no difference. */
  drift(pgpool: LivePgpool, recorded: T | undefined): Difference[];
  /**
   * JSON pointer of the field that holds it, where that is an item of a list: then no patch of JSON is sure to hit it.
   * @default - it has fields of its own, `pgpoolFields`
   */
  readonly pointer?: string;
  /**
   * Whether Argo CD writes it: then it undoes by itself an edit of what git says, and only what somebody has added stays.
   * @default false: a sync leaves it as it is
   */
  readonly isSynced?: boolean;
  /** JSON pointers of its fields, where they are no ignored paths. @default - the ignored paths */
  readonly pointers?: readonly string[];
  /** Whether its operation reaches a recorded value from any other. KubeDB refuses an older version, for one. */
  readonly canGoBack: boolean;
  /** Whether pods take it when they restart, and so may have an edit of it that was undone since. */
  readonly isTakenAtRestart: boolean;
}
