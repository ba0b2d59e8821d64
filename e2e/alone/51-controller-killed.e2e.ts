import {
  expectAccess,
  expectNoSecondRun,
  expectSettled,
  expectStages,
  expectSyncedAfterStart,
} from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

const STAGES = ['pause', 'reconfigure', 'restart', 'resume'] as const;
const CONTROLLER = 'argocd-application-controller';
let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('controller-killed');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

test.each(STAGES)(
  'an application controller that is killed in stage %s and comes back ends the sync',
  async (stage) => {
    scenario.fleet.change('rotate', 'controller-killed/orders', '--reason', `killed in stage ${stage}`);
    const change = scenario.fleet.newest('orders');
    const commit = await scenario.merge(`rotate, and kill the controller in stage ${stage}`);
    const job = `Job orders-${change.slice(0, 4)}-${stage}`;
    await scenario.untilMoment('orders', `${stage === 'reconfigure' ? `operation orders-${change}` : job} created`);
    await scenario.cluster.stop(CONTROLLER, 'KILL');
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await scenario.cluster.start(CONTROLLER);
    await expectSyncedAfterStart(scenario, commit);
    expectStages(scenario, 'orders', change, true);
    await expectSettled(scenario, 'orders');
  },
);

test('the pool is reached as before, and nothing runs again', async () => {
  await expectAccess(scenario, 'orders', TLS);
  await expectNoSecondRun(scenario, 'orders');
});
