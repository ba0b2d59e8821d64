import { USER } from '../support/postgres';
import { expectAccess, expectNoSecondRun, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('client-certificates');
  const clientCertificates = [{ name: 'orders-app', user: USER.name }];
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS, clientCertificates })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with passwords');
});

afterAll(() => scenario.close());

test('before, a password is enough', () => expectAccess(scenario, 'orders', TLS));

test('client certificates on: a commit goes through every stage', async () => {
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: { ...TLS, clientAuthMode: 'cert' } }));
  scenario.fleet.change('--reason', 'passwords are given up');
  await scenario.rollOut('client certificates on');
  expectStages(scenario, 'orders', '0001-update');
  await expectSettled(scenario, 'orders');
});

test('a client with a certificate is let in, one with a password is not', () =>
  expectAccess(scenario, 'orders', { ...TLS, clientSecret: 'orders-app' }));

test('client certificates off: a commit goes through every stage, and a password is enough again', async () => {
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: TLS }));
  scenario.fleet.change('--reason', 'a client cannot do certificates');
  await scenario.rollOut('client certificates off');
  expectStages(scenario, 'orders', '0002-update');
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
