import type { PoolIntent } from '../../lib/model/intent';
import { ISSUERS } from '../support/backend';
import { expectAccess, expectLetGo, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

const SET = 'cohorts';
let scenario: Scenario;

/** Moves the branch of the second cohort, if the canary has verified the newest commit. */
function promote(...args: string[]): string {
  const cluster = ['--kubeconfig', scenario.cluster.kubeconfig];
  return scenario.fleet.command('promote', 'rest', '--remote', '.', ...cluster, ...args);
}

/** Edits both pools, records it and merges. @returns the commit */
function mergeBoth(edit: (pool: PoolIntent) => PoolIntent, ...options: string[]): Promise<string> {
  for (const pool of ['orders', 'catalog']) scenario.fleet.edit(pool, edit);
  scenario.fleet.change(...options, '--reason', 'one change of both');
  return scenario.merge('one change of both');
}

const momentOf = (pool: string, text: string) => scenario.timeline(pool).findLast((moment) => moment.text === text)?.at;

beforeAll(async () => {
  scenario = await Scenario.open('cohorts');
  scenario.fleet.declare([scenario.pool('orders', 'plain'), scenario.pool('catalog', 'plain')]);
  scenario.fleet.change();
  await scenario.rollOut('two pools, each with a file of its Application');
});

afterAll(() => scenario.close());

test('an ApplicationSet adopts the Applications that had files, and nothing happens to the pools', async () => {
  const before = await scenario.applicationIdentities();
  scenario.fleet.argocd = { applicationSet: true, cohorts: [{ name: 'canary' }, { name: 'rest' }] };
  scenario.fleet.edit('orders', (pool) => ({ ...pool, cohort: 'canary' }));
  const commit = scenario.fleet.commit('two cohorts');
  scenario.fleet.repository.git('branch', 'cohort/rest', commit);
  await scenario.notify();
  await scenario.untilOwned(SET);
  await scenario.untilSynced(commit);
  expect(await scenario.applicationIdentities()).toEqual(before);
  for (const pool of ['orders', 'catalog']) {
    expect(scenario.timeline(pool).filter(({ text }) => /evicted|operation/.test(text))).toEqual([]);
  }
});

test('a change reaches the canary; the other pool gets it when that has verified, and not before', async () => {
  const commit = await mergeBoth((pool) => ({ ...pool, tls: TLS }));
  expect(() => promote()).toThrow(/has not verified/);
  await scenario.untilPoolSynced('orders', commit);
  await scenario.notify();
  expect(momentOf('catalog', 'Job catalog-0001-pause created')).toBeUndefined();
  expect(promote('--wait', '--timeout', '120s')).toContain('moved cohort/rest to');
  const promoted = Date.now();
  await scenario.notify();
  await scenario.untilPoolSynced('catalog', commit);
  for (const pool of ['orders', 'catalog']) {
    expectStages(scenario, pool, '0001-add');
    await expectSettled(scenario, pool);
    await expectAccess(scenario, pool, TLS);
  }
  const verified = momentOf('orders', 'Job orders-verify Complete') ?? Number.NaN;
  const begun = momentOf('catalog', 'Job catalog-0001-pause created') ?? Number.NaN;
  expect(verified).toBeLessThan(promoted);
  expect(promoted).toBeLessThan(begun);
});

test('a canary that fails holds the others back, and the commit that mends it lets them go', async () => {
  const issuerRef = { kind: 'ClusterIssuer', name: 'no-such-issuer' } as const;
  const broken = await mergeBoth((pool) => ({ ...pool, tls: { ...TLS, issuerRef } }), '--timeout', '20s');
  await scenario.untilFailed('orders', broken);
  expect(() => promote('--wait', '--timeout', '30s')).toThrow(
    /orders: has not verified .*: its sync has ended as Failed/,
  );
  await scenario.notify();
  await expectLetGo(scenario, 'orders');
  expect(await scenario.syncState('catalog')).toBe('Synced Healthy');

  const second = { kind: 'ClusterIssuer', name: ISSUERS.second } as const;
  const mended = await mergeBoth((pool) => ({ ...pool, tls: { ...TLS, issuerRef: second } }));
  await scenario.untilPoolSynced('orders', mended);
  promote('--wait', '--timeout', '120s');
  await scenario.notify();
  await scenario.untilPoolSynced('catalog', mended);
  expectStages(scenario, 'catalog', '0003-update');
  // The change that failed at the canary has never begun at the other pool.
  expect(scenario.timeline('catalog').filter(({ text }) => text.includes('0002'))).toEqual([]);
  await expectSettled(scenario, 'catalog');
  await expectAccess(scenario, 'catalog', TLS);
});

test('the ApplicationSet leaves its Applications when it is deleted', async () => {
  const before = await scenario.applicationIdentities();
  scenario.cluster.kubectl.run(['delete', 'applicationset', SET, '-n', 'argocd', '--timeout=60s']);
  await scenario.untilOwned(undefined);
  expect(await scenario.applicationIdentities()).toEqual(before);
});
