import { rootIntent, verifiedTls } from '../support/authorities';
import { expectNoSecondRun, expectSettled, expectStages, served, servedByPods } from '../support/proofs';
import { Scenario } from '../support/scenario';
import type { VerifyingClient } from '../support/verifying-client';

const POOL = { namespace: 'intermediate', name: 'orders' };
const tls = (generation: number) => verifiedTls(POOL, 'ClusterIssuer', `intermediate-g${generation}`);
let scenario: Scenario;
let client: VerifyingClient | undefined;

beforeAll(async () => {
  scenario = await Scenario.open(POOL.namespace);
  const clients = scenario.addNamespace('clients');
  scenario.fleet.configure({ pki: [{ name: 'intermediate', intermediates: [{ generation: 1 }] }] });
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: tls(1) })]);
  scenario.fleet.change();
  await scenario.rollOut('a PKI, and a pool of its first generation');
  const root = await rootIntent(scenario, 'intermediate-root', 'cert-manager');
  scenario.fleet.edit('orders', (pool) => ({ ...pool, trust: { namespaces: [clients], roots: [root] } }));
  scenario.fleet.change('--reason', 'clients verify the pool');
  await scenario.rollOut('the root for clients');
  client = await scenario.startClient('orders', { namespace: clients });
});

afterAll(() => {
  scenario.stopClient(client);
  return scenario.close();
});

test('one commit that declares the next intermediate and moves the pool to it goes through every stage', async () => {
  scenario.fleet.configure({ pki: [{ name: 'intermediate', intermediates: [{ generation: 1 }, { generation: 2 }] }] });
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: tls(2) }));
  scenario.fleet.change('--reason', 'the intermediate of this year');
  await scenario.rollOut('next intermediate');
  expectStages(scenario, 'orders', '0002-update');
  await expectSettled(scenario, 'orders');
  const issuers = (await servedByPods(scenario, 'orders')).map(({ issuer }) => issuer);
  expect(issuers).toEqual(['CN=intermediate-g2', 'CN=intermediate-g2']);
});

test('a commit that rotates the leaf goes through every stage, and every pod serves another certificate', async () => {
  const before = Object.values(await served(scenario, 'orders'));
  scenario.fleet.change('rotate', 'intermediate/orders', '--reason', 'a key was copied');
  await scenario.rollOut('rotate');
  expectStages(scenario, 'orders', '0003-rotate');
  await expectSettled(scenario, 'orders');
  for (const serial of Object.values(await served(scenario, 'orders'))) expect(before).not.toContain(serial);
});

test('a client that verifies in full and never stopped has refused nothing', () => {
  const sight = client?.sight();
  expect(sight?.untrusted).toEqual([]);
  expect(sight?.made).toBeGreaterThan(100);
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
