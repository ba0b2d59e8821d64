/** A manifest. */
export type Manifest = Record<string, unknown> & { readonly apiVersion: string; readonly kind: string };

const issuerRef = { apiGroup: 'cert-manager.io', kind: 'Issuer', name: 'demo-ca' };
const certificates = [
  { alias: 'server', issuerRef, duration: '2160h', dnsNames: ['pool.demo'], privateKey: { encoding: 'PKCS8' } },
  { alias: 'client', issuerRef, subject: { organizations: ['demo'] } },
];
const container = {
  name: 'step',
  image: 'steps:1',
  args: ['pause'],
  env: [{ name: 'NAMESPACE', valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } } }],
  resources: { requests: { cpu: '10m', memory: 1000 } },
  volumeMounts: [{ name: 'config', mountPath: '/config', readOnly: true }],
  securityContext: { runAsNonRoot: true, capabilities: { drop: ['ALL'] }, seccompProfile: { type: 'RuntimeDefault' } },
};
const podSpec = { serviceAccountName: 'steps', restartPolicy: 'Never', containers: [container] };
const volumes = [{ name: 'config', configMap: { name: 'config' } }];
const rbac = 'rbac.authorization.k8s.io';
const rules = [{ apiGroups: ['kubedb.com'], resources: ['pgpools'], resourceNames: ['pool'], verbs: ['get'] }];
const subjects = [{ kind: 'ServiceAccount', name: 'steps', namespace: 'demo' }];

function manifest(apiVersion: string, kind: string, fields: object): Manifest {
  return {
    apiVersion,
    kind,
    metadata: { name: 'demo', namespace: 'demo', labels: { 'app.kubernetes.io/name': 'x' } },
    ...fields,
  };
}

/** One object per custom kind that every check accepts. */
export const VALID_CUSTOM: readonly Manifest[] = [
  manifest('kubedb.com/v1alpha2', 'Pgpool', {
    spec: {
      version: '4.5.0',
      replicas: 3,
      postgresRef: { name: 'postgres', namespace: 'demo' },
      sslMode: 'verify-full',
      clientAuthMode: 'scram',
      tls: { issuerRef, certificates },
      autoOps: { disabled: true },
      authSecret: { name: 'demo-auth' },
      podTemplate: { spec: { containers: [{ name: 'pgpool', resources: { limits: { cpu: 1, memory: '1Gi' } } }] } },
    },
  }),
  manifest('ops.kubedb.com/v1alpha1', 'PgpoolOpsRequest', {
    spec: {
      type: 'ReconfigureTLS',
      databaseRef: { name: 'demo' },
      tls: { sslMode: 'verify-full', clientAuthMode: 'cert', issuerRef, certificates },
      timeout: '1h30m',
      apply: 'Always',
      maxRetries: 2,
    },
  }),
  manifest('trust.cert-manager.io/v1alpha1', 'Bundle', {
    spec: {
      sources: [{ inLine: '-----BEGIN CERTIFICATE-----\n' }],
      target: {
        configMap: { key: 'ca.pem' },
        namespaceSelector: { matchExpressions: [{ key: 'team', operator: 'In', values: ['shop'] }] },
      },
    },
  }),
  manifest('monitoring.coreos.com/v1', 'PrometheusRule', {
    spec: {
      groups: [
        {
          name: 'pgpool-gitops',
          interval: '1m',
          rules: [
            {
              alert: 'Paused',
              expr: 'up == 0',
              for: '5m',
              labels: { severity: 'warning' },
              annotations: { summary: 'x' },
            },
          ],
        },
      ],
    },
  }),
  manifest('catalog.kubedb.com/v1alpha1', 'PgpoolVersion', {
    spec: { version: '4.5.0', pgpool: { image: 'pgpool:4.5.0' }, exporter: { image: 'exporter:1' } },
  }),
  manifest('appcatalog.appscode.com/v1alpha1', 'AppBinding', {
    spec: {
      type: 'kubedb.com/postgres',
      clientConfig: { service: { name: 'postgres', port: 5432, scheme: 'postgresql' }, caBundle: 'Y2E=' },
      secret: { name: 'postgres-auth' },
    },
  }),
  manifest('cert-manager.io/v1', 'Certificate', {
    spec: {
      secretName: 'ca',
      issuerRef: { name: 'root', kind: 'Issuer', group: 'cert-manager.io' },
      isCA: true,
      duration: '8760h',
      renewBefore: '720h',
      usages: ['cert sign', 'crl sign'],
      privateKey: { rotationPolicy: 'Never', algorithm: 'ECDSA', size: 256 },
    },
  }),
  manifest('cert-manager.io/v1', 'CertificateRequest', { spec: { request: 'Y3Ny', issuerRef: { name: 'root' } } }),
  manifest('cert-manager.io/v1', 'Issuer', { spec: { ca: { secretName: 'ca' } } }),
  manifest('cert-manager.io/v1', 'ClusterIssuer', {
    spec: {
      acme: { server: 'https://acme.test', privateKeySecretRef: { name: 'acme' }, solvers: [{ dns01: { x: 1 } }] },
    },
  }),
  manifest('argoproj.io/v1alpha1', 'Application', {
    spec: {
      project: 'demo',
      source: { repoURL: 'https://git.test/fleet', path: 'dist/demo', directory: { recurse: true } },
      destination: { namespace: 'demo', server: 'https://kubernetes.default.svc' },
      syncPolicy: { automated: { prune: true }, syncOptions: ['PruneLast=true'], retry: { limit: 0 } },
      ignoreDifferences: [{ group: 'kubedb.com', kind: 'Pgpool', jsonPointers: ['/spec/tls'] }],
    },
  }),
  manifest('argoproj.io/v1alpha1', 'ApplicationSet', {
    spec: {
      goTemplate: true,
      goTemplateOptions: ['missingkey=error'],
      generators: [
        { git: { repoURL: 'https://git.test/fleet', revision: 'main', directories: [{ path: 'dist/*/*' }] } },
      ],
      syncPolicy: { applicationsSync: 'create-update', preserveResourcesOnDeletion: true },
      template: {
        metadata: { name: '{{ index .path.segments 1 }}' },
        spec: {
          project: 'demo',
          source: { repoURL: 'https://git.test/fleet', path: '{{ .path.path }}' },
          destination: { namespace: 'demo', server: 'https://kubernetes.default.svc' },
          syncPolicy: { automated: { prune: true } },
        },
      },
    },
  }),
  manifest('argoproj.io/v1alpha1', 'AppProject', {
    spec: {
      sourceRepos: ['*'],
      destinations: [{ namespace: 'demo', server: '*' }],
      namespaceResourceWhitelist: [{ group: 'kubedb.com', kind: 'Pgpool' }],
      syncWindows: [{ kind: 'deny', schedule: '0 8 * * *', duration: '1h', manualSync: true }],
    },
  }),
];

