import type { StructuralSchema } from '../structural-schema';
import {
  BOOLEAN,
  INT_OR_STRING,
  INT32,
  INT64,
  list,
  OPEN,
  object,
  oneOf,
  QUANTITY,
  STRING,
  STRING_MAP,
  STRINGS,
} from './dsl';
import { TEMPLATE_META } from './meta';

const KEY_REF = object({ name: STRING, key: STRING, optional: BOOLEAN }, ['key', 'name']);
const FIELD_REF = object({ apiVersion: STRING, fieldPath: STRING }, ['fieldPath']);
const RESOURCE_REF = object({ containerName: STRING, divisor: QUANTITY, resource: STRING }, ['resource']);
const PROFILE = object({ type: oneOf('RuntimeDefault', 'Localhost', 'Unconfined'), localhostProfile: STRING }, [
  'type',
]);
const SELINUX = object({ level: STRING, role: STRING, type: STRING, user: STRING });

const ENV = object(
  {
    name: { type: 'string', minLength: 1 },
    value: STRING,
    valueFrom: object({
      configMapKeyRef: KEY_REF,
      secretKeyRef: KEY_REF,
      fieldRef: FIELD_REF,
      resourceFieldRef: RESOURCE_REF,
    }),
  },
  ['name'],
);

const SOURCE_REF = object({ name: STRING, optional: BOOLEAN }, ['name']);
const ENV_FROM = object({ prefix: STRING, configMapRef: SOURCE_REF, secretRef: SOURCE_REF });

const QUANTITIES: StructuralSchema = { type: 'object', additionalProperties: QUANTITY };
const RESOURCES = object({
  requests: QUANTITIES,
  limits: QUANTITIES,
  claims: list(object({ name: STRING, request: STRING }, ['name'])),
});

const HTTP_HEADER = object({ name: STRING, value: STRING }, ['name', 'value']);
const PROBE = object({
  exec: object({ command: STRINGS }),
  httpGet: object(
    { host: STRING, path: STRING, port: INT_OR_STRING, scheme: oneOf('HTTP', 'HTTPS'), httpHeaders: list(HTTP_HEADER) },
    ['port'],
  ),
  tcpSocket: object({ host: STRING, port: INT_OR_STRING }, ['port']),
  grpc: object({ port: INT32, service: STRING }, ['port']),
  initialDelaySeconds: INT32,
  periodSeconds: INT32,
  timeoutSeconds: INT32,
  successThreshold: INT32,
  failureThreshold: INT32,
  terminationGracePeriodSeconds: INT64,
});

const CONTAINER_SECURITY = object({
  allowPrivilegeEscalation: BOOLEAN,
  appArmorProfile: PROFILE,
  capabilities: object({ add: STRINGS, drop: STRINGS }),
  privileged: BOOLEAN,
  procMount: STRING,
  readOnlyRootFilesystem: BOOLEAN,
  runAsGroup: INT64,
  runAsNonRoot: BOOLEAN,
  runAsUser: INT64,
  seLinuxOptions: SELINUX,
  seccompProfile: PROFILE,
});

const PORT = object(
  { name: STRING, containerPort: INT32, hostPort: INT32, hostIP: STRING, protocol: oneOf('TCP', 'UDP', 'SCTP') },
  ['containerPort'],
);

const MOUNT = object(
  {
    name: STRING,
    mountPath: STRING,
    subPath: STRING,
    subPathExpr: STRING,
    readOnly: BOOLEAN,
    mountPropagation: STRING,
    recursiveReadOnly: STRING,
  },
  ['mountPath', 'name'],
);

