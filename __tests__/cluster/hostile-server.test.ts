import type { ServerResponse } from 'node:http';
import fc from 'fast-check';
import { parseEvent } from '../../lib/cluster/answers';
import { systemClock } from '../../lib/cluster/clock';
import { ClusterError } from '../../lib/cluster/errors';
import { KubernetesCluster } from '../../lib/cluster/kubernetes-cluster';
import type { KubeObject } from '../../lib/cluster/objects';
import { podsTarget } from '../../lib/cluster/pool-objects';
import { waitFor } from '../../lib/cluster/wait';
import { failure, HostileServer, json, POD, PODS, SECONDS } from './hostile-server';

let server: HostileServer;
let cluster: KubernetesCluster;

beforeEach(async () => {
  server = await HostileServer.start();
  cluster = server.cluster({ requestTimeoutSeconds: SECONDS });
});

afterEach(() => server.close());

describe('a server that never ends', () => {
  const drip = (response: ServerResponse) => {
    response.write('{');
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  };

  test('drips an answer: the call ends in its time, in one line', async () => {
    server.answer = drip;
    const { error, seconds } = await failure(cluster.get(POD));
    expect(error.message).toMatch(/^pods shop\/a: no complete answer of http:\/\/127\.0\.0\.1:\d+ within 0\.4 s\n/);
    expect(seconds).toBeLessThan(2);
  });

  test('drips the text of a refusal: the same', async () => {
    server.answer = (response) => {
      response.statusCode = 500;
      drip(response);
    };
    const { error, seconds } = await failure(cluster.list(PODS));
    expect([error.reason, seconds < 2]).toEqual(['Unreachable', true]);
  });

  test('always sends another page: the list ends in the time of one call', async () => {
    server.answer = (response) => json({ items: [], metadata: { continue: 'more' } })(response);
    const { error, seconds } = await failure(cluster.list(PODS));
    expect(error.detail).toMatch(/does not end in time|no complete answer/);
    expect(seconds).toBeLessThan(2);
  });

  test('sends more than any object has: it is given up before the memory is full', async () => {
    server.answer = (response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65536, 'x')));
      };
      response.on('drain', more);
      more();
    };
    const { error } = await failure(server.cluster().get(POD));
    expect([error.reason, error.detail]).toEqual(['TooLarge', 'the API server answered with more than 16 MiB']);
  });

  test('sends pages without end, fast: they are given up before the memory is full', async () => {
    const big = 'x'.repeat(100_000);
    let named = 0;
    server.answer = (response) =>
      json({ items: [{ metadata: { name: `p${named++}` }, spec: { big } }], metadata: { continue: 'more' } })(response);
    const { error } = await failure(server.cluster({ mostMebibytesOfList: 2 }).list(PODS));
    expect([error.reason, error.detail]).toEqual([
      'TooLarge',
      'the API server answered with a list of more than 2 MiB',
    ]);
    expect(named).toBe(21);
  });

  test('credentials that are never found: the call ends in its time', async () => {
    const stuck = new KubernetesCluster(
      { server: 'http://127.0.0.1:1', options: () => new Promise(() => {}), close: () => {} },
      { requestTimeoutSeconds: SECONDS },
    );
    const { error, seconds } = await failure(stuck.get(POD));
    expect([error.reason, seconds < 2]).toEqual(['NoCredentials', true]);
    expect(error.problems.map(({ fix }) => fix)).toEqual([
      'run what the kubeconfig names by hand: it may wait for somebody',
    ]);
    expect(ClusterError.isTransient(error)).toBe(true);
  });

  test('a wait ends at its deadline, though each of its polls hangs', async () => {
    const poll = () => new Promise<never>(() => {});
    const signal = new AbortController().signal;
    const deadline = Date.now() + 300;
    const wait = waitFor({ cluster, clock: systemClock, about: 'shop/a', targets: [], poll, deadline, signal });
    const { error } = await failure(wait);
    expect(error.detail).toBe('timed out while it waited for an answer of the API server');
  });
});

test('a list of large objects is read in smaller pages', async () => {
  const big = 'x'.repeat(1024 * 1024);
  const limits: number[] = [];
  server.answer = (response, request) => {
    const { searchParams } = new URL(request.url ?? '', 'http://x');
    const [limit, from] = [Number(searchParams.get('limit')), Number(searchParams.get('continue') ?? 0)];
    limits.push(limit);
    const items = Array.from({ length: Math.min(limit, 20 - from) }, (_, i) => ({
      metadata: { name: `p${from + i}`, namespace: 'shop' },
      spec: { big },
    }));
    const next = from + items.length < 20 ? String(from + items.length) : '';
    json({ items, metadata: { continue: next } })(response);
  };
  const select = ({ metadata, apiVersion, kind }: KubeObject) => ({ metadata, apiVersion, kind });
  const found = await server.cluster().list(PODS, { select });
  expect(found.map(({ metadata }) => metadata.name)).toEqual(Array.from({ length: 20 }, (_, i) => `p${i}`));
  expect(limits.slice(0, 4)).toEqual([500, 62, 7, 1]);
  expect(limits).toHaveLength(23);
});

