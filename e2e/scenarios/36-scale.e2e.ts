import { ISSUERS } from '../support/backend';
import { expectAccess, expectNoSecondRun, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';
import { podsOf } from '../support/wire';

const SECOND = { ...TLS, issuerRef: { kind: 'ClusterIssuer', name: ISSUERS.second } } as const;
let scenario: Scenario;
let edited: string;

const podUids = async () => (await podsOf(scenario.cluster.api, 'scale', 'orders')).map(({ uid }) => uid).sort();

beforeAll(async () => {
  scenario = await Scenario.open('scale');
  scenario.fleet.declare([scenario.pool('orders', 'tls', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool of two pods');
});

afterAll(() => scenario.close());

test('a commit that adds pods leaves the others alone', async () => {
  const before = await podUids();
  scenario.fleet.edit('orders', (pool) => ({ ...pool, replicas: 4 }));
  edited = scenario.fleet.repository.commit('edit');
  scenario.fleet.change('--reason', 'twice the clients since May');
  await scenario.rollOut('scale to 4');
  expectStages(scenario, 'orders', '0001-scale');
  await expectSettled(scenario, 'orders');
  const after = await podUids();
  expect([after.length, before.filter((uid) => after.includes(uid))]).toEqual([4, before]);
  await expectAccess(scenario, 'orders', TLS);
});

test('reverted, pods go again, and those that stay are not restarted', async () => {
  const before = await podUids();
  scenario.fleet.repository.git('revert', '--no-edit', edited);
  expect(() => scenario.fleet.commit('revert')).toThrow(/pgpool-gitops --project \S+ change --reason/);
  scenario.fleet.change('--reason', 'revert: that was in May');
  await scenario.rollOut('the way back');
  expectStages(scenario, 'orders', '0002-scale');
  await expectSettled(scenario, 'orders');
  const after = await podUids();
  expect([after.length, after.filter((uid) => before.includes(uid))]).toEqual([2, after]);
});

test('in one commit pods are added before others restart', async () => {
  const before = await podUids();
  scenario.fleet.edit('orders', (pool) => ({ ...pool, replicas: 3, tls: SECOND }));
  scenario.fleet.change('--reason', 'one more pod, and the intermediate of this year');
  await scenario.rollOut('0003-scale and 0004-update', 360);
  expectStages(scenario, 'orders', '0003-scale');
  expectStages(scenario, 'orders', '0004-update');
  const story = scenario.timeline('orders').map(({ text }) => text);
  expect(story.indexOf('Job orders-0003-resume Complete')).toBeLessThan(story.indexOf('Job orders-0004-pause created'));
  await expectSettled(scenario, 'orders');
  const after = await podUids();
  expect([after.length, after.filter((uid) => before.includes(uid))]).toEqual([3, []]);
  await expectAccess(scenario, 'orders', SECOND);
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
