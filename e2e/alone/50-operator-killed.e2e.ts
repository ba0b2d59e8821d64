import { killOperator } from '../support/operator';
import { expectAccess, expectSettled, expectStages, served } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

/** What an operation shows when it has done a part of its work; the operator is killed as soon as it is seen. */
const MOMENTS = [
  'created',
  'did DatabasePauseSucceeded',
  'did IssueCertificatesSucceeded',
  'did UpdatePetSets',
  'did EvictPod--orders-0',
  'did CheckPodRunning--orders-0',
  'did RestartPods',
  'Successful',
];

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('operator-killed');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

test.each(MOMENTS)(
  'an operator that is killed when its operation is seen "%s" ends it when it is back',
  async (moment) => {
    const before = Object.values(await served(scenario, 'orders'));
    scenario.fleet.change('rotate', 'operator-killed/orders', '--reason', `killed at: ${moment}`);
    const change = scenario.fleet.newest('orders');
    const commit = scenario.merge(`rotate, and kill the operator at: ${moment}`);
    await scenario.untilMoment('orders', `operation orders-${change} ${moment}`);
    await killOperator(scenario.cluster.kubectl);
    await scenario.untilSynced(commit);
    expectStages(scenario, 'orders', change);
    await expectSettled(scenario, 'orders');
    const now = Object.values(await served(scenario, 'orders'));
    expect(now.filter((serial) => before.includes(serial))).toEqual([]);
    const evictions = scenario.timeline('orders').filter(({ text }) => text.endsWith('evicted'));
    expect(evictions).toHaveLength(2 * Number(change.slice(0, 4)));
    await expectAccess(scenario, 'orders', TLS);
  },
);
