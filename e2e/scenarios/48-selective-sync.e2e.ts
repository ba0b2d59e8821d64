import { expectAccess, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('selective');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

test('a person who syncs the pool alone, before Argo CD does, neither runs nor spoils the change', async () => {
  scenario.automate('orders', false);
  scenario.fleet.change('rotate', 'selective/orders', '--reason', 'rotate');
  const commit = scenario.fleet.commit('rotate');
  const pool = [{ group: 'kubedb.com', kind: 'Pgpool', name: 'orders' }];
  expect(await scenario.sync('orders', pool)).toBe('Succeeded');
  expect(scenario.timeline('orders').filter(({ text }) => text.includes('0001'))).toEqual([]);
  scenario.automate('orders', true);
  await scenario.untilSynced(commit);
  expectStages(scenario, 'orders', '0001-rotate');
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
});

test('a person who syncs the operation alone, past its pause, gets what git says, and the rest follows', async () => {
  scenario.automate('orders', false);
  scenario.fleet.change('rotate', 'selective/orders', '--reason', 'rotate again');
  const commit = scenario.fleet.commit('rotate again');
  const operation = [{ group: 'ops.kubedb.com', kind: 'PgpoolOpsRequest', name: 'orders-0002-rotate' }];
  expect(await scenario.sync('orders', operation)).toMatch(/Succeeded|Failed/);
  await scenario.untilMoment('orders', 'operation orders-0002-rotate Successful');
  scenario.automate('orders', true);
  await scenario.untilSynced(commit);
  const runs = scenario.timeline('orders').filter(({ text }) => text === 'operation orders-0002-rotate created');
  expect(runs).toHaveLength(1);
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
});
