import { expectAccess, expectNoSecondRun, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';
import { containersOf, podsOf } from '../support/wire';

let scenario: Scenario;
let edited: string;

const podUids = async () => (await podsOf(scenario.cluster.api, 'edit', 'orders')).map(({ uid }) => uid);
const running = () => containersOf(scenario.cluster.api, 'edit', 'orders');

const ENV = [{ name: 'SHIFT', value: 'night' }];
const withEnv = { spec: { podTemplate: { spec: { containers: [{ name: 'pgpool', env: ENV }] } } } };
const LARGER = { requests: { cpu: '50m', memory: '96Mi' }, limits: { memory: '192Mi' } };

beforeAll(async () => {
  scenario = await Scenario.open('edit');
  scenario.fleet.declare([scenario.pool('orders', 'tls', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

test('an edit of the environment restarts every pod with it', async () => {
  const before = await podUids();
  scenario.fleet.edit('orders', (pool) => ({ ...pool, ...withEnv }));
  edited = scenario.fleet.repository.commit('edit');
  scenario.fleet.change('--reason', 'pods have to know the shift');
  await scenario.rollOut('another environment');
  expectStages(scenario, 'orders', '0001-edit');
  await expectSettled(scenario, 'orders');
  expect((await running()).map(({ env }) => env)).toEqual([ENV, ENV]);
  expect((await podUids()).filter((uid) => before.includes(uid))).toEqual([]);
  await expectAccess(scenario, 'orders', TLS);
});

test('reverted, it is a forward step', async () => {
  scenario.fleet.repository.git('revert', '--no-edit', edited);
  expect(() => scenario.fleet.commit('revert')).toThrow(/pgpool-gitops --project \S+ change --reason/);
  scenario.fleet.change('--reason', 'revert: they know it otherwise');
  await scenario.rollOut('the way back');
  expectStages(scenario, 'orders', '0002-edit');
  await expectSettled(scenario, 'orders');
  expect((await running()).map(({ env }) => env)).toEqual([undefined, undefined]);
});

test('four facets in one commit: a pod more, other TLS, and at one restart other resources and another environment', async () => {
  const tls = { ...TLS, sslMode: 'verify-ca' } as const;
  scenario.fleet.edit('orders', (pool) => ({ ...pool, ...withEnv, replicas: 3, resources: LARGER, tls }));
  scenario.fleet.change('--reason', 'four things at once');
  await scenario.rollOut('0003-scale, 0004-update and 0006-edit', 480);
  for (const change of ['0003-scale', '0004-update', '0006-edit']) expectStages(scenario, 'orders', change);
  expect(scenario.timeline('orders').filter(({ text }) => text.includes('0005'))).toEqual([]);
  await expectSettled(scenario, 'orders');
  const each = { env: ENV, resources: LARGER };
  expect((await running()).map(({ env, resources }) => ({ env, resources }))).toEqual([each, each, each]);
  await expectAccess(scenario, 'orders', tls);
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
