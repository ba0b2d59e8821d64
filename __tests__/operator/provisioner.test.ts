import { ClusterError } from '../../lib/cluster/errors';
import type { KubeObject } from '../../lib/cluster/objects';
import { conditionOf } from '../../lib/cluster/objects';
import type { Certificate, Pgpool, Secret, StatefulSet } from '../../lib/cluster/resources';
import { storedSpec } from '../../lib/model/kubedb/stored';
import { PAUSED } from '../../lib/model/pause';
import { covers } from '../../lib/operator/apply';
import type { Call } from '../cluster/fake-cluster';
import { ISSUER, POOL, reasonOf, TLS, World } from './world';

function file(world: World, name: string): string {
  const secret = world.find('Secret', 'checkout-config') as Secret | undefined;
  return Buffer.from(secret?.data?.[name] ?? '', 'base64').toString('utf8');
}

test('a pool without TLS comes to be Ready, with everything that is its own owned by it', async () => {
  const world = new World();
  expect(await world.run(() => world.isReady(), { seconds: 60 })).toBe(true);
  const names = {
    Service: ['checkout', 'checkout-pods'],
    Secret: ['checkout-config'],
    StatefulSet: ['checkout'],
  } as const;
  for (const [kind, all] of Object.entries(names)) {
    for (const name of all) {
      const owners = world.find(kind as keyof typeof names, name)?.metadata.ownerReferences;
      expect(owners).toEqual([
        expect.objectContaining({ kind: 'Pgpool', name: 'checkout', uid: world.pgpool.metadata.uid }),
      ]);
    }
  }
  expect(world.find('Secret', 'checkout-auth')?.metadata.ownerReferences).toBeUndefined();
  expect(world.pods.map(({ metadata }) => metadata.name)).toEqual(['checkout-0', 'checkout-1']);
  expect(world.store.list({ kind: 'Certificate' })).toEqual([]);
});

test('a pool as the mutating webhook stores it comes to be Ready: it has an empty name of its Secret', async () => {
  const world = new World(storedSpec({}));
  expect(world.pgpool.spec?.authSecret?.name).toBe('');
  expect(await world.run(() => world.isReady(), { seconds: 60 })).toBe(true);
  expect(world.find('Secret', 'checkout-auth')).toBeDefined();
});

test('conditions come in the order of the documented transcript', async () => {
  const world = new World();
  await world.run(() => world.isReady(), { seconds: 60 });
  const types = world.pgpool.status?.conditions?.map(({ type }) => type);
  expect(types).toEqual(['ProvisioningStarted', 'ReplicaReady', 'AcceptingConnection', 'Ready', 'Provisioned']);
});

test('with TLS the certificates are there before the first pod', async () => {
  const world = new World(TLS);
  await world.run(() => world.isReady(), { seconds: 60 });
  const issued = world.store.history.filter(
    ({ object }) => conditionOf(object, 'Ready')?.status === 'True' && object.kind === 'Certificate',
  );
  const firstPod = world.store.history.find(({ object }) => object.kind === 'Pod');
  expect(new Set(issued.map(({ object }) => object.metadata.name))).toEqual(
    new Set(['checkout-server-cert', 'checkout-client-cert', 'checkout-metrics-exporter-cert']),
  );
  const revisions = ['server', 'client', 'metrics-exporter'].map((alias) =>
    Math.min(
      ...issued
        .filter(({ object }) => object.metadata.name === `checkout-${alias}-cert`)
        .map(({ revision }) => revision),
    ),
  );
  expect(Math.max(...revisions)).toBeLessThan(firstPod?.revision ?? 0);
});

