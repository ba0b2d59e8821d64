import { killOperator, scaleOperator } from '../support/operator';
import { expectAccess, expectSettled, expectStages, served } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

/**
 * What an operation shows when it has done a part of its work; the operator is killed as soon as it is seen. Every other one in
 * an operation, so that one that has just come back gets on for a moment before it is killed again.
 */
const MOMENTS = [
  ['created', 'did IssueCertificatesSucceeded', 'did EvictPod--orders-0', 'did RestartPods'],
  ['did DatabasePauseSucceeded', 'did UpdatePetSets', 'did CheckPodRunning--orders-0', 'Successful'],
];

/**
 * An eviction that was counted in the disruption budget, and whose call was broken off then by the kill, is counted for two
 * minutes: as long no other one is allowed.
 */
const EVICTION_SECONDS = 240;

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('operator-killed');
  // The other one takes over as soon as the Lease of the one that was killed is out.
  await scaleOperator(scenario.cluster.kubectl, 2);
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(async () => {
  await scaleOperator(scenario.cluster.kubectl, 1);
  await scenario.close();
});

test.each(MOMENTS)(
  'an operation is ended by an operator that was killed when it was seen "%s", "%s", "%s" and "%s"',
  async (...moments) => {
    const before = Object.values(await served(scenario, 'orders'));
    scenario.fleet.change('rotate', 'operator-killed/orders', '--reason', `killed at: ${moments.join(', ')}`);
    const change = scenario.fleet.newest('orders');
    const commit = await scenario.merge('rotate, and kill the operator again and again');
    for (const moment of moments) {
      await scenario.untilMoment('orders', `operation orders-${change} ${moment}`, EVICTION_SECONDS);
      await killOperator(scenario.cluster);
    }
    await scenario.untilSynced(commit, EVICTION_SECONDS);
    expectStages(scenario, 'orders', change);
    await expectSettled(scenario, 'orders');
    const now = Object.values(await served(scenario, 'orders'));
    expect(now.filter((serial) => before.includes(serial))).toEqual([]);
    const evictions = scenario.timeline('orders').filter(({ text }) => text.endsWith('evicted'));
    expect(evictions).toHaveLength(2 * Number(change.slice(0, 4)));
    await expectAccess(scenario, 'orders', TLS);
  },
);
