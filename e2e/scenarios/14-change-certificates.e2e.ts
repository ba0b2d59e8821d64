import { expectAccess, expectNoSecondRun, expectSettled, expectStages, servedByPods } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('certificates');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

test('a commit that changes subject and host names goes through every stage', async () => {
  const dnsNames = ['orders', 'orders.certificates.svc', 'orders.example.com'];
  const certificates = [{ alias: 'server', subject: { organizations: ['Shop'] }, dnsNames }] as const;
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: { ...TLS, certificates } }));
  scenario.fleet.change('--reason', 'the shop is reached by its own name');
  await scenario.rollOut('change of certificates');
  expectStages(scenario, 'orders', '0001-update');
  await expectSettled(scenario, 'orders');
});

test('every pod serves a certificate with the new subject and the new names', async () => {
  for (const certificate of await servedByPods(scenario, 'orders')) {
    expect(certificate.subject).toContain('O=Shop');
    expect(certificate.checkHost('orders.example.com')).toBe('orders.example.com');
  }
  await expectAccess(scenario, 'orders', TLS);
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
