import { expectAccess, expectLetGo, expectSettled, expectStages } from '../support/proofs';
import { admitPods, refusePods } from '../support/refused-pods';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('never-starts');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

test('while the pool is not Ready, pause waits for it, and fails the sync at its deadline', async () => {
  const { fleet, cluster } = scenario;
  refusePods(cluster.kubectl, scenario.namespace);
  cluster.kubectl.run(['delete', 'pod', 'orders-0', '-n', scenario.namespace, '--wait=false']);
  await scenario.untilMoment('orders', 'pool Critical');
  fleet.change('rotate', 'never-starts/orders', '--timeout', '5s', '--reason', 'will not start');
  const commit = await scenario.merge('an operation that does not start');
  expect(await scenario.untilFailed('orders', commit)).toMatch(/orders-0001-pause/);
  await expectLetGo(scenario, 'orders');
  expect(scenario.timeline('orders').filter(({ text }) => /^(operation|paused)/.test(text))).toEqual([]);
});

test('when pods can start, the next commit retries the operation, ready or not, and goes through', async () => {
  admitPods(scenario.cluster.kubectl, scenario.namespace);
  scenario.fleet.change('retry', 'never-starts/orders', '--apply', 'Always', '--timeout', '5m', '--reason', 'mended');
  await scenario.rollOut('retry');
  expectStages(scenario, 'orders', '0002-rotate');
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
});
