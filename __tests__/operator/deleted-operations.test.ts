import type { KubeObject } from '../../lib/cluster/objects';
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
