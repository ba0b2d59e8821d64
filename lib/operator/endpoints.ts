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

/**
 * Serves `/healthz` for the kubelet and `/metrics` for Prometheus.
 *
 * @throws Error when the port is taken.
 */
export function serveEndpoints(options: EndpointOptions): Promise<Server> {
  const server = createServer(listener(options));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, () => resolve(server));
  });
}

function listener({ isWell, registry }: EndpointOptions): RequestListener {
  return (request, response) => {
    const path = request.url?.split('?')[0];
    if (request.method !== 'GET') return void response.writeHead(405).end();
    if (path === '/healthz') return void response.writeHead(isWell() ? 200 : 503).end(isWell() ? 'ok\n' : 'ended\n');
    if (path !== '/metrics') return void response.writeHead(404).end();
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  };
}
