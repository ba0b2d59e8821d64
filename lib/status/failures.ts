import type { ChangeStatus, StageStatus } from './types';

/** A stage that has failed, and that nothing has mended. */
export interface OpenFailure {
  readonly change: string;
  readonly stage: StageStatus;
}

/**
 * Failures that still count. An operation that failed counts until it is repeated, and then it is rendered no more. A
 * Job that failed counts until a later change has succeeded: a proof that failed is mended by a restart.
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
