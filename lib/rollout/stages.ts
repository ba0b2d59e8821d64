import { CHANGE_NAME } from '../model/change';

/** Stages that every rollout of a pool may have, and those of one pending operation. */
export type StageKind =
  | 'trust'
  | 'issuer'
  | 'certificates'
  | 'access'
  | 'pgpool'
  | 'pause'
  | 'operation'
  | 'proof'
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
}

/** A stage that a pool has once. */
interface PoolStageRow extends StageRow {
  /** Number that its file begins with. Fixed, so that a file keeps its name when other stages come and go. */
  readonly file: number;
}

/** A stage that every pending change has. */
interface OperationStageRow extends StageRow {
  readonly wave: number;
  /** Number of the stage within its change, for the name of its file. Two of one number are in the order of their words. */
  readonly part: number;
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
} as const satisfies Partial<Record<StageKind, PoolStageRow>>;

/**
 * The stages of one operation, as offsets from its first wave.
 *
 * Pause is a hook, because an object that has failed is in sync: the next sync would pass over it, and apply the operation
 * that it did not let through. The others are not: what a later change mends must not hold that change up.
 *
 * Certificates of clients follow the pool, where its root changes: no pod trusts the new ones before it has restarted, and an
 * operation that fails before that must not leave clients with certificates that no pod trusts.
 */
export const OPERATION_STAGES = {
  pause: { wave: 0, hook: 'Sync', part: 1 },
  operation: { wave: 2, part: 2 },
  // Of an operation that brings another root only.
  certificates: { wave: 3, part: 3 },
  proof: { wave: 4, part: 3 },
  resume: { wave: 6, part: 4 },
} as const satisfies Partial<Record<StageKind, OperationStageRow>>;

/** First wave of the k-th pending change is `first + k * step`. */
export const OPERATION_WAVES = { first: 10, step: 10 } as const;

/** Number that the files of pending changes begin with, between those of the pool and those of the hooks. */
const FIRST_CHANGE_FILE = 40;

/** `30-pgpool`: the file of a stage of a pool, without `.k8s.yaml`. */
export function poolStageFile(kind: keyof typeof POOL_STAGES): string {
  return `${String(POOL_STAGES[kind].file).padStart(2, '0')}-${kind}`;
}

/**
 * `40-0007-update-1-pause`: the file of a stage of a pending change, without `.k8s.yaml`.
 *
 * @param group see {@link fileGroups}
 */
export function changeStageFile(kind: keyof typeof OPERATION_STAGES, change: string, group: number): string {
  return `${FIRST_CHANGE_FILE + group}-${change}-${OPERATION_STAGES[kind].part}-${kind}`;
}

/**
 * For each pending change, the group of files that it is in, from 0: within a group the numbers of changes rise, so names
 * are in the order of waves for any number of changes. A change that is applied behind a later one begins the next group.
 *
 * @param numbers of the changes, in the order in which they are applied.
 */
export function fileGroups(numbers: readonly number[]): number[] {
  let group = 0;
  return numbers.map((number, i) => {
    if (number < (numbers[i - 1] ?? 0)) group++;
    return group;
  });
}

/** What the name of a rendered file says of its stage. */
export interface StageFile {
  /** `pgpool`, `pause`; empty for a file of no stage. */
  readonly stage: string;
  /** `0007-update`. @default - a stage of the pool itself */
  readonly change?: string;
}

const STAGE_FILE = new RegExp(`(?:^|/)[0-9]+-(?:(${CHANGE_NAME})-[0-9]-)?([a-z]+)\\.k8s\\.yaml$`);

/** Reads the stage from a rendered file's path: `dist/demo/pgpool/40-0007-update-1-pause.k8s.yaml`. */
export function stageOf(file: string): StageFile {
  const match = STAGE_FILE.exec(file);
  return { stage: match?.[2] ?? '', ...(match?.[1] === undefined ? {} : { change: match[1] }) };
}
