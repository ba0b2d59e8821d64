import type { PoolIntent } from '../../lib/model/intent';
import { authorityOf, ISSUERS, ROOT } from '../support/backend';
import { expectSettled, expectStages } from '../support/proofs';
import type { Load } from '../support/report';
import { Scenario } from '../support/scenario';
import { NEXT_VERSION } from '../support/settings';
import { TLS as WITH_SCRAM } from '../support/tls';

const PER_SECOND = Number(process.env.PGPOOL_E2E_LOAD || 50);
/**
 * KubeDB's default. With SCRAM, Pgpool-II and the client each hash a password 4096 times and more for every new connection,
 * which two processors do not do 50 times a second beside a whole cluster.
 */
const TLS = { ...WITH_SCRAM, clientAuthMode: 'md5' } as const;
/** Fewer than before. */
const RESOURCES = { requests: { cpu: '20m', memory: '128Mi' }, limits: { memory: '768Mi' } };
let scenario: Scenario;
let root: string;

beforeAll(async () => {
  scenario = await Scenario.open('load');
  root = authorityOf(scenario.cluster.kubectl, ROOT);
  scenario.fleet.declare([
    scenario.pool('orders', 'plain', { tls: TLS, replicas: 3 }),
    scenario.pool('bare', 'plain', { replicas: 3 }),
  ]);
  scenario.fleet.change();
  await scenario.rollOut('two pools of three');
});

afterAll(() => scenario.close());

/** Every new connection was made, some of them at the second try within a second. */
function expectNoLoss(load: Load): void {
  const tried = Object.values(load.seconds).reduce((total, second) => total + second.tried, 0);
  const seconds = Object.keys(load.seconds).map(Number);
  // The first one and the last are begun, and not whole.
  expect(tried).toBeGreaterThan(0.95 * PER_SECOND * (Math.max(...seconds) - Math.min(...seconds) - 1));
  expect(tried).toBeGreaterThan(20 * PER_SECOND);
  expect({ lost: load.lost, errors: load.lost === 0 ? {} : load.errors }).toEqual({ lost: 0, errors: {} });
}

test('rotate: clients that never stop lose no connection', async () => {
  scenario.fleet.change('rotate', 'load/orders', '--reason', 'under load');
  expectNoLoss(await scenario.rollOutUnderLoad('rotate', 'orders', { root, perSecond: PER_SECOND }));
  expectStages(scenario, 'orders', '0001-rotate');
});

test('change of issuer under the same root: clients that never stop lose no connection', async () => {
  const issuerRef = { kind: 'ClusterIssuer', name: ISSUERS.second } as const;
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: { ...TLS, issuerRef } }));
  scenario.fleet.change('--reason', 'under load');
  expectNoLoss(await scenario.rollOutUnderLoad('change of issuer', 'orders', { root, perSecond: PER_SECOND }));
  expectStages(scenario, 'orders', '0002-update');
});

test('restart: clients that never stop lose no connection', async () => {
  scenario.fleet.change('restart', 'load/orders', '--reason', 'under load');
  expectNoLoss(await scenario.rollOutUnderLoad('restart', 'orders', { root, perSecond: PER_SECOND }));
  expectStages(scenario, 'orders', '0003-restart');
});

test('add TLS that still takes plaintext: clients without TLS lose no connection', async () => {
  scenario.fleet.edit('bare', (pool) => ({ ...pool, tls: { ...TLS, sslMode: 'prefer' } }));
  scenario.fleet.change('--reason', 'under load');
  expectNoLoss(await scenario.rollOutUnderLoad('add', 'bare', { perSecond: PER_SECOND }));
  expectStages(scenario, 'bare', '0001-add');
});

test.each<[string, Partial<PoolIntent>, string]>([
  ['upgrade', { version: NEXT_VERSION }, '0002-upgrade'],
  [
    'configure',
    { spec: { configuration: { inline: { 'pgpool.conf': 'client_idle_limit = 600\n' } } } },
    '0003-configure',
  ],
  ['resize', { resources: RESOURCES }, '0004-resize'],
  ['a pod more', { replicas: 4 }, '0005-scale'],
  ['a pod less', { replicas: 3 }, '0006-scale'],
])('%s: clients that never stop lose no connection', async (what, intent, change) => {
  scenario.fleet.edit('bare', (pool) => ({ ...pool, ...intent }));
  scenario.fleet.change('--reason', 'under load');
  expectNoLoss(await scenario.rollOutUnderLoad(what, 'bare', { perSecond: PER_SECOND }));
  expectStages(scenario, 'bare', change);
});

test('both pools are settled', async () => {
  for (const pool of ['orders', 'bare']) await expectSettled(scenario, pool);
});
