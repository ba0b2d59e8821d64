import type { RoleRule } from './role-rule';

/** What the reference operator may do in every namespace, and nothing else. */
export const OPERATOR_RULES: readonly RoleRule[] = [
  { apiGroup: 'kubedb.com', resource: 'pgpools', verbs: ['get', 'list', 'watch', 'update'] },
  { apiGroup: 'kubedb.com', resource: 'pgpools/status', verbs: ['update'] },
  { apiGroup: 'ops.kubedb.com', resource: 'pgpoolopsrequests', verbs: ['get', 'list', 'watch'] },
  { apiGroup: 'ops.kubedb.com', resource: 'pgpoolopsrequests/status', verbs: ['update'] },
  { apiGroup: 'catalog.kubedb.com', resource: 'pgpoolversions', verbs: ['get', 'list'] },
  { apiGroup: 'appcatalog.appscode.com', resource: 'appbindings', verbs: ['get', 'list'] },
  // Deleted by the operation that removes TLS.
  {
    apiGroup: 'cert-manager.io',
    resource: 'certificates',
    verbs: ['get', 'list', 'watch', 'create', 'update', 'delete'],
  },
  // Issuing=True is how a new certificate is asked for.
  { apiGroup: 'cert-manager.io', resource: 'certificates/status', verbs: ['update'] },
  { apiGroup: 'apps', resource: 'statefulsets', verbs: ['get', 'list', 'watch', 'create', 'update'] },
  { apiGroup: 'policy', resource: 'poddisruptionbudgets', verbs: ['get', 'create', 'update'] },
  { apiGroup: '', resource: 'pods', verbs: ['list', 'watch'] },
  { apiGroup: '', resource: 'pods/eviction', verbs: ['create'] },
  { apiGroup: '', resource: 'services', verbs: ['get', 'create', 'update'] },
  // By name only: without list nobody can look through the Secrets of a cluster. Pools are in any namespace.
  { apiGroup: '', resource: 'secrets', verbs: ['get', 'create', 'update', 'delete'] },
  { apiGroup: '', resource: 'events', verbs: ['create'] },
];

/** What it may do in its own namespace, to choose one of several. */
export const OPERATOR_LEASE_RULES: readonly RoleRule[] = [
  { apiGroup: 'coordination.k8s.io', resource: 'leases', verbs: ['get', 'create', 'update'] },
];

/** Name of the operator's Lease, Deployment, accounts and roles. */
export const OPERATOR_NAME = 'pgpool-gitops-operator';

/** Where the operator serves its admission webhooks: a path for each of both. */
export const MUTATING_PATH = '/mutate';
export const VALIDATING_PATH = '/validate';
