import { kubedbCertificateNames } from './names';

/** One line of a Role. */
export interface StepRule {
  readonly apiGroup: string;
  /** `pods`, `pgpools/status`. */
  readonly resource: string;
  /** The only object that it is about. @default - all of the namespace, where RBAC cannot name them */
  readonly name?: string;
  readonly verbs: readonly string[];
  /** What a step needs it for. */
  readonly why: string;
}

/** Everything that the steps of a pool may do, and nothing else. No step may read a Secret. */
export function stepRules(pool: string): StepRule[] {
  return [
    {
      apiGroup: 'kubedb.com',
      resource: 'pgpools',
      name: pool,
      verbs: ['get', 'list', 'watch'],
      why: 'phase and Paused',
    },
    {
      apiGroup: 'kubedb.com',
      resource: 'pgpools/status',
      name: pool,
      verbs: ['update'],
      why: 'set and remove our Paused',
    },
    // Whether another operation runs can only be told from all of the namespace: their names are not known before.
    {
      apiGroup: 'ops.kubedb.com',
      resource: 'pgpoolopsrequests',
      verbs: ['list', 'watch'],
      why: 'wait for operations to end',
    },
    { apiGroup: '', resource: 'pods', verbs: ['list'], why: 'address of every pod of the pool' },
    ...kubedbCertificateNames(pool)
      .slice(0, 1)
      .map((name) => ({
        apiGroup: 'cert-manager.io',
        resource: 'certificates',
        name,
        verbs: ['get'],
        why: 'revision last issued',
      })),
    // CertificateRequests have generated names.
    { apiGroup: 'cert-manager.io', resource: 'certificaterequests', verbs: ['list'], why: 'certificate last issued' },
  ];
}
