import { ISSUERS } from '../support/backend';
import { expectAccess, expectNoSecondRun, expectSettled, expectStages, served } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';

let scenario: Scenario;

beforeAll(async () => {
  scenario = await Scenario.open('several');
  scenario.fleet.declare([scenario.pool('orders', 'plain')]);
  scenario.fleet.change();
  await scenario.rollOut('a pool without TLS');
});

afterAll(() => scenario.close());

test('two changes in one commit run one after the other', async () => {
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: TLS }));
  scenario.fleet.change('--reason', 'add TLS');
  scenario.fleet.change('rotate', 'several/orders', '--reason', 'and rotate it');
  await scenario.rollOut('add and rotate');
  expectStages(scenario, 'orders', '0001-add');
  expectStages(scenario, 'orders', '0002-rotate');
  const story = scenario.timeline('orders').map(({ text }) => text);
  expect(story.indexOf('Job orders-0001-resume Complete')).toBeLessThan(story.indexOf('Job orders-0002-pause created'));
  await expectSettled(scenario, 'orders');
});

test('of three commits that Argo CD sees at once, what is still needed runs', async () => {
  const before = await served(scenario, 'orders');
  const issuerRef = { kind: 'ClusterIssuer', name: ISSUERS.second } as const;
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: { ...TLS, issuerRef } }));
  scenario.fleet.change('--reason', 'the intermediate of this year');
  scenario.fleet.commit('missed: 0003-update');
  scenario.fleet.edit('orders', (pool) => ({ ...pool, tls: { ...TLS, issuerRef, sslMode: 'verify-ca' } }));
  scenario.fleet.change('--reason', 'clients verify');
  scenario.fleet.commit('missed: 0004-update');
  scenario.fleet.change('restart', 'several/orders', '--reason', 'a setting that is read at start');
  await scenario.rollOut('0005-restart, after two commits that Argo CD has missed');
  expectStages(scenario, 'orders', '0004-update');
  expectStages(scenario, 'orders', '0005-restart');
  expect(scenario.timeline('orders').filter(({ text }) => text.includes('0003'))).toEqual([]);
  await expectSettled(scenario, 'orders');
  expect(Object.values(await served(scenario, 'orders'))).not.toContain(Object.values(before)[0]);
  await expectAccess(scenario, 'orders', { ...TLS, sslMode: 'verify-ca' });
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
