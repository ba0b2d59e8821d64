import { expectAccess, expectLetGo, expectSettled, expectStages } from '../support/proofs';
import { admitPods, refusePods } from '../support/refused-pods';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('cannot-start');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

test('a restart into pods that cannot start stops at the first pod, and the sync fails', async () => {
  refusePods(scenario.cluster.kubectl, scenario.namespace);
  scenario.fleet.change('restart', 'cannot-start/orders', '--timeout', '20s', '--reason', 'new libraries');
  const commit = await scenario.merge('a restart that cannot end');
  expect(await scenario.untilFailed('orders', commit)).toMatch(/orders-0001-restart/);
  await expectLetGo(scenario, 'orders');
  // The other pod was left alone, so clients are still served.
  await expectAccess(scenario, 'orders', TLS);
});

test('when they can, the next commit restarts the pool although it is not Ready', async () => {
  admitPods(scenario.cluster.kubectl, scenario.namespace);
  scenario.fleet.change('restart', 'cannot-start/orders', '--apply', 'Always', '--reason', 'pods can start again');
  await scenario.rollOut('restart');
  expectStages(scenario, 'orders', '0002-restart');
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
});
