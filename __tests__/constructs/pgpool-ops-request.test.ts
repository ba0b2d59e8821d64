import { ApiObject, Duration } from 'cdk8s';
import { PgpoolOpsRequestSpecVerticalScalingNodeResourcesLimits } from '../../imports/ops.kubedb.com';
import { Pgpool } from '../../lib/constructs/pgpool';
import {
  PgpoolOpsRequest,
  type PgpoolOpsRequestProps,
  type VerticalScalingProps,
} from '../../lib/constructs/pgpool-ops-request';
import { TlsChange } from '../../lib/constructs/tls-change';
import { demoChart, manifestOf, specOf } from './manifests';

const PROPS: PgpoolOpsRequestProps = {
  pgpool: Pgpool.fromName('orders'),
  metadata: { name: 'orders-0001-rotate' },
};
/** What every operation says. */
const COMMON = { databaseRef: { name: 'orders' }, apply: 'IfReady' };

test('defaultChild', () => {
  const child = PgpoolOpsRequest.restart(demoChart(), 'operation', PROPS).node.defaultChild;
  expect(child?.node.id).toBe('Resource');
  expect(ApiObject.isApiObject(child) && `${child.apiVersion} ${child.kind}`).toBe(
    'ops.kubedb.com/v1alpha1 PgpoolOpsRequest',
  );
});

test('An operation has the name that it is given, and the type that its factory says', () => {
  const chart = demoChart();
  const operation = PgpoolOpsRequest.reconfigureTls(chart, 'operation', { ...PROPS, tls: TlsChange.rotate() });
  expect(operation.type).toBe('ReconfigureTLS');
  expect(manifestOf(chart)).toEqual({
    apiVersion: 'ops.kubedb.com/v1alpha1',
    kind: 'PgpoolOpsRequest',
    metadata: { name: 'orders-0001-rotate', namespace: 'demo' },
    spec: { ...COMMON, type: 'ReconfigureTLS', tls: { rotateCertificates: true } },
  });
});

test('restart has an empty restart', () => {
  const chart = demoChart();
  PgpoolOpsRequest.restart(chart, 'operation', PROPS);
  expect(specOf(chart)).toEqual({ ...COMMON, type: 'Restart', restart: {} });
});

test('updateVersion names the version', () => {
  const chart = demoChart();
  PgpoolOpsRequest.updateVersion(chart, 'operation', { ...PROPS, targetVersion: '4.6.1' });
  expect(specOf(chart)).toEqual({ ...COMMON, type: 'UpdateVersion', updateVersion: { targetVersion: '4.6.1' } });
});

test.each([1, 9])('horizontalScaling to %d pods counts them', (replicas) => {
  const chart = demoChart();
  PgpoolOpsRequest.horizontalScaling(chart, 'operation', { ...PROPS, replicas });
  expect(specOf(chart)).toEqual({ ...COMMON, type: 'HorizontalScaling', horizontalScaling: { node: replicas } });
});

test.each([0, 10, 2.5])('fails on horizontalScaling to %d pods', (replicas) => {
  const chart = demoChart();
  expect(() => PgpoolOpsRequest.horizontalScaling(chart, 'operation', { ...PROPS, replicas })).toThrow(
    new Error(`test/operation: replicas: found ${replicas}, allowed: 1 to 9`),
  );
  expect(chart.toJson()).toEqual([]);
});

test('verticalScaling holds the resources', () => {
  const chart = demoChart();
  const verticalScaling = { node: { resources: { limits: { memory: '2Gi' }, requests: { cpu: '1', memory: '1Gi' } } } };
  PgpoolOpsRequest.verticalScaling(chart, 'operation', { ...PROPS, verticalScaling });
  expect(specOf(chart)).toEqual({ ...COMMON, type: 'VerticalScaling', verticalScaling });
});

test('fails to compile with a quantity of the generated classes, which would be rendered as an object', () => {
  const memory = PgpoolOpsRequestSpecVerticalScalingNodeResourcesLimits.fromString('2Gi');
  // @ts-expect-error a manifest holds the text itself
  const props: VerticalScalingProps = { ...PROPS, verticalScaling: { node: { resources: { limits: { memory } } } } };
  const chart = demoChart();
  PgpoolOpsRequest.verticalScaling(chart, 'operation', props);
  expect(ApiObject.of(chart.node.findChild('operation')).toJson().spec.verticalScaling.node.resources).toEqual({
    limits: { memory: { value: '2Gi' } },
  });
});

test('reconfigure holds the configuration', () => {
  const chart = demoChart();
  const configuration = { applyConfig: { 'pgpool.conf': 'max_pool = 60' } };
  PgpoolOpsRequest.reconfigure(chart, 'operation', { ...PROPS, configuration });
  expect(specOf(chart)).toEqual({ ...COMMON, type: 'Reconfigure', configuration });
});

test('rotateAuth lets KubeDB make a password unless a Secret is named', () => {
  const own = demoChart();
  PgpoolOpsRequest.rotateAuth(own, 'operation', PROPS);
  expect(specOf(own)).toEqual({ ...COMMON, type: 'RotateAuth' });
  const given = demoChart();
  PgpoolOpsRequest.rotateAuth(given, 'operation', { ...PROPS, secretName: 'orders-auth-2' });
  const authentication = { secretRef: { kind: 'Secret', name: 'orders-auth-2' } };
  expect(specOf(given)).toEqual({ ...COMMON, type: 'RotateAuth', authentication });
});

test('Timeout, apply and retries are written when they are said', () => {
  const chart = demoChart();
  const props = { ...PROPS, timeout: Duration.minutes(5), apply: 'Always', maxRetries: 2 } as const;
  PgpoolOpsRequest.restart(chart, 'operation', props);
  expect(specOf(chart)).toEqual({
    ...COMMON,
    type: 'Restart',
    restart: {},
    timeout: '5m',
    apply: 'Always',
    maxRetries: 2,
  });
});

test('A pool of the same app is referred to by its name', () => {
  const chart = demoChart();
  const postgresRef = { name: 'ha-postgres' };
  const pgpool = new Pgpool(chart, 'pool', { metadata: { name: 'orders' }, version: '4.6.0', postgresRef });
  const operation = PgpoolOpsRequest.restart(chart, 'operation', { ...PROPS, pgpool });
  expect(ApiObject.of(operation).toJson().spec.databaseRef).toEqual({ name: 'orders' });
});

test.each<[string, () => void, string]>([
  [
    'a Reconfigure that changes nothing',
    () =>
      PgpoolOpsRequest.reconfigure(demoChart(), 'operation', { ...PROPS, configuration: { restart: 'auto' } as never }),
    'spec.configuration: changes nothing, allowed: removeCustomConfig',
  ],
  [
    'a VerticalScaling without a node',
    () => PgpoolOpsRequest.verticalScaling(demoChart(), 'operation', { ...PROPS, verticalScaling: {} }),
    'spec.verticalScaling.node: is missing',
  ],
  [
    'a pool of another namespace',
    () => PgpoolOpsRequest.restart(demoChart(), 'operation', { pgpool: Pgpool.fromName('orders', 'shop') }),
    'pgpool: is in namespace shop, allowed: that of the operation, demo',
  ],
])('fails on %s, which KubeDB would refuse', (_, act, message) => {
  expect(act).toThrow(message);
});
