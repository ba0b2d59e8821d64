import { TRANSCRIPT } from './reconfigure-tls';
import type { Verb, VerbOperation } from './verb';

/** What all operations of type Restart have in common. */
export const RESTART = {
  type: 'Restart',
  payload: () => ({ restart: {} }),
  proof: () => ({ kind: 'pods' }),
  restartsPods: true,
  // 48 s for one replica.
  seconds: { before: 3, pod: 40, after: 5, from: TRANSCRIPT },
  milestones: ['DatabasePauseSucceeded', 'RestartNodes', 'Successful'],
} as const satisfies VerbOperation;

/** Every pod starts anew, and serves what it finds. */
export const restart: Verb = {
  name: 'restart',
  summary: 'restart the pods of a pool, one by one',
  recordedBy: 'command',
  operation: {
    ...RESTART,
    // Of another type it is not known whether it restarts pods of a pool that has the value already.
    isNeedless: (later) => later.some(({ type }) => type === 'ReconfigureTLS' || type === 'Restart'),
  },
};
