import { ISSUING_SECONDS, RECONFIGURE_TLS } from './reconfigure-tls';
import type { Verb } from './verb';

/** The same certificates, issued anew. */
export const rotate: Verb = {
  name: 'rotate',
  summary: 'issue the certificates of a pool anew',
  recordedBy: 'command',
  repeats: 'tls',
  problem: ({ before }) =>
    before.tls === undefined ? { message: 'rotates certificates of a pool that has no TLS at this point' } : undefined,
  operation: {
    ...RECONFIGURE_TLS,
    payload: () => ({ tls: { rotateCertificates: true } }),
    seconds: ISSUING_SECONDS,
    milestones: [
      'DatabasePauseSucceeded',
      'IssueCertificatesSucceeded',
      'CertificateSynced',
      'UpdatePetSets',
      'RestartPods',
      'UpdateDatabase',
      'Successful',
    ],
    // An update behind it is no reason: it may issue no certificate (only sslMode), or bring back an issuer that a
    // cluster which jumps over commits has never left.
    isNeedless: (_later, state) => state.tls === undefined,
  },
};
