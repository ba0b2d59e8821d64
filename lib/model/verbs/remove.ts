import { RECONFIGURE_TLS, TRANSCRIPT } from './reconfigure-tls';
import type { Verb } from './verb';

/** No TLS any more. */
export const remove: Verb = {
  name: 'remove',
  summary: 'no TLS any more',
  recordedBy: 'edit',
  sets: 'tls',
  problem: ({ before }) =>
    before.tls === undefined ? { message: 'removes TLS of a pool that has none at this point' } : undefined,
  operation: {
    ...RECONFIGURE_TLS,
    payload: () => ({ tls: { remove: true } }),
    // 58 s for one replica.
    seconds: { before: 9, pod: 40, after: 9, from: TRANSCRIPT },
    milestones: ['DatabasePauseSucceeded', 'UpdatePetSets', 'RestartPods', 'UpdateDatabase', 'Successful'],
  },
};
