import { lookIssued, lookSynced } from './certificates';
import { lookRestarted } from './restart-pods';
import type { OperationStep } from './run';
import type { TlsVerb } from './target';
import { lookDatabase, lookWorkload } from './workload';

const issue: OperationStep = {
  condition: 'IssueCertificatesSucceeded',
  message: 'every certificate was issued anew',
  look: lookIssued,
};
const sync: OperationStep = {
  condition: 'CertificateSynced',
  message: 'every certificate is as the operation asks',
  look: lookSynced,
};
const workload: OperationStep = {
  condition: 'UpdatePetSets',
  message: 'configuration and pod template are as the operation asks',
  look: lookWorkload,
};
const restart: OperationStep = {
  condition: 'RestartPods',
  message: 'every pod was restarted and serves',
  look: lookRestarted,
};
const database: OperationStep = {
  condition: 'UpdateDatabase',
  message: 'the Pgpool is as the operation asks',
  look: lookDatabase,
};

/** What an operation does between its pause and its end, in order, with KubeDB's conditions. */
export const OPERATION_STEPS: Readonly<Record<TlsVerb, readonly OperationStep[]>> = {
  reconfigure: [sync, workload, restart, database],
  rotate: [issue, sync, workload, restart, database],
  remove: [workload, restart, database],
  restart: [
    { message: workload.message, look: lookWorkload },
    { ...restart, condition: 'RestartNodes' },
  ],
};
