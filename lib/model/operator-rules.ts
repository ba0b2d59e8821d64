import type { RoleRule } from './role-rule';

/** What the reference operator may do in every namespace, and nothing else. */
export const OPERATOR_RULES: readonly RoleRule[] = [
  {
    apiGroup: 'kubedb.com',
    resource: 'pgpools',
    verbs: ['get', 'list', 'watch', 'update'],
    why: 'both controllers read pools; an operation writes its result into one',
  },
  { apiGroup: 'kubedb.com', resource: 'pgpools/status', verbs: ['update'], why: 'phase, conditions, Paused' },
  {
    apiGroup: 'ops.kubedb.com',
    resource: 'pgpoolopsrequests',
    verbs: ['get', 'list', 'watch', 'create'],
    why: 'ops-manager reads what is asked for; of Reconfigures that wait it makes one',
  },
  {
    apiGroup: 'ops.kubedb.com',
    resource: 'pgpoolopsrequests/status',
    verbs: ['update'],
    why: 'phase and conditions of an operation',
  },
  {
    apiGroup: 'catalog.kubedb.com',
    resource: 'pgpoolversions',
    verbs: ['get', 'list'],
    why: 'image of a version, and what the webhook allows',
  },
  {
    apiGroup: 'appcatalog.appscode.com',
    resource: 'appbindings',
    verbs: ['get', 'list'],
    why: 'where PostgreSQL is, and who may know its password',
  },
  {
    apiGroup: 'cert-manager.io',
    resource: 'certificates',
    verbs: ['get', 'list', 'watch', 'create', 'update', 'delete'],
    why: 'the certificates of a pool; the operation that removes TLS deletes them',
  },
  {
    apiGroup: 'cert-manager.io',
    resource: 'certificates/status',
    verbs: ['update'],
    why: 'Issuing=True is how a new certificate is asked for',
  },
  {
    apiGroup: 'apps',
    resource: 'statefulsets',
    verbs: ['get', 'list', 'watch', 'create', 'update'],
    why: 'the pods of a pool',
  },
  {
    apiGroup: 'policy',
    resource: 'poddisruptionbudgets',
    verbs: ['get', 'create', 'update'],
    why: 'all but one pod serve',
  },
  { apiGroup: '', resource: 'pods', verbs: ['list', 'watch'], why: 'which pods serve, and which have restarted' },
  { apiGroup: '', resource: 'pods/eviction', verbs: ['create'], why: 'an operation restarts pods one by one' },
  {
    apiGroup: '',
    resource: 'pods/resize',
    verbs: ['update'],
    why: 'an operation gives running containers other resources',
  },
  { apiGroup: '', resource: 'services', verbs: ['get', 'create', 'update'], why: 'the addresses of a pool' },
  {
    apiGroup: '',
    resource: 'secrets',
    verbs: ['get', 'create', 'update', 'delete'],
    why: 'configuration, passwords and certificates of pools in any namespace; without list nobody can look through Secrets',
  },
  { apiGroup: '', resource: 'events', verbs: ['create'], why: 'what people read in kubectl describe' },
];

/** What it may do in its own namespace. */
export const OPERATOR_LEASE_RULES: readonly RoleRule[] = [
  {
    apiGroup: 'coordination.k8s.io',
    resource: 'leases',
    verbs: ['get', 'create', 'update'],
    why: 'of several processes one leads',
  },
];

/** Name of the operator's Lease, Deployment, accounts and roles. */
export const OPERATOR_NAME = 'pgpool-gitops-operator';

/** Where the operator serves its admission webhooks: a path for each of both. */
export const MUTATING_PATH = '/mutate';
export const VALIDATING_PATH = '/validate';
