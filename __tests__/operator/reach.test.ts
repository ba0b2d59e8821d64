import { Agent } from 'node:http';
import fc from 'fast-check';
import { systemClock } from '../../lib/cluster/clock';
import { KubernetesCluster } from '../../lib/cluster/kubernetes-cluster';
import type { KubeObject } from '../../lib/cluster/objects';
import type { PgpoolSpec } from '../../lib/cluster/resources';
import { ALLOWED_NAMESPACES_ANNOTATION } from '../../lib/model/annotations';
import { validatePgpool } from '../../lib/operator/admission/validate-pgpool';
import { OperationIndex } from '../../lib/operator/operation-index';
import { operate } from '../../lib/operator/ops-manager';
import { poolProblems } from '../../lib/operator/pool-rules';
import { provision } from '../../lib/operator/provisioner';
import { serveApi } from '../cluster/fake-api-server';
import { FakeCluster } from '../cluster/fake-cluster';
import { FakeStore } from '../cluster/fake-store';
import { ISSUER, TLS, World } from './world';

const POOL = { namespace: 'shop', name: 'checkout' } as const;

const strange = fc.oneof(
  fc.constantFrom(
    '../../victim/secrets/prod-db',
    '../../../../v1/namespaces/victim/secrets/prod-db',
    '..',
    '.',
    'a/../../victim/secrets/prod-db',
    '%2e%2e%2f%2e%2e%2fvictim',
    'prod-db?fieldManager=x',
    'prod-db#x',
    'prod-db,app=other',
    'prod-db',
    'victim',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** Mostly a name with which everything works, so that one strange name gets far. */
const mostly = (...valid: string[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...valid) }, { weight: 1, arbitrary: strange });

/** An operation of each type, which names something. */
const REQUESTS = {
  remove: () => ({ type: 'ReconfigureTLS', tls: { remove: true } }),
  update: (name: string) => ({
    type: 'ReconfigureTLS',
    tls: { issuerRef: { ...ISSUER, name }, certificates: [{ alias: 'client', secretName: name }] },
  }),
  rotate: () => ({ type: 'ReconfigureTLS', tls: { rotateCertificates: true } }),
  upgrade: (name: string) => ({ type: 'UpdateVersion', updateVersion: { targetVersion: name } }),
  scale: () => ({ type: 'HorizontalScaling', horizontalScaling: { node: 2 } }),
  resize: (name: string) => ({
    type: 'VerticalScaling',
    verticalScaling: { mode: 'InPlace', node: { resources: { limits: { [name]: name, memory: '1Gi' } } } },
  }),
  configure: (name: string) => ({
    type: 'Reconfigure',
    configuration: { configSecret: { name }, applyConfig: { [name]: name, 'pgpool.conf': name } },
  }),
  credentials: (name: string) => ({ type: 'RotateAuth', authentication: { secretRef: { kind: name, name } } }),
  password: () => ({ type: 'RotateAuth' }),
  restart: () => ({ type: 'Restart' }),
};

/** Any text in every name that an object holds. */
const names = fc.record({
  version: mostly('4.5.0'),
  binding: mostly('orders', 'prod-db'),
  bindingNamespace: fc.option(mostly('victim', 'shop'), { nil: undefined }),
  bindingSecret: mostly('orders-auth'),
  service: mostly('orders'),
  serviceNamespace: fc.option(strange, { nil: undefined }),
  configuration: mostly('settings'),
  authSecret: fc.option(strange, { nil: undefined }),
  issuer: mostly('ca'),
  certificateSecret: mostly('checkout-server-cert'),
  database: strange,
  requested: mostly('checkout-admin', 'victim', 'prod-db'),
  type: fc.constantFrom<keyof typeof REQUESTS>(...(Object.keys(REQUESTS) as (keyof typeof REQUESTS)[])),
});
type Names = Parameters<Parameters<typeof fc.property<[typeof names extends fc.Arbitrary<infer T> ? T : never]>>[1]>[0];

/** What a bad actor of namespace shop writes there; the rest of the cluster has something to steal. */
function storeOf(given: Names): FakeStore {
  const store = new FakeStore(systemClock);
  const put = (kind: string, metadata: KubeObject['metadata'], rest: object) => {
    try {
      store.create({ apiVersion: 'v1', kind, metadata, ...rest } as KubeObject);
    } catch {
      // Two of the strange names may be the same.
    }
  };
  const data = { username: 'cHJvZA==', password: 'cHJvZA==' };
  put('Secret', { namespace: 'victim', name: 'prod-db' }, { data });
  put('Pgpool', { namespace: 'victim', name: 'prod' }, { spec: { version: '4.5.0' } });
  put(
    'AppBinding',
    { namespace: 'victim', name: 'prod-db' },
    {
      spec: { clientConfig: { service: { name: 'db', port: 5432 } }, secret: { name: 'prod-db' } },
    },
  );
  const secret = (name: string, data: object) => put('Secret', { namespace: 'shop', name }, { data });
  secret('orders-auth', { username: 'b3du', password: 'b3du' });
  secret('settings', { 'pgpool.conf': '' });
  secret('checkout-admin', { username: 'b3du', password: 'b3du', 'pgpool.conf': '' });
  put('PgpoolVersion', { name: given.version }, { spec: { version: '4.5.0', pgpool: { image: 'pgpool:1' } } });
  const { service, serviceNamespace: namespace } = given;
  put(
    'AppBinding',
    { namespace: given.bindingNamespace ?? 'shop', name: given.binding },
    {
      spec: {
        clientConfig: { service: { name: service, port: 5432, ...(namespace === undefined ? {} : { namespace }) } },
        secret: { name: given.bindingSecret },
      },
    },
  );
  const spec = {
    version: given.version,
    postgresRef: {
      name: given.binding,
      ...(given.bindingNamespace === undefined ? {} : { namespace: given.bindingNamespace }),
    },
    configuration: { secretName: given.configuration },
    sslMode: 'require',
    tls: {
      issuerRef: { ...ISSUER, name: given.issuer },
      certificates: [{ alias: 'server', secretName: given.certificateSecret }],
    },
    ...(given.authSecret === undefined ? {} : { authSecret: { name: given.authSecret } }),
  };
  put('Pgpool', POOL, { spec, status: { phase: 'Ready' } });
  const request = REQUESTS[given.type](given.requested);
  for (const [name, database] of Object.entries({ 'checkout-1': POOL.name, other: given.database })) {
    const spec = { ...request, apply: 'Always', databaseRef: { name: database } };
    put('PgpoolOpsRequest', { namespace: 'shop', name }, { spec });
  }
  return store;
}

test('whatever names are in its objects, a namespace reaches nothing of another one', async () => {
  await fc.assert(
    fc.asyncProperty(names, async (given) => {
      const store = storeOf(given);
      const api = await serveApi(store, 50);
      const agent = new Agent({ keepAlive: true });
      const credentials = { server: api.url, options: async () => ({ agent }), close: () => agent.destroy() };
      const cluster = new KubernetesCluster(credentials);
      const context = { cluster, clock: systemClock, event: async () => {}, setAside: async () => {} };
      const index = new OperationIndex(cluster, systemClock);
      const before = store.revision;
      for (let round = 0; round < 4; round++) {
        await provision(context, POOL).catch(() => {});
        await operate(context, POOL, index).catch(() => {});
      }
      cluster.close();
      await api.close();
      const read = api.seen
        .map(({ path }) => path.match(/\/namespaces\/([^/]+)/)?.[1])
        .filter((each) => each !== undefined);
      // An AppBinding of another namespace is read, for it may hold its owner's word; nothing else of it.
      const foreign = api.seen.filter(({ path }) => /\/namespaces\//.test(path) && !path.includes('/namespaces/shop/'));
      for (const { method, path } of foreign)
        expect(`${method} ${path}`).toMatch(
          /^GET \/apis\/appcatalog\.appscode\.com\/v1alpha1\/namespaces\/[a-z0-9-]+\/appbindings\/[a-z0-9.-]+$/,
        );
      expect(read.every((each) => /^[a-z0-9-]+$/.test(each))).toBe(true);
      const written = store.history.slice(before).map(({ object }) => object.metadata.namespace);
      expect(new Set(written)).toEqual(new Set(written.length === 0 ? [] : ['shop']));
      const copied = store
        .list({ kind: 'Secret', namespace: 'shop' })
        .some((secret) => JSON.stringify(secret).includes('cHJvZA'));
      expect(copied).toBe(false);
    }),
    { numRuns: 250 },
  );
}, 60_000);

describe('an AppBinding of another namespace', () => {
  const worldWith = (annotations?: Record<string, string>) => {
    const world = new World({ postgresRef: { name: 'orders', namespace: 'data' } });
    const metadata = { name: 'orders', namespace: 'data', ...(annotations === undefined ? {} : { annotations }) };
    const service = { name: 'orders', port: 5432 };
    world.create('AppBinding', metadata, { clientConfig: { service }, secret: { name: 'orders-auth' } });
    world.store.create({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'orders-auth', namespace: 'data' },
      data: { username: 'cG9zdGdyZXM=', password: 'c2VjcmV0' },
    } as KubeObject);
    return world;
  };
  const message = (world: World) =>
    world.pgpool.status?.conditions?.find(({ type }) => type === 'ReplicaReady')?.message;

  test.each([undefined, 'other', 'shopping, shops', '*', ''])(
    'is refused without the word of its owner: %s',
    async (namespaces) => {
      const world = worldWith(namespaces === undefined ? undefined : { [ALLOWED_NAMESPACES_ANNOTATION]: namespaces });
      await world.run(() => message(world) !== undefined);
      expect(message(world)).toBe(
        'AppBinding data/orders does not allow pools of namespace shop: its annotation pgpool-gitops/allowed-namespaces has to name it',
      );
      expect(world.find('Secret', 'checkout-config')).toBeUndefined();
    },
  );

  test('is used when its owner names the namespace', async () => {
    const world = worldWith({ [ALLOWED_NAMESPACES_ANNOTATION]: 'other, shop' });
    expect(await world.run(() => world.isReady())).toBe(true);
  });
});

describe('a podTemplate', () => {
  const container = (rest: object): Partial<PgpoolSpec> => ({
    podTemplate: { spec: { containers: [{ name: 'pgpool', ...rest }] } },
  });
  const pod = (rest: Record<string, unknown>): Partial<PgpoolSpec> => ({ podTemplate: { spec: rest } });
  const secretKeyRef = { name: 'prod-db', key: 'password' };

  test.each<[string, Partial<PgpoolSpec>, string]>([
    [
      'privileges',
      container({ securityContext: { privileged: true } }),
      'securityContext.privileged: found true, allowed: false',
    ],
    [
      'root',
      container({ securityContext: { runAsUser: 0 } }),
      'securityContext.runAsUser: found 0, allowed: an id of 1 or more',
    ],
    [
      'root by name of nobody',
      container({ securityContext: { runAsNonRoot: false } }),
      'runAsNonRoot: found false, allowed: true',
    ],
    [
      'root in the pod',
      pod({ securityContext: { runAsUser: 0 } }),
      'spec.podTemplate.spec.securityContext.runAsUser: found 0',
    ],
    ['a group of root', pod({ securityContext: { supplementalGroups: [0] } }), 'supplementalGroups: found [0]'],
    [
      'capabilities',
      container({ securityContext: { capabilities: { add: ['SYS_ADMIN'] } } }),
      'allowed: { drop: [ALL] } alone',
    ],
    [
      'fewer dropped',
      container({ securityContext: { capabilities: { drop: ['KILL'] } } }),
      'allowed: { drop: [ALL] } alone',
    ],
    [
      'escalation',
      container({ securityContext: { allowPrivilegeEscalation: true } }),
      'allowPrivilegeEscalation: found true',
    ],
    [
      'no seccomp',
      container({ securityContext: { seccompProfile: { type: 'Unconfined' } } }),
      'allowed: { type: RuntimeDefault }',
    ],
    [
      'sysctls',
      pod({ securityContext: { sysctls: [{ name: 'kernel.shm_rmid_forced', value: '0' }] } }),
      'securityContext.sysctls',
    ],
    ['a field of tomorrow', container({ securityContext: { procMount: 'Unmasked' } }), 'securityContext.procMount'],
    [
      'a Secret in env',
      container({ env: [{ name: 'X', valueFrom: { secretKeyRef } }] }),
      'env[X]: found valueFrom.secretKeyRef',
    ],
    [
      'a ConfigMap in env',
      container({ env: [{ name: 'X', valueFrom: { configMapKeyRef: secretKeyRef } }] }),
      'valueFrom.configMapKeyRef',
    ],
    [
      'a container without AppArmor',
      {
        podTemplate: {
          metadata: { annotations: { 'container.apparmor.security.beta.kubernetes.io/pgpool': 'unconfined' } },
        },
      },
      'found "unconfined", allowed: runtime/default, localhost/NAME',
    ],
    ['a class of the system', pod({ priorityClassName: 'system-node-critical' }), 'allowed: no class of the system'],
    [
      'external addresses',
      { serviceTemplates: [{ alias: 'primary', spec: { externalIPs: ['10.0.0.1'] } }] },
      'spec.externalIPs',
    ],
    [
      'an external name',
      { serviceTemplates: [{ alias: 'primary', spec: { type: 'ExternalName' } }] },
      'found "ExternalName"',
    ],
    ['a thousand pods', { replicas: 1000 }, 'spec.replicas: found 1000, allowed: 1 to 9'],
  ])('cannot give a pool %s', async (_, spec, message) => {
    expect(poolProblems(spec)).toEqual([expect.stringContaining(message)]);
    const world = new World(spec);
    await world.run(() => world.pgpool.status?.conditions !== undefined);
    const blocked = world.pgpool.status?.conditions?.find(({ type }) => type === 'ReplicaReady');
    expect([blocked?.reason, blocked?.message]).toEqual(['SpecRefused', expect.stringContaining(message)]);
    expect(world.find('StatefulSet', 'checkout')).toBeUndefined();
  });

  test('that quotes a megabyte is refused in a few words', async () => {
    const world = new World({ configuration: { secretName: '/'.repeat(1_000_000) } });
    await world.run(() => world.pgpool.status?.conditions !== undefined);
    const blocked = world.pgpool.status?.conditions?.find(({ type }) => type === 'ReplicaReady');
    expect(blocked?.message).toMatch(/^spec\.configuration\.secretName: "\/+\.\.\.$/);
    expect(blocked?.message?.length).toBeLessThan(2100);
    expect(world.log.join('').length).toBeLessThan(10_000);
  });

  test("may hold what KubeDB's webhook writes into it", () => {
    const securityContext = {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      runAsNonRoot: true,
      runAsUser: 70,
      runAsGroup: 70,
      seccompProfile: { type: 'RuntimeDefault' },
    };
    const spec = {
      ...TLS,
      podTemplate: {
        spec: {
          securityContext: { fsGroup: 70 },
          containers: [{ name: 'pgpool', securityContext, env: [{ name: 'X', value: 'y' }] }],
        },
      },
    };
    expect(poolProblems(spec)).toEqual([]);
  });
});

test.each([
  ['has no owner', () => []],
  [
    'names the StatefulSet as an owner that does not control it',
    (own: KubeObject) => (own.metadata.ownerReferences ?? []).map((owner) => ({ ...owner, controller: false })),
  ],
])('a pod that has the labels of a pool and %s is not evicted', async (_, ownersOf) => {
  const world = new World();
  await world.run(() => world.isReady());
  const own = world.pods[0] as KubeObject;
  const { labels = {} } = own.metadata;
  world.create('Pod', { name: 'checkout-9', namespace: 'shop', labels, ownerReferences: ownersOf(own) }, {});
  world.apply('checkout-1', { type: 'Restart' });
  await world.run(world.ended('checkout-1'));
  expect(world.operation('checkout-1').status?.phase).toBe('Successful');
  expect(world.deletedPods().sort()).toEqual(['checkout-0', 'checkout-1']);
});

test('the webhook answers for an impossible name without asking the API server', async () => {
  const world = new World();
  const cluster = new FakeCluster(world.store);
  const refusals: string[] = [];
  const refuse = (path: string, message: string) => void refusals.push(`${path}: ${message}`);
  const spec = { version: '../../victim', postgresRef: { name: '../secrets/prod-db', namespace: 'shop' } };
  await validatePgpool({ metadata: { namespace: 'shop', name: 'checkout' }, spec }, cluster, refuse);
  expect(refusals).toContain('spec.version: there is no PgpoolVersion ../../victim');
  expect(refusals).toContain('spec.postgresRef: there is no AppBinding shop/../secrets/prod-db');
  expect(cluster.calls).toEqual([]);
});

test('a pool that does not exist is forgotten: a namespace may name any number of them', async () => {
  const world = new World();
  const cluster = new FakeCluster(world.store);
  const context = { cluster, clock: world.clock, event: async () => {}, setAside: async () => {} };
  const index = new OperationIndex(cluster, world.clock);
  expect(await operate(context, { namespace: 'shop', name: 'never' }, index)).toEqual({});
  expect(await operate(context, POOL, index)).toEqual({ again: 600 });
});
