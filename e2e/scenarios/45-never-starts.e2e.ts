import { until } from '../cluster/run';
import { expectAccess, expectLetGo, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { VERSION } from '../support/settings';
import { TLS } from '../support/tls';

const BROKEN = 'never-starts';
let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('never-starts');
  scenario.cluster.kubectl.apply([
    {
      apiVersion: 'catalog.kubedb.com/v1alpha1',
      kind: 'PgpoolVersion',
      metadata: { name: BROKEN },
      spec: { version: VERSION, pgpool: { image: 'pgpool-gitops.local/no-such-image:1' } },
    },
  ]);
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => {
  scenario.cluster.kubectl.run(['delete', 'pgpoolversion', BROKEN, '--ignore-not-found']);
  return scenario.close();
});

test('while the pool is not Ready, pause waits for it, and fails the sync at its deadline', async () => {
  const { fleet, cluster } = scenario;
  fleet.edit('orders', (pool) => ({ ...pool, version: BROKEN }));
  // No pod restarts by it, so this goes through.
  await scenario.rollOut('a version that cannot start');
  const image = 'jsonpath={.spec.template.spec.containers[0].image}';
  await until('the new image', 60, () =>
    cluster.kubectl.run(['get', 'statefulset', 'orders', '-n', BROKEN, '-o', image]).includes('no-such-image'),
  );
  cluster.kubectl.run(['delete', 'pod', 'orders-0', '-n', BROKEN, '--wait=false']);
  await scenario.untilMoment('orders', 'pool Critical');
  fleet.change('rotate', 'never-starts/orders', '--timeout', '5s', '--reason', 'will not start');
  const commit = await scenario.merge('an operation that does not start');
  expect(await scenario.untilFailed('orders', commit)).toMatch(/orders-0001-pause/);
  await expectLetGo(scenario, 'orders');
  expect(scenario.timeline('orders').filter(({ text }) => /^(operation|paused)/.test(text))).toEqual([]);
});

test('a commit that mends the pool is applied, but its sync fails at the pool, which is not Ready yet', async () => {
  scenario.fleet.edit('orders', (pool) => ({ ...pool, version: VERSION }));
  const commit = await scenario.merge('the version that works');
  expect(await scenario.untilFailed('orders', commit)).toMatch(/serves, but not with all of its pods/);
});

test('the next commit, which retries the operation although the pool is not Ready, goes through', async () => {
  scenario.fleet.change('retry', 'never-starts/orders', '--apply', 'Always', '--timeout', '5m', '--reason', 'mended');
  await scenario.rollOut('retry');
  expectStages(scenario, 'orders', '0002-rotate');
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
});
