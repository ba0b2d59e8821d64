import { TRANSCRIPT } from './reconfigure-tls';
import type { Verb } from './verb';

/** Every pod starts anew, and serves what it finds. */
export const restart: Verb = {
  name: 'restart',
  summary: 'restart the pods of a pool, one by one',
  recordedBy: 'command',
  operation: {
    type: 'Restart',
    payload: () => ({ restart: {} }),
    restartsPods: true,
    // 48 s for one replica.
    seconds: { before: 3, pod: 40, after: 5, from: TRANSCRIPT },
    milestones: ['DatabasePauseSucceeded', 'RestartNodes', 'Successful'],
    // Of another type it is not known whether it restarts pods of a pool that has the value already.
    isNeedless: (later) => later.some(({ type }) => type === 'ReconfigureTLS'),
  },
};
