import { createServer, type RequestListener, type Server } from 'node:http';
import type { Registry } from 'prom-client';

/** Options of {@link serveEndpoints}. */
export interface EndpointOptions {
  readonly registry: Registry;
  /** TCP port; 0 chooses a free one. */
  readonly port: number;
  /** Whether the operator is healthy: none of its loops has ended. */
  readonly isWell: () => boolean;
}

/** Any pod may open connections: how many at once, and the milliseconds after which an idle one is closed, and metrics are collected anew. */
const MOST = { connections: 1024, idle: 10_000, age: 1000 } as const;

/**
 * Serves `/healthz` for the kubelet and `/metrics` for Prometheus.
 *
 * @throws Error when the port is taken.
 */
export function serveEndpoints(options: EndpointOptions): Promise<Server> {
  const limits = { headersTimeout: MOST.idle, requestTimeout: MOST.idle, connectionsCheckingInterval: MOST.idle / 2 };
  const server = createServer(limits, listener(options));
  server.maxConnections = MOST.connections;
  server.setTimeout(MOST.idle);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, () => resolve(server));
  });
}

function listener({ isWell, registry }: EndpointOptions): RequestListener {
  let last: { readonly at: number; readonly text: Promise<Buffer> } | undefined;
  // Many megabytes where a namespace has thousands of operations, so those who ask in one second get the same.
  const collect = () => {
    if (last === undefined || performance.now() - last.at > MOST.age)
      last = { at: performance.now(), text: registry.metrics().then(Buffer.from) };
    return last.text;
  };
  return (request, response) => {
    const path = request.url?.split('?')[0];
    if (request.method !== 'GET') return void response.writeHead(405).end();
    if (path === '/healthz') return void response.writeHead(isWell() ? 200 : 503).end(isWell() ? 'ok\n' : 'ended\n');
    if (path !== '/metrics') return void response.writeHead(404).end();
    collect().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  };
}
