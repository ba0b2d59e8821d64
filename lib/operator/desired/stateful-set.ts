import type { PoolName } from '../../cluster/pool-objects';
import type { PgpoolSpec, PgpoolVersion, StatefulSet } from '../../cluster/resources';
import { recordOf } from '../../json';
import { REPLICAS } from '../../model/intent';
import { CERTIFICATE_ALIASES } from '../../model/tls';
import {
  certificateSecretName,
  configSecretName,
  governingServiceName,
  offshootLabels,
  PGPOOL_CONTAINER,
  PORTS,
  podSelector,
  RESTARTED_FOR,
} from '../names';
import { DIRECTORIES, hasTls } from './configuration';
import { readinessScript, START_SCRIPT } from './start-script';

/** Input of {@link statefulSet}. */
export interface StatefulSetInput {
  readonly pool: PoolName;
  readonly spec: PgpoolSpec;
  readonly version: PgpoolVersion;
  /** The operation that the pods are, or were last, restarted for, and a hash of what they are made from. @default - none yet */
  readonly restartedFor?: string;
}

/** User of Pgpool-II where the PgpoolVersion names none. */
const NOBODY = 65534;
/** How long an ending pod still serves: until every kube-proxy has removed it. */
const DRAIN_SECONDS = 5;
/** How long clients then have to disconnect. */
const HANG_UP_SECONDS = 30;

/** Fields of `spec.podTemplate.spec` that are copied unchanged. */
const POD_FIELDS = [
  'nodeSelector',
  'tolerations',
  'serviceAccountName',
  'imagePullSecrets',
  'priorityClassName',
] as const;

/**
 * Builds the StatefulSet of a pool, where KubeDB makes a PetSet. A change of its template replaces no pod (OnDelete), because
 * only operations restart pods.
 */
export function statefulSet(input: StatefulSetInput): StatefulSet {
  const { pool, spec } = input;
  const { controller } = spec.podTemplate ?? {};
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: {
      name: pool.name,
      namespace: pool.namespace,
      labels: { ...controller?.labels, ...offshootLabels(pool) },
      ...(controller?.annotations === undefined ? {} : { annotations: controller.annotations }),
    },
    spec: {
      replicas: spec.replicas ?? REPLICAS.default,
      serviceName: governingServiceName(pool),
      podManagementPolicy: 'Parallel',
      updateStrategy: { type: 'OnDelete' },
      selector: { matchLabels: podSelector(pool) },
      template: template(input),
    },
  };
}

function template({ pool, restartedFor, spec, version }: StatefulSetInput) {
  const { metadata, spec: pod = {} } = spec.podTemplate ?? {};
  const user = version.spec?.securityContext?.runAsUser ?? NOBODY;
  const annotations = {
    ...metadata?.annotations,
    ...(restartedFor === undefined ? {} : { [RESTARTED_FOR]: restartedFor }),
  };
  return {
    metadata: { labels: { ...metadata?.labels, ...offshootLabels(pool) }, annotations },
    spec: {
      automountServiceAccountToken: false,
      terminationGracePeriodSeconds: DRAIN_SECONDS + HANG_UP_SECONDS,
      ...Object.fromEntries(POD_FIELDS.filter((key) => pod[key] !== undefined).map((key) => [key, pod[key]])),
      securityContext: {
        runAsNonRoot: true,
        runAsUser: user,
        runAsGroup: user,
        fsGroup: user,
        seccompProfile: { type: 'RuntimeDefault' },
        ...recordOf(pod.securityContext),
      },
      containers: [container(spec, version)],
      volumes: volumes(pool, spec),
    },
  };
}

function container(spec: PgpoolSpec, version: PgpoolVersion) {
  const declared = spec.podTemplate?.spec?.containers?.find(({ name }) => name === PGPOOL_CONTAINER);
  const mode = hasTls(spec) && spec.sslMode !== 'disable' ? 'require' : 'disable';
  return {
    name: PGPOOL_CONTAINER,
    image: version.spec?.pgpool?.image ?? '',
    imagePullPolicy: 'IfNotPresent',
    command: ['/bin/sh', '-c', START_SCRIPT],
    ...(declared?.env === undefined ? {} : { env: declared.env }),
    ports: Object.entries(PORTS).map(([name, containerPort]) => ({ name, containerPort, protocol: 'TCP' })),
    // The kubelet probes readiness at once when this succeeds, so the restart of the next pod waits for no period.
    startupProbe: { tcpSocket: { port: PORTS.primary }, periodSeconds: 1, failureThreshold: 60 },
    // Rarely, because each query starts a program in the pod.
    readinessProbe: {
      exec: { command: ['/bin/sh', '-c', readinessScript(mode, PORTS.primary)] },
      periodSeconds: 10,
      timeoutSeconds: 8,
      failureThreshold: 2,
    },
    // No liveness probe: Pgpool-II is the first process, so the kubelet sees its end, and when it accepts no connection all
    // children are busy or PostgreSQL is down, which a restart does not mend.
    lifecycle: { preStop: { exec: { command: ['/bin/sh', '-c', `sleep ${DRAIN_SECONDS}`] } } },
    resources: declared?.resources ?? { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '1Gi' } },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
      ...declared?.securityContext,
    },
    volumeMounts: mounts(spec),
  };
}

function mounts(spec: PgpoolSpec) {
  const certificates = CERTIFICATE_ALIASES.map((alias) => ({
    name: `${alias}-certificate`,
    mountPath: `${DIRECTORIES.certificates}/${alias}`,
    readOnly: true,
  }));
  return [
    { name: 'config', mountPath: DIRECTORIES.config, readOnly: true },
    { name: 'run', mountPath: DIRECTORIES.run },
    { name: 'tls', mountPath: DIRECTORIES.tls },
    { name: 'sockets', mountPath: DIRECTORIES.sockets },
    ...(hasTls(spec) ? certificates : []),
  ];
}

function volumes(pool: PoolName, spec: PgpoolSpec) {
  // Readable by the pod's group, which is fsGroup.
  const secret = (secretName: string) => ({ secret: { secretName, defaultMode: 0o440 } });
  const memory = { emptyDir: { medium: 'Memory', sizeLimit: '1Mi' } };
  const certificates = CERTIFICATE_ALIASES.map((alias) => ({
    name: `${alias}-certificate`,
    ...secret(certificateSecretName(pool, alias, spec)),
  }));
  return [
    { name: 'config', ...secret(configSecretName(pool)) },
    // Keys and passwords must not be written to a disk.
    { name: 'run', ...memory },
    { name: 'tls', ...memory },
    { name: 'sockets', emptyDir: {} },
    ...(hasTls(spec) ? certificates : []),
  ];
}
