import { expectAccess, expectNoSecondRun, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

interface Spec {
  readonly spec: { readonly sslMode?: string };
}

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('direct-edit');
  scenario.fleet.declare([scenario.pool('orders', 'plain', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

test('an edit of the live pool is neither shown nor undone, as docs/explanation/how-a-rollout-works.md says, and runs no operation', async () => {
  scenario.patch('pgpool', 'orders', { spec: { sslMode: 'prefer' } });
  await expectNoSecondRun(scenario, 'orders');
  expect(scenario.find<Spec>('pgpool', 'orders')?.spec.sslMode).toBe('prefer');
  expect(scenario.timeline('orders').filter(({ text }) => text.startsWith('operation'))).toEqual([]);
});

test('verify names the edited field, who has written it and the command that undoes it', () => {
  const log = scenario.cluster.kubectl.run(['logs', '-n', 'direct-edit', 'job/orders-verify']);
  expect(log).toMatch(/tls\.sslMode is prefer, written by kubectl-patch at \S+Z; git says require/);
  expect(log).toContain('To undo it: kubectl patch pgpool -n direct-edit orders --type merge');
});

test('the next commit that changes TLS carries the whole state, so the edit is gone', async () => {
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: { ...TLS, sslMode: 'verify-ca' } }));
  scenario.fleet.change('--reason', 'clients verify');
  await scenario.rollOut('sslMode verify-ca');
  expectStages(scenario, 'orders', '0001-update');
  await expectSettled(scenario, 'orders');
  expect(scenario.find<Spec>('pgpool', 'orders')?.spec.sslMode).toBe('verify-ca');
  await expectAccess(scenario, 'orders', { ...TLS, sslMode: 'verify-ca' });
});
