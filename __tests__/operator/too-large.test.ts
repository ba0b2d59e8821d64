import { ClusterError } from '../../lib/cluster/errors';
import { conditionOf, type KubeObject } from '../../lib/cluster/objects';
import { carryOut, ready, typesOf } from './carry-out';
import { TWO_RECONFIGURES, VERBS, type Verb } from './verbs';
import { POOL, type World } from './world';

/** Less than etcd's, to be quick. */
const MOST_BYTES = 40_000;

/** Applies an operation whose object is so large that its status has only some bytes. */
function applyLarge(world: World, name: string, spec: Verb['spec'], room: number): void {
  world.store.mostBytes = MOST_BYTES;
  const make = (note: string) =>
    world.create(
      'PgpoolOpsRequest',
      { name, namespace: POOL.namespace, annotations: { note } },
      { databaseRef: { name: POOL.name }, apply: 'IfReady', timeout: '5m', maxRetries: 1, ...spec },
    );
  const length = JSON.stringify(make('')).length;
  world.store.remove({ kind: 'PgpoolOpsRequest', ...POOL, name });
  make('x'.repeat(MOST_BYTES - length - room));
}

/** Refuses to write an operation from now on, whatever of it. */
function refuseWritesOf(world: World, name: string, seconds = Number.POSITIVE_INFINITY): void {
  const until = world.clock.now() + seconds * 1000;
  world.store.admission.push(({ object, verb }) => {
    if (verb !== 'update' || object.metadata.name !== name || world.clock.now() >= until) return;
    throw new ClusterError('TooLarge', name, 'etcdserver: request is too large');
  });
}

function refusalsOf(world: World): string[] {
  const events = world.store.list({ kind: 'Event' }).map((event) => event as KubeObject & Record<string, string>);
  return events.filter(({ reason }) => reason === 'StatusRefused').map(({ message = '' }) => message);
}

async function expectFreeFor(world: World, next: string): Promise<void> {
  expect((await carryOut(world, next, { type: 'Restart' })).status?.phase).toBe('Successful');
  expect(world.paused).toBeUndefined();
}

/** Bytes that the status may have: none, the beginning, some steps, all of it. */
const ROOMS = [0, 200, 400, 700, 1000, 1300, 1700, 2200, 3000, 8000];

describe.each(VERBS)('$name, with an object as large as can be', ({ from, spec }) => {
  test.each(ROOMS)('ends, or is set aside with a word, and holds nobody up: room for %i bytes', async (room) => {
    const world = await ready(from);
    applyLarge(world, 'it', spec, room);
    await world.run(() => world.ended('it')() || refusalsOf(world).length > 0, { seconds: 1800 });
    const { status } = world.operation('it');
    if (status?.phase === 'Failed')
      expect(conditionOf(world.operation('it'), 'Failed')?.message).toMatch(/^its status is refused: etcdserver: /);
    else if (status?.phase !== 'Successful')
      expect([refusalsOf(world).length, world.log.filter((line) => line.includes('is set aside')).length]).toEqual([
        1, 1,
      ]);
    await world.run(() => world.isReady(), { seconds: 300 });
    expect(world.paused).toBeUndefined();
    await expectFreeFor(world, 'next');
  });
});

test('an operation that is done is Successful where only its end fits', async () => {
  const world = await ready();
  const whole = await carryOut(world, 'whole', { type: 'Restart' });
  const other = await ready();
  // All conditions but the last.
  applyLarge(other, 'it', { type: 'Restart' }, JSON.stringify(whole.status).length - 100);
  await other.run(other.ended('it'));
  const { status } = other.operation('it');
  expect([status?.phase, typesOf(other.operation('it'))]).toEqual(['Successful', ['Successful']]);
  expect(other.paused).toBeUndefined();
});

test('an operation that cannot be written under way lets its pool go, and is counted', async () => {
  const world = await ready();
  world.apply('it', { type: 'Restart', timeout: '1m' });
  await world.run(() => typesOf(world.operation('it')).includes('UpdatePetSets') || world.deletedPods().length > 0);
  refuseWritesOf(world, 'it');
  await world.run(() => refusalsOf(world).length > 0, { seconds: 900 });
  await world.run(() => world.isReady() && world.paused === undefined, { seconds: 300 });
  expect(world.operation('it').status?.phase).toBe('Progressing');
  expect(world.paused).toBeUndefined();
  expect(world.refused).toBeGreaterThan(0);
  await expectFreeFor(world, 'next');
  expect(refusalsOf(world)).toEqual([
    'it is carried out no further, delete it: its status is refused: etcdserver: request is too large',
  ]);
});