/** One object per built-in kind that every check accepts. */
export const VALID_BUILTIN: readonly Manifest[] = [
  manifest('batch/v1', 'Job', {
    spec: { backoffLimit: 3, activeDeadlineSeconds: 600, template: { spec: { ...podSpec, volumes } } },
  }),
  manifest('apps/v1', 'Deployment', {
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: 'x' } },
      template: { spec: { ...podSpec, restartPolicy: 'Always', volumes } },
    },
  }),
  manifest('v1', 'ConfigMap', { data: { 'health.lua': 'return {}' }, binaryData: { c: 'ZA==' } }),
  manifest('v1', 'ServiceAccount', { automountServiceAccountToken: false }),
  manifest('v1', 'Namespace', {}),
  manifest(`${rbac}/v1`, 'Role', { rules }),
  manifest(`${rbac}/v1`, 'ClusterRole', { rules }),
  manifest(`${rbac}/v1`, 'RoleBinding', { roleRef: { apiGroup: rbac, kind: 'Role', name: 'steps' }, subjects }),
  manifest(`${rbac}/v1`, 'ClusterRoleBinding', {
    roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: 'x' },
    subjects,
  }),
  manifest('apiextensions.k8s.io/v1', 'CustomResourceDefinition', {
    spec: {
      group: 'test',
      scope: 'Namespaced',
      names: { kind: 'Demo', plural: 'demos' },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: { spec: { type: 'array', default: [], items: { 'x-kubernetes-int-or-string': true } } },
            },
          },
        },
      ],
    },
  }),
];

/** New values by path (`spec.tls.certificates.0.alias`); undefined takes a field away. */
export type Edits = Readonly<Record<string, unknown>>;

/** A copy of the valid object of a kind with some of its fields changed. */
export function edited(kind: string, edits: Edits): Manifest {
  const found = [...VALID_CUSTOM, ...VALID_BUILTIN].find((object) => object.kind === kind);
  if (found === undefined) throw new Error(`no valid object of kind ${kind}`);
  const copy = JSON.parse(JSON.stringify(found)) as Manifest;
  for (const [path, value] of Object.entries(edits)) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const parent = steps.reduce((at, step) => at[step] as Record<string, unknown>, copy as Record<string, unknown>);
    parent[last] = value;
  }
  return copy;
}
