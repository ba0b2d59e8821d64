import { refuseOperation } from '../../../lib/model/kubedb/operation-refusals';
import { refusePgpool } from '../../../lib/model/kubedb/pgpool-refusals';
import { refusalsOf } from '../../../lib/model/kubedb/refusal';

const LEAST = { version: '4.5.0', postgresRef: { name: 'pg', namespace: 'demo' } };
const ISSUER = { apiGroup: 'cert-manager.io', kind: 'Issuer', name: 'ca' };
const pod = (spec: object) => ({ podTemplate: { spec } });
const main = (container: object) => pod({ containers: [{ name: 'side' }, { name: 'pgpool', ...container }] });
const backends = (...list: object[]) => ({ configuration: { backends: list.map((each) => ({ weight: 1, ...each })) } });

const refusedPgpool = (spec: object) =>
  refusalsOf((refuse) => refusePgpool({ ...LEAST, ...spec }, refuse)).map(({ path, message }) => `${path}: ${message}`);

describe('a Pgpool', () => {
  test.each<[object, string]>([
    [{ version: undefined }, 'spec.version: is missing: the name of a PgpoolVersion is needed'],
    [{ postgresRef: undefined }, 'spec.postgresRef: is missing: the AppBinding of PostgreSQL is needed'],
    [{ postgresRef: { name: 'pg' } }, 'spec.postgresRef.namespace: is missing: KubeDB looks in no other one'],
    [{ replicas: 0 }, 'spec.replicas: found 0, allowed: 1 to 9'],
    [{ replicas: 10 }, 'spec.replicas: found 10, allowed: 1 to 9'],
    [{ sslMode: 'require' }, 'spec.sslMode: found require without tls, allowed: disable'],
    [{ clientAuthMode: 'cert' }, 'spec.clientAuthMode: found cert without tls, allowed: md5, scram'],
    [
      { tls: { issuerRef: { kind: 'Issuer', name: 'ca' } } },
      'spec.tls.issuerRef.apiGroup: is missing: KubeDB would write it as null, which its schema refuses',
    ],
    [
      { tls: { certificates: [{ alias: 'server', issuerRef: { kind: 'Issuer', name: 'ca' } }] } },
      'spec.tls.certificates[0].issuerRef.apiGroup: is missing: KubeDB would write it as null, which its schema refuses',
    ],
    [
      { tls: { issuerRef: ISSUER, certificates: [{ alias: 'server', duration: '30d' }] } },
      'spec.tls.certificates[0].duration: found "30d", allowed: a duration of h, m, s or ms such as 720h or 1h30m',
    ],
    [
      { authSecret: { rotateAfter: '' } },
      'spec.authSecret.rotateAfter: found "", allowed: a duration of h, m, s or ms such as 720h or 1h30m',
    ],
    [
      { authSecret: { activeFrom: 'soon' } },
      'spec.authSecret.activeFrom: found "soon", allowed: a time such as 2026-11-29T00:00:00Z',
    ],
    [
      main({ resources: { limits: { memory: '1 Gi' } } }),
      'spec.podTemplate.spec.containers[1].resources.limits.memory: found "1 Gi", allowed: a quantity such as 500m or 1Gi',
    ],
    [backends({}), 'spec.configuration.backends[0]: has no name, allowed: groupName or hostName'],
    [
      backends({ groupName: 'PRIMARY', hostName: 'pg' }),
      'spec.configuration.backends[0]: has groupName and hostName, allowed: one of them',
    ],
    [
      backends({ groupName: 'PRIMARY', port: 5432 }),
      'spec.configuration.backends[0].port: found 5432 beside groupName, allowed: a port beside hostName',
    ],
    [
      backends({ hostName: 'pg' }, { hostName: 'pg' }),
      'spec.configuration.backends[1]: is "pg", as spec.configuration.backends[0] is, allowed: each name once',
    ],
    [
      { monitor: {} },
      'spec.monitor.agent: is missing, allowed: prometheus.io/operator, prometheus.io/builtin, prometheus.io',
    ],
    [
      { monitor: { agent: 'coreos.com/x', prometheus: { exporter: {} } } },
      'spec.monitor.agent: found "coreos.com/x", allowed: prometheus.io/operator, prometheus.io/builtin, prometheus.io',
    ],
    [
      main({ env: [{ name: 'TZ' }, { name: 'PGPOOL_PCP_USER' }] }),
      'spec.podTemplate.spec.containers[1].env[1].name: found "PGPOOL_PCP_USER", which KubeDB uses itself, allowed: any other',
    ],
    [
      pod({ volumes: [{ name: 'certs' }] }),
      'spec.podTemplate.spec.volumes[0].name: found "certs", which KubeDB uses itself, allowed: any other',
    ],
    [
      pod({ containers: [{ name: 'side', volumeMounts: [{ name: 'x', mountPath: '/config' }] }] }),
      'spec.podTemplate.spec.containers[0].volumeMounts[0].mountPath: found "/config", which KubeDB uses itself, allowed: any other',
    ],
    [
      pod({ initContainers: [{ name: 'x', volumeMounts: [{ name: 'x', mountPath: '/config/tls' }] }] }),
      'spec.podTemplate.spec.initContainers[0].volumeMounts[0].mountPath: found "/config/tls", which KubeDB uses itself, allowed: any other',
    ],
    [
      main({ env: [{ name: 'TZ' }, { name: 'TZ' }] }),
      'spec.podTemplate.spec.containers[1].env[1]: is "TZ", as spec.podTemplate.spec.containers[1].env[0] is, allowed: once',
    ],
    [
      main({
        ports: [{ containerPort: 1 }, { containerPort: 1, protocol: 'UDP' }, { containerPort: 1, protocol: 'TCP' }],
      }),
      'spec.podTemplate.spec.containers[1].ports[2]: is 1,"TCP", as spec.podTemplate.spec.containers[1].ports[0] is, allowed: once',
    ],
    [
      main({ restartPolicyRules: [{ exitCodes: { values: [1, 2, 1] } }] }),
      'spec.podTemplate.spec.containers[1].restartPolicyRules[0].exitCodes.values[2]: is 1, as spec.podTemplate.spec.containers[1].restartPolicyRules[0].exitCodes.values[0] is, allowed: once',
    ],
    [{ healthChecker: { periodSeconds: 0 } }, 'spec.healthChecker.periodSeconds: found 0, allowed: 1 or more'],
    [{ healthChecker: { timeoutSeconds: -1 } }, 'spec.healthChecker.timeoutSeconds: found -1, allowed: 1 or more'],
    [{ healthChecker: { failureThreshold: 0 } }, 'spec.healthChecker.failureThreshold: found 0, allowed: 1 or more'],
  ])('%j is refused', (spec, refusal) => {
    expect(refusedPgpool(spec)).toEqual([refusal]);
  });

  test.each<[object]>([
    [{}],
    [{ replicas: 9, sslMode: 'disable', clientAuthMode: 'scram' }],
    [{ tls: { issuerRef: ISSUER, certificates: [{ alias: 'server', duration: '1.5h' }] }, clientAuthMode: 'cert' }],
    [{ monitor: { agent: 'prometheus.io/operator' } }],
    [{ monitor: { agent: 'other', prometheus: { exporter: { securityContext: {} } } } }],
    [backends({ groupName: 'PRIMARY' }, { hostName: 'pg', port: 5432 })],
    [pod({ containers: [{ name: 'side', env: [{ name: 'POSTGRES_PASSWORD' }] }], volumes: [{ name: 'logs' }] })],
    [main({ volumeMounts: [{ name: 'x', mountPath: '/config/extra' }], resources: { requests: { cpu: 1 } } })],
    [{ healthChecker: { periodSeconds: 1 } }],
  ])('%j is not', (spec) => {
    expect(refusedPgpool(spec)).toEqual([]);
  });

  test('Several faults are all told, in one go', () => {
    expect(refusedPgpool({ replicas: 0, monitor: {}, healthChecker: { periodSeconds: 0 } })).toHaveLength(3);
  });
});

