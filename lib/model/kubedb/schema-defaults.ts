import type { PathPattern } from './paths';

/** Every kind of container of `podTemplate.spec`. */
const CONTAINER = 'podTemplate.spec.{containers,initContainers,ephemeralContainers}[]';
const EXPORTER = 'monitor.prometheus.exporter';
const SERVICE_MONITOR = 'monitor.prometheus.serviceMonitor';
/** What Kubernetes calls a volume source: a volume of a pod has one, and so has a first script. */
const VOLUMES = ['podTemplate.spec.volumes[]', 'init.script'];
/** What holds environment variables as a container does. */
const ENVIRONMENTS = [CONTAINER, EXPORTER, 'init.script.git'];

/** Defaults of KubeDB's schema of a Pgpool, outermost first, because a default may hold fields that have some themselves. */
export const SCHEMA_DEFAULTS: readonly (readonly [place: PathPattern, value: unknown])[] = [
  ['clientAuthMode', 'md5'],
  ['authSecret.apiGroup', ''],
  ['authSecret.kind', 'Secret'],
  ['healthChecker', { failureThreshold: 1, periodSeconds: 10, timeoutSeconds: 10 }],
  ['healthChecker.failureThreshold', 1],
  ['healthChecker.periodSeconds', 10],
  ['healthChecker.timeoutSeconds', 10],
  [`${EXPORTER}.port`, 56790],
  [`${SERVICE_MONITOR}.endpoints[].{metricRelabelings,relabelings}[].action`, 'replace'],
  ['init.archiver.manifestOptions.{archiver,initScript}', false],
  ['init.script.git.authSecret.name', ''],
  ...ENVIRONMENTS.flatMap((holder): [PathPattern, unknown][] => [
    [`${holder}.env[].valueFrom.{configMapKeyRef,secretKeyRef}.name`, ''],
    [`${holder}.env[].valueFrom.fileKeyRef.optional`, false],
  ]),
  [`${CONTAINER}.envFrom[].{configMapRef,secretRef}.name`, ''],
  [`${CONTAINER}.{livenessProbe,readinessProbe,startupProbe}.grpc.service`, ''],
  [`${CONTAINER}.ports[].protocol`, 'TCP'],
  ['podTemplate.spec.imagePullSecrets[].name', ''],
  ['podTemplate.spec.podPlacementPolicy', { name: 'default' }],
  ['podTemplate.spec.podPlacementPolicy.name', ''],
  ...VOLUMES.flatMap((volume): [PathPattern, unknown][] => [
    [`${volume}.azureDisk.fsType`, 'ext4'],
    [`${volume}.azureDisk.readOnly`, false],
    [`${volume}.{cephfs,cinder,flexVolume,iscsi,rbd,scaleIO,storageos}.secretRef.name`, ''],
    [`${volume}.csi.nodePublishSecretRef.name`, ''],
    [`${volume}.configMap.name`, ''],
    [`${volume}.projected.sources[].{configMap,secret}.name`, ''],
    [`${volume}.iscsi.iscsiInterface`, 'default'],
    [`${volume}.rbd.keyring`, '/etc/ceph/keyring'],
    [`${volume}.rbd.pool`, 'rbd'],
    [`${volume}.rbd.user`, 'admin'],
    [`${volume}.scaleIO.fsType`, 'xfs'],
    [`${volume}.scaleIO.storageMode`, 'ThinProvisioned'],
  ]),
];

/** Quantities of a Pgpool, which KubeDB stores in Kubernetes' own form. */
export const QUANTITIES: readonly PathPattern[] = [
  ...[...ENVIRONMENTS, 'podTemplate.spec.volumes[].ephemeral.volumeClaimTemplate.spec']
    .concat('init.script.ephemeral.volumeClaimTemplate.spec')
    .map((holder) => `${holder}.resources.{limits,requests}.*`),
  ...ENVIRONMENTS.map((holder) => `${holder}.env[].valueFrom.resourceFieldRef.divisor`),
  'podTemplate.spec.overhead.*',
  ...VOLUMES.flatMap((volume) => [
    `${volume}.emptyDir.sizeLimit`,
    `${volume}.downwardAPI.items[].resourceFieldRef.divisor`,
    `${volume}.projected.sources[].downwardAPI.items[].resourceFieldRef.divisor`,
  ]),
];

/** Durations of a Pgpool, which KubeDB stores in Go's form. */
export const DURATIONS: readonly PathPattern[] = [
  'authSecret.rotateAfter',
  'tls.certificates[].{duration,renewBefore}',
];

/** Points in time of a Pgpool, which KubeDB stores in whole seconds of UTC. */
export const TIMES: readonly PathPattern[] = ['authSecret.activeFrom', 'init.archiver.recoveryTimestamp'];

/** Lists of which no two entries may have the same values in these fields; a list of plain values has none. */
export const UNIQUE_ENTRIES: readonly (readonly [list: PathPattern, ...keys: string[]])[] = [
  ...ENVIRONMENTS.map((holder): [PathPattern, string] => [`${holder}.resources.claims`, 'name']),
  [`${CONTAINER}.env`, 'name'],
  [`${CONTAINER}.ports`, 'containerPort', 'protocol'],
  [`${CONTAINER}.volumeDevices`, 'devicePath'],
  [`${CONTAINER}.volumeMounts`, 'mountPath'],
  [`${CONTAINER}.restartPolicyRules[].exitCodes.values`],
];

/** Lists that KubeDB writes as null where they are not given, which its schema then refuses. */
export const NEEDED_LISTS: readonly PathPattern[] = [
  'init.script.projected.sources',
  'podTemplate.spec.volumes[].projected.sources',
];
