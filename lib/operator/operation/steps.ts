import { ensureIssued, ensureReissued } from './certificates';
import { restartPods } from './restart-pods';
import type { OperationStep } from './run';
import type { TlsVerb } from './target';
import { ensureWorkload, updatePgpool } from './workload';

const reissue: OperationStep = {
  condition: 'IssueCertificatesSucceeded',
  message: 'every certificate was reissued',
  run: ensureReissued,
};
const sync: OperationStep = {
  condition: 'CertificateSynced',
  message: 'every certificate is as the operation specifies',
  run: ensureIssued,
};
const workload: OperationStep = {
  condition: 'UpdatePetSets',
  message: 'configuration and pod template are as the operation specifies',
  run: ensureWorkload,
};
const restart: OperationStep = {
  condition: 'RestartPods',
  message: 'every pod was restarted and serves',
  run: restartPods,
};
const database: OperationStep = {
  condition: 'UpdateDatabase',
  message: 'the Pgpool is as the operation specifies',
  run: updatePgpool,
};

/** The steps of an operation between its pause and its end, in order, with KubeDB's conditions. */
export const OPERATION_STEPS: Readonly<Record<TlsVerb, readonly OperationStep[]>> = {
  reconfigure: [sync, workload, restart, database],
  rotate: [reissue, sync, workload, restart, database],
  remove: [workload, restart, database],
  restart: [
    { message: workload.message, run: ensureWorkload },
    { ...restart, condition: 'RestartNodes' },
  ],
};