const refusedOperation = (spec: object) =>
  refusalsOf((refuse) => refuseOperation({ databaseRef: { name: 'x' }, ...spec }, refuse)).map(
    ({ path, message }) => `${path}: ${message}`,
  );
const reconfigure = (configuration: object) => ({ type: 'Reconfigure', configuration });

describe('an operation', () => {
  test.each<[object, string]>([
    [{ type: 'UpdateVersion' }, 'spec.updateVersion: is missing: an operation of type UpdateVersion needs it'],
    [{ type: 'ReconfigureTLS' }, 'spec.tls: is missing: an operation of type ReconfigureTLS needs it'],
    [
      { type: 'HorizontalScaling', horizontalScaling: {} },
      'spec.horizontalScaling.node: is missing: the number of pods is needed',
    ],
    [
      { type: 'HorizontalScaling', horizontalScaling: { node: 0 } },
      'spec.horizontalScaling.node: found 0, allowed: 1 or more',
    ],
    [
      { type: 'VerticalScaling', verticalScaling: { mode: 'InPlace' } },
      'spec.verticalScaling.node: is missing: what the pods should get is needed',
    ],
    [
      reconfigure({ applyConfig: { 'other.conf': 'x' } }),
      'spec.configuration: changes nothing, allowed: removeCustomConfig, configSecret, applyConfig with the key pgpool.conf, or backend',
    ],
    [
      reconfigure({ removeCustomConfig: true, backend: { delete: [] } }),
      'spec.configuration.backend.delete: is beside removeCustomConfig, which takes all of them away, allowed: one of both',
    ],
    [
      reconfigure({ backend: { sync: [{ weight: 1 }] } }),
      'spec.configuration.backend.sync[0]: has no name, allowed: groupName or hostName',
    ],
    [
      { type: 'Restart', timeout: '1h 30m' },
      'spec.timeout: found "1h 30m", allowed: a duration of h, m, s or ms such as 90s or 1h30m',
    ],
    [
      { type: 'ReconfigureTLS', tls: { certificates: [{ alias: 'server', renewBefore: '10' }] } },
      'spec.tls.certificates[0].renewBefore: found "10", allowed: a duration of h, m, s or ms such as 90s or 1h30m',
    ],
  ])('%j is refused', (spec, refusal) => {
    expect(refusedOperation(spec)).toEqual([refusal]);
  });

  test.each<[object]>([
    [{ type: 'Restart', timeout: '90s' }],
    [{ type: 'RotateAuth' }],
    [{ type: 'HorizontalScaling', horizontalScaling: { node: 3 } }],
    [{ type: 'VerticalScaling', verticalScaling: { node: {} } }],
    [{ type: 'ReconfigureTLS', tls: {} }],
    [reconfigure({ removeCustomConfig: true, configSecret: {} })],
    [reconfigure({ applyConfig: { 'pgpool.conf': 'x' } })],
    [reconfigure({ backend: {} })],
  ])('%j is not', (spec) => {
    expect(refusedOperation(spec)).toEqual([]);
  });
});
