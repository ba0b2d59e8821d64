import { expectAccess, expectNoSecondRun, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';
import { podsOf } from '../support/wire';

interface LivePod {
  readonly spec: { readonly containers: readonly { readonly resources: object }[] };
}

let scenario: Scenario;
let edited: string;

const podUids = async () => (await podsOf(scenario.cluster.api, 'edit', 'orders')).map(({ uid }) => uid);

/** Memory limits of the running pods. */
async function limits(): Promise<unknown[]> {
  const names = (await podsOf(scenario.cluster.api, 'edit', 'orders')).map(({ name }) => name);
  const pods = await Promise.all(
    names.map((name) => scenario.cluster.api.get<LivePod>(`/api/v1/namespaces/edit/pods/${name}`)),
  );
  return pods.map((pod) => pod?.spec.containers[0]?.resources);
}

const RESOURCES = { requests: { cpu: '50m', memory: '96Mi' }, limits: { memory: '192Mi' } };
const withResources = { spec: { podTemplate: { spec: { containers: [{ name: 'pgpool', resources: RESOURCES }] } } } };

beforeAll(async () => {
  scenario = await Scenario.open('edit');
  scenario.fleet.declare([scenario.pool('orders', 'tls', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

test('an edit of resources restarts every pod with them', async () => {
  const before = await podUids();
  scenario.fleet.edit('orders', (pool) => ({ ...pool, ...withResources }));
  edited = scenario.fleet.repository.commit('edit');
  scenario.fleet.change('--reason', 'pods need half of the memory');
  await scenario.rollOut('other resources');
  expectStages(scenario, 'orders', '0001-edit');
  await expectSettled(scenario, 'orders');
  expect(await limits()).toEqual([RESOURCES, RESOURCES]);
  expect((await podUids()).filter((uid) => before.includes(uid))).toEqual([]);
  await expectAccess(scenario, 'orders', TLS);
});

test('reverted, it is a forward step', async () => {
  scenario.fleet.repository.git('revert', '--no-edit', edited);
  expect(() => scenario.fleet.commit('revert')).toThrow(/pgpool-gitops --project \S+ change --reason/);
  scenario.fleet.change('--reason', 'revert: they need it');
  await scenario.rollOut('the way back');
  expectStages(scenario, 'orders', '0002-edit');
  await expectSettled(scenario, 'orders');
  expect(await limits()).not.toContainEqual(RESOURCES);
});

test('three facets in one commit: a pod more, other TLS and other resources', async () => {
  const tls = { ...TLS, sslMode: 'verify-ca' } as const;
  scenario.fleet.edit('orders', (pool) => ({ ...pool, ...withResources, replicas: 3, tls }));
  scenario.fleet.change('--reason', 'three things at once');
  await scenario.rollOut('0003-scale, 0004-update and 0005-edit', 480);
  for (const change of ['0003-scale', '0004-update', '0005-edit']) expectStages(scenario, 'orders', change);
  await expectSettled(scenario, 'orders');
  expect(await limits()).toEqual([RESOURCES, RESOURCES, RESOURCES]);
  await expectAccess(scenario, 'orders', tls);
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
