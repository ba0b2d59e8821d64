import type { Drift } from '../cluster/drift';
import type { ChangeStep } from '../model/names';
import type { Accept } from '../model/risk';
import type { TlsState } from '../model/tls';

/** A moment, RFC 3339: `2026-01-31T12:00:00Z`. */
export type Time = string;

/**
 * The state of a pool:
 * - `as-intended`: the cluster has what the ledger says, and nothing is wrong with it
 * - `waiting`: a change has not begun in the cluster
 * - `rolling-out`: a change or a foreign operation is running
 * - `failed`: a change has failed
 * - `drifted`: the live TLS is neither what the ledger says nor what a change to come will replace
 * - `degraded`: the TLS is as intended, but the pool or its certificates are not well
 * - `missing`: the cluster has no such Pgpool
 */
const ROLLOUT_STATES = ['as-intended', 'waiting', 'rolling-out', 'failed', 'drifted', 'degraded', 'missing'] as const;
/** One of {@link ROLLOUT_STATES}. */
export type RolloutState = (typeof ROLLOUT_STATES)[number];

/** The state of a change whose operation is rendered; `absent`: the cluster does not have its operation. */
export type ChangeState = 'absent' | 'waiting' | 'running' | 'successful' | 'failed';

/** The state of a stage's object. */
export type StageState = 'absent' | 'running' | 'done' | 'failed';

/** A stage of a change: a Job of ours, or the operation itself. */
export interface StageStatus {
  readonly stage: 'operation' | ChangeStep;
  /** `Job checkout-0007-pause`, `PgpoolOpsRequest checkout-0007-update`. */
  readonly object: string;
  readonly state: StageState;
  /** Why it failed. @default - it did not, or does not say */
  readonly message?: string;
}

/** A condition of an operation. */
export interface TimelineEntry {
  /** @default - the condition has no time */
  readonly time?: Time;
  readonly type: string;
  readonly status: 'True' | 'False' | 'Unknown';
  /** @default - none */
  readonly message?: string;
}

/** The progress of an operation. */
export interface OperationProgress {
  /** Milestones that it has reached. */
  readonly done: number;
  readonly total: number;
  /** The next condition. @default - none, the operation has ended */
  readonly next?: string;
}

/** An operation of the cluster. */
export interface OperationStatus {
  readonly name: string;
  readonly type: string;
  /** `IfReady` waits until the pool is Ready. */
  readonly apply: string;
  /** @default - KubeDB has not started it */
  readonly phase?: string;
  readonly created: Time;
  /** When it ended. @default - it has not */
  readonly ended?: Time;
  readonly progress: OperationProgress;
  /** By time, oldest first: the array in the object is in no order. */
  readonly timeline: readonly TimelineEntry[];
  /** Conditions from before those of the timeline that are left out: anybody may write any number. @default - none */
  readonly timelineLeftOut?: number;
}

/** An operation that no change of the ledger made, and that has not ended. */
export interface ForeignOperation extends OperationStatus {
  readonly state: Extract<ChangeState, 'waiting' | 'running'>;
  /** `a PgpoolAutoscaler`. */
  readonly madeBy: string;
  /** What git does about its effect, in words. */
  readonly effect: string;
}

/** A change whose operation git renders. */
export interface ChangeStatus {
  /** `0007-update`. */
  readonly change: string;
  readonly verb: string;
  readonly reason: string;
  readonly accepts: readonly Accept[];
  readonly state: ChangeState;
  /** @default - the cluster does not have it */
  readonly operation?: OperationStatus;
  /** In the order in which Argo CD applies them. */
  readonly stages: readonly StageStatus[];
}

/** A certificate of a pool, from the status of its Certificate. */
export interface CertificateStatus {
  readonly name: string;
  readonly alias: string;
  /** `Issuer checkout-ca`. */
  readonly issuer: string;
  readonly ready: boolean;
  /** How often it was issued. @default - never */
  readonly revision?: number;
  /** @default - never issued */
  readonly issued?: Time;
  /** @default - never issued */
  readonly expires?: Time;
  /** When cert-manager issues it anew. @default - never issued */
  readonly renews?: Time;
  /** Why it is not Ready. @default - it is */
  readonly message?: string;
}

/** Something that is wrong, or will be. */
export interface PoolFinding {
  /** Only errors keep a pool from being as intended. */
  readonly severity: 'error' | 'warning';
  readonly text: string;
  /** A command where there is one. @default - nothing to do, or `text` says it */
  readonly fix?: string;
}

/** Who paused a pool. */
export interface PauseStatus {
  /** The change that has paused it, `0007-update`. @default - somebody else */
  readonly change?: string;
  readonly ours: boolean;
  /** @default - unknown */
  readonly since?: Time;
  readonly message: string;
}

/** The Pgpool of the cluster. */
export interface LivePool {
  /** @default - none yet */
  readonly phase?: string;
  /** @default - the object does not say */
  readonly version?: string;
  readonly replicas: number;
  readonly created: Time;
  /** @default - no TLS */
  readonly tls?: TlsState;
  /** @default - nobody */
  readonly paused?: PauseStatus;
}

/** The status of one pool. */
export interface PoolStatus {
  readonly namespace: string;
  readonly name: string;
  readonly state: RolloutState;
  readonly intended: {
    /** The newest change of the ledger. */
    readonly change: string;
    /** @default - no TLS */
    readonly tls?: TlsState;
  };
  /** @default - the cluster has none */
  readonly live?: LivePool;
  /** Changes whose operations git renders, in the order in which they are applied. */
  readonly changes: readonly ChangeStatus[];
  /** Operations that no change of the ledger made, and that have not ended: first one that runs. */
  readonly foreign: readonly ForeignOperation[];
  /** Operations of `foreign` that are left out. @default - none */
  readonly foreignLeftOut?: number;
  readonly certificates: readonly CertificateStatus[];
  readonly drift: readonly Drift[];
  readonly findings: readonly PoolFinding[];
  /** What to do next: a command, or words. @default - nothing */
  readonly next?: string;
}

/** The status of all requested pools. */
export interface Status {
  readonly time: Time;
  readonly pools: readonly PoolStatus[];
}

/** Whether a pool is as the ledger says. */
export function isAsIntended(pool: PoolStatus): boolean {
  return pool.state === 'as-intended';
}

/** Whether the state of a pool may change by itself. */
export function isInProgress({ state }: PoolStatus): boolean {
  return state === 'waiting' || state === 'rolling-out';
}

/** Whether an operation runs that no change of the ledger made. */
export function isOperatedByOthers({ foreign }: Pick<PoolStatus, 'foreign'>): boolean {
  return foreign.some(({ state }) => state === 'running');
}
