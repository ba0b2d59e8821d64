import { ISSUERS } from '../support/backend';
import { expectAccess, expectNoSecondRun, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('server-side-diff');
  scenario.fleet.declare([scenario.pool('orders', 'plain')]);
  scenario.fleet.change();
  await scenario.rollOut('a pool without TLS');
});

afterAll(() => scenario.close());

test('where Argo CD asks the API server for each difference, a pool goes through its changes, too', async () => {
  const { kubectl } = scenario.cluster;
  const option = 'argocd.argoproj.io/compare-options=ServerSideDiff=true';
  kubectl.run(['annotate', 'application', `${scenario.namespace}-orders`, '-n', 'argocd', option]);
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: TLS }));
  scenario.fleet.change('--reason', 'add TLS');
  await scenario.rollOut('add TLS');
  expectStages(scenario, 'orders', '0001-add');
  await expectSettled(scenario, 'orders');
  const issuerRef = { kind: 'ClusterIssuer', name: ISSUERS.second } as const;
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: { ...TLS, issuerRef } }));
  scenario.fleet.change('--reason', 'the intermediate of this year');
  await scenario.rollOut('another issuer');
  expectStages(scenario, 'orders', '0002-update');
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
});

// The API server tracks all of authSecret as one field: who applies a part of it applies all of it.
test('so does one of its credentials, of which Argo CD compares only how long they live', async () => {
  const stringData = { username: 'admin', password: 'of-the-vault' };
  const metadata = { name: 'orders-admin', namespace: scenario.namespace };
  scenario.cluster.kubectl.apply([{ apiVersion: 'v1', kind: 'Secret', metadata, stringData }]);
  const authSecret = { name: 'orders-admin', rotateAfter: '720h' };
  scenario.fleet.edit('orders', (pool) => ({ ...pool, spec: { ...pool.spec, authSecret } }));
  scenario.fleet.change('--reason', 'the vault keeps it from now on');
  await scenario.rollOut('credentials of the vault');
  expectStages(scenario, 'orders', '0003-credentials');
  await expectSettled(scenario, 'orders');
  const path = `/apis/kubedb.com/v1alpha2/namespaces/${scenario.namespace}/pgpools/orders`;
  const live = await scenario.cluster.api.get<{ readonly spec: object }>(path);
  expect(live?.spec).toMatchObject({
    authSecret: { name: 'orders-admin', rotateAfter: '720h0m0s', externallyManaged: true },
  });
});

test('three more syncs run nothing again, and the pool stays Synced', async () => {
  await expectNoSecondRun(scenario, 'orders');
  await expectSettled(scenario, 'orders');
});
