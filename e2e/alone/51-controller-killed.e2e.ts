import { expectAccess, expectNoSecondRun, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

/** What is seen of a change of the pool orders when each stage has begun. */
function stagesOf(change: string): string[][] {
  const job = (step: string) => `Job orders-${change.slice(0, 4)}-${step} created`;
  const operation = `operation orders-${change}`;
  return [
    [job('pause')],
    [`${operation} created`],
    // The Job of the proof may be there before: Argo CD that was started anew does not wait for the operation.
    [`${operation} Successful`, job('proof')],
    [job('resume')],
  ];
}

const CONTROLLER = 'argocd-application-controller';

/** Argo CD 3.6.1 that has come back may take two minutes until it continues a sync that it has found. */
const PATIENCE_SECONDS = 240;
let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('controller-killed');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

test(
  'an application controller that is killed in every stage, and comes back each time, ends the sync',
  async () => {
    scenario.fleet.change('rotate', 'controller-killed/orders', '--reason', 'killed in every stage');
    const change = scenario.fleet.newest('orders');
    const commit = await scenario.merge('rotate, and kill the controller in every stage');
    for (const stage of stagesOf(change)) {
      for (const text of stage) await scenario.untilMoment('orders', text, PATIENCE_SECONDS, commit);
      await scenario.cluster.stop(CONTROLLER, 'KILL');
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await scenario.cluster.start(CONTROLLER);
    }
    await scenario.untilSynced(commit);
    expectStages(scenario, 'orders', change, true);
    await expectSettled(scenario, 'orders');
    // As long as five waits may take.
  },
  25 * 60_000,
);

test('the pool is reached as before, and nothing runs again', async () => {
  await expectAccess(scenario, 'orders', TLS);
  await expectNoSecondRun(scenario, 'orders');
});
