import type { ChangeStatus, StageStatus } from './types';

/** A stage that has failed, and that nothing has mended. */
export interface OpenFailure {
  readonly change: string;
  readonly stage: StageStatus;
}

/**
 * Failures that nothing has mended yet. A failed operation counts until a retry replaces it in dist/. A failed Job counts
 * until a later change succeeds, because a restart mends a failed proof.
 */
export function openFailures(changes: readonly ChangeStatus[]): OpenFailure[] {
  const mended = changes.findLastIndex(({ state, stages }) => state === 'successful' && !stages.some(isFailed));
  return changes.flatMap(({ change, stages }, i) =>
    stages.filter((stage) => isFailed(stage) && (i > mended || !isJob(stage))).map((stage) => ({ change, stage })),
  );
}

/** Whether a stage is a Job of ours, and not the operation. */
export function isJob({ object }: StageStatus): boolean {
  return object.startsWith('Job ');
}

function isFailed({ state }: StageStatus): boolean {
  return state === 'failed';
}
