import type { OperationSeconds, VerbOperation } from './verb';

/** Where seconds of operations come from. */
export const TRANSCRIPT = "conditions of a documented PgpoolOpsRequest on one replica (KubeDB's guides)";

/** What all operations of type ReconfigureTLS have in common. */
export const RECONFIGURE_TLS = {
  type: 'ReconfigureTLS',
  proof: () => ({ kind: 'certificate' }),
  restartsPods: true,
} as const satisfies Partial<VerbOperation>;

/** Where certificates are issued: 75 s for one replica. */
export const ISSUING_SECONDS: OperationSeconds = { before: 26, pod: 40, after: 9, from: TRANSCRIPT };

/** Conditions of an operation that gives a pool its whole TLS. */
export const WHOLE_TLS_MILESTONES = [
  'DatabasePauseSucceeded',
  'CertificateSynced',
  'UpdatePetSets',
  'RestartPods',
  'UpdateDatabase',
  'Successful',
] as const;
