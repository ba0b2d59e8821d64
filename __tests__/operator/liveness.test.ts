import { conditionOf } from '../../lib/cluster/objects';
import { VERBS } from './verbs';
import { ISSUER, TLS, World } from './world';

const [ADD] = VERBS;

async function readyWorld(): Promise<World> {
  const world = new World({ replicas: 2 });
  await world.run(() => world.isReady(), { seconds: 120 });
  return world;
}

/** What stays broken for good. */
const TROUBLES: readonly (readonly [string, (world: World) => void, string])[] = [
  [
    'the issuer never signs',
    (world) => {
      world.controllers.signs = false;
    },
    'Certificate checkout-server-cert',
  ],
  [
    'pods never come to serve',
    (world) => {
      world.controllers.serves = () => false;
    },
    'pod checkout-0 to serve',
  ],
  [
    'no eviction is ever allowed',
    (world) => {
      world.store.evictionBlocked = () => true;
    },
    'a disruption budget to allow the eviction of pod checkout-0',
  ],
  [
    'the PgpoolVersion is gone',
    (world) => world.store.delete({ kind: 'PgpoolVersion', name: '4.5.0' }),
    'there is no PgpoolVersion 4.5.0',
  ],
  [
    'the credentials of PostgreSQL are gone',
    (world) => world.store.delete({ kind: 'Secret', namespace: 'shop', name: 'orders-auth' }),
    'there is no Secret shop/orders-auth',
  ],
];

test.each(TROUBLES)(
  'when %s the operation fails in its time, says why, and lets the pool go',
  async (_, trouble, why) => {
    const world = await readyWorld();
    trouble(world);
    world.apply('it', { ...ADD?.spec, timeout: '2m', maxRetries: 0 });
    const started = world.clock.now();
    expect(await world.run(world.ended('it'), { seconds: 3600 })).toBe(true);
    const operation = world.operation('it');
    expect(operation.status?.phase).toBe('Failed');
    expect(conditionOf(operation, 'Failed')?.message).toContain(why);
    // A step has two minutes, and there are few of them before the one that cannot end.
    expect(world.clock.now() - started).toBeLessThan(6 * 60_000);
    expect(world.paused).toBeUndefined();
    expect(new Set(world.deletedPods()).size).toBe(world.deletedPods().length);
  },
);

test('an operation that failed is tried again as often as maxRetries says, then fails', async () => {
  const world = await readyWorld();
  world.controllers.signs = false;
  world.apply('it', { ...ADD?.spec, timeout: '1m', maxRetries: 2 });
  const started = world.clock.now();
  await world.run(world.ended('it'), { seconds: 3600 });
  const types = world.operation('it').status?.conditions?.map(({ type }) => type);
  expect(types).toEqual(['ReconfigureTLS', 'DatabasePauseSucceeded', 'Retry--1', 'Retry--2', 'Failed']);
  expect(world.clock.now() - started).toBeGreaterThanOrEqual(3 * 60_000);
});

test('an operation goes on when its trouble passes between two tries', async () => {
  const world = await readyWorld();
  world.controllers.signs = false;
  world.apply('it', { ...ADD?.spec, timeout: '1m', maxRetries: 1 });
  world.clock.after(90, () => {
    world.controllers.signs = true;
    world.controllers.act();
  });
  await world.run(world.ended('it'), { seconds: 3600 });
  expect(world.operation('it').status?.phase).toBe('Successful');
  expect(world.deletedPods()).toEqual(['checkout-0', 'checkout-1']);
});

test('after an operation that failed the next one mends the pool', async () => {
  const world = await readyWorld();
  world.controllers.serves = () => false;
  world.apply('it', { ...ADD?.spec, timeout: '1m', maxRetries: 0 });
  await world.run(world.ended('it'), { seconds: 3600 });
  expect(world.operation('it').status?.phase).toBe('Failed');
  world.controllers.serves = () => true;
  world.controllers.act();
  await world.run(() => world.isReady(), { seconds: 300 });
  world.apply('retry', { type: 'ReconfigureTLS', tls: { sslMode: 'require', issuerRef: ISSUER } });
  await world.run(() => world.ended('retry')() && world.isReady(), { seconds: 900 });
  expect(world.operation('retry').status?.phase).toBe('Successful');
  expect(world.pgpool.spec).toMatchObject(TLS);
});
