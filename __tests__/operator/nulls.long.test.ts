import fc from 'fast-check';
import type { KubeObject } from '../../lib/cluster/objects';
import type { PhaseStatus } from '../../lib/cluster/resources';
import { mutate, validate } from '../../lib/operator/admission/review';
import { pgpoolSchema } from '../../lib/operator/admission/schema';
import { FakeCluster } from '../cluster/fake-cluster';
import { fuzz } from '../fuzz/fuzz';
import {
  expectNoDefect,
  FULL_POOL,
  OPERATION_PLACES,
  type Place,
  POOL_PLACES,
  placesIn,
  withNull,
} from './null-places';
import { VERBS } from './verbs';
import { POOL, TLS, World } from './world';

// Thousands of roll-outs, on a machine that may be busy.
jest.setTimeout(600_000);

/** Of a podTemplate and the like, only the fields of the first levels: those below are tried two at a time, at the end. */
const PLACES = POOL_PLACES.filter(
  (place) => place.length <= 3 || !['podTemplate', 'monitor', 'init'].includes(`${place[0]}`),
);

test('there are as many places as the schema of KubeDB has fields', () => {
  expect(POOL_PLACES.length).toBeGreaterThan(1500);
  expect(PLACES.length).toBeGreaterThan(150);
});

test.each(PLACES.map((place) => [place.join('.'), place] as const))(
  'null at %s of a Pgpool is not set: it becomes Ready, or says why not',
  async (_, place) => {
    const world = new World(withNull(FULL_POOL, place) as typeof FULL_POOL);
    await world.run(() => world.isReady(), { seconds: 60 });
    expectNoDefect(world);
    expect(world.pgpool.status?.phase).toMatch(/^(Ready|Provisioning)$/);
  },
);

/** An API server stores no condition without type and status. */
function isStorable([top, field, ...rest]: Place): boolean {
  const isIdentity = ['apiVersion', 'kind'].includes(`${top}`) || (top === 'metadata' && rest.length > 0);
  const isOwn = top !== 'metadata' || ['labels', 'annotations', 'ownerReferences', 'generation'].includes(`${field}`);
  return !isIdentity && isOwn && !(field === 'conditions' && ['type', 'status'].includes(`${rest.at(-1)}`));
}

function put(world: World, { kind, metadata }: KubeObject, place: Place): void {
  const { name = '', namespace } = metadata;
  const ref = { kind: kind as 'Pgpool', name, ...(namespace === undefined ? {} : { namespace }) };
  for (const subresource of ['', 'status'] as const)
    world.store.edit(ref, (object) => withNull(object, place), subresource);
}

async function readyWorld(): Promise<World> {
  const world = new World({ ...FULL_POOL, ...TLS });
  await world.run(() => world.isReady(), { seconds: 120 });
  return world;
}

test.each([
  ['AppBinding', 'orders'],
  ['PgpoolVersion', '4.5.0'],
  ['Secret', 'orders-auth'],
  ['Secret', 'checkout-auth'],
  ['Certificate', 'checkout-server-cert'],
  ['Pgpool', 'checkout'],
] as const)('null anywhere in %s %s ends no reconcile and no operation by a defect', async (kind, name) => {
  const [add, update] = VERBS;
  const object = (await readyWorld()).store.list({ kind }).find(({ metadata }) => metadata.name === name);
  for (const [i, place] of placesIn(object).filter(isStorable).entries()) {
    const world = await readyWorld();
    put(world, object as KubeObject, place);
    world.apply('it', { ...(i % 2 === 0 ? add : update)?.spec, apply: 'Always', timeout: '1m', maxRetries: 0 });
    await world.run(world.ended('it'), { seconds: 300 });
    expectNoDefect(world);
    expect([place, world.ended('it')()]).toEqual([place, true]);
  }
});

test.each(VERBS)('null anywhere in what an operation asks for is not set: $name', async ({ from, spec }) => {
  const full = { ...spec, timeout: '1m', maxRetries: 0 };
  for (const place of placesIn(full)) {
    const world = new World(from);
    await world.run(() => world.isReady(), { seconds: 120 });
    world.apply('it', withNull(full, place) as typeof spec);
    await world.run(world.ended('it'), { seconds: 3600 });
    expectNoDefect(world);
    expect([place, world.ended('it')(), world.paused]).toEqual([place, true, undefined]);
  }
});

