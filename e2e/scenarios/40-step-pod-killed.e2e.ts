import { until } from '../cluster/run';
import { expectAccess, expectSettled } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('step-killed');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

/** Kills the pod of a step as soon as there is one. */
async function kill(step: string): Promise<void> {
  const { kubectl } = scenario.cluster;
  const pods = ['pods', '-n', 'step-killed', '-l', `batch.kubernetes.io/job-name=orders-${step}`];
  await until(`pod of ${step}`, 120, () => kubectl.run(['get', ...pods, '-o', 'name']).trim() || undefined);
  kubectl.run(['delete', ...pods, '--force', '--grace-period=0']);
}

test.each(['pause', 'proof', 'resume'])(
  'a roll-out whose %s is killed continues and ends as intended',
  async (step) => {
    scenario.fleet.change('rotate', 'step-killed/orders', '--reason', `the pod of ${step} will be killed`);
    const change = scenario.fleet.newest('orders');
    const commit = await scenario.merge(`rotate while ${step} is killed`);
    await kill(`${change.slice(0, 4)}-${step}`);
    await scenario.untilSynced(commit);
    await expectSettled(scenario, 'orders');
    const runs = scenario.timeline('orders').filter(({ text }) => text === `operation orders-${change} created`);
    expect(runs).toHaveLength(1);
  },
);

test('the pool is reached as before', () => expectAccess(scenario, 'orders', TLS));
