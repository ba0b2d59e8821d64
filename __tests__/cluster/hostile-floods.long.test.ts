import type { ClusterError } from '../../lib/cluster/errors';
import type { KubeObject } from '../../lib/cluster/objects';
import { failure, HostileServer, PODS } from './hostile-server';

// Of the size that is promised, so they take a minute: hostile-server.test.ts has what ends soon.

/** What a list of half a million objects may take on a busy machine. */
const PATIENT = { requestTimeoutSeconds: 150 };

let server: HostileServer;

beforeEach(async () => {
  server = await HostileServer.start();
});

afterEach(() => server.close());

test.each([
  ['kept whole', {}],
  ['of which a part is kept', { select: ({ metadata }: KubeObject) => ({ metadata }) as KubeObject }],
])(
  'Pages of objects of a few bytes, %s, are given up before the memory is full',
  async (_, options) => {
    const items = Array.from({ length: 130_000 }, () => ({ metadata: { name: 'a' } }));
    const text = JSON.stringify({ metadata: { continue: 'next' }, items });
    server.answer = (response) => void response.end(text);
    const { error } = await failure(server.cluster(PATIENT).list(PODS, options));
    expect(error.detail).toBe('the API server answered with a list of more than 500000 objects');
    expect(server.paths).toHaveLength(4);
  },
  180_000,
);

test('A watch of new objects without end is given up before the memory is full', async () => {
  server.answer = (response, { url }) => {
    if (!url?.includes('watch=true')) return void response.end('{"items":[],"metadata":{"resourceVersion":"1"}}');
    let sent = 0;
    const send = () => {
      const events = Array.from({ length: 5000 }, () => `{"type":"ADDED","object":{"metadata":{"uid":"${sent++}"}}}`);
      if (response.destroyed || sent > 1_000_000) return;
      response.write(`${events.join('\n')}\n`, send);
    };
    send();
  };
  const stop = new AbortController();
  let given: unknown;
  const onRetry = (error: unknown) => {
    given = error;
    stop.abort();
  };
  const read = async () => {
    for await (const _ of server.cluster(PATIENT).watch(PODS, { signal: stop.signal, onRetry }));
  };
  await read().catch(onRetry);
  expect((given as ClusterError).detail).toBe('the API server has sent more than 500000 objects');
}, 420_000);