test('the certificates are signed by the issuers, and named, as the spec says', async () => {
  const own = { apiGroup: 'cert-manager.io', kind: 'ClusterIssuer', name: 'metrics' } as const;
  const certificates = [
    {
      alias: 'server' as const,
      dnsNames: ['pool.example.com'],
      subject: { organizations: ['shop'] },
      duration: '240h',
    },
    { alias: 'metrics-exporter' as const, issuerRef: own, secretName: 'metrics-tls' },
  ];
  const world = new World({ ...TLS, tls: { issuerRef: ISSUER, certificates } });
  await world.run(() => world.isReady(), { seconds: 60 });
  const spec = (alias: string) => (world.find('Certificate', `checkout-${alias}-cert`) as Certificate).spec;
  expect(spec('server')).toMatchObject({
    issuerRef: { group: 'cert-manager.io', kind: 'Issuer', name: 'shop-ca' },
    secretName: 'checkout-server-cert',
    dnsNames: ['pool.example.com'],
    subject: { organizations: ['shop'] },
    duration: '240h',
  });
  expect(spec('metrics-exporter')).toMatchObject({
    issuerRef: { kind: 'ClusterIssuer', name: 'metrics' },
    secretName: 'metrics-tls',
  });
  // With clientAuthMode cert the common name of a client certificate is the user.
  expect(spec('client')).toMatchObject({ commonName: 'postgres' });
  const volumes = (world.find('StatefulSet', 'checkout') as StatefulSet).spec?.template.spec as unknown as {
    volumes: KubeObject[];
  };
  expect(JSON.stringify(volumes.volumes)).toContain('"secretName":"metrics-tls"');
});

test.each([
  ['without TLS', {}, ['host all all 0.0.0.0/0 md5', 'host all all ::/0 md5'], 'ssl = off'],
  ['prefer', { ...TLS, sslMode: 'prefer' }, ['host all all 0.0.0.0/0 md5', 'host all all ::/0 md5'], 'ssl = on'],
  [
    'require with scram',
    { ...TLS, clientAuthMode: 'scram' },
    ['hostssl all all 0.0.0.0/0 scram-sha-256', 'hostssl all all ::/0 scram-sha-256'],
    'ssl = on',
  ],
  [
    'prefer with cert',
    { ...TLS, sslMode: 'prefer', clientAuthMode: 'cert' },
    ['hostssl all all 0.0.0.0/0 cert', 'hostssl all all ::/0 cert'],
    'ssl = on',
  ],
  [
    'verify-full',
    { ...TLS, sslMode: 'verify-full' },
    ['hostssl all all 0.0.0.0/0 md5', 'hostssl all all ::/0 md5'],
    'ssl = on',
  ],
  [
    'disable, but certificates',
    { ...TLS, sslMode: 'disable' },
    ['host all all 0.0.0.0/0 md5', 'host all all ::/0 md5'],
    'ssl = off',
  ],
] as const)('%s: pool_hba.conf lets in whom the modes let in', async (_, spec, lines, ssl) => {
  const world = new World(spec);
  await world.run(() => world.isReady(), { seconds: 60 });
  expect(file(world, 'pool_hba.conf').trim().split('\n')).toEqual(lines);
  expect(file(world, 'pgpool.conf')).toContain(`\n${ssl}\n`);
});

test('what the API server refuses of a pool is in its condition, until it is mended', async () => {
  const world = new World();
  let refuses = true;
  world.store.admission.push(({ object }) => {
    if (refuses && object.kind === 'Service')
      throw new ClusterError('Invalid', 'services', 'may only be set otherwise');
  });
  world.clock.after(60, () => {
    expect(conditionOf(world.pgpool, 'ReplicaReady')).toMatchObject({
      reason: 'ObjectRefused',
      message: 'services: may only be set otherwise',
    });
    refuses = false;
  });
  expect(await world.run(() => world.isReady(), { seconds: 120 })).toBe(true);
  expect(world.clock.now()).toBeGreaterThan(Date.parse('2026-01-31T12:01:00Z'));
});

test('a defect of the operator is in the condition of the pool, and in the log with its place', async () => {
  const world = new World();
  const fail = ({ verb, resource }: Call) =>
    verb === 'create' && resource === 'services' ? new TypeError('x is not a function') : undefined;
  await world.run(() => false, { lives: [{ fail }], seconds: 10 });
  expect(conditionOf(world.pgpool, 'ReplicaReady')).toMatchObject({
    reason: 'OperatorDefect',
    message: 'a defect of the operator, please report it: TypeError: x is not a function',
  });
  expect(world.log.join(' ')).toMatch(/TypeError: x is not a function\s+at /);
});

