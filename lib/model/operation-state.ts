import { OPERATION_PHASES } from './phases';

/** Where an operation stands: not begun, under way, or over, well or not. */
export type OperationState = 'waiting' | 'running' | 'successful' | 'failed';

/**
 * What a phase of a PgpoolOpsRequest says about it. No phase yet means not begun; a phase that we do not know means
 * under way, for that is the safe guess: nothing is done to a pool then.
 */
export function operationState(phase: string | undefined): OperationState {
  if (phase === undefined || phase === '') return 'waiting';
  if (phase === 'Progressing' || !Object.hasOwn(OPERATION_PHASES, phase)) return 'running';
  const { health } = OPERATION_PHASES[phase as keyof typeof OPERATION_PHASES];
  if (health === 'Progressing') return 'waiting';
  return health === 'Healthy' ? 'successful' : 'failed';
}

/** Whether an operation of this phase begins by itself. One that waits for approval begins when a person has given it. */
export function isQueued(phase: string | undefined): boolean {
  return operationState(phase) === 'waiting' && phase !== 'WaitingForApproval';
}
