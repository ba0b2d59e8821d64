import { auth } from '../facets/auth';
import { ROTATE_AUTH } from './rotate-auth';
import type { Verb } from './verb';

/** A new password in the Secret that KubeDB has made. */
export const rotatePassword: Verb = {
  name: 'rotate-password',
  summary: "make a new password of a pool's administrator, in the Secret that KubeDB has made",
  recordedBy: 'command',
  repeats: 'auth',
  problem({ before, pool }) {
    if (before.auth === undefined) {
      const message = 'makes a new password of a pool whose ledger does not say which Secret it is in';
      return { message, fix: `in a commit before: pgpool-gitops change settle ${pool}` };
    }
    if (before.auth.name === undefined) return undefined;
    return {
      message: `makes a new password in ${auth.text(before.auth)}, which main.ts names: what writes that Secret would put the old one back`,
      fix:
        `put the new password into another Secret, with a name that its content decides such as ${before.auth.name}-7f3a, and name that ` +
        'in spec.authSecret; then pgpool-gitops change (credentials)',
    };
  },
  operation: {
    ...ROTATE_AUTH,
    payload: () => ({}),
    proof: () => ({ kind: 'credentials' }),
    // Behind it a Secret is named that others write. The way back is refused, so it never becomes needed again.
    isNeedless: (_later, state) => state.auth?.name !== undefined,
  },
};
