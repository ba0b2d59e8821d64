import { authorityOf, POSTGRES, psql, ROOT } from '../support/backend';
import { expectAccess, expectLetGo, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

const KEY = 'moves-to-tls/orders';
let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('moves-to-tls');
  scenario.fleet.declare([scenario.pool('orders', 'plain')]);
  scenario.fleet.change();
  await scenario.rollOut('a pool without TLS');
});

afterAll(() => scenario.close());

function move(): void {
  scenario.fleet.edit('orders', (pool) => ({ ...pool, postgresRef: POSTGRES.tls }));
}

function stay(): void {
  scenario.fleet.edit('orders', (pool) => ({ ...pool, postgresRef: POSTGRES.plain }));
}

test('TLS and the move in one commit are refused', () => {
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: TLS }));
  move();
  expect(() => scenario.fleet.change('--reason', 'both at once')).toThrow(/spec\.postgresRef of it changed.*0001-add/);
  stay();
});

test('behind an add that has failed the move is refused, too', async () => {
  const { cluster, fleet } = scenario;
  const late = { kind: 'Issuer', name: 'late' } as const;
  fleet.edit('orders', (pool) => ({ ...pool, tls: { ...TLS, issuerRef: late } }));
  fleet.change('--timeout', '20s', '--reason', 'an issuer that is not there');
  const commit = await scenario.merge('TLS of an issuer that is not there');
  await scenario.untilFailed('orders', commit);
  await expectLetGo(scenario, 'orders');
  fleet.edit('orders', (pool) => ({ ...pool, tls: TLS }));
  move();
  expect(() => fleet.change('--reason', 'mended, and moved')).toThrow(/never reach 0002-update/);
  stay();
  expect(() => fleet.change('settle', KEY, '--kubeconfig', cluster.kubeconfig)).toThrow(/cannot be settled/);
});

test('the mended TLS rolls out, is settled, and then the pool moves', async () => {
  const { cluster, fleet } = scenario;
  fleet.change('--reason', 'an issuer that is there');
  await scenario.rollOut('TLS');
  expectStages(scenario, 'orders', '0002-update');
  await expectSettled(scenario, 'orders');
  fleet.change('settle', KEY, '--kubeconfig', cluster.kubeconfig);
  move();
  fleet.change('--reason', 'to the PostgreSQL that serves TLS');
  await scenario.rollOut('the pool moves');
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
  const root = authorityOf(cluster.kubectl, ROOT);
  const query = 'select ssl from pg_stat_ssl where pid = pg_backend_pid()';
  const service = { namespace: scenario.namespace, name: 'orders' };
  expect(psql(cluster.kubectl, service, [{ sslmode: 'verify-ca', root, query }])).toEqual(['t']);
});
