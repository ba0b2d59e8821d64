import { scaleOperator, setFailurePolicy } from '../support/operator';
import { expectAccess, expectLetGo, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('operator-absent');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(async () => {
  await scaleOperator(scenario.cluster.kubectl, 1);
  setFailurePolicy(scenario.cluster.kubectl, 'Fail');
  await scenario.close();
});

test('an operation that nobody starts fails the sync at its deadline, and the pool is let go', async () => {
  // As KubeDB's chart has it: else the API server would take no operation, for nobody admits it.
  setFailurePolicy(scenario.cluster.kubectl, 'Ignore');
  await scaleOperator(scenario.cluster.kubectl, 0);
  scenario.fleet.change('rotate', 'operator-absent/orders', '--timeout', '5s', '--reason', 'nobody is there');
  const commit = await scenario.merge('an operation that nobody starts');
  expect(await scenario.untilFailed('orders', commit)).toMatch(/orders-0001-rotate.*deadline of 30 s has passed/);
  await expectLetGo(scenario, 'orders');
});

test('when the operator is back, a commit that retries mends it', async () => {
  await scaleOperator(scenario.cluster.kubectl, 1);
  scenario.fleet.change('retry', 'operator-absent/orders', '--timeout', '5m', '--reason', 'the operator is back');
  await scenario.rollOut('retry');
  expectStages(scenario, 'orders', '0002-rotate');
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
});
