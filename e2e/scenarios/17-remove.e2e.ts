import { expectAccess, expectNoSecondRun, expectSettled, expectStages, served } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('remove');
  scenario.fleet.declare([
    scenario.pool('orders', 'plain', { tls: TLS }),
    scenario.pool('through', 'tls', { tls: TLS }),
  ]);
  scenario.fleet.change();
  await scenario.rollOut('two pools with TLS');
});

afterAll(() => scenario.close());

test('before a PostgreSQL with TLS, a removal is refused', () => {
  scenario.fleet.edit('through', ({ tls: _, ...pool }) => pool);
  expect(() => scenario.fleet.change('--accept', 'plaintext')).toThrow(/PostgreSQL/i);
  scenario.fleet.edit('through', (pool) => ({ ...pool, tls: TLS }));
});

test('before one without, a commit that accepts plaintext goes through every stage', async () => {
  scenario.fleet.edit('orders', ({ tls: _, ...pool }) => pool);
  expect(() => scenario.fleet.change()).toThrow(/plaintext/);
  scenario.fleet.change('--accept', 'plaintext', '--reason', 'a mesh encrypts this traffic now');
  await scenario.rollOut('remove TLS');
  expectStages(scenario, 'orders', '0001-remove');
  await expectSettled(scenario, 'orders');
});

test('afterwards no pod serves TLS, and psql goes through in the clear', async () => {
  expect(Object.values(await served(scenario, 'orders'))).toEqual(['no TLS', 'no TLS']);
  await expectAccess(scenario, 'orders', { sslMode: 'disable' });
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
