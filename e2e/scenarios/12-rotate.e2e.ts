import { expectAccess, expectNoSecondRun, expectSettled, expectStages, served } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

const POOLS = ['orders', 'through'];
const before: Record<string, Record<string, string>> = {};
let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('rotate');
  scenario.fleet.declare([
    scenario.pool('orders', 'plain', { tls: TLS }),
    scenario.pool('through', 'tls', { tls: TLS }),
  ]);
  scenario.fleet.change();
  await scenario.rollOut('two pools with TLS');
  for (const pool of POOLS) before[pool] = await served(scenario, pool);
});

afterAll(() => scenario.close());

test('a commit that rotates both pools goes through every stage', async () => {
  for (const pool of POOLS) scenario.fleet.change('rotate', `rotate/${pool}`, '--reason', 'a key was copied');
  await scenario.rollOut('rotate');
  for (const pool of POOLS) {
    expectStages(scenario, pool, '0001-rotate');
    await expectSettled(scenario, pool);
  }
});

test.each(POOLS)('every pod of %s serves another certificate of the same root', async (pool) => {
  const now = await served(scenario, pool);
  expect(Object.keys(now)).toEqual(Object.keys(before[pool] ?? {}));
  expect(new Set(Object.values(now)).size).toBe(1);
  for (const serial of Object.values(now)) expect(Object.values(before[pool] ?? {})).not.toContain(serial);
  await expectAccess(scenario, pool, TLS);
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
