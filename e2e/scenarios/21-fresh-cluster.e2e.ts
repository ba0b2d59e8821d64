import { expectAccess, expectSettled, expectStages, served } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('fresh');
  const { fleet } = scenario;
  fleet.declare([scenario.pool('settled', 'plain'), scenario.pool('pending', 'plain')]);
  fleet.change();
  fleet.commit('two pools without TLS');
  for (const pool of ['settled', 'pending']) fleet.edit(pool, (intent) => ({ ...intent, tls: TLS }));
  fleet.change('--reason', 'add TLS');
  fleet.commit('add TLS');
  fleet.change('settle', 'fresh/settled');
  await scenario.rollOut('the newest commit, on a cluster that has seen none before');
});

afterAll(() => scenario.close());

test.each(['settled', 'pending'])('%s is created with its final TLS', async (pool) => {
  await expectSettled(scenario, pool);
  const serials = Object.values(await served(scenario, pool));
  expect(serials).toEqual([expect.stringMatching(/^[0-9A-F]+$/), serials[0]]);
  await expectAccess(scenario, pool, TLS);
});

test('what is settled runs no operation, what is pending runs once', () => {
  expect(scenario.timeline('settled').filter(({ text }) => text.startsWith('operation'))).toEqual([]);
  expectStages(scenario, 'pending', '0001-add');
});
