import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ClusterError, type ClusterReason } from '../../lib/cluster/errors';
import { KINDS, type Kind } from '../../lib/cluster/kinds';
import type { KubeObject, ListTarget } from '../../lib/cluster/objects';
import { type FakeStore, matches } from './fake-store';

/** A request as it came in. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string;
  readonly body: unknown;
}

/** A running server, what it was asked, and what it should do wrong. */
export interface FakeApiServer {
  readonly url: string;
  readonly seen: Seen[];
  /** Answers in place of the store. @default - the store answers everything */
  intercept: (seen: Seen, response: ServerResponse) => boolean;
  /** Closes every stream of a watch. */
  cutWatches(): void;
  close(): Promise<void>;
}

const CODES: Partial<Record<ClusterReason, number>> = {
  NotFound: 404,
  AlreadyExists: 409,
  Conflict: 409,
  Forbidden: 403,
  Invalid: 422,
  TooManyRequests: 429,
  Expired: 410,
};

interface Target extends ListTarget {
  readonly name?: string;
  readonly subresource?: string;
}

/** Kubernetes' REST in front of a {@link FakeStore}, on a local port: what KubernetesCluster talks to in tests. */
export async function serveApi(store: FakeStore, pageSize = 2): Promise<FakeApiServer> {
  const streams = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    void readRequest(request).then((seen) => {
      api.seen.push(seen);
      if (api.intercept(seen, response)) return;
      try {
        answer(store, seen, response, { streams, pageSize });
      } catch (error) {
        if (!ClusterError.isCluster(error)) throw error;
        send(response, CODES[error.reason] ?? 500, statusOf(error));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const api: FakeApiServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    intercept: () => false,
    cutWatches: () => {
      for (const stream of streams) stream.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return api;
}

function statusOf({ reason, detail, retryAfterSeconds }: ClusterError) {
  return { kind: 'Status', code: CODES[reason], reason, message: detail, details: { retryAfterSeconds } };
}

async function readRequest(request: IncomingMessage): Promise<Seen> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  const url = new URL(request.url ?? '', 'http://x');
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    authorization: request.headers.authorization ?? '',
    body: text === '' ? undefined : JSON.parse(text),
  };
}

interface Serving {
  readonly streams: Set<ServerResponse>;
  readonly pageSize: number;
}

function answer(store: FakeStore, seen: Seen, response: ServerResponse, serving: Serving): void {
  const target = targetOf(seen);
  if (target.name === undefined && seen.method === 'GET') {
    if (seen.query.watch === 'true')
      return stream(store, target, Number(seen.query.resourceVersion), response, serving);
    return send(
      response,
      200,
      page(store, target, seen.query, Math.min(serving.pageSize, Number(seen.query.limit ?? serving.pageSize))),
    );
  }
  const ref = { kind: target.kind, namespace: target.namespace, name: target.name ?? '' };
  const body = seen.body as KubeObject & { preconditions?: { uid?: string; resourceVersion?: string } };
  if (seen.method === 'GET') {
    const found = store.find(ref);
    if (found === undefined) throw new ClusterError('NotFound', ref.name, `${ref.name} not found`);
    return send(response, 200, found);
  }
  if (target.subresource === 'resize') return send(response, 200, store.resize(body));
  if (seen.method === 'PUT')
    return send(response, 200, store.replace(body, target.subresource === 'status' ? 'status' : ''));
  if (seen.method === 'DELETE') store.delete(ref, body.preconditions);
  else if (target.subresource === 'eviction') {
    store.evict(
      ref,
      (body as unknown as { deleteOptions: { preconditions: { uid: string } } }).deleteOptions.preconditions.uid,
    );
  } else return send(response, 201, store.create(body));
  send(response, 200, { kind: 'Status', status: 'Success' });
}

function targetOf({ path, query }: Seen): Target {
  const parts = path.split('/').filter((part) => part !== '');
  const rest = parts[0] === 'api' ? parts.slice(2) : parts.slice(3);
  const group = parts[0] === 'api' ? '' : (parts[1] ?? '');
  const namespaced = rest[0] === 'namespaces' && rest.length > 2;
  const [plural, name, subresource] = namespaced ? rest.slice(2) : rest;
  const kind = (Object.keys(KINDS) as Kind[]).find(
    (each) => KINDS[each].group === group && KINDS[each].plural === plural,
  );
  if (kind === undefined) throw new ClusterError('NotFound', path, 'the server could not find the requested resource');
  const { labelSelector, fieldSelector } = query;
  return { kind, ...(namespaced ? { namespace: rest[1] } : {}), name, subresource, labelSelector, fieldSelector };
}

function page(store: FakeStore, target: Target, query: Seen['query'], size: number) {
  const all = store.list(target);
  const from = Number(query.continue ?? 0);
  const items = all.slice(from, from + size).map(({ apiVersion: _, kind: __, ...item }) => item);
  const next = from + size < all.length ? String(from + size) : '';
  return { kind: 'List', metadata: { resourceVersion: String(store.revision), continue: next }, items };
}

function stream(store: FakeStore, target: Target, from: number, response: ServerResponse, { streams }: Serving): void {
  if (from < store.compacted) {
    return send(response, 200, {
      type: 'ERROR',
      object: { code: 410, reason: 'Expired', message: 'too old resource version' },
    });
  }
  streams.add(response);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.flushHeaders();
  let seen = from;
  const tell = () => {
    for (const { type, object, previous } of store.history.slice(seen)) {
      if (!matches(object, target) && (previous === undefined || !matches(previous, target))) continue;
      const line = `${JSON.stringify({ type, object })}\n`;
      // In two pieces: an event need not come in one.
      response.write(line.slice(0, 10));
      response.write(line.slice(10));
    }
    seen = store.revision;
  };
  tell();
  const stop = store.listen(tell);
  response.on('close', () => {
    stop();
    streams.delete(response);
  });
}

function send(response: ServerResponse, code: number, body: unknown): void {
  response.writeHead(code, { 'content-type': 'application/json' });
  response.end(`${JSON.stringify(body)}\n`);
}
