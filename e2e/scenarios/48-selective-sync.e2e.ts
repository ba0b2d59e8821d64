import { expectAccess, expectSettled } from '../support/proofs';
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

function story(): string[] {
  return scenario.timeline('orders').map(({ text }) => text);
}

test('after a person has synced the pool alone, the change runs once, as a self-heal without hooks', async () => {
  await scenario.automate('orders', false);
  scenario.fleet.change('rotate', 'selective/orders', '--reason', 'rotate');
  const commit = scenario.fleet.commit('rotate');
  const pool = [{ group: 'kubedb.com', kind: 'Pgpool', name: 'orders' }];
  expect(await scenario.sync('orders', pool)).toBe('Succeeded');
  expect(story().filter((text) => text.includes('0001'))).toEqual([]);
  // Argo CD counts the commit as synced now, so what is missing is a self-heal to it: the operation's own pause has to do.
  await scenario.automate('orders', true);
  await scenario.untilSynced(commit);
  await scenario.untilMoment('orders', 'Job orders-0001-resume Complete');
  expect(story().filter((text) => text === 'operation orders-0001-rotate created')).toHaveLength(1);
  expect(story()).not.toContain('Job orders-0001-pause created');
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
});

test('a person who syncs the operation alone, past its pause, gets what git says, and the rest follows', async () => {
  await scenario.automate('orders', false);
  scenario.fleet.change('rotate', 'selective/orders', '--reason', 'rotate again');
  const commit = scenario.fleet.commit('rotate again');
  const operation = [{ group: 'ops.kubedb.com', kind: 'PgpoolOpsRequest', name: 'orders-0002-rotate' }];
  expect(await scenario.sync('orders', operation)).toMatch(/Succeeded|Failed/);
  await scenario.untilMoment('orders', 'operation orders-0002-rotate Successful');
  await scenario.automate('orders', true);
  await scenario.untilSynced(commit);
  expect(story().filter((text) => text === 'operation orders-0002-rotate created')).toHaveLength(1);
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
});
