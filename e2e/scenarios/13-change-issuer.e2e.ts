import { authorityOf, ISSUERS } from '../support/backend';
import { expectAccess, expectNoSecondRun, expectSettled, expectStages, served, servedByPods } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

const POOLS = ['orders', 'through'];
let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('change-issuer');
  scenario.fleet.declare([
    scenario.pool('orders', 'plain', { tls: TLS }),
    scenario.pool('through', 'tls', { tls: TLS }),
  ]);
  scenario.fleet.change();
  await scenario.rollOut('two pools of the first issuer');
});

afterAll(() => scenario.close());

test('a commit that names the next issuer of the same root goes through every stage', async () => {
  const issuerRef = { kind: 'ClusterIssuer', name: ISSUERS.second } as const;
  for (const pool of POOLS) scenario.fleet.edit(pool, (intent) => ({ ...intent, tls: { ...TLS, issuerRef } }));
  scenario.fleet.change('--reason', 'the intermediate of this year');
  await scenario.rollOut('change of issuer');
  for (const pool of POOLS) {
    expectStages(scenario, pool, '0001-update');
    await expectSettled(scenario, pool);
  }
});

test.each(POOLS)('every pod of %s serves a certificate of the new issuer, and clients still trust it', async (pool) => {
  const certificates = await servedByPods(scenario, pool);
  expect(certificates.map(({ issuer }) => issuer)).toEqual(['CN=platform-g2', 'CN=platform-g2']);
  expect(new Set(Object.values(await served(scenario, pool))).size).toBe(1);
  await expectAccess(scenario, pool, TLS);
});

test('a commit that names an issuer of another root is refused, unless it accepts that clients must change', () => {
  const issuerRef = { kind: 'ClusterIssuer', name: ISSUERS.other } as const;
  scenario.fleet.edit('orders', (intent) => ({ ...intent, tls: { ...TLS, issuerRef, root: ISSUERS.other } }));
  expect(() => scenario.fleet.change()).toThrow(/client-trust/);
});

test('accepted, it goes through every stage, and clients need the other root', async () => {
  scenario.fleet.change('--accept', 'client-trust', '--reason', 'the root is retired');
  await scenario.rollOut('change of root');
  expectStages(scenario, 'orders', '0002-update');
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', { ...TLS, trust: authorityOf(scenario.cluster.kubectl, ISSUERS.other) });
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
