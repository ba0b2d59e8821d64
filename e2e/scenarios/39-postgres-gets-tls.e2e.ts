import { authorityOf, psql, ROOT } from '../support/backend';
import { certify, restartServer } from '../support/postgres';
import { expectAccess, expectNoSecondRun, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

const PLACE = { name: 'turning', namespace: 'postgres-gets-tls' } as const;
const IN_PLACE = { name: PLACE.name, tls: true, root: ROOT } as const;
let scenario: Scenario;

function authority(): string {
  return authorityOf(scenario.cluster.kubectl, ROOT);
}

/** What PostgreSQL says of the connection that a pool has to it. */
function backendTls(): string {
  const query = 'select ssl from pg_stat_ssl where pid = pg_backend_pid()';
  const service = { namespace: PLACE.namespace, name: 'orders' };
  return psql(scenario.cluster.kubectl, service, [{ sslmode: 'verify-ca', root: authority(), query }])[0] ?? '';
}

beforeAll(async () => {
  scenario = await Scenario.open(PLACE.namespace);
  certify(scenario.cluster.kubectl, PLACE);
  restartServer(scenario.cluster.kubectl, PLACE, 'plain', authority());
  scenario.fleet.declare([scenario.pool('orders', 'plain', { postgresRef: { name: PLACE.name } })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool without TLS');
});

afterAll(() => scenario.close());

test('once PostgreSQL serves TLS, every update of the pool is denied', () => {
  const { kubectl } = scenario.cluster;
  restartServer(kubectl, PLACE, 'both', authority());
  expect(() => scenario.patch('pgpool', 'orders', { metadata: { labels: { team: 'shop' } } })).toThrow(
    /spec\.tls: is missing, but the PostgreSQL of AppBinding postgres-gets-tls\/turning serves TLS/,
  );
});

test('an edit beside TLS is refused before it is merged', () => {
  const { fleet } = scenario;
  fleet.edit('orders', (pool) => ({ ...pool, tls: TLS, postgresRef: IN_PLACE, labels: { team: 'shop' } }));
  expect(() => fleet.change('--reason', 'PostgreSQL serves TLS')).toThrow(
    /and since 0000-baseline labels of it changed/,
  );
});

test('TLS alone reaches its operation, and the pool connects with TLS', async () => {
  const { fleet } = scenario;
  fleet.edit('orders', ({ labels: _, ...pool }) => pool);
  fleet.change('--reason', 'PostgreSQL serves TLS');
  await scenario.rollOut('TLS in place');
  expectStages(scenario, 'orders', '0001-add');
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
  restartServer(scenario.cluster.kubectl, PLACE, 'tls', authority());
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
  expect(backendTls()).toBe('t');
});

test('what waited goes through once the change is settled, and nothing runs again', async () => {
  const { cluster, fleet } = scenario;
  fleet.edit('orders', (pool) => ({ ...pool, labels: { team: 'shop' } }));
  expect(() => fleet.commit('too early')).toThrow(/and since 0000-baseline labels of it changed/);
  fleet.change('settle', 'postgres-gets-tls/orders', '--kubeconfig', cluster.kubeconfig);
  await scenario.rollOut('a label');
  await expectNoSecondRun(scenario, 'orders');
  await expectSettled(scenario, 'orders');
  const pool = scenario.find<{ metadata: { labels: Record<string, string> } }>('pgpool', 'orders');
  expect(pool?.metadata.labels).toMatchObject({ team: 'shop' });
});
