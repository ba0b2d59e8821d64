import { wholeTls } from '../tls';
import { ISSUING_SECONDS, RECONFIGURE_TLS, WHOLE_TLS_MILESTONES } from './reconfigure-tls';
import type { Verb } from './verb';

/** Other TLS for a pool that has some. */
export const update: Verb = {
  name: 'update',
  summary: 'another issuer, sslMode, clientAuthMode or certificate',
  recordedBy: 'edit',
  sets: 'tls',
  holdsValue: 'always',
  problem: ({ before }) =>
    before.tls === undefined ? { message: 'updates TLS of a pool that has none at this point' } : undefined,
  operation: {
    ...RECONFIGURE_TLS,
    // Always the whole state, because whether KubeDB keeps what an operation leaves out is unknown.
    payload: ({ tls }) => ({ tls: tls && wholeTls(tls) }),
    seconds: ISSUING_SECONDS,
    milestones: WHOLE_TLS_MILESTONES,
  },
};
