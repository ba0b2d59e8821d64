/** Stages that every rollout of a pool may have, and those of one pending operation. */
export type StageKind =
  | 'trust'
  | 'issuer'
  | 'certificates'
  | 'access'
  | 'pgpool'
  | 'pause'
  | 'reconfigure'
  | 'restart'
  | 'resume'
  | 'verify'
  | 'rescue';

/** When Argo CD runs a hook: in its wave, after all waves, or after a sync that failed. */
export type HookPhase = 'Sync' | 'PostSync' | 'SyncFail';

/** What a stage is, before any pool is known. */
interface StageRow {
  /** First Argo CD sync wave of the stage; hooks outside the waves have none. */
  readonly wave?: number;
  /** Last wave of a stage that has several. */
  readonly lastWave?: number;
  /** Argo CD hook phase. A Sync hook has a wave too, and runs in every sync, whether its object has changed or not. */
  readonly hook?: HookPhase;
  /** Number that its file begins with. Fixed, so that a file keeps its name when other stages come and go. */
  readonly file: number;
}

/** Waves within the stage `issuer`: each of these needs the one before to be Ready. */
export const ISSUER_WAVES = { bootstrap: -40, ca: -35, issuer: -30 } as const;

/** Waves of a PKI, in an Application of its own: each CA is Ready before what it signs is asked for. */
export const PKI_WAVES = { bootstrap: -50, root: -45, rootIssuer: -40, intermediate: -35, issuer: -30 } as const;

/** The stages of a pool outside its operations: the one table that waves and file names come from. */
export const POOL_STAGES = {
  trust: { wave: -50, file: 0 },
  issuer: { wave: ISSUER_WAVES.bootstrap, lastWave: ISSUER_WAVES.issuer, file: 10 },
  certificates: { wave: -20, file: 20 },
  access: { wave: -20, file: 21 },
  pgpool: { wave: 0, file: 30 },
  verify: { hook: 'PostSync', file: 90 },
  rescue: { hook: 'SyncFail', file: 91 },
} as const satisfies Partial<Record<StageKind, StageRow>>;

/**
 * The stages of one operation, as offsets from its first wave and its first file number.
 *
 * Pause is a hook, for an object that has failed is in sync: the next sync would pass over it, and apply the operation
 * that it did not let through. The others are not: what a later change mends must not hold that change up.
 *
 * Certificates of clients follow the pool, where its root changes: no pod trusts the new ones before it has restarted, and an
 * operation that fails before that must not leave clients with certificates that no pod trusts.
 */
export const OPERATION_STAGES = {
  pause: { wave: 0, hook: 'Sync', file: 0 },
  reconfigure: { wave: 2, file: 1 },
  // Of an operation that brings another root only. Its file has the number of the next one, and sorts before it.
  certificates: { wave: 3, file: 2 },
  restart: { wave: 4, file: 2 },
  resume: { wave: 6, file: 3 },
} as const satisfies Partial<Record<StageKind, StageRow>>;

/** First wave of the k-th pending operation is `first + k * step`; its file numbers begin likewise. */
export const OPERATION_WAVES = { first: 10, step: 10, firstFile: 40 } as const;
