import { until } from '../cluster/run';
import { expectAccess, expectNoSecondRun, expectSettled, expectStages } from '../support/proofs';
import { Scenario } from '../support/scenario';
import { TLS } from '../support/tls';
import { containersOf, podsOf } from '../support/wire';

const LARGER = { requests: { cpu: '40m', memory: '144Mi' }, limits: { memory: '1Gi' } };
/** Kubernetes changes nothing but processor and memory of a running container. */
const WITH_DISK = { ...LARGER, requests: { ...LARGER.requests, 'ephemeral-storage': '16Mi' } };
const AUTOMATIC = { requests: { cpu: '30m', memory: '136Mi' }, limits: { memory: '1Gi' } };

let scenario: Scenario;
let edited: string;

const podUids = async () => (await podsOf(scenario.cluster.api, 'resize', 'orders')).map(({ uid }) => uid).sort();
const resources = async () =>
  (await containersOf(scenario.cluster.api, 'resize', 'orders')).map((container) => container.resources);

beforeAll(async () => {
  scenario = await Scenario.open('resize');
  scenario.fleet.declare([scenario.pool('orders', 'tls', { tls: TLS })]);
  scenario.fleet.change();
  await scenario.rollOut('a pool with TLS');
});

afterAll(() => scenario.close());

test('other resources restart every pod with them', async () => {
  const before = await podUids();
  scenario.fleet.edit('orders', (pool) => ({ ...pool, resources: LARGER }));
  scenario.fleet.change('--reason', 'more connections since May');
  await scenario.rollOut('resize by restart');
  expectStages(scenario, 'orders', '0001-resize');
  await expectSettled(scenario, 'orders');
  expect(await resources()).toEqual([LARGER, LARGER]);
  expect((await podUids()).filter((uid) => before.includes(uid))).toEqual([]);
  await expectAccess(scenario, 'orders', TLS);
});

test('in place, a resize that the API server refuses restarts every pod', async () => {
  const before = await podUids();
  scenario.fleet.edit('orders', (pool) => ({ ...pool, resources: { ...WITH_DISK, mode: 'InPlace' } }));
  edited = scenario.fleet.repository.commit('edit');
  scenario.fleet.change('--reason', 'room for logs');
  await scenario.rollOut('resize in place');
  expectStages(scenario, 'orders', '0002-resize');
  await expectSettled(scenario, 'orders');
  expect(await resources()).toEqual([WITH_DISK, WITH_DISK]);
  expect((await podUids()).filter((uid) => before.includes(uid))).toEqual([]);
  await expectAccess(scenario, 'orders', TLS);
});

test('reverted, it is a forward step', async () => {
  scenario.fleet.repository.git('revert', '--no-edit', edited);
  expect(() => scenario.fleet.commit('revert')).toThrow(/pgpool-gitops --project \S+ change --reason/);
  scenario.fleet.change('--reason', 'revert: too much');
  await scenario.rollOut('the way back');
  expectStages(scenario, 'orders', '0003-resize');
  await expectSettled(scenario, 'orders');
  expect(await resources()).toEqual([LARGER, LARGER]);
});

test('what an autoscaler does between two commits stays', async () => {
  scenario.fleet.edit('orders', (pool) => ({ ...pool, resources: 'autoscaled' }));
  scenario.fleet.change('--reason', 'nights are quiet');
  await scenario.rollOut('0004-autoscale');
  expect(await resources()).toEqual([LARGER, LARGER]);
  scenario.cluster.kubectl.apply([
    {
      apiVersion: 'ops.kubedb.com/v1alpha1',
      kind: 'PgpoolOpsRequest',
      metadata: { name: 'ppops-orders-1', namespace: 'resize' },
      spec: {
        type: 'VerticalScaling',
        databaseRef: { name: 'orders' },
        verticalScaling: { node: { resources: AUTOMATIC }, mode: 'Restart' },
      },
    },
  ]);
  const path = '/apis/ops.kubedb.com/v1alpha1/namespaces/resize/pgpoolopsrequests/ppops-orders-1';
  await until("the autoscaler's operation", 120, async () => {
    const operation = await scenario.cluster.api.get<{ status?: { phase?: string } }>(path);
    return operation?.status?.phase === 'Successful' ? true : undefined;
  });
  scenario.fleet.edit('orders', (pool) => ({ ...pool, spec: { syncUsers: true } }));
  await scenario.rollOut('another edit of the Pgpool');
  await expectSettled(scenario, 'orders');
  expect(await resources()).toEqual([AUTOMATIC, AUTOMATIC]);
  await expectAccess(scenario, 'orders', TLS);
});

test('in place, pods have other resources and none is restarted', async () => {
  scenario.fleet.edit('orders', (pool) => ({ ...pool, resources: AUTOMATIC }));
  scenario.fleet.change('--reason', 'what the autoscaler found');
  await scenario.rollOut('0005-resize');
  const before = await podUids();
  scenario.fleet.edit('orders', (pool) => ({ ...pool, resources: { ...LARGER, mode: 'InPlace' } }));
  scenario.fleet.change('--reason', 'more, without a restart');
  await scenario.rollOut('0006-resize, in place');
  await expectSettled(scenario, 'orders');
  expect([await resources(), await podUids()]).toEqual([[LARGER, LARGER], before]);
});

test('three more syncs run nothing again', () => expectNoSecondRun(scenario, 'orders'));
