/** One line of a role of the operator. */
export interface OperatorRule {
  readonly apiGroup: string;
  /** `pods/eviction`, `pgpools`. */
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

/** What the reference operator may do in every namespace, and nothing else. */
export const OPERATOR_RULES: readonly OperatorRule[] = [
  { apiGroup: 'kubedb.com', resources: ['pgpools'], verbs: ['get', 'list', 'watch', 'update'] },
  { apiGroup: 'kubedb.com', resources: ['pgpools/status'], verbs: ['update'] },
  { apiGroup: 'ops.kubedb.com', resources: ['pgpoolopsrequests'], verbs: ['list', 'watch'] },
  { apiGroup: 'ops.kubedb.com', resources: ['pgpoolopsrequests/status'], verbs: ['update'] },
  { apiGroup: 'catalog.kubedb.com', resources: ['pgpoolversions'], verbs: ['get', 'list'] },
  { apiGroup: 'appcatalog.appscode.com', resources: ['appbindings'], verbs: ['get', 'list'] },
  // Deleted by the operation that removes TLS.
  {
    apiGroup: 'cert-manager.io',
    resources: ['certificates'],
    verbs: ['get', 'list', 'watch', 'create', 'update', 'delete'],
  },
  // Issuing=True is how a new certificate is asked for.
  { apiGroup: 'cert-manager.io', resources: ['certificates/status'], verbs: ['update'] },
  { apiGroup: 'apps', resources: ['statefulsets'], verbs: ['get', 'list', 'watch', 'create', 'update'] },
  { apiGroup: 'policy', resources: ['poddisruptionbudgets'], verbs: ['get', 'create', 'update'] },
  { apiGroup: '', resources: ['pods'], verbs: ['list', 'watch'] },
  { apiGroup: '', resources: ['pods/eviction'], verbs: ['create'] },
  { apiGroup: '', resources: ['services'], verbs: ['get', 'create', 'update'] },
  // By name only: without list nobody can look through the Secrets of a cluster. Pools are in any namespace.
  { apiGroup: '', resources: ['secrets'], verbs: ['get', 'create', 'update', 'delete'] },
  { apiGroup: '', resources: ['events'], verbs: ['create'] },
];

/** What it may do in its own namespace, to choose one of several. */
export const OPERATOR_LEASE_RULES: readonly OperatorRule[] = [
  { apiGroup: 'coordination.k8s.io', resources: ['leases'], verbs: ['get', 'create', 'update'] },
];

/** Name of the operator's Lease, Deployment, accounts and roles. */
export const OPERATOR_NAME = 'pgpool-gitops-operator';
