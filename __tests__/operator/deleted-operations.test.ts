import type { KubeObject } from '../../lib/cluster/objects';
import { removePauseOf } from '../../lib/operator/operation-steps/ensure-paused';
import { FakeCluster } from '../cluster/fake-cluster';
import { messageOf, ready } from './carry-out';
import { VERBS } from './verbs';
import { POOL, type World } from './world';

const OPERATION = { kind: 'PgpoolOpsRequest', namespace: 'shop', name: 'it' } as const;

/** Deletes the operation once a pod was evicted for it. */
async function deletedWhileItRuns(finalizers: readonly string[]): Promise<World> {
  const world = await ready();
  world.apply('it', { type: 'Restart' });
  await world.run(() => world.pods.some(({ metadata }) => metadata.deletionTimestamp !== undefined));
  expect(world.paused).toBeDefined();
  world.store.edit(OPERATION, (found: KubeObject) => ({ ...found, metadata: { ...found.metadata, finalizers } }), '');
  world.store.delete(OPERATION);
  return world;
}

test.each([
  ['and is gone', []],
  ['and stays for a finalizer', ['example.com/audit']],
])(
  'an operation that is deleted while it runs %s leaves no pause, and keeps no other one waiting',
  async (_, finalizers) => {
    const world = await deletedWhileItRuns(finalizers);
    await world.run(() => world.paused === undefined && world.isReady(), { seconds: 120 });
    expect([world.paused, world.pgpool.status?.phase]).toEqual([undefined, 'Ready']);
    world.apply('next', { type: 'Restart' });
    await world.run(world.ended('next'), { seconds: 600 });
    expect([world.operation('next').status?.phase, world.paused]).toEqual(['Successful', undefined]);
  },
);

test.each(['Successful', 'Failed', 'Skipped'])(
  'an operation that somebody ends by hand, as %s, leaves no pause, and keeps no other one waiting',
  async (phase) => {
    const world = await ready();
    world.apply('it', { type: 'Restart' });
    await world.run(() => world.pods.some(({ metadata }) => metadata.deletionTimestamp !== undefined));
    expect(world.paused).toBeDefined();
    world.store.edit(OPERATION, (found: KubeObject) => ({ ...found, status: { ...(found.status as object), phase } }));
    world.apply('next', { type: 'Restart' });
    await world.run(world.ended('next'), { seconds: 600 });
    expect([world.operation('it').status?.phase, world.operation('next').status?.phase]).toEqual([phase, 'Successful']);
    expect(world.paused).toBeUndefined();
    expect(world.pgpool.status?.phase).toBe('Ready');
  },
);

test("a pause that is the next operation's by now is not taken for that of the one that was deleted", async () => {
  const world = await ready();
  const read = world.pgpool;
  const paused = { type: 'Paused', status: 'True', reason: 'HaltedByKubeDBOpsManager' };
  world.store.edit({ kind: 'Pgpool', ...POOL }, (found) => ({
    ...found,
    status: { ...read.status, conditions: [paused] },
  }));
  const old = world.pgpool;
  world.store.edit({ kind: 'Pgpool', ...POOL }, (found) => ({
    ...found,
    status: { ...read.status, conditions: [{ ...paused, message: 'next' }] },
  }));
  await expect(removePauseOf(new FakeCluster(world.store), old)).rejects.toMatchObject({ reason: 'Conflict' });
  expect(world.paused?.message).toBe('next');
});

test.each(VERBS.filter(({ name }) => ['configure', 'credentials'].includes(name)))(
  '$name fails when its pool is deleted and made anew while pods restart: the new one has nothing of it',
  async ({ from, spec }) => {
    const world = await ready(from);
    const { apiVersion, kind, spec: before } = world.pgpool;
    world.apply('it', spec);
    await world.run(() => world.deletedPods().length === 1);
    world.store.delete({ kind: 'Pgpool', ...POOL });
    world.store.create({ apiVersion, kind, metadata: { ...POOL }, spec: before });
    await world.run(world.ended('it'), { seconds: 600 });
    expect([world.operation('it').status?.phase, messageOf(world.operation('it'), 'Failed')]).toEqual([
      'Failed',
      'the Pgpool was deleted and made anew while the operation ran',
    ]);
    expect(world.paused).toBeUndefined();
  },
);

test.each(VERBS.filter(({ name }) => ['restart', 'configure', 'upgrade'].includes(name)))(
  '$name fails when its pool is made anew within the second of its pause, whatever the clocks say',
  async ({ from, spec }) => {
    const world = await ready(from);
    const { apiVersion, kind, spec: before } = world.pgpool;
    world.apply('it', spec);
    await world.run(() => messageOf(world.operation('it'), 'DatabasePauseSucceeded') !== '');
    world.store.delete({ kind: 'Pgpool', ...POOL });
    world.store.create({ apiVersion, kind, metadata: { ...POOL }, spec: before });
    await world.run(world.ended('it'), { seconds: 600 });
    expect(messageOf(world.operation('it'), 'Failed')).toBe(
      'the Pgpool was deleted and made anew while the operation ran',
    );
    expect(world.pgpool.spec).toEqual(before);
    expect(world.paused).toBeUndefined();
  },
);
