import { Agent } from 'node:http';
import { systemClock } from '../../lib/cluster/clock';
import type { WatchEvent } from '../../lib/cluster/cluster';
import { ClusterError } from '../../lib/cluster/errors';
import type { Credentials } from '../../lib/cluster/http';
import { KubernetesCluster } from '../../lib/cluster/kubernetes-cluster';
import { type KubeObject, named } from '../../lib/cluster/objects';
import { type FakeApiServer, serveApi } from './fake-api-server';
import { FakeStore } from './fake-store';

let store: FakeStore;
let api: FakeApiServer;
let cluster: KubernetesCluster;

const pod = (name: string, spec: object = {}): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, namespace: 'shop', labels: { app: name.slice(0, 1) } },
  spec,
});
const pods = { kind: 'Pod', namespace: 'shop' } as const;

function credentials(server: string): Credentials {
  const agent = new Agent({ keepAlive: true });
  return {
    server,
    options: async () => ({ agent, headers: { authorization: 'Bearer abc' } }),
    close: () => agent.destroy(),
  };
}

beforeEach(async () => {
  store = new FakeStore(systemClock);
  api = await serveApi(store);
  cluster = new KubernetesCluster(credentials(api.url), { requestTimeoutSeconds: 0.5 });
});

afterEach(async () => {
  cluster.close();
  await api.close();
});

async function failure(promise: Promise<unknown>): Promise<ClusterError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!ClusterError.isCluster(error)) throw new Error(`no ClusterError: ${error}`);
  return error;
}

describe('reads and writes', () => {
  test('creates, reads, replaces and deletes, with who we are in each call', async () => {
    const made = await cluster.create(pod('a'));
    expect(await cluster.get({ ...pods, name: 'a' })).toEqual(made);
    const changed = await cluster.replace({ ...made, spec: { x: 1 } });
    expect([changed.spec, changed.metadata.generation]).toEqual([{ x: 1 }, 2]);
    await cluster.delete(changed);
    expect(await cluster.tryGet({ ...pods, name: 'a' })).toBeUndefined();
    expect(new Set(api.seen.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer abc']));
    expect(api.seen[3]).toMatchObject({
      method: 'DELETE',
      path: '/api/v1/namespaces/shop/pods/a',
      body: { preconditions: { uid: changed.metadata.uid, resourceVersion: changed.metadata.resourceVersion } },
    });
  });

  test('lists page by page, always by a quorum read, and gives each object its kind', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) store.create(pod(name));
    const found = await cluster.list(pods);
    expect(found.map(({ kind, apiVersion, metadata }) => [kind, apiVersion, metadata.name])).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((name) => ['Pod', 'v1', name]),
    );
    expect(api.seen).toHaveLength(3);
    for (const { query } of api.seen) expect(query).not.toHaveProperty('resourceVersion');
    expect((await cluster.list({ ...pods, labelSelector: 'app=b' })).length).toBe(1);
    expect((await cluster.list({ ...pods, ...named('c') })).length).toBe(1);
  });

  test('writes the status alone, through its subresource', async () => {
    const made = await cluster.create(pod('a'));
    await cluster.replaceStatus({ ...made, spec: { ignored: true }, status: { phase: 'Running' } });
    expect(store.find({ ...pods, name: 'a' })).toMatchObject({ spec: {}, status: { phase: 'Running' } });
    expect(api.seen.at(-1)?.path).toBe('/api/v1/namespaces/shop/pods/a/status');
  });

  test('a write on what has changed since, or on another of the same name, is a Conflict', async () => {
    const made = await cluster.create(pod('a'));
    store.edit({ ...pods, name: 'a' }, (object) => ({ ...object, status: { phase: 'Running' } }));
    expect((await failure(cluster.replace({ ...made, spec: { x: 1 } }))).reason).toBe('Conflict');
    expect((await failure(cluster.replaceStatus({ ...made, status: {} }))).reason).toBe('Conflict');
    expect((await failure(cluster.delete(made))).reason).toBe('Conflict');
    store.remove({ ...pods, name: 'a' });
    store.create(pod('a'));
    expect((await failure(cluster.evict(made))).reason).toBe('Conflict');
  });

  test('refuses to write or delete what was never read', async () => {
    expect((await failure(cluster.replace(pod('a')))).detail).toBe(
      'only what was read from the cluster can be written or deleted',
    );
    expect((await failure(cluster.delete(pod('a')))).reason).toBe('Invalid');
    expect(api.seen).toEqual([]);
  });

  test('evicts through the Eviction API, and passes on that a budget forbids it', async () => {
    const made = await cluster.create(pod('a'));
    store.evictionBlocked = () => true;
    expect(await failure(cluster.evict(made))).toMatchObject({ reason: 'TooManyRequests', retryAfterSeconds: 10 });
    store.evictionBlocked = () => false;
    await cluster.evict(made);
    expect(api.seen.at(-1)).toMatchObject({
      path: '/api/v1/namespaces/shop/pods/a/eviction',
      body: { apiVersion: 'policy/v1', kind: 'Eviction' },
    });
    expect(store.list(pods)).toEqual([]);
  });

  test('resizes through the subresource, and passes on that it is refused', async () => {
    const made = await cluster.create(pod('a'));
    store.resizeRefused = () => new ClusterError('Invalid', 'pod a', 'its class would be another');
    expect(await failure(cluster.resize(made))).toMatchObject({ reason: 'Invalid' });
    store.resizeRefused = () => undefined;
    await cluster.resize({ ...made, spec: { containers: [] } });
    expect(api.seen.at(-1)).toMatchObject({ method: 'PUT', path: '/api/v1/namespaces/shop/pods/a/resize' });
    expect(store.find({ ...pods, name: 'a' })?.spec).toEqual({ containers: [] });
  });

  test('knows groups and kinds outside namespaces', async () => {
    await cluster.tryGet({ kind: 'Pgpool', namespace: 'shop', name: 'checkout' });
    await cluster.list({ kind: 'ClusterIssuer', namespace: 'ignored' });
    await cluster.list({ kind: 'Pgpool' });
    expect(api.seen.map(({ path }) => path)).toEqual([
      '/apis/kubedb.com/v1alpha2/namespaces/shop/pgpools/checkout',
      '/apis/cert-manager.io/v1/clusterissuers',
      '/apis/kubedb.com/v1alpha2/pgpools',
    ]);
  });
});

