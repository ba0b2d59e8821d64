import { ISSUERS } from '../support/backend';
import { expectAccess, expectLetGo, expectSettled, served } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('issuer-missing');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

test('an operation that names an issuer that does not exist fails the sync, and the pool is let go as it was', async () => {
  const before = await served(scenario, 'orders');
  const issuerRef = { kind: 'ClusterIssuer', name: 'no-such-issuer' } as const;
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: { ...TLS, issuerRef } }));
  scenario.fleet.change('--timeout', '20s', '--reason', 'a name that is wrong');
  const commit = await scenario.merge('an issuer that does not exist');
  expect(await scenario.untilFailed('orders', commit)).toMatch(/orders-0001-update/);
  await expectLetGo(scenario, 'orders');
  expect(await served(scenario, 'orders')).toEqual(before);
  await expectAccess(scenario, 'orders', TLS);
});

test('a commit that names one that exists mends it, without any manual step', async () => {
  const issuerRef = { kind: 'ClusterIssuer', name: ISSUERS.second } as const;
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: { ...TLS, issuerRef } }));
  scenario.fleet.change('--reason', 'the right name');
  await scenario.rollOut('the right issuer');
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
});