test.each([true, false])(
  'a Secret of others is no place for a certificate, whether the pool is new: %s',
  async (isNew) => {
    const world = new World(isNew ? TLS : {});
    world.createSecret('prod-db', { username: 'a', password: 'b' });
    const before = world.find('Secret', 'prod-db');
    if (!isNew) await world.run(() => world.isReady(), { seconds: 60 });
    const ref = { kind: 'Pgpool', namespace: 'shop', name: 'checkout' } as const;
    const certificates = [{ alias: 'server', secretName: 'prod-db' }];
    world.store.edit(
      ref,
      (found) => ({
        ...found,
        spec: { ...(found.spec as object), sslMode: 'require', tls: { ...TLS.tls, certificates } },
      }),
      '',
    );
    await world.run(() => false, { seconds: 60 });
    expect(conditionOf(world.pgpool, 'ReplicaReady')?.message).toMatch(
      /^secrets shop\/prod-db exists already and does not belong/,
    );
    expect(world.find('Certificate', 'checkout-server-cert')).toBeUndefined();
    expect(world.find('Secret', 'prod-db')).toEqual(before);
  },
);

test.each([
  ['server', 'checkout-auth', 'the credentials of the administrator', {}],
  ['server', 'admin', 'the credentials of the administrator', { authSecret: { name: 'admin' } }],
  ['client', 'checkout-config', 'the configuration', {}],
  ['client', 'checkout-server-cert', 'the server certificate', {}],
] as const)(
  'the Secret that a pool has for something else is no place for its %s certificate, and stays when TLS is removed: %s',
  async (alias, secretName, use, rest) => {
    const world = new World(rest);
    await world.run(() => world.isReady(), { seconds: 60 });
    const before = world.find('Secret', secretName);
    const tls = { ...TLS.tls, certificates: [{ alias, secretName }] };
    world.store.edit(
      { kind: 'Pgpool', ...POOL },
      (found) => ({ ...found, spec: { ...(found.spec as object), sslMode: 'require', tls } }),
      '',
    );
    await world.run(() => reasonOf(world) === 'SpecRefused', { seconds: 60 });
    expect(conditionOf(world.pgpool, 'ReplicaReady')?.message).toBe(
      `spec.tls.certificates[${alias}].secretName: Secret ${secretName} is that of ${use}`,
    );
    world.apply('it', { type: 'ReconfigureTLS', apply: 'Always', tls: { remove: true } });
    await world.run(world.ended('it'), { seconds: 600 });
    expect(world.operation('it').status?.phase).toBe('Successful');
    expect(world.find('Secret', secretName)?.metadata.uid).toBe(before?.metadata.uid);
  },
);

test('lines of the user come last in pgpool.conf, where they win', async () => {
  const world = new World({ configuration: { inline: { 'pgpool.conf': 'num_init_children = 5' } } });
  await world.run(() => world.isReady(), { seconds: 60 });
  expect(file(world, 'pgpool.conf').trim().split('\n').at(-1)).toBe('num_init_children = 5');
});

test('while Paused is True nothing is written', async () => {
  const world = new World();
  await world.run(() => world.isReady(), { seconds: 60 });
  setPaused(world, 'True');
  world.store.edit(
    { kind: 'Pgpool', ...POOL },
    (object) => ({ ...object, spec: { ...(object as Pgpool).spec, replicas: 3 } }),
    '',
  );
  const before = world.store.revision;
  await world.run(() => false, { seconds: 120 });
  expect(world.store.history.slice(before).filter(({ object }) => object.kind !== 'Lease')).toEqual([]);
  world.store.edit({ kind: 'Pgpool', ...POOL }, (object) => {
    const { status } = object as Pgpool;
    return { ...object, status: { ...status, conditions: status?.conditions?.filter(({ type }) => type !== PAUSED) } };
  });
  await world.run(() => world.pods.length === 3 && world.isReady(), { seconds: 60 });
  expect(world.pods).toHaveLength(3);
});

