import type { KubeObject } from '../../lib/cluster/objects';
import { fenced } from '../../lib/operator/fenced';
import { FakeCluster } from '../cluster/fake-cluster';
import { FakeStore } from '../cluster/fake-store';
import { VirtualClock } from '../cluster/virtual-clock';

const POOL = { kind: 'Pgpool', namespace: 'shop', name: 'checkout' } as const;
const POD = { kind: 'Pod', namespace: 'shop', name: 'checkout-0' } as const;

let store: FakeStore;
let basis: KubeObject;
let pod: KubeObject;
let cluster: ReturnType<typeof fenced>;

beforeEach(() => {
  store = new FakeStore(new VirtualClock());
  const named = ({ namespace, name }: typeof POOL | typeof POD) => ({ metadata: { namespace, name } });
  basis = store.create({ apiVersion: 'kubedb.com/v1alpha2', kind: 'Pgpool', ...named(POOL), spec: {} });
  pod = store.create({ apiVersion: 'v1', kind: 'Pod', ...named(POD), spec: {} });
  cluster = fenced(new FakeCluster(store), () => basis);
});

const CONFIG = { apiVersion: 'v1', kind: 'Secret', metadata: { namespace: 'shop', name: 'config' } };

/** Every way to write, on another object than the one that is acted upon. */
const WRITES: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['create', () => cluster.create(CONFIG)],
  ['replace', () => cluster.replace({ ...pod, spec: { replaced: true } })],
  ['replaceStatus', () => cluster.replaceStatus({ ...pod, status: { phase: 'Running' } })],
  ['delete', () => cluster.delete(pod)],
  ['evict', () => cluster.evict(pod as never)],
  ['resize', () => cluster.resize({ ...pod, spec: { resized: true } } as never)],
];

test.each(WRITES)('%s writes nothing once another process has changed what is acted upon', async (_, write) => {
  store.edit(POOL, (pool) => ({ ...pool, status: { phase: 'Paused' } }));
  const before = store.revision;
  await expect(write()).rejects.toMatchObject({
    reason: 'Conflict',
    detail: expect.stringMatching(/^has changed since/),
  });
  expect(store.revision).toBe(before);
});

test.each(WRITES)('%s writes while it is as it was read', async (_, write) => {
  const before = store.revision;
  await write();
  expect(store.revision).toBeGreaterThan(before);
});

test('nothing is written for what is gone, or was made anew', async () => {
  store.remove(POOL);
  await expect(cluster.create(CONFIG)).rejects.toMatchObject({ reason: 'Conflict' });
  store.create({
    apiVersion: 'kubedb.com/v1alpha2',
    kind: 'Pgpool',
    metadata: { namespace: 'shop', name: 'checkout' },
  });
  await expect(cluster.create(CONFIG)).rejects.toMatchObject({ reason: 'Conflict' });
});

test('what it acts upon itself is written without another read, because its version is named', async () => {
  const own = new FakeCluster(store);
  basis = await fenced(own, () => basis).replaceStatus({ ...basis, status: { phase: 'Ready' } });
  expect(own.calls.map(({ verb }) => verb)).toEqual(['update']);
});
