import { KINDS, type Kind } from '../../lib/cluster/kinds';
import { type KubeObject, refOf } from '../../lib/cluster/objects';
import { INSTANCE_LABEL } from '../../lib/cluster/pool-objects';
import type { PgpoolSpec, Secret } from '../../lib/cluster/resources';
import { ready } from './carry-out';
import { VERBS } from './verbs';
import { POOL, TLS, World } from './world';

const PGPOOL = { kind: 'Pgpool', ...POOL } as const;

function allOf(world: World): KubeObject[] {
  return (Object.keys(KINDS) as Kind[]).flatMap((kind) => world.store.list({ kind }));
}

/** Deletes what has owners of which none exists, as Kubernetes does some time later. */
function collectGarbage(world: World): void {
  const uids = new Set(allOf(world).map(({ metadata }) => metadata.uid));
  for (const object of allOf(world)) {
    const owners = object.metadata.ownerReferences ?? [];
    // One may have taken another one with it.
    const isThere = world.store.find(refOf(object)) !== undefined;
    if (isThere && owners.length > 0 && !owners.some(({ uid }) => uids.has(uid))) world.store.delete(refOf(object));
  }
}

function collectsGarbage(world: World): void {
  for (let seconds = 20; seconds < 400; seconds += 20) world.clock.after(seconds, () => collectGarbage(world));
}

/** What the operator makes of a pool, in order: `Service checkout-pods`. */
async function createdFor(spec: Partial<PgpoolSpec>): Promise<string[]> {
  const { store } = await ready(spec);
  const made = store.history.filter(
    ({ by, type, object }) => by !== undefined && type === 'ADDED' && object.kind !== 'Lease',
  );
  return made.map(({ object }) => `${object.kind} ${object.metadata.name}`);
}

/** Does something between the last read of the operator and its create. */
function justBefore(world: World, created: string, act: () => void): void {
  let done = false;
  world.store.admission.push(({ object, verb }) => {
    if (done || verb !== 'create' || `${object.kind} ${object.metadata.name}` !== created) return;
    done = true;
    act();
  });
}

const SPECS: readonly (readonly [PgpoolSpec['deletionPolicy'], Partial<PgpoolSpec>])[] = [
  ['Delete', { ...TLS, deletionPolicy: 'Delete' }],
  ['WipeOut', { ...TLS, deletionPolicy: 'WipeOut' }],
];

describe.each(SPECS)('a pool with deletionPolicy %s', (policy, spec) => {
  test('that is deleted before any of its objects is created leaves what outlives it anyway', async () => {
    const all = await createdFor(spec);
    expect(all.length).toBeGreaterThan(8);
    for (const created of all) {
      const world = new World(spec);
      collectsGarbage(world);
      justBefore(world, created, () => world.store.delete(PGPOOL));
      await world.run(() => false, { seconds: 120 });
      const left = allOf(world).filter(({ metadata }) => metadata.labels?.[INSTANCE_LABEL] === POOL.name);
      const kept = left.filter(({ metadata }) => policy === 'WipeOut' || metadata.name !== 'checkout-auth');
      // cert-manager keeps the Secrets that it makes.
      expect([created, kept.filter(({ metadata }) => !metadata.name?.endsWith('-cert'))]).toEqual([created, []]);
    }
  });

  test('that is made anew before any of its objects is created comes up, with objects of its own', async () => {
    for (const created of await createdFor(spec)) {
      const world = new World(spec);
      collectsGarbage(world);
      justBefore(world, created, () => {
        const { apiVersion, kind, spec: same } = world.pgpool;
        world.store.delete(PGPOOL);
        world.store.create({ apiVersion, kind, metadata: { ...POOL }, spec: same });
      });
      const secretOf = () => (world.find('Secret', 'checkout-config') as Secret | undefined)?.data;
      const isReady = () => world.find('Pgpool', POOL.name) !== undefined && world.isReady();
      await world.run(isReady, { seconds: 300 });
      const config = secretOf();
      // Secrets are not watched, but read again by then.
      await world.run(() => false, { seconds: 700 });
      expect([created, world.isReady()]).toEqual([created, true]);
      const owners = allOf(world).flatMap(({ metadata }) => metadata.ownerReferences ?? []);
      const ofPools = owners.filter(({ kind }) => kind === 'Pgpool').map(({ uid }) => uid);
      expect([created, new Set(ofPools)]).toEqual([created, new Set([world.pgpool.metadata.uid])]);
      // Pods read it at their start, so what it says must stay.
      expect([created, secretOf()]).toEqual([created, config]);
    }
  });
});

test.each(['deleted', 'made anew'])(
  'an operation whose pool is %s before it creates a Certificate leaves none of it',
  async (how) => {
    for (const alias of ['server', 'client', 'metrics-exporter']) {
      const world = await ready();
      collectsGarbage(world);
      justBefore(world, `Certificate checkout-${alias}-cert`, () => {
        const { apiVersion, kind, spec } = world.pgpool;
        world.store.delete(PGPOOL);
        if (how === 'made anew') world.store.create({ apiVersion, kind, metadata: { ...POOL }, spec });
      });
      const [add] = VERBS;
      world.apply('it', { ...add?.spec, timeout: '2m', maxRetries: 0 });
      await world.run(world.ended('it'), { seconds: 600 });
      await world.run(() => false, { seconds: 60 });
      const uid = world.find('Pgpool', POOL.name)?.metadata.uid;
      const owners = allOf(world).flatMap(({ metadata }) => metadata.ownerReferences ?? []);
      const others = owners.filter((owner) => owner.kind === 'Pgpool' && owner.uid !== uid);
      expect([alias, others, world.operation('it').status?.phase]).toEqual([alias, [], 'Failed']);
      if (how === 'made anew') expect([world.isReady(), world.paused]).toEqual([true, undefined]);
    }
  },
);
