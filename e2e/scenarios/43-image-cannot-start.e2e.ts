import { expectAccess, expectLetGo, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { VERSION } from '../support/settings';
import { TLS } from '../support/tls';

const BROKEN = 'broken-image';
let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('image');
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

test('a restart into an image that cannot start stops at the first pod, and the sync fails', async () => {
  scenario.fleet.edit('orders', (pool) => ({ ...pool, version: BROKEN }));
  scenario.fleet.change('restart', 'image/orders', '--timeout', '20s', '--reason', 'the new version');
  const commit = await scenario.merge('a version that cannot start');
  expect(await scenario.untilFailed('orders', commit)).toMatch(/orders-0001-restart/);
  await expectLetGo(scenario, 'orders');
  // The other pod was left alone, so clients are still served.
  await expectAccess(scenario, 'orders', TLS);
});

test('a commit with the version that works is applied, but its sync fails at the pool, which is not Ready yet', async () => {
  scenario.fleet.edit('orders', (pool) => ({ ...pool, version: VERSION }));
  const commit = await scenario.merge('the version that works');
  expect(await scenario.untilFailed('orders', commit)).toMatch(/serves, but not with all of its pods/);
});

test('the next commit, which restarts the pool although it is not Ready, goes through', async () => {
  scenario.fleet.change('restart', 'image/orders', '--apply', 'Always', '--reason', 'back to the version that works');
  await scenario.rollOut('restart');
  expectStages(scenario, 'orders', '0002-restart');
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
});
