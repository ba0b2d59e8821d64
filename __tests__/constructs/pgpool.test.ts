import { ApiObject } from 'cdk8s';
import { AppBinding } from '../../lib/constructs/app-binding';
import { Pgpool, type PgpoolProps } from '../../lib/constructs/pgpool';
import type { TlsIntent } from '../../lib/model/tls';
import { demoChart, manifestOf, specOf } from './manifests';

const POSTGRES = AppBinding.fromName('ha-postgres');
const TLS: TlsIntent = { sslMode: 'require', issuerRef: { name: 'pool-ca' } };

function pgpool(props: Partial<PgpoolProps> = {}) {
  const chart = demoChart();
  const construct = new Pgpool(chart, 'pool', { version: '4.6.0', postgresRef: POSTGRES, ...props });
  return { chart, construct };
}

test('defaultChild', () => {
  const { construct } = pgpool();
  const child = construct.node.defaultChild;
  expect(child?.node.id).toBe('Resource');
  expect(ApiObject.isApiObject(child) && `${child.apiVersion} ${child.kind}`).toBe('kubedb.com/v1alpha2 Pgpool');
});

test('A pool of which only the needed is said has one pod, no TLS, and no rotation by KubeDB itself', () => {
  expect(manifestOf(pgpool({ metadata: { name: 'orders' } }).chart)).toEqual({
    apiVersion: 'kubedb.com/v1alpha2',
    kind: 'Pgpool',
    metadata: { name: 'orders', namespace: 'demo' },
    spec: {
      version: '4.6.0',
      replicas: 1,
      postgresRef: { name: 'ha-postgres', namespace: 'demo' },
      deletionPolicy: 'Delete',
      autoOps: { disabled: true },
      sslMode: 'disable',
    },
  });
});

test('A pool without a name gets one from its path, and it stays the same', () => {
  expect(pgpool().construct.name).toBe('test-pool-c8f21842');
  expect(pgpool().construct.namespace).toBe('demo');
});

test('TLS is written whole: modes, the issuer with kind and group, and every certificate', () => {
  expect(specOf(pgpool({ tls: TLS }).chart)).toMatchObject({
    sslMode: 'require',
    clientAuthMode: 'md5',
    tls: {
      issuerRef: { apiGroup: 'cert-manager.io', kind: 'Issuer', name: 'pool-ca' },
      certificates: [{ alias: 'server' }, { alias: 'client' }, { alias: 'metrics-exporter' }],
    },
  });
});

test('The name of the root stays out of the manifest, as KubeDB has no field for it', () => {
  const { tls } = specOf(pgpool({ tls: { ...TLS, root: 'platform-root' } }).chart) as { tls: object };
  expect(Object.keys(tls).sort()).toEqual(['certificates', 'issuerRef']);
});

test('Everything else of spec is passed on, as KubeDB stores it', () => {
  const resources = { requests: { cpu: '1000m', memory: '1024Mi' }, limits: { memory: 2147483648 } };
  const spec: PgpoolProps['spec'] = {
    syncUsers: true,
    authSecret: { kind: 'Secret', name: 'orders-auth' },
    monitor: { agent: 'prometheus.io/operator' },
    podTemplate: { spec: { containers: [{ name: 'pgpool', resources }] } },
  };
  expect(specOf(pgpool({ spec, replicas: 3 }).chart)).toMatchObject({
    ...spec,
    podTemplate: {
      spec: {
        containers: [
          {
            name: 'pgpool',
            resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { memory: '2147483648' } },
            resizePolicy: [{ resourceName: 'cpu' }, { resourceName: 'memory' }],
          },
        ],
      },
    },
    replicas: 3,
    version: '4.6.0',
  });
});

test('Spec cannot switch KubeDB rotation on again, nor set what has a property of its own', () => {
  const spec = { autoOps: { disabled: false }, replicas: 9, sslMode: 'prefer' } as PgpoolProps['spec'];
  expect(specOf(pgpool({ spec }).chart)).toMatchObject({
    autoOps: { disabled: true },
    replicas: 1,
    sslMode: 'disable',
  });
});

test('The PostgreSQL may be in another namespace', () => {
  const postgresRef = AppBinding.fromName('ha-postgres', 'databases');
  expect(specOf(pgpool({ postgresRef }).chart)).toMatchObject({
    postgresRef: { name: 'ha-postgres', namespace: 'databases' },
  });
});

test.each([
  ['metadata', { metadata: { namespace: 'shop' } }, {}],
  ['the chart', {}, { namespace: 'shop' }],
])('The namespace of %s is that of an AppBinding without one', (_, props, chartProps) => {
  const chart = demoChart(chartProps);
  new Pgpool(chart, 'pool', { version: '4.6.0', postgresRef: POSTGRES, ...props });
  expect(specOf(chart)).toMatchObject({ postgresRef: { name: 'ha-postgres', namespace: 'shop' } });
});

test('fails without any namespace for the AppBinding, because KubeDB refuses such a Pgpool', () => {
  const chart = demoChart({});
  expect(() => new Pgpool(chart, 'pool', { version: '4.6.0', postgresRef: POSTGRES })).toThrow(
    new Error(
      "test/pool: postgresRef.namespace: is missing: KubeDB takes the namespace of the AppBinding from nothing else\n    fix: AppBinding.fromName('NAME', 'NAMESPACE'), or a namespace in metadata or in the chart",
    ),
  );
  expect(chart.toJson()).toEqual([]);
});

test('An AppBinding of the same app is referred to by its name alone', () => {
  const owned = new ApiObject(demoChart(), 'binding', {
    apiVersion: 'appcatalog.appscode.com/v1alpha1',
    kind: 'AppBinding',
    metadata: { name: 'owned' },
  });
  expect(specOf(pgpool({ postgresRef: owned }).chart)).toMatchObject({ postgresRef: { name: 'owned' } });
});

test('A Pgpool that exists is a name, and a namespace if it has another', () => {
  expect({ ...Pgpool.fromName('orders') }).toEqual({ name: 'orders', namespace: undefined });
  expect({ ...Pgpool.fromName('orders', 'shop') }).toEqual({ name: 'orders', namespace: 'shop' });
});

test.each([1, 9])('%d replicas are allowed', (replicas) => {
  expect(specOf(pgpool({ replicas }).chart)).toMatchObject({ replicas });
});

test.each([0, 10, 1.5, Number.NaN])('fails on %d replicas', (replicas) => {
  expect(() => pgpool({ replicas })).toThrow(new Error(`test/pool: replicas: found ${replicas}, allowed: 1 to 9`));
});

test('fails on a number of replicas before it makes an object', () => {
  const chart = demoChart();
  expect(() => new Pgpool(chart, 'pool', { version: '4.6.0', postgresRef: POSTGRES, replicas: 0 })).toThrow(
    new Error('test/pool: replicas: found 0, allowed: 1 to 9'),
  );
  expect(chart.toJson()).toEqual([]);
});