describe('answers of any form', () => {
  const values = fc.oneof(
    fc.jsonValue(),
    fc.record(
      { metadata: fc.jsonValue(), items: fc.jsonValue(), spec: fc.jsonValue(), status: fc.jsonValue() },
      {
        requiredKeys: [],
      },
    ),
    fc.record({
      metadata: fc.constant({ name: 'a', namespace: 'shop' }),
      status: fc.record({ conditions: fc.jsonValue() }),
    }),
    fc.record({ items: fc.array(fc.jsonValue()), metadata: fc.record({ continue: fc.jsonValue() }) }),
  );

  test('are an object of the right name, or one clear line', async () => {
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        server.answer = json(value);
        const found = await cluster.get(POD).catch((error: unknown) => error);
        if (ClusterError.isCluster(found)) expect(found.message).toMatch(/^pods shop\/a: .*$/m);
        else expect(found).toMatchObject({ metadata: { name: 'a', namespace: 'shop' } });
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    [{ labels: 'x' }, '"x" in place of the texts of metadata.labels'],
    [{ labels: 7 }, '7 in place of the texts of metadata.labels'],
    [{ annotations: { a: 1 } }, '{"a":1} in place of the texts of metadata.annotations'],
    [{ ownerReferences: {} }, '{} in place of the objects of metadata.ownerReferences'],
    [{ ownerReferences: ['x'] }, '["x"] in place of the objects of metadata.ownerReferences'],
    [{ managedFields: 7 }, '7 in place of the objects of metadata.managedFields'],
    [{ name: {} }, '{} in place of the text of metadata.name'],
    [{ creationTimestamp: 1 }, '1 in place of the text of metadata.creationTimestamp'],
  ])('with metadata %j are refused before anything relies on them', async (metadata, found) => {
    server.answer = json({ items: [{ metadata: { name: 'a', namespace: 'shop', ...metadata } }] });
    const { error } = await failure(cluster.list(PODS));
    expect(error.detail).toBe(`the API server answered with ${found}`);
  });

  test.each([{}, { metadata: { name: 'a' } }, { kind: 'Pod', metadata: {} }])(
    'that are no list, such as %j, are not taken for an empty one: nothing would run, and nothing would be there',
    async (value) => {
      server.answer = json(value);
      const { error } = await failure(cluster.list(PODS));
      expect(error.detail).toContain('in place of a list');
    },
  );

  test.each([7, ['x'], {}, true])('are no whole list when the token of the next page is %j', async (next) => {
    server.answer = json({ items: [], metadata: { continue: next } });
    expect((await failure(cluster.list(PODS))).error.detail).toBe(
      `the API server answered with ${JSON.stringify(next)} in place of the token of the next page`,
    );
  });

  test('are a list of objects, or one clear line', async () => {
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        server.answer = (response, request) =>
          json(request.url?.includes('continue') ? { items: null } : value)(response);
        const found = await cluster.list(PODS).catch((error: unknown) => error);
        if (ClusterError.isCluster(found)) expect(found.message).toMatch(/^pods in shop: .*$/m);
        else for (const item of found as KubeObject[]) expect(item.metadata).toEqual(expect.any(Object));
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['null', 'the API server answered with null in place of an object'],
    ['[1]', 'the API server answered with [1] in place of an object'],
    ['{"metadata":{"name":"b","namespace":"shop"}}', 'the API server answered with pods shop/b'],
    ['{"metadata":{"name":"a","namespace":"other"}}', 'the API server answered with pods other/a'],
    ['<html>', 'the API server answered with no JSON'],
    [
      '{"metadata":{"name":"a","namespace":"shop"},"status":{"conditions":"x"}}',
      'the API server answered with "x" in place of the conditions of status.conditions',
    ],
    [
      '{"metadata":{"name":"a","namespace":"shop"},"spec":{"version":{}}}',
      'the API server answered with {} in place of the text of spec.version',
    ],
    [
      '{"metadata":{"name":"a","namespace":"shop"},"spec":{"issuerRef":{"name":7}}}',
      'the API server answered with 7 in place of the text of spec.issuerRef.name',
    ],
    [
      '{"metadata":{"name":"a","namespace":"shop"},"spec":{"replicas":"2"}}',
      'the API server answered with "2" in place of the number of spec.replicas',
    ],
  ])('%s is no Pod shop/a', async (text, detail) => {
    server.answer = (response) => void response.end(text);
    expect((await failure(cluster.get(POD))).error.detail).toBe(detail);
  });

  test('are objects without the nulls in them, which stand for what is not set', async () => {
    const metadata = { name: 'a', namespace: 'shop', labels: null, ownerReferences: [null], creationTimestamp: null };
    const spec = { replicas: null, podTemplate: { spec: { containers: [null, { name: 'x', env: null }] } } };
    const pod = { metadata, spec, status: null };
    const expected = {
      metadata: { name: 'a', namespace: 'shop', ownerReferences: [] },
      spec: { podTemplate: { spec: { containers: [{ name: 'x' }] } } },
    };
    server.answer = json(pod);
    expect(await cluster.get(POD)).toEqual(expected);
    server.answer = json({ items: [pod] });
    expect(await cluster.list(PODS)).toEqual([{ ...expected, apiVersion: 'v1', kind: 'Pod' }]);
  });

  test('a condition of Argo CD has no status, and is taken', async () => {
    const conditions = [{ type: 'SyncError', message: 'm', lastTransitionTime: '2026-01-31T12:00:00Z' }];
    server.answer = json({ metadata: { name: 'a', namespace: 'argocd' }, status: { conditions } });
    const found = await cluster.get({ kind: 'Application', namespace: 'argocd', name: 'a' });
    expect(found.status).toEqual({ conditions });
  });
});

