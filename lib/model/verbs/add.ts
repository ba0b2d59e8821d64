import { type Change, changeName, lastBaseline } from '../change';
import { wholeTls } from '../tls';
import { ISSUING_SECONDS, RECONFIGURE_TLS, WHOLE_TLS_MILESTONES } from './reconfigure-tls';
import { rotate } from './rotate';
import type { Verb } from './verb';

/** TLS for a pool that has none. */
export const add: Verb = {
  name: 'add',
  summary: 'TLS for a pool that has none',
  recordedBy: 'edit',
  sets: 'tls',
  holdsValue: 'always',
  problem({ before, earlier, pool }) {
    if (before.tls !== undefined) return { message: 'adds TLS to a pool that has it already' };
    return unsettledRotate(pool, earlier);
  },
  operation: {
    ...RECONFIGURE_TLS,
    payload: ({ tls }) => ({ tls: tls && wholeTls(tls) }),
    seconds: ISSUING_SECONDS,
    milestones: WHOLE_TLS_MILESTONES,
  },
};

/** The operation of a rotate from before the TLS was removed would come back with TLS, and run again. */
function unsettledRotate(pool: string, earlier: readonly Change[]) {
  const rotated = earlier.slice(lastBaseline(earlier)).find(({ verb }) => verb === rotate.name);
  if (rotated === undefined) return undefined;
  return {
    message: `adds TLS behind ${changeName(rotated)}, which is not settled: its operation would come back, and run again`,
    fix: `when the removal has rolled out: pgpool-gitops change settle ${pool}, then change again`,
  };
}
