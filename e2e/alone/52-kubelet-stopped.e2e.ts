import { until } from '../cluster/run';
import { expectAccess, expectSettled, expectStages, served } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('kubelet-stopped');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

test('Pgpool-II that is killed starts again in its pod, and serves what it served', async () => {
  const before = await served(scenario, 'orders');
  await scenario.cluster.killPod(scenario.namespace, 'orders-0');
  await until('another start of orders-0', 60, () => {
    const pod = scenario.find<{ status: { containerStatuses: { restartCount: number; ready: boolean }[] } }>(
      'pod',
      'orders-0',
    );
    return pod?.status.containerStatuses.some(({ ready, restartCount }) => ready && restartCount > 0) || undefined;
  });
  expect(await served(scenario, 'orders')).toEqual(before);
  await expectSettled(scenario, 'orders');
});

test('a kubelet that is killed while a pod restarts, and comes back, delays the change and nothing more', async () => {
  scenario.fleet.change('rotate', 'kubelet-stopped/orders', '--reason', 'rotate');
  const commit = await scenario.merge('rotate while kubelet is away');
  await scenario.untilMoment('orders', 'pod orders-0 evicted');
  await scenario.cluster.stop('kubelet', 'KILL');
  await new Promise((resolve) => setTimeout(resolve, 15_000));
  await scenario.cluster.start('kubelet');
  await scenario.untilSynced(commit);
  expectStages(scenario, 'orders', '0001-rotate');
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
});
