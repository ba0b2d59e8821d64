import { ClusterError } from '../../lib/cluster/errors';
import type { Pod } from '../../lib/cluster/resources';
import { carryOut, messageOf, PODS, ready, typesOf } from './carry-out';
import { TLS, type World } from './world';

const RESOURCES = { requests: { cpu: '1', memory: '2Gi' }, limits: { memory: '2Gi' } };
const resizeTo = (mode?: string) => ({
  type: 'VerticalScaling',
  verticalScaling: { node: { resources: RESOURCES }, ...(mode === undefined ? {} : { mode }) },
});
const podResources = (world: World) =>
  (world.pods as Pod[]).map(({ spec }) => spec?.containers?.map(({ resources }) => resources));

test('resize: every pod once, with the conditions that KubeDB documents, and the Pgpool says the same', async () => {
  const world = await ready(TLS);
  const operation = await carryOut(world, 'resize', resizeTo());
  expect(typesOf(operation)).toEqual([
    'VerticalScaling',
    'DatabasePauseSucceeded',
    'UpdatePetSets',
    ...PODS,
    'RestartPods',
    'Successful',
  ]);
  expect(world.deletedPods()).toEqual(['checkout-0', 'checkout-1']);
  expect(podResources(world)).toEqual([[RESOURCES], [RESOURCES]]);
  expect(world.pgpool.spec?.podTemplate?.spec?.containers).toEqual([{ name: 'pgpool', resources: RESOURCES }]);
});

test('resize in place: no pod restarts, each has the resources', async () => {
  const world = await ready(TLS);
  const before = world.pods.map(({ metadata }) => metadata.uid);
  const operation = await carryOut(world, 'resize', resizeTo('InPlace'));
  expect(typesOf(operation)).toEqual([
    'VerticalScaling',
    'DatabasePauseSucceeded',
    'UpdatePetSets',
    ...['checkout-0', 'checkout-1'].flatMap((pod) => [`GetPod--${pod}`, `ResizePod--${pod}`]),
    'ResizePods',
    'Successful',
  ]);
  expect(world.pods.map(({ metadata }) => metadata.uid)).toEqual(before);
  expect(podResources(world)).toEqual([[RESOURCES], [RESOURCES]]);
});

test.each([
  ['the API server refuses it', new ClusterError('Invalid', 'pod', 'its class would be another')],
  ['the API server is too old', new ClusterError('NotFound', 'pod', 'could not find the requested resource')],
])('resize in place restarts pods where %s', async (_, refusal) => {
  const world = await ready(TLS);
  world.store.resizeRefused = ({ metadata }) => (metadata.name === 'checkout-1' ? refusal : undefined);
  const operation = await carryOut(world, 'resize', resizeTo('InPlace'));
  expect(operation.status?.phase).toBe('Successful');
  expect(messageOf(operation, 'ResizeRefused')).toBe(
    `pod checkout-1 cannot be resized, so all restart: ${refusal.detail}`,
  );
  expect(world.deletedPods().sort()).toEqual(['checkout-0', 'checkout-1']);
  expect(podResources(world)).toEqual([[RESOURCES], [RESOURCES]]);
});

test.each([
  ['restarts pods where a kubelet can never do it', 'Infeasible', ['checkout-0', 'checkout-1']],
  ['waits where a kubelet cannot do it yet', 'Deferred', []],
])('resize in place %s', async (_, reason, deleted) => {
  const world = await ready(TLS);
  const status = { containerStatuses: [{ name: 'pgpool', resources: {} }] };
  const pending = { type: 'PodResizePending', status: 'True' as const, reason, message: 'no room' };
  world.store.edit({ kind: 'Pod', namespace: 'shop', name: 'checkout-0' }, (pod) => {
    const before = (pod as Pod).status;
    return { ...pod, status: { ...before, ...status, conditions: [...(before?.conditions ?? []), pending] } };
  });
  world.apply('resize', resizeTo('InPlace'));
  await world.run(world.ended('resize'), { seconds: 200 });
  expect(world.deletedPods().sort()).toEqual(deleted);
  expect(world.operation('resize').status?.phase).toBe(deleted.length > 0 ? 'Successful' : 'Progressing');
});

test('resize without resources fails at once', async () => {
  const world = await ready();
  const operation = await carryOut(world, 'none', { type: 'VerticalScaling', verticalScaling: { node: {} } });
  expect(messageOf(operation, 'Failed')).toBe('spec.verticalScaling.node.resources is missing');
});