test('Paused=Unknown is acknowledged with True', async () => {
  const world = new World();
  await world.run(() => world.isReady(), { seconds: 60 });
  setPaused(world, 'Unknown');
  await world.run(() => world.paused?.status === 'True', { seconds: 10 });
  expect(world.paused).toMatchObject({ status: 'True', reason: 'ByTest' });
});

function setPaused(world: World, status: 'True' | 'Unknown'): void {
  world.store.edit({ kind: 'Pgpool', ...POOL }, (object) => {
    const { status: before } = object as Pgpool;
    const conditions = [...(before?.conditions ?? []), { type: PAUSED, status, reason: 'ByTest' }];
    return { ...object, status: { ...before, conditions } };
  });
}

test("an object of somebody else that has one of the pool's names is left alone, and told", async () => {
  const world = new World();
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'checkout', namespace: 'shop' },
    spec: { selector: { app: 'x' } },
  };
  world.store.create(service);
  await world.run(() => reasonOf(world) === 'NameTaken', { seconds: 30 });
  expect(world.find('Service', 'checkout')?.spec).toEqual(service.spec);
  expect(conditionOf(world.pgpool, 'ReplicaReady')?.message).toContain('services shop/checkout exists already');
});

test('what somebody has edited is mended, and nothing is written when nothing has changed', async () => {
  const world = new World();
  await world.run(() => world.isReady(), { seconds: 60 });
  world.store.edit(
    { kind: 'Service', namespace: 'shop', name: 'checkout' },
    (object) => ({ ...object, spec: { selector: {} } }),
    '',
  );
  const intact = { 'app.kubernetes.io/instance': 'checkout', 'app.kubernetes.io/name': 'pgpools.kubedb.com' };
  const selector = () => (world.find('Service', 'checkout') as KubeObject<{ selector: object }>).spec?.selector;
  const mended = () => JSON.stringify(selector()) === JSON.stringify(intact);
  expect(await world.run(mended, { seconds: 1300 })).toBe(true);
  const before = world.store.revision;
  await world.run(() => false, { seconds: 1300 });
  expect(world.store.history.slice(before).filter(({ object }) => object.kind !== 'Lease')).toEqual([]);
});

test('a pool that has lost a pod is Critical, one without any NotReady', async () => {
  const world = new World();
  await world.run(() => world.isReady(), { seconds: 60 });
  world.controllers.serves = () => false;
  world.store.delete({ kind: 'Pod', namespace: 'shop', name: 'checkout-0' });
  expect(await world.run(() => world.pgpool.status?.phase === 'Critical', { seconds: 30 })).toBe(true);
  world.store.delete({ kind: 'Pod', namespace: 'shop', name: 'checkout-1' });
  expect(await world.run(() => world.pgpool.status?.phase === 'NotReady', { seconds: 30 })).toBe(true);
});

test.each([
  ['an empty mapping that the server has left out', undefined, {}, true],
  ['an empty list that the server has left out', undefined, [], true],
  ['a default that the server has filled in', { a: 1, b: 2 }, { a: 1 }, true],
  ['another value', { a: 2 }, { a: 1 }, false],
  ['a value that is missing', {}, { a: 1 }, false],
  ['an item more than wanted', [1, 2], [1], false],
  ['items in another order', [{ a: 1 }, { a: 2 }], [{ a: 2 }, { a: 1 }], false],
] as const)('%s: whether the live object is as wanted', (_, live, wanted, same) => {
  expect(covers(live, wanted)).toBe(same);
});

test('a pod is Ready when a query goes through it, and started anew only when it does not come to listen', async () => {
  const world = new World();
  await world.run(() => world.isReady());
  const container: unknown = (world.find('StatefulSet', 'checkout') as StatefulSet).spec?.template.spec.containers[0];
  const query = { exec: { command: ['/bin/sh', '-c', expect.stringContaining('psql -XAtq')] } };
  expect(container).toMatchObject({
    startupProbe: { tcpSocket: { port: 9999 }, periodSeconds: 1, failureThreshold: 60 },
    readinessProbe: { ...query, periodSeconds: 10, timeoutSeconds: 8, failureThreshold: 2 },
  });
  expect(container).not.toHaveProperty('livenessProbe');
});
