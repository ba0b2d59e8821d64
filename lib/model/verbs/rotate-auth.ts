import { TRANSCRIPT } from './reconfigure-tls';
import type { VerbOperation } from './verb';

/** What all operations of type RotateAuth have in common. */
export const ROTATE_AUTH = {
  type: 'RotateAuth',
  restartsPods: true,
  // 49 s for one replica.
  seconds: { before: 4, pod: 40, after: 5, from: TRANSCRIPT },
  milestones: ['DatabasePauseSucceeded', 'UpdateCredential', 'UpdatePetSets', 'RestartPods', 'Successful'],
} as const satisfies Partial<VerbOperation>;
