import { kubernetesTime } from '../../lib/cluster/clock';
import { ClusterError, type ClusterReason } from '../../lib/cluster/errors';
import { conditionOf, type KubeObject } from '../../lib/cluster/objects';
import type { PhaseStatus } from '../../lib/cluster/resources';
import { isObjectName } from '../../lib/model/object-names';
import type { Call } from '../cluster/fake-cluster';
import type { Admission } from '../cluster/fake-store';
import { TWO_RECONFIGURES, VERBS } from './verbs';
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

test.each<[ClusterReason, string]>([
  ['Forbidden', 'exceeded quota'],
  ['TooLarge', 'the request is too large'],
  ['ServerError', 'failed calling webhook'],
])('an API server that refuses a write for good, with %s, holds no pool for ever', async (reason, detail) => {
  const world = await readyWorld();
  world.apply('it', { type: 'Restart', timeout: '2m', maxRetries: 1 });
  const started = world.clock.now();
  const fail = ({ verb, resource }: Call) =>
    verb === 'update' && resource === 'statefulsets' ? new ClusterError(reason, 'statefulsets', detail) : undefined;
  expect(await world.run(world.ended('it'), { lives: [{ fail }], seconds: 3600 })).toBe(true);
  const operation = world.operation('it');
  expect(operation.status?.phase).toBe('Failed');
  expect(conditionOf(operation, 'Failed')?.message).toBe(
    `waited 120 s for the call of statefulsets to succeed: ${detail}`,
  );
  expect(world.clock.now() - started).toBeLessThan(8 * 60_000);
  expect(world.paused).toBeUndefined();
});

test('an operation in which the operator itself has a defect fails in its time, says so, and lets the pool go', async () => {
  const world = await readyWorld();
  world.apply('it', { type: 'Restart', timeout: '2m', maxRetries: 1 });
  const started = world.clock.now();
  const fail = ({ verb, resource }: Call) =>
    verb === 'update' && resource === 'statefulsets' ? new TypeError('x is not a function') : undefined;
  expect(await world.run(world.ended('it'), { lives: [{ fail }], seconds: 3600 })).toBe(true);
  expect(conditionOf(world.operation('it'), 'Failed')?.message).toBe(
    'waited 120 s for a step that ends by a defect of the operator, please report it: TypeError: x is not a function',
  );
  expect(world.clock.now() - started).toBeLessThan(8 * 60_000);
  expect(world.paused).toBeUndefined();
  world.apply('retry', { type: 'Restart' });
  await world.run(() => world.ended('retry')() && world.isReady(), { seconds: 900 });
  expect(world.operation('retry').status?.phase).toBe('Successful');
});

/** What the API server refuses for good: the status of an operation that its webhooks would not admit, say. */
function refuse(world: World, ...[verb, kind, start]: [Admission['verb'], string, string]): void {
  world.store.admission.push(({ object, verb: asked }) => {
    const isMeant = asked === verb && object.kind === kind && object.metadata.name?.startsWith(start);
    if (isMeant) throw new ClusterError('Invalid', `${kind} ${object.metadata.name}`, 'is not allowed');
  });
}

test('a timeout that is no text is none, and the operation ends', async () => {
  const world = await readyWorld();
  world.controllers.signs = false;
  world.apply('it', { ...ADD?.spec, timeout: null as unknown as string, maxRetries: 0 });
  expect(await world.run(world.ended('it'), { seconds: 3600 })).toBe(true);
  expect(conditionOf(world.operation('it'), 'Failed')?.message).toMatch(/^waited 600 s for Certificate/);
});

test('an operation whose status is refused keeps no other one from its end', async () => {
  const world = await readyWorld();
  const upgrade = { type: 'UpdateVersion', updateVersion: { targetVersion: '9' } };
  world.apply('bad-1', upgrade);
  world.apply('bad-2', upgrade);
  world.apply('it', { type: 'Restart' });
  refuse(world, 'update', 'PgpoolOpsRequest', 'bad');
  expect(await world.run(world.ended('it'), { seconds: 900 })).toBe(true);
  expect(world.operation('it').status?.phase).toBe('Successful');
  const events = world.store.list({ kind: 'Event' }).map((event) => event as KubeObject & { reason: string });
  expect(events.filter(({ reason }) => reason === 'StatusRefused')).toHaveLength(2);
});