describe('errors', () => {
  test.each([
    [401, 'Unauthorized', 'Unauthorized'],
    [403, 'Forbidden', 'Forbidden'],
    [409, 'AlreadyExists', 'AlreadyExists'],
    [409, 'Conflict', 'Conflict'],
    [422, 'Invalid', 'Invalid'],
    [429, 'TooManyRequests', 'TooManyRequests'],
    [500, 'InternalError', 'ServerError'],
    [503, 'ServiceUnavailable', 'ServerError'],
  ])('%i %s is %s', async (code, reason, expected) => {
    api.intercept = (_, response) => {
      response.writeHead(code).end(JSON.stringify({ kind: 'Status', reason, message: 'in its own words' }));
      return true;
    };
    expect(await failure(cluster.list(pods))).toMatchObject({
      reason: expected,
      detail: 'in its own words',
      about: 'pods in shop',
    });
  });

  test('a write that etcd does not take is too large, although the code says that it passes', async () => {
    store.mostBytes = 2000;
    const large = { ...store.create(pod('large')), spec: { note: 'x'.repeat(2000) } };
    expect((await failure(cluster.replace(large))).reason).toBe('TooLarge');
    const message =
      'rpc error: code = ResourceExhausted desc = trying to send message larger than max (2108241 vs. 2097152)';
    api.intercept = (_, response) => {
      response.writeHead(500).end(JSON.stringify({ kind: 'Status', code: 500, message }));
      return true;
    };
    expect((await failure(cluster.replace(large))).reason).toBe('TooLarge');
  });

  test('an answer that is no JSON is a ServerError, whatever its code', async () => {
    api.intercept = (_, response) => {
      response.writeHead(200).end('<html>');
      return true;
    };
    expect((await failure(cluster.list(pods))).reason).toBe('ServerError');
    api.intercept = (_, response) => {
      response.writeHead(502).end('<html>bad gateway');
      return true;
    };
    expect(await failure(cluster.list(pods))).toMatchObject({ reason: 'ServerError', detail: '<html>bad gateway' });
  });

  test('a server that is silent, breaks off, or is not there is Unreachable', async () => {
    api.intercept = () => true;
    expect((await failure(cluster.list(pods))).detail).toBe(`no complete answer of ${api.url} within 0.5 s`);
    api.intercept = (_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{');
      setTimeout(() => response.destroy(), 20);
      return true;
    };
    expect((await failure(cluster.list(pods))).reason).toBe('Unreachable');
    const gone = new KubernetesCluster(credentials('http://127.0.0.1:1'));
    expect(await failure(gone.list(pods))).toMatchObject({
      reason: 'Unreachable',
      problems: [
        { code: 'cluster-unreachable', file: 'pods in shop', message: expect.stringContaining('ECONNREFUSED') },
      ],
    });
  });

  test('credentials that cannot be had are Unreachable, with their own words', async () => {
    const broken = new KubernetesCluster({
      ...credentials(api.url),
      options: () => Promise.reject(new Error('exec: aws not found')),
    });
    expect((await failure(broken.list(pods))).detail).toContain('exec: aws not found');
  });
});

describe('a watch', () => {
  async function collect(count: number, act: (events: WatchEvent[]) => void): Promise<string[]> {
    const stop = new AbortController();
    const events: WatchEvent[] = [];
    for await (const event of cluster.watch(pods, { signal: stop.signal })) {
      events.push(event);
      if (events.length === count) stop.abort();
      act(events);
    }
    return events.map((event) =>
      event.type === 'SYNCED' ? event.type : `${event.type} ${event.object.metadata.name}`,
    );
  }

  test('tells what is there, then every change, and ends with its signal', async () => {
    store.create(pod('a'));
    const told = await collect(4, (events) => {
      if (events.length === 2) store.create(pod('b'));
      if (events.length === 3) store.remove({ ...pods, name: 'a' });
    });
    expect(told).toEqual(['ADDED a', 'SYNCED', 'ADDED b', 'DELETED a']);
  });

  test('continues after a cut connection, and tells what was missed', async () => {
    store.create(pod('a'));
    const told = await collect(6, (events) => {
      if (events.length === 2) store.create(pod('b'));
      if (events.length !== 3) return;
      api.cutWatches();
      store.remove({ ...pods, name: 'a' });
      store.create(pod('c'));
    });
    expect(told).toEqual(['ADDED a', 'SYNCED', 'ADDED b', 'DELETED a', 'ADDED c', 'SYNCED']);
  });

  test('what its consumer throws reaches the caller, and the connection is closed', async () => {
    store.create(pod('a'));
    const consume = async () => {
      for await (const event of cluster.watch(pods, { signal: new AbortController().signal })) {
        if (event.type === 'SYNCED') throw new Error('a defect of mine');
      }
    };
    await expect(consume()).rejects.toThrow('a defect of mine');
  });

  test('an event that is no JSON is no silence: it is reported as trouble, and the watch lists again', async () => {
    let broken = 0;
    api.intercept = ({ query }, response) => {
      if (query.watch !== 'true' || broken++ > 0) return false;
      response.writeHead(200).end('{"type":\n');
      return true;
    };
    const stop = new AbortController();
    const troubles: unknown[] = [];
    let synced = 0;
    const onRetry = (error: unknown) => troubles.push((error as ClusterError).reason);
    for await (const event of cluster.watch(pods, { signal: stop.signal, onRetry })) {
      if (event.type === 'SYNCED' && ++synced === 2) stop.abort();
    }
    expect(troubles).toEqual(['ServerError']);
  });
});