test('an operation that cannot be written for a while, and has begun, fails behind it, and leaves the one that runs then alone', async () => {
  const world = await ready();
  world.apply('it', { type: 'UpdateVersion', updateVersion: { targetVersion: '4.6.0' }, timeout: '1m' });
  await world.run(() => world.deletedPods().length > 0);
  refuseWritesOf(world, 'it', 590);
  world.clock.after(595, () => {
    world.controllers.serves = () => false;
    world.apply('next', { type: 'Restart', timeout: '10m', maxRetries: 0 });
  });
  await world.run(world.ended('it'), { seconds: 1800 });
  expect(conditionOf(world.operation('it'), 'Failed')?.message).toBe(
    'its status was refused while it ran, so it was carried out no further',
  );
  // Its pause is that of the one that runs.
  expect([world.operation('next').status?.phase, world.paused?.status]).toEqual(['Progressing', 'True']);
  world.controllers.serves = () => true;
  world.controllers.act();
  await world.run(() => world.ended('next')() && world.isReady());
  expect([world.operation('next').status?.phase, world.pgpool.spec?.version]).toEqual(['Successful', '4.5.0']);
  expect(world.refused).toBe(1);
});

test('an operation that cannot be written for a while, and has not begun, is carried out behind it', async () => {
  const world = await ready();
  refuseWritesOf(world, 'it', 60);
  const { status } = await carryOut(world, 'it', { type: 'Restart' });
  expect([status?.phase, refusalsOf(world).length]).toEqual(['Successful', 1]);
});

test('an operation of a pool that is gone, and that cannot be written for a while, fails behind it', async () => {
  const world = await ready();
  world.apply('it', { type: 'Restart' });
  await world.run(() => world.deletedPods().length > 0);
  refuseWritesOf(world, 'it', 60);
  world.store.delete({ kind: 'Pgpool', ...POOL });
  await world.run(world.ended('it'));
  expect(world.operation('it').status?.phase).toBe('Failed');
});

test('an operation that cannot be written is tried again when it has changed', async () => {
  const world = await ready();
  applyLarge(world, 'it', { type: 'Restart' }, 0);
  await world.run(() => refusalsOf(world).length > 0);
  world.store.edit(
    { kind: 'PgpoolOpsRequest', ...POOL, name: 'it' },
    ({ metadata: { annotations: _, ...metadata }, ...rest }) => ({ ...rest, metadata }),
    '',
  );
  await world.run(world.ended('it'));
  expect(world.operation('it').status?.phase).toBe('Successful');
});

test('a Reconfigure that cannot be written keeps neither the other one nor anything else of the pool', async () => {
  const world = await ready();
  for (const [i, spec] of TWO_RECONFIGURES.entries()) applyLarge(world, `configure-${i}`, spec, i === 0 ? 0 : 20_000);
  await world.run(world.ended('configure-1'), { seconds: 900 });
  await expectFreeFor(world, 'next');
});

test('an operation of a pool that is gone ends where only its end fits', async () => {
  const world = await ready();
  world.apply('it', { type: 'Restart' });
  await world.run(() => typesOf(world.operation('it')).length >= 2);
  world.store.delete({ kind: 'Pgpool', ...POOL });
  // No room for one condition in addition.
  world.store.mostBytes = JSON.stringify(world.operation('it')).length;
  await world.run(world.ended('it'));
  expect(conditionOf(world.operation('it'), 'Failed')?.message).toBe('Pgpool shop/checkout is gone');
});

test.each([0, 120, 300])('an operation ends in its time where its Pgpool has room for %i bytes', async (room) => {
  const world = await ready();
  const note = 'x'.repeat(MOST_BYTES);
  world.store.edit(
    { kind: 'Pgpool', ...POOL },
    (pool) => ({ ...pool, metadata: { ...pool.metadata, annotations: { note } } }),
    '',
  );
  world.store.mostBytes = JSON.stringify(world.pgpool).length + room;
  world.apply('it', { type: 'Restart', timeout: '2m', maxRetries: 1 });
  expect(await world.run(world.ended('it'), { seconds: 900 })).toBe(true);
  expect(world.paused).toBeUndefined();
  if (room === 0)
    expect(conditionOf(world.operation('it'), 'Failed')?.message).toMatch(
      /pgpools.*: etcdserver: request is too large$/,
    );
});