test('of Reconfigures that may not become one the older fails, and says why', async () => {
  const world = await readyWorld();
  for (const [i, spec] of TWO_RECONFIGURES.entries()) world.apply(`configure-${i}`, spec);
  world.apply('it', { type: 'Restart' });
  refuse(world, 'create', 'PgpoolOpsRequest', 'checkout-rcfg-merged');
  expect(await world.run(() => world.allEnded(), { seconds: 900 })).toBe(true);
  expect(world.operations().map(({ status }) => status?.phase)).toEqual(['Failed', 'Successful', 'Successful']);
  expect(conditionOf(world.operation('configure-0'), 'Failed')?.message).toMatch(/it is refused: is not allowed$/);
});

test('a condition of a time to come, which anybody may write, does not put off the end of an operation', async () => {
  const world = await readyWorld();
  world.controllers.signs = false;
  world.apply('it', { ...ADD?.spec, timeout: '1m', maxRetries: 0 });
  world.clock.after(20, () => {
    const late = { type: 'Late', status: 'True', lastTransitionTime: '2999-01-01T00:00:00Z' };
    world.store.edit({ kind: 'PgpoolOpsRequest', namespace: 'shop', name: 'it' }, ({ status, ...rest }) => {
      const { conditions = [] } = status as PhaseStatus;
      return { ...rest, status: { ...(status as PhaseStatus), conditions: [...conditions, late] } };
    });
  });
  expect(await world.run(world.ended('it'), { seconds: 600 })).toBe(true);
  expect(world.operation('it').status?.phase).toBe('Failed');
});

test('a condition of a leader whose clock was a little ahead is the start of the step all the same', async () => {
  const world = await readyWorld();
  world.controllers.signs = false;
  world.apply('it', { ...ADD?.spec, timeout: '1m', maxRetries: 0 });
  const ahead = { type: 'Late', status: 'True', lastTransitionTime: '' };
  world.clock.after(50, () => {
    ahead.lastTransitionTime = kubernetesTime(world.clock.now() + 30_000);
    world.store.edit({ kind: 'PgpoolOpsRequest', namespace: 'shop', name: 'it' }, ({ status, ...rest }) => {
      const { conditions = [] } = status as PhaseStatus;
      return { ...rest, status: { ...(status as PhaseStatus), conditions: [...conditions, ahead] } };
    });
  });
  const started = world.clock.now();
  expect(await world.run(world.ended('it'), { seconds: 600 })).toBe(true);
  expect(world.clock.now() - started).toBeGreaterThanOrEqual(130_000);
});

test('an Event of an object with the longest of names is recorded under a name that Kubernetes admits', async () => {
  const world = await readyWorld();
  const name = `${'a'.repeat(239)}.${'b'.repeat(13)}`;
  world.apply(name, { type: 'UpdateVersion' });
  await world.run(() => world.store.list({ kind: 'Event' }).length > 0, { seconds: 60 });
  const names = world.store.list({ kind: 'Event' }).map(({ metadata }) => metadata.name ?? '');
  expect(names.length).toBeGreaterThan(0);
  for (const each of names) expect([each, isObjectName(each)]).toEqual([each, true]);
});

test('a condition that quotes a megabyte has its beginning, and so has the log', async () => {
  const world = await readyWorld();
  world.controllers.signs = false;
  world.apply('it', { ...ADD?.spec, timeout: '1m', maxRetries: 0 });
  await world.run(() => world.find('Certificate', 'checkout-server-cert') !== undefined);
  const certificate = world.find('Certificate', 'checkout-server-cert') as KubeObject;
  const message = '\u{1f600}'.repeat(500_000);
  world.store.replace(
    { ...certificate, status: { conditions: [{ type: 'Ready', status: 'False', message }] } },
    'status',
  );
  await world.run(world.ended('it'), { seconds: 3600 });
  const failed = conditionOf(world.operation('it'), 'Failed')?.message ?? '';
  expect(failed).toMatch(/^waited 60 s for Certificate checkout-server-cert is not ready: (?:\u{1f600})+\.\.\.$/u);
  expect(failed.length).toBeLessThan(2010);
  expect(world.log.join('').length).toBeLessThan(20_000);
});

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

test('an operation is not tried again without end, whatever maxRetries says: each try is kept in its status', async () => {
  const world = await readyWorld();
  world.controllers.signs = false;
  world.apply('it', { ...ADD?.spec, timeout: '1s', maxRetries: 1e9 });
  await world.run(world.ended('it'), { seconds: 600 });
  expect(world.operation('it').status?.phase).toBe('Failed');
  expect(world.operation('it').status?.conditions).toHaveLength(103);
});

test('an operation continues when its trouble passes between two tries', async () => {
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
