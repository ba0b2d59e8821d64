import { conditionOf, type KubeObject } from '../../lib/cluster/objects';
import type { Pgpool } from '../../lib/cluster/resources';
import { ISSUER, OTHER_ISSUER, POOL, reasonOf, TLS, World } from './world';

/** What a pool is built upon, and the reason that it gives without it. */
const PREREQUISITES = [
  ['PgpoolVersion', { kind: 'PgpoolVersion', name: '4.5.0' }, 'VersionNotFound'],
  ['AppBinding', { kind: 'AppBinding', namespace: 'shop', name: 'orders' }, 'AppBindingNotFound'],
  ['Secret of the AppBinding', { kind: 'Secret', namespace: 'shop', name: 'orders-auth' }, 'SecretNotFound'],
] as const;

test.each(PREREQUISITES)(
  'a missing %s is reported, waited for, and enough once it is there',
  async (_, ref, reason) => {
    const world = new World();
    const missing = world.store.find(ref) as KubeObject;
    world.store.delete(ref);
    await world.run(() => reasonOf(world) === reason, { seconds: 30 });
    expect(world.pods).toEqual([]);
    expect(world.pgpool.status?.phase).toBe('Provisioning');
    const { uid: _uid, resourceVersion: _version, ...metadata } = missing.metadata;
    world.store.create({ ...missing, metadata });
    expect(await world.run(() => world.isReady(), { seconds: 60 })).toBe(true);
  },
);

describe('a pool that serves stays Ready, and says what is missing', () => {
  const missing = async (world: World, reason: string) => {
    // Longer than it takes until the pool is looked at again without any event.
    await world.run(() => reasonOf(world) === reason, { seconds: 1300 });
    expect([world.pgpool.status?.phase, reasonOf(world)]).toEqual(['Ready', reason]);
    expect(conditionOf(world.pgpool, 'Ready')?.status).toBe('True');
  };

  test.each(PREREQUISITES)('when its %s is deleted', async (_, ref, reason) => {
    const world = new World();
    await world.run(() => world.isReady(), { seconds: 60 });
    world.store.delete(ref);
    await missing(world, reason);
    world.controllers.serves = () => false;
    world.store.delete({ kind: 'Pod', namespace: 'shop', name: 'checkout-0' });
    expect(await world.run(() => world.pgpool.status?.phase === 'Critical', { seconds: 60 })).toBe(true);
  });

  test('when its version is deleted, so that an operation brings another one', async () => {
    const world = new World();
    await world.run(() => world.isReady(), { seconds: 60 });
    world.store.delete({ kind: 'PgpoolVersion', name: '4.5.0' });
    await missing(world, 'VersionNotFound');
    world.apply('upgrade', { type: 'UpdateVersion', updateVersion: { targetVersion: '4.6.0' } });
    await world.run(world.ended('upgrade'), { seconds: 3600 });
    expect(world.operation('upgrade').status?.phase).toBe('Successful');
    await world.run(() => reasonOf(world) === 'AllReplicasReady', { seconds: 60 });
    expect([world.pgpool.status?.phase, reasonOf(world)]).toEqual(['Ready', 'AllReplicasReady']);
  });

  test('when a certificate is not renewed, so that an operation brings another issuer', async () => {
    const world = new World(TLS);
    await world.run(() => world.isReady(), { seconds: 60 });
    world.controllers.signs = false;
    world.store.edit({ kind: 'Certificate', namespace: 'shop', name: 'checkout-server-cert' }, (found) => ({
      ...found,
      status: {
        ...(found.status as object),
        conditions: [{ type: 'Ready', status: 'False', message: 'it has expired' }],
      },
    }));
    await missing(world, 'CertificateNotReady');
    world.apply('update', { type: 'ReconfigureTLS', tls: { issuerRef: OTHER_ISSUER } });
    world.clock.after(60, () => {
      world.controllers.signs = true;
      world.controllers.act();
    });
    await world.run(world.ended('update'), { seconds: 3600 });
    expect(world.operation('update').status?.phase).toBe('Successful');
  });
});

test('a pool that serves is NotReady when its own spec is refused, because no operation mends that', async () => {
  const world = new World();
  await world.run(() => world.isReady(), { seconds: 60 });
  const podTemplate = { spec: { securityContext: { runAsUser: 0 } } };
  world.store.edit(
    { kind: 'Pgpool', ...POOL },
    (found) => ({ ...found, spec: { ...(found as Pgpool).spec, podTemplate } }),
    '',
  );
  await world.run(() => reasonOf(world) === 'SpecRefused', { seconds: 30 });
  expect(world.pgpool.status?.phase).toBe('NotReady');
});

describe('a pool without TLS', () => {
  const serveTls = (world: World) =>
    world.store.edit(
      { kind: 'AppBinding', namespace: 'shop', name: 'orders' },
      (object) => {
        const { spec } = object as KubeObject<{ clientConfig: object }>;
        return { ...object, spec: { ...spec, clientConfig: { ...spec?.clientConfig, caBundle: 'Y2E=' } } };
      },
      '',
    );

  test('is not made before a PostgreSQL with TLS, as KubeDB does', async () => {
    const world = new World();
    serveTls(world);
    await world.run(() => reasonOf(world) === 'TlsRequired', { seconds: 30 });
    expect(world.pods).toEqual([]);
  });

  test('stays as Ready as its pods when its PostgreSQL gets TLS, because the operation that brings it waits for that', async () => {
    const world = new World();
    await world.run(() => world.isReady(), { seconds: 60 });
    serveTls(world);
    // Longer than it takes until the pool is looked at again without any event.
    await world.run(() => false, { seconds: 1300 });
    expect([world.pgpool.status?.phase, reasonOf(world)]).toEqual(['Ready', 'TlsRequired']);
    world.apply('add', { type: 'ReconfigureTLS', tls: { sslMode: 'require', issuerRef: ISSUER }, apply: 'IfReady' });
    await world.run(world.ended('add'), { seconds: 3600 });
    expect(world.operation('add').status?.phase).toBe('Successful');
    expect(await world.run(() => world.isReady(), { seconds: 60 })).toBe(true);
  });
});