const CONTAINER = object(
  {
    name: { type: 'string', maxLength: 63, pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$' },
    image: STRING,
    imagePullPolicy: oneOf('Always', 'IfNotPresent', 'Never'),
    command: STRINGS,
    args: STRINGS,
    workingDir: STRING,
    env: list(ENV),
    envFrom: list(ENV_FROM),
    ports: list(PORT),
    resources: RESOURCES,
    volumeMounts: list(MOUNT),
    livenessProbe: PROBE,
    readinessProbe: PROBE,
    startupProbe: PROBE,
    lifecycle: OPEN,
    restartPolicy: STRING,
    securityContext: CONTAINER_SECURITY,
    terminationMessagePath: STRING,
    terminationMessagePolicy: oneOf('File', 'FallbackToLogsOnError'),
    stdin: BOOLEAN,
    tty: BOOLEAN,
  },
  ['image', 'name'],
);

const KEY_TO_PATH = list(object({ key: STRING, path: STRING, mode: INT32 }, ['key', 'path']));
const CONFIG_MAP = { name: STRING, items: KEY_TO_PATH, optional: BOOLEAN };
const DOWNWARD_ITEMS = list(
  object({ path: STRING, mode: INT32, fieldRef: FIELD_REF, resourceFieldRef: RESOURCE_REF }, ['path']),
);
const TOKEN = object({ audience: STRING, expirationSeconds: INT64, path: STRING }, ['path']);

const VOLUME = object(
  {
    name: STRING,
    configMap: object({ ...CONFIG_MAP, defaultMode: INT32 }, ['name']),
    secret: object({ secretName: STRING, items: KEY_TO_PATH, optional: BOOLEAN, defaultMode: INT32 }, ['secretName']),
    emptyDir: object({ medium: STRING, sizeLimit: QUANTITY }),
    hostPath: object({ path: STRING, type: STRING }, ['path']),
    persistentVolumeClaim: object({ claimName: STRING, readOnly: BOOLEAN }, ['claimName']),
    downwardAPI: object({ items: DOWNWARD_ITEMS, defaultMode: INT32 }),
    projected: object({
      defaultMode: INT32,
      sources: list(
        object({
          configMap: object(CONFIG_MAP, ['name']),
          secret: object(CONFIG_MAP, ['name']),
          downwardAPI: object({ items: DOWNWARD_ITEMS }),
          serviceAccountToken: TOKEN,
        }),
      ),
    }),
    csi: OPEN,
  },
  ['name'],
);

const POD_SECURITY = object({
  appArmorProfile: PROFILE,
  fsGroup: INT64,
  fsGroupChangePolicy: oneOf('Always', 'OnRootMismatch'),
  runAsGroup: INT64,
  runAsNonRoot: BOOLEAN,
  runAsUser: INT64,
  seLinuxOptions: SELINUX,
  seccompProfile: PROFILE,
  supplementalGroups: list(INT64),
  sysctls: list(object({ name: STRING, value: STRING }, ['name', 'value'])),
});

const TOLERATION = object({
  key: STRING,
  operator: oneOf('Exists', 'Equal'),
  value: STRING,
  effect: oneOf('NoSchedule', 'PreferNoSchedule', 'NoExecute'),
  tolerationSeconds: INT64,
});

const POD_SPEC = object(
  {
    containers: { ...list(CONTAINER), minItems: 1 },
    initContainers: list(CONTAINER),
    volumes: list(VOLUME),
    serviceAccountName: STRING,
    automountServiceAccountToken: BOOLEAN,
    restartPolicy: oneOf('Always', 'OnFailure', 'Never'),
    securityContext: POD_SECURITY,
    nodeSelector: STRING_MAP,
    nodeName: STRING,
    tolerations: list(TOLERATION),
    affinity: OPEN,
    topologySpreadConstraints: list(OPEN),
    imagePullSecrets: list(object({ name: STRING }, ['name'])),
    priorityClassName: STRING,
    runtimeClassName: STRING,
    schedulerName: STRING,
    terminationGracePeriodSeconds: INT64,
    activeDeadlineSeconds: INT64,
    enableServiceLinks: BOOLEAN,
    hostNetwork: BOOLEAN,
    hostPID: BOOLEAN,
    hostAliases: list(object({ ip: STRING, hostnames: STRINGS }, ['ip'])),
    hostname: STRING,
    subdomain: STRING,
    dnsPolicy: oneOf('ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'),
    setHostnameAsFQDN: BOOLEAN,
    shareProcessNamespace: BOOLEAN,
  },
  ['containers'],
);

/** The pod that a controller makes. */
export const POD_TEMPLATE: StructuralSchema = object({ metadata: TEMPLATE_META, spec: POD_SPEC }, ['spec']);
