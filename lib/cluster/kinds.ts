/** How the API server addresses a kind. */
interface KindRow {
  /** Empty for the core group. */
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  /** Whether its objects live outside namespaces. @default false */
  readonly clusterScoped?: boolean;
  /** Whether `status` is written through a subresource of its own. @default false */
  readonly status?: boolean;
}

/**
 * Every kind that this project reads or writes. A table instead of discovery, so that the version of a kind is the one this
 * program was written for, and a kind without a row cannot be requested.
 */
export const KINDS = {
  Pgpool: { group: 'kubedb.com', version: 'v1alpha2', plural: 'pgpools', status: true },
  PgpoolOpsRequest: { group: 'ops.kubedb.com', version: 'v1alpha1', plural: 'pgpoolopsrequests', status: true },
  PgpoolVersion: { group: 'catalog.kubedb.com', version: 'v1alpha1', plural: 'pgpoolversions', clusterScoped: true },
  AppBinding: { group: 'appcatalog.appscode.com', version: 'v1alpha1', plural: 'appbindings' },
  Certificate: { group: 'cert-manager.io', version: 'v1', plural: 'certificates', status: true },
  CertificateRequest: { group: 'cert-manager.io', version: 'v1', plural: 'certificaterequests', status: true },
  Issuer: { group: 'cert-manager.io', version: 'v1', plural: 'issuers', status: true },
  ClusterIssuer: {
    group: 'cert-manager.io',
    version: 'v1',
    plural: 'clusterissuers',
    clusterScoped: true,
    status: true,
  },
  Application: { group: 'argoproj.io', version: 'v1alpha1', plural: 'applications' },
  Namespace: { group: '', version: 'v1', plural: 'namespaces', clusterScoped: true, status: true },
  Pod: { group: '', version: 'v1', plural: 'pods', status: true },
  Service: { group: '', version: 'v1', plural: 'services', status: true },
  Secret: { group: '', version: 'v1', plural: 'secrets' },
  ConfigMap: { group: '', version: 'v1', plural: 'configmaps' },
  ServiceAccount: { group: '', version: 'v1', plural: 'serviceaccounts' },
  Event: { group: '', version: 'v1', plural: 'events' },
  StatefulSet: { group: 'apps', version: 'v1', plural: 'statefulsets', status: true },
  Deployment: { group: 'apps', version: 'v1', plural: 'deployments', status: true },
  Job: { group: 'batch', version: 'v1', plural: 'jobs', status: true },
  PodDisruptionBudget: { group: 'policy', version: 'v1', plural: 'poddisruptionbudgets', status: true },
  Lease: { group: 'coordination.k8s.io', version: 'v1', plural: 'leases' },
  CustomResourceDefinition: {
    group: 'apiextensions.k8s.io',
    version: 'v1',
    plural: 'customresourcedefinitions',
    clusterScoped: true,
    status: true,
  },
} as const satisfies Record<string, KindRow>;

/** A kind of {@link KINDS}. */
export type Kind = keyof typeof KINDS;

/** The row of a kind, with its optional columns. */
export function kindRow(kind: Kind): KindRow {
  return KINDS[kind];
}

/** The apiVersion of a kind: `kubedb.com/v1alpha2`, `v1`. */
export function apiVersionOf(kind: Kind): string {
  const { group, version } = KINDS[kind];
  return group === '' ? version : `${group}/${version}`;
}

/** The name of a kind's resource for messages: `pgpools.kubedb.com`, `pods`. */
export function resourceName(kind: Kind): string {
  const { group, plural } = KINDS[kind];
  return group === '' ? plural : `${plural}.${group}`;
}
