import { expectAccess, expectNoSecondRun, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('api-restarted');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

test.each(['Progressing', 'Successful'])(
  'an API server that is killed when the operation is %s delays the change and nothing more',
  async (phase) => {
    scenario.fleet.change('rotate', 'api-restarted/orders', '--reason', `API server killed at ${phase}`);
    const change = scenario.fleet.newest('orders');
    const commit = await scenario.merge(`rotate, and kill the API server when the operation is ${phase}`);
    await scenario.untilMoment('orders', `operation orders-${change} ${phase}`);
    await scenario.cluster.stop('kube-apiserver', 'KILL');
    await scenario.cluster.start('kube-apiserver');
    await scenario.untilSynced(commit);
    expectStages(scenario, 'orders', change);
    await expectSettled(scenario, 'orders');
  },
);

test('the pool is reached as before, and nothing runs again', async () => {
  await expectAccess(scenario, 'orders', TLS);
  await expectNoSecondRun(scenario, 'orders');
});
