import { expectAccess, expectLetGo, expectSettled, expectStages, served, servedByPods } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

const CA = { namespace: 'ca-broken', name: 'orders-ca' };
let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('ca-broken');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

test('an issuer whose CA Secret is broken stops the sync before the pool is touched', async () => {
  const before = await served(scenario, 'orders');
  scenario.cluster.kubectl.apply([
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: CA,
      type: 'kubernetes.io/tls',
      stringData: { 'tls.crt': 'not a certificate', 'tls.key': 'not a key' },
    },
  ]);
  scenario.fleet.edit('orders', (pool) => ({
    ...pool,
    issuers: [{ name: CA.name, ca: { secretName: CA.name } }],
    tls: { ...TLS, issuerRef: { name: CA.name } },
  }));
  scenario.fleet.change('--reason', 'a CA of its own');
  const commit = await scenario.merge('an issuer with a broken CA');
  expect(await scenario.untilFailed('orders', commit)).toMatch(/orders-ca/);
  await expectLetGo(scenario, 'orders');
  expect(scenario.timeline('orders').filter(({ text }) => text.startsWith('operation'))).toEqual([]);
  expect(await served(scenario, 'orders')).toEqual(before);
  await expectAccess(scenario, 'orders', TLS);
});

test('when the Secret is mended, the next commit goes through every stage', async () => {
  const { kubectl } = scenario.cluster;
  kubectl.run(['delete', 'secret', CA.name, '-n', CA.namespace]);
  const issuerRef = { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'platform-root' };
  const spec = { isCA: true, commonName: CA.name, secretName: CA.name, issuerRef };
  kubectl.apply([{ apiVersion: 'cert-manager.io/v1', kind: 'Certificate', metadata: CA, spec }]);
  kubectl.run(['wait', '--for=condition=Ready', 'certificate', CA.name, '-n', CA.namespace, '--timeout=30s']);
  scenario.fleet.change('retry', 'ca-broken/orders', '--reason', 'the CA is there now');
  await scenario.rollOut('retry');
  expectStages(scenario, 'orders', '0002-update');
  await expectSettled(scenario, 'orders');
  for (const { issuer } of await servedByPods(scenario, 'orders')) expect(issuer).toBe(`CN=${CA.name}`);
  await expectAccess(scenario, 'orders', TLS);
});
