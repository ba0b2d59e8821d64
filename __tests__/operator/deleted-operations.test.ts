import type { KubeObject } from '../../lib/cluster/objects';
import { ready } from './carry-out';
import type { World } from './world';

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
