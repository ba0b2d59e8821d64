import { expectAccess, expectLetGo, expectSettled, expectStages, servedByPods } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

const ISSUER = { kind: 'Issuer', name: 'late' } as const;
let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('retry');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

test('an operation whose issuer has no CA yet fails the sync', async () => {
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: { ...TLS, issuerRef: ISSUER } }));
  scenario.fleet.change('--timeout', '20s', '--reason', 'an issuer that somebody else brings');
  const commit = await scenario.merge('an issuer that is not there yet');
  await scenario.untilFailed('orders', commit);
  await expectLetGo(scenario, 'orders');
});

test('when the cause is mended, change retry runs the same change under the next number', async () => {
  const signer = { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'platform-root' };
  scenario.cluster.kubectl.apply([
    {
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      metadata: { name: 'late', namespace: 'retry' },
      spec: { isCA: true, commonName: 'late', secretName: 'late', issuerRef: signer },
    },
    {
      apiVersion: 'cert-manager.io/v1',
      kind: 'Issuer',
      metadata: { name: 'late', namespace: 'retry' },
      spec: { ca: { secretName: 'late' } },
    },
  ]);
  scenario.fleet.change('retry', 'retry/orders', '--reason', 'the issuer is there now');
  await scenario.rollOut('retry');
  expectStages(scenario, 'orders', '0002-update');
  await expectSettled(scenario, 'orders');
  for (const { issuer } of await servedByPods(scenario, 'orders')) expect(issuer).toBe('CN=late');
  await expectAccess(scenario, 'orders', TLS);
});

test('the operation that failed has left the cluster', () => {
  expect(scenario.find('pgpoolopsrequest', 'orders-0001-update')).toBeUndefined();
});