describe('an answer that nests without end', () => {
  const deep = `${'['.repeat(200_000)}1${']'.repeat(200_000)}`;
  const line = 'data of more than 100 levels';

  test.each([
    ['by itself', deep],
    ['in a field of an object', `{"metadata":{"name":"a","namespace":"shop"},"spec":{"a":${deep}}}`],
    ['in an item', `{"items":[{"metadata":{"name":"a"},"spec":${deep}}]}`],
    ['of objects', `${'{"metadata":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
  ])('is one clear line: %s', async (_, text) => {
    server.answer = (response) => void response.end(text);
    for (const call of [() => server.cluster().get(POD), () => server.cluster().list(PODS)])
      expect((await failure(call())).error.detail).toBe(`the API server answered with ${line}`);
  });

  test('is one clear line in a refusal, and in an event', async () => {
    server.answer = (response) => {
      response.statusCode = 500;
      response.end(deep);
    };
    expect((await failure(server.cluster().get(POD))).error.detail).toBe('the API server answered 500');
    expect(() => parseEvent(`{"type":"ADDED","object":${deep}}`, 'pods')).toThrow(
      `the API server sent as an event ${line}`,
    );
  });

  test('a hundred levels are fine', async () => {
    const levels = (many: number): unknown => (many === 0 ? 1 : { a: levels(many - 1) });
    server.answer = json({ metadata: { name: 'a', namespace: 'shop' }, spec: levels(99) });
    expect(await cluster.get(POD)).toMatchObject({ metadata: { name: 'a' } });
  });
});

describe('names of any form', () => {
  const strange = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '..',
      '.',
      '',
      '../../victim/secrets/db',
      'a/../b',
      '%2e%2e',
      'a%2fb',
      'a?b',
      'a#b',
      'a\\b',
      'A',
      'a,b',
    ),
    fc.string({ unit: fc.constantFrom('a', '.', '/', '-', '%', '2', 'e', 'f') }),
  );

  test('lead to exactly the object of that name, or to no request at all', async () => {
    server.answer = json({ metadata: {}, items: [] });
    await fc.assert(
      fc.asyncProperty(strange, strange, async (namespace, name) => {
        server.paths = [];
        const object = {
          apiVersion: 'v1',
          kind: 'Secret',
          metadata: { namespace, name, uid: 'u', resourceVersion: '1' },
        };
        const calls = [
          cluster.tryGet({ kind: 'Secret', namespace, name }),
          cluster.replace(object),
          cluster.replaceStatus(object),
          cluster.delete(object),
          cluster.evict({ ...object, kind: 'Pod' }),
          cluster.resize({ ...object, kind: 'Pod' }),
        ];
        await Promise.allSettled(calls);
        const own = `/api/v1/namespaces/${namespace}/`;
        const ends = ['', '/status', '/eviction', '/resize'].flatMap((end) => [
          `${own}secrets/${name}${end}`,
          `${own}pods/${name}${end}`,
        ]);
        for (const path of server.paths) expect(ends).toContain(path);
        if (server.paths.length > 0) expect([namespace, name].join('')).toMatch(/^[a-z0-9.-]+$/);
      }),
      { numRuns: 300 },
    );
  });

  test('select exactly the pool of that name, or nothing', () => {
    fc.assert(
      fc.property(strange, (name) => {
        try {
          const { labelSelector } = podsTarget({ namespace: 'shop', name });
          expect(labelSelector?.split(',')).toHaveLength(2);
          expect(labelSelector).toContain(`=${name},`);
        } catch (error) {
          expect(ClusterError.isCluster(error, 'Invalid')).toBe(true);
        }
      }),
    );
  });
});
