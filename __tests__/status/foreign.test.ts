import type { Operation, OperationSpec } from '../../lib/cluster/resources';
import { CHANGE_ANNOTATION } from '../../lib/model/annotations';
import type { PoolState } from '../../lib/model/facets';
import { AUTOSCALED, recordedResources } from '../../lib/model/resources';
import { resolveTls } from '../../lib/model/tls';
import { foreignOperation } from '../../lib/status/foreign';

const TLS = resolveTls({ sslMode: 'require', clientAuthMode: 'scram', issuerRef: { name: 'ca' } });
const TEMPLATE = {};
const RESOURCES = recordedResources({ limits: { memory: '2Gi' } });
const STATE: PoolState = {
  tls: TLS,
  version: '4.5.3',
  replicas: 2,
  configuration: { secretName: 'tuned' },
  auth: { name: 'admin' },
  resources: RESOURCES,
  template: TEMPLATE,
};

function described(name: string, spec: OperationSpec = { type: 'Restart' }, more: object = {}, state = STATE) {
  const operation: Operation = {
    apiVersion: 'ops.kubedb.com/v1alpha1',
    kind: 'PgpoolOpsRequest',
    metadata: { name, namespace: 'shop', creationTimestamp: '2026-01-31T12:00:00Z', ...more },
    spec: { databaseRef: { name: 'checkout' }, ...spec },
    status: { phase: 'Progressing' },
  };
  return foreignOperation(operation, state, 2);
}

test.each([
  ['ppops-checkout-1a2b', 'a PgpoolAutoscaler'],
  ['checkout-rcfg-merged-1769860800000', 'KubeDB, which merged Reconfigures that waited'],
  ['checkout-1769860800-auto', "KubeDB's Supervisor"],
  ['by-hand', 'somebody, past git'],
])('%s was made by: %s', (name, maker) => expect(described(name).madeBy).toBe(maker));

test('an operation of a change that this checkout lacks is said to be that, also where it looks like another', () => {
  const annotations = { [CHANGE_ANNOTATION]: '0009-restart' };
  expect(described('ppops-checkout', undefined, { annotations }).madeBy).toBe(
    'change 0009-restart, which this checkout does not have',
  );
});

test('an operation by hand names the program that made it, and when', () => {
  const fieldsV1 = { 'f:spec': { 'f:type': {} } };
  const managedFields = [{ manager: 'kubectl-create', time: '2026-01-31T12:00:00Z', fieldsV1 }];
  expect(described('by-hand', undefined, { managedFields }).madeBy).toBe(
    'somebody, past git: kubectl-create at 2026-01-31T12:00:00Z',
  );
});

function rotatesTo(name: string): OperationSpec & Record<string, unknown> {
  return { type: 'RotateAuth', authentication: { secretRef: { kind: 'Secret', name } } };
}

const KEEP = 'To keep it, write it into main.ts';

test.each<[OperationSpec & Record<string, unknown>, string]>([
  [{ type: 'Restart' }, 'it changes nothing that git says'],
  [{ type: 'HorizontalScaling', horizontalScaling: { node: 2 } }, 'git says the same replicas'],
  [
    { type: 'HorizontalScaling', horizontalScaling: { node: 4 } },
    `git says replicas 2: 4 stays as drift until the next change of it. ${KEEP}`,
  ],
  [
    { type: 'UpdateVersion', updateVersion: { targetVersion: '4.6.0' } },
    `git says version 4.5.3: 4.6.0 stays as drift until the next change of it; no operation takes it back. ${KEEP}`,
  ],
  [
    { type: 'ReconfigureTLS', tls: { rotateCertificates: true } },
    'git says nothing of when certificates are issued, so it stays',
  ],
  [
    { type: 'ReconfigureTLS', tls: { remove: true } },
    'git says require, scram, Issuer ca: another TLS stays as drift until the next change of TLS',
  ],
  [
    { type: 'VerticalScaling', verticalScaling: { node: { resources: { limits: { memory: '2048Mi' } } } } },
    'git says the same resources',
  ],
  [
    { type: 'VerticalScaling', verticalScaling: { node: { resources: { requests: { cpu: '2' } } } } },
    'git says requests of cpu 500m, memory 2Gi and limits of memory 2Gi: Argo CD writes that back where main.ts says it, and pods ' +
      `take it at their next restart; else it stays as drift. ${KEEP}; to leave resources to an autoscaler, resources: 'autoscaled'`,
  ],
  [
    { type: 'Reconfigure' },
    'git says Secret tuned: other settings stay as drift until the next change of them. To keep them, write them into main.ts',
  ],
  [{ type: 'RotateAuth' }, 'git says nothing of passwords, so it stays'],
  [rotatesTo('admin'), 'git says the same Secret'],
  [rotatesTo('other'), `git says Secret admin: Secret other stays as drift until the next change of it. ${KEEP}`],
  [{ type: 'AnyOther' }, 'not known'],
])('what git does about %j: %s', (spec, effect) => expect(described('ppops-x', spec).effect).toBe(effect));

test('resources are left to an autoscaler where main.ts says so', () => {
  const spec = { type: 'VerticalScaling', verticalScaling: { node: { resources: { requests: { cpu: '2' } } } } };
  const { effect } = described('ppops-x', spec, {}, { ...STATE, resources: AUTOSCALED });
  expect(effect).toBe('git leaves resources to an autoscaler, so it stays');
});

test('of a facet that the ledger has not recorded, git is what main.ts says', () => {
  const of = (spec: OperationSpec) => described('ppops-x', spec, {}, { tls: TLS }).effect;
  expect(of({ type: 'HorizontalScaling', horizontalScaling: { node: 4 } })).toBe(
    'the ledger has not recorded replicas, so the next sync writes that of main.ts',
  );
  expect(of(rotatesTo('other'))).toBe(
    'the ledger has not recorded credentials, so the next sync writes what main.ts says',
  );
  expect(of({ type: 'Reconfigure' })).toBe('a sync writes pgpool.conf of main.ts back, where it says any');
  expect(of({ type: 'VerticalScaling' })).toBe('a sync writes resources of main.ts back, where it says any');
});
