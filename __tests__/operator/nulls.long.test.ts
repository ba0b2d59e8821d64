import fc from 'fast-check';
import { fuzz } from '../fuzz/fuzz';
import { expectNoDefect, FULL_POOL, OPERATION_PLACES, POOL_PLACES, withNull } from './null-places';
import { VERBS } from './verbs';
import { World } from './world';

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