test.each([
  { phase: null },
  { conditions: null },
  { conditions: [null] },
  { conditions: [{ type: 'Paused', status: 'Unknown', reason: null, message: null, lastTransitionTime: null }] },
  {
    phase: 'Progressing',
    observedGeneration: null,
    conditions: [{ type: 'x', status: 'True', lastTransitionTime: null }],
  },
])('an operation succeeds when its status, and that of its pool, has %j', async (status) => {
  const world = await readyWorld();
  world.apply('it', { type: 'Restart' });
  for (const ref of [{ kind: 'Pgpool', ...POOL } as const, { kind: 'PgpoolOpsRequest', ...POOL, name: 'it' } as const])
    world.store.edit(ref, (object) => ({ ...object, status: { ...(object.status as PhaseStatus), ...status } }));
  await world.run(() => world.ended('it')() && world.isReady(), { seconds: 3600 });
  expectNoDefect(world);
  expect([world.operation('it').status?.phase, world.paused]).toEqual(['Successful', undefined]);
});

test('the webhooks answer for null anywhere in a Pgpool and in an operation', async () => {
  const world = new World(FULL_POOL);
  const cluster = new FakeCluster(world.store);
  const context = { cluster, schema: pgpoolSchema() };
  const review = async (kind: string, spec: unknown, operation: string) => {
    const object = { metadata: { name: 'checkout', namespace: 'shop', uid: 'u' }, spec, status: { phase: null } };
    const request = { uid: 'u', kind: { group: '', kind }, operation, object, oldObject: object };
    if (kind === 'Pgpool') mutate(request, context.schema);
    expect((await validate(request, context)).status?.message ?? '').not.toMatch(/undefined|TypeError/);
  };
  for (const place of POOL_PLACES) await review('Pgpool', withNull(FULL_POOL, place), 'UPDATE');
  for (const { spec } of VERBS) {
    const full = { ...spec, databaseRef: { name: 'checkout' } };
    for (const place of OPERATION_PLACES) await review('PgpoolOpsRequest', withNull(full, place), 'CREATE');
  }
});

const verbs = fc.constantFrom(...VERBS);

test('null at any two fields of a Pgpool is not set, and ends no operation by a defect', async () => {
  const places = fc.uniqueArray(fc.constantFrom(...POOL_PLACES), { minLength: 1, maxLength: 2 });
  await fuzz(fc.tuple(places, verbs), 60, async ([nulls, { from, spec }]) => {
    const world = new World(nulls.reduce<unknown>(withNull, { ...FULL_POOL, ...from }) as typeof FULL_POOL);
    await world.run(() => world.isReady(), { seconds: 60 });
    expect(world.pgpool.status?.phase).toMatch(/^(Ready|Provisioning)$/);
    world.apply('it', { ...spec, apply: 'Always', timeout: '1m', maxRetries: 0 });
    await world.run(world.ended('it'), { seconds: 600 });
    expectNoDefect(world);
    expect([world.ended('it')(), world.paused]).toEqual([true, undefined]);
  });
});

test('null at any two fields of an operation is not set', async () => {
  const nullable = OPERATION_PLACES.filter(([first]) => first !== 'databaseRef');
  const places = fc.uniqueArray(fc.constantFrom(...nullable), { minLength: 1, maxLength: 2 });
  await fuzz(fc.tuple(places, verbs), 60, async ([nulls, { from, spec }]) => {
    const world = new World(from);
    await world.run(() => world.isReady(), { seconds: 60 });
    world.apply('it', nulls.reduce<unknown>(withNull, { ...spec, timeout: '1m', maxRetries: 0 }) as typeof spec);
    await world.run(world.ended('it'), { seconds: 3600 });
    expectNoDefect(world);
    expect([world.ended('it')(), world.paused]).toEqual([true, undefined]);
  });
});
