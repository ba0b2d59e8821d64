import type { PoolIntent } from '../../lib/model/intent';
import { psql } from '../support/backend';
import { expectAccess, expectNoSecondRun, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { NEXT_VERSION } from '../support/settings';
import { TLS } from '../support/tls';
import { podsOf } from '../support/wire';

let scenario: Scenario;

/** A pool with settings of pgpool.conf, and a label that pods take when they restart. */
function withSettings(pool: PoolIntent, settings: string, label: string): PoolIntent {
  const podTemplate = { metadata: { labels: { shift: label } } };
  return { ...pool, spec: { configuration: { inline: { 'pgpool.conf': settings } }, podTemplate } };
}

function shown(query: string): string {
  const pool = { namespace: 'facets', name: 'orders' };
  return psql(scenario.cluster.kubectl, pool, [{ sslmode: 'require', query }])[0] ?? '';
}

beforeAll(async () => {
  scenario = await Scenario.open('facets');
  scenario.fleet.declare([scenario.pool('orders', 'tls', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

test('five facets in one commit roll out one after the other', async () => {
  const tls = { ...TLS, sslMode: 'verify-ca' } as const;
  scenario.fleet.edit('orders', (pool) => ({
    ...withSettings(pool, 'num_init_children = 24\n', 'day'),
    replicas: 3,
    version: NEXT_VERSION,
    tls,
  }));
  scenario.fleet.change('--reason', 'the move to the new platform');
  await scenario.rollOut('five facets', 600);
  const changes = ['0001-scale', '0002-upgrade', '0003-update', '0004-edit', '0005-configure'];
  for (const change of changes) expectStages(scenario, 'orders', change);
  const story = scenario.timeline('orders').map(({ text }) => text);
  const moments = changes.flatMap((change) => [
    story.indexOf(`Job orders-${change.slice(0, 4)}-pause created`),
    story.indexOf(`Job orders-${change.slice(0, 4)}-resume Complete`),
  ]);
  expect(moments).toEqual([...moments].sort((a, b) => a - b));
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', tls);
  expect(shown('pgpool show num_init_children')).toBe('24');
  expect(shown('show pool_version')).toContain(NEXT_VERSION);
});

test('of three commits that Argo CD sees at once, the last value of each facet rolls out', async () => {
  const before = (await podsOf(scenario.cluster.api, 'facets', 'orders')).map(({ uid }) => uid);
  scenario.fleet.edit('orders', (pool) => withSettings({ ...pool, replicas: 1 }, 'num_init_children = 20\n', 'day'));
  scenario.fleet.change('--accept', 'outage', '--reason', 'fewer clients at night');
  scenario.fleet.commit('missed: fewer pods, fewer children');
  scenario.fleet.edit('orders', (pool) =>
    withSettings({ ...pool, replicas: 2, tls: TLS }, 'num_init_children = 20\n', 'night'),
  );
  scenario.fleet.change('--reason', 'a second pod, for restarts');
  scenario.fleet.commit('missed: a pod more, other TLS, another label');
  scenario.fleet.edit('orders', (pool) => withSettings(pool, 'num_init_children = 16\n', 'night'));
  scenario.fleet.change('--reason', 'fewer still');
  await scenario.rollOut('three commits at once', 600);
  await expectSettled(scenario, 'orders');
  await expectAccess(scenario, 'orders', TLS);
  const after = (await podsOf(scenario.cluster.api, 'facets', 'orders')).map(({ uid }) => uid);
  expect([after.length, after.filter((uid) => before.includes(uid))]).toEqual([2, []]);
  expect(shown('pgpool show num_init_children')).toBe('16');
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
