import { DEADLINE_ANNOTATION } from '../model/annotations';
import { METRICS } from '../model/metrics';
import { OPERATION_PHASES, POOL_PHASES } from '../model/phases';
import type { KubernetesObject } from './object';

/** Name of what kube-state-metrics is given. */
const NAME = 'pgpool-gitops-kube-state-metrics';
/** Key of the ConfigMap, the file behind `--custom-resource-state-config-file`. */
const KEY = 'config.yaml';

type Path = readonly string[];

/**
 * The configuration of kube-state-metrics, a CustomResourceStateMetrics, by which it exports Pgpools and PgpoolOpsRequests under the
 * names that the alarms ask for, whichever operator runs.
 */
export function kubeStateMetricsConfig(): Record<string, unknown> {
  return {
    kind: 'CustomResourceStateMetrics',
    spec: {
      resources: [
        resource('kubedb.com', 'v1alpha2', 'Pgpool', { pool: ['metadata', 'name'] }, [
          phase(METRICS.poolPhase.name, 'Phase of a Pgpool (1)', Object.keys(POOL_PHASES)),
          conditions(METRICS.poolCondition.name, 'When a condition of a Pgpool became what it is'),
          gauge('pgpool_gitops_pool_replicas', 'Pods that a Pgpool should have', ['spec', 'replicas']),
          {
            name: 'pgpool_gitops_pool_info',
            help: 'Version, mode of TLS and issuer of a Pgpool (1)',
            each: {
              type: 'Info',
              info: {
                labelsFromPath: {
                  version: ['spec', 'version'],
                  ssl_mode: ['spec', 'sslMode'],
                  issuer: ['spec', 'tls', 'issuerRef', 'name'],
                },
              },
            },
          },
        ]),
        resource('ops.kubedb.com', 'v1alpha1', 'PgpoolOpsRequest', OPERATION_LABELS, [
          phase(METRICS.operationPhase.name, 'Phase of a PgpoolOpsRequest (1)', Object.keys(OPERATION_PHASES)),
          conditions('pgpool_gitops_operation_condition_timestamp_seconds', 'When a condition became what it is'),
          gauge(METRICS.operationCreated.name, 'When a PgpoolOpsRequest was created', [
            'metadata',
            'creationTimestamp',
          ]),
          gauge(METRICS.operationDeadline.name, 'Seconds after which a PgpoolOpsRequest counts as failed', [
            'metadata',
            'annotations',
            DEADLINE_ANNOTATION,
          ]),
        ]),
      ],
    },
  };
}

const OPERATION_LABELS: Readonly<Record<string, Path>> = {
  operation: ['metadata', 'name'],
  pool: ['spec', 'databaseRef', 'name'],
};

function resource(
  group: string,
  version: string,
  kind: string,
  labels: Readonly<Record<string, Path>>,
  metrics: readonly object[],
): object {
  return {
    groupVersionKind: { group, version, kind },
    // The names of the metrics are whole.
    metricNamePrefix: '',
    labelsFromPath: { namespace: ['metadata', 'namespace'], ...labels },
    // A field that is absent, such as the phase of what nobody has seen yet, is no error.
    errorLogV: 10,
    metrics,
  };
}

function gauge(name: string, help: string, path: Path): object {
  return { name, help, each: { type: 'Gauge', gauge: { path } } };
}

function phase(name: string, help: string, list: readonly string[]): object {
  const stateSet = { labelName: 'phase', path: ['status', 'phase'], list };
  return { name, help, each: { type: 'StateSet', stateSet } };
}

function conditions(name: string, help: string): object {
  const gauge = {
    path: ['status', 'conditions'],
    labelsFromPath: { type: ['type'], status: ['status'] },
    valueFrom: ['lastTransitionTime'],
  };
  return { name, help, each: { type: 'Gauge', gauge } };
}

/** Where kube-state-metrics runs. */
export interface KubeStateMetricsAccount {
  readonly namespace: string;
  readonly serviceAccountName: string;
}

/** The configuration in a ConfigMap, and what kube-state-metrics may read for it: a ClusterRole, bound to its account. */
export function kubeStateMetricsObjects({
  namespace,
  serviceAccountName,
}: KubeStateMetricsAccount): KubernetesObject[] {
  const rbac = 'rbac.authorization.k8s.io';
  const verbs = ['list', 'watch'];
  const rule = (group: string, resource: string) => ({ apiGroups: [group], resources: [resource], verbs });
  return [
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: NAME, namespace },
      // JSON is YAML, too.
      data: { [KEY]: `${JSON.stringify(kubeStateMetricsConfig(), undefined, 2)}\n` },
    },
    {
      apiVersion: `${rbac}/v1`,
      kind: 'ClusterRole',
      metadata: { name: NAME },
      rules: [
        rule('kubedb.com', 'pgpools'),
        rule('ops.kubedb.com', 'pgpoolopsrequests'),
        rule('apiextensions.k8s.io', 'customresourcedefinitions'),
      ],
    },
    {
      apiVersion: `${rbac}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name: NAME },
      roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: NAME },
      subjects: [{ kind: 'ServiceAccount', name: serviceAccountName, namespace }],
    },
  ];
}
