import { expectAccess, expectNoSecondRun, expectSettled, expectStages, served } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('add');
  scenario.fleet.declare([scenario.pool('orders', 'plain')]);
  scenario.fleet.change();
  await scenario.rollOut('a pool without TLS');
});

afterAll(() => scenario.close());

test('before, no pod serves TLS', async () => {
  expect(Object.values(await served(scenario, 'orders'))).toEqual(['no TLS', 'no TLS']);
  await expectAccess(scenario, 'orders', { sslMode: 'disable' });
});

test('a commit that adds TLS pauses the pool, reconfigures, restarts and resumes it', async () => {
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: TLS }));
  scenario.fleet.change('--reason', 'passwords must not cross the network in the clear');
  await scenario.rollOut('add TLS');
  expectStages(scenario, 'orders', '0001-add');
  await expectSettled(scenario, 'orders');
});

test('afterwards every pod serves the new certificate, and psql needs TLS', async () => {
  const serials = Object.values(await served(scenario, 'orders'));
  expect(serials).toEqual([expect.stringMatching(/^[0-9A-F]+$/), serials[0]]);
  await expectAccess(scenario, 'orders', TLS);
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
