import type { KubeObject } from '../../lib/cluster/objects';
import { CrashError, FakeCluster } from './fake-cluster';
import { FakeStore } from './fake-store';
import { VirtualClock } from './virtual-clock';

// The double stands in for an API server, so what tests rely on is itself tested.

let store: FakeStore;
let cluster: FakeCluster;
const ref = { kind: 'Pgpool', namespace: 'shop', name: 'checkout' } as const;

beforeEach(() => {
  store = new FakeStore(new VirtualClock());
  cluster = new FakeCluster(store);
});

const pgpool = (metadata: KubeObject['metadata'] = {}): KubeObject => ({
  apiVersion: 'kubedb.com/v1alpha2',
  kind: 'Pgpool',
  metadata: { name: 'checkout', namespace: 'shop', ...metadata },
  spec: { replicas: 2 },
  status: { phase: 'forged' },
});

test('creates with uid, revision and generation, without the status that was given, and once', async () => {
  const made = await cluster.create(pgpool());
  expect(made).toMatchObject({
    metadata: { uid: 'uid-1', resourceVersion: '1', generation: 1, creationTimestamp: '2026-01-31T12:00:00Z' },
  });
  expect(made).not.toHaveProperty('status');
  await expect(cluster.create(pgpool())).rejects.toMatchObject({ reason: 'AlreadyExists' });
});

test('makes names of generateName', async () => {
  const made: KubeObject = await cluster.create({
    ...pgpool(),
    metadata: { generateName: 'checkout-', namespace: 'shop' },
  });
  expect(made.metadata.name).toMatch(/^checkout-\w{5}$/);
});

test('keeps spec and status apart, and counts generations of the spec only', async () => {
  const made = await cluster.create(pgpool());
  const changed = await cluster.replace({ ...made, spec: { replicas: 3 }, status: { phase: 'Ready' } });
  expect([changed.metadata.generation, changed.status]).toEqual([2, undefined]);
  const written = await cluster.replaceStatus({ ...changed, spec: {}, status: { phase: 'Ready' } });
  expect(written).toMatchObject({ metadata: { generation: 2 }, spec: { replicas: 3 }, status: { phase: 'Ready' } });
});

test('a write that changes nothing makes no revision', async () => {
  const made = await cluster.create(pgpool());
  await cluster.replace(made);
  expect(store.revision).toBe(1);
});

test('refuses a write on an older revision or another uid', async () => {
  const made = await cluster.create(pgpool());
  await cluster.replace({ ...made, spec: {} });
  await expect(cluster.replace(made)).rejects.toMatchObject({ reason: 'Conflict' });
  store.remove(ref);
  const again = await cluster.create(pgpool());
  const stale = { ...again, metadata: { ...again.metadata, uid: made.metadata.uid } };
  await expect(cluster.delete(stale as KubeObject)).rejects.toMatchObject({ reason: 'Conflict' });
});

test('an object with finalizers stays until the last is gone, then takes what it owns with it', async () => {
  const made = await cluster.create(pgpool({ finalizers: ['kubedb.com'] }));
  const owner = { apiVersion: 'kubedb.com/v1alpha2', kind: 'Pgpool', name: 'checkout', uid: made.metadata.uid ?? '' };
  await cluster.create({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'x', namespace: 'shop', ownerReferences: [owner] },
  });
  await cluster.delete(made);
  const dying = await cluster.get(ref);
  expect(dying.metadata.deletionTimestamp).toBe('2026-01-31T12:00:00Z');
  await cluster.replace({ ...dying, metadata: { ...dying.metadata, finalizers: [] } });
  expect([await cluster.tryGet(ref), store.list({ kind: 'Secret' })]).toEqual([undefined, []]);
});

test('admission may default, and refuse', async () => {
  store.admission.push(({ object }) => Object.assign(object.spec as object, { sslMode: 'disable' }));
  expect((await cluster.create(pgpool())).spec).toEqual({ replicas: 2, sslMode: 'disable' });
});

test('serves reads as things stood before, but no write on them', async () => {
  const made = await cluster.create(pgpool());
  await cluster.replace({ ...made, spec: { replicas: 9 } });
  const late = new FakeCluster(store, { faults: { stale: () => 1 } });
  const old = await late.get(ref);
  expect(old.spec).toEqual({ replicas: 2 });
  await expect(late.replace({ ...old, spec: {} })).rejects.toMatchObject({ reason: 'Conflict' });
});

test('a process that has died does nothing more', async () => {
  const dead = new FakeCluster(store, { faults: { crash: (write, when) => write === 1 && when === 'after' } });
  await expect(dead.create(pgpool())).rejects.toThrow(CrashError);
  await expect(dead.get(ref)).rejects.toThrow(CrashError);
  expect(store.find(ref)).toBeDefined();
});

test('a Role that names an object allows a list of that one only, and no create', async () => {
  const rules = [
    {
      apiGroups: ['kubedb.com'],
      resources: ['pgpools'],
      resourceNames: ['checkout'],
      verbs: ['get', 'list', 'create'],
    },
  ];
  const bound = new FakeCluster(store, { rules });
  await expect(bound.create(pgpool())).rejects.toMatchObject({ reason: 'Forbidden' });
  await expect(bound.list({ kind: 'Pgpool', namespace: 'shop' })).rejects.toMatchObject({ reason: 'Forbidden' });
  expect(await bound.list({ kind: 'Pgpool', namespace: 'shop', fieldSelector: 'metadata.name=checkout' })).toEqual([]);
  expect(bound.calls.map(({ verb, name }) => `${verb} ${name}`)).toEqual(['create checkout', 'list ', 'list checkout']);
});
