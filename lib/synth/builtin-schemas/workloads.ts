import type { StructuralSchema } from '../structural-schema';
import { BOOLEAN, INT_OR_STRING, INT32, INT64, kindOf, OPEN, object, oneOf, STRING } from './dsl';
import { LABEL_SELECTOR } from './meta';
import { POD_TEMPLATE } from './pod';

const JOB_SPEC = object(
  {
    template: POD_TEMPLATE,
    activeDeadlineSeconds: INT64,
    backoffLimit: INT32,
    backoffLimitPerIndex: INT32,
    completionMode: oneOf('NonIndexed', 'Indexed'),
    completions: INT32,
    managedBy: STRING,
    manualSelector: BOOLEAN,
    maxFailedIndexes: INT32,
    parallelism: INT32,
    podFailurePolicy: OPEN,
    podReplacementPolicy: oneOf('TerminatingOrFailed', 'Failed'),
    selector: LABEL_SELECTOR,
    successPolicy: OPEN,
    suspend: BOOLEAN,
    ttlSecondsAfterFinished: INT32,
  },
  ['template'],
);

const DEPLOYMENT_SPEC = object(
  {
    template: POD_TEMPLATE,
    selector: LABEL_SELECTOR,
    replicas: INT32,
    minReadySeconds: INT32,
    paused: BOOLEAN,
    progressDeadlineSeconds: INT32,
    revisionHistoryLimit: INT32,
    strategy: object({
      type: oneOf('Recreate', 'RollingUpdate'),
      rollingUpdate: object({ maxSurge: INT_OR_STRING, maxUnavailable: INT_OR_STRING }),
    }),
  },
  ['selector', 'template'],
);

const MICRO_TIME: StructuralSchema = { type: 'string', format: 'date-time' };
const LEASE_SPEC = object({
  acquireTime: MICRO_TIME,
  holderIdentity: STRING,
  leaseDurationSeconds: INT32,
  leaseTransitions: INT32,
  preferredHolder: STRING,
  renewTime: MICRO_TIME,
  strategy: STRING,
});

/** Kinds that run something, and the lock that one of them holds. */
export const WORKLOADS: Readonly<Record<string, StructuralSchema>> = {
  'batch/v1/Job': kindOf({ spec: JOB_SPEC, status: OPEN }, ['spec']),
  'apps/v1/Deployment': kindOf({ spec: DEPLOYMENT_SPEC, status: OPEN }, ['spec']),
  'coordination.k8s.io/v1/Lease': kindOf({ spec: LEASE_SPEC }),
};
