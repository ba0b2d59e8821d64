import { Agent, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ClusterError } from '../../lib/cluster/errors';
import { KubernetesCluster, type KubernetesClusterOptions } from '../../lib/cluster/kubernetes-cluster';

/** What a test that waits for the end of its time waits. */
export const SECONDS = 0.4;
export const POD = { kind: 'Pod', namespace: 'shop', name: 'a' } as const;
export const PODS = { kind: 'Pod', namespace: 'shop' } as const;

/** An API server on this machine that answers whatever a test wants. */
export class HostileServer {
  static async start(): Promise<HostileServer> {
    const hostile = new HostileServer();
    await new Promise<void>((resolve) => hostile.server.listen(0, '127.0.0.1', resolve));
    return hostile;
  }

  /** What it answers. */
  answer: (response: ServerResponse, request: IncomingMessage) => void = (response) => void response.end('{}');
  /** What it was asked for, in order, as it was sent: URL would take `..` out. */
  paths: string[] = [];

  private readonly agent = new Agent({ keepAlive: true });
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => {
      this.paths.push(request.url ?? '');
      this.answer(response, request);
    });
    // On a busy machine a client may need longer for a page than Node's server keeps a connection without a request.
    this.server.keepAliveTimeout = 600_000;
  }

  /** A client of it, which waits as long as a call takes on a busy machine unless told otherwise. */
  cluster(options: KubernetesClusterOptions = {}): KubernetesCluster {
    const { agent, server } = this;
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const credentials = { server: url, options: async () => ({ agent }), close: () => agent.destroy() };
    return new KubernetesCluster(credentials, { requestTimeoutSeconds: 30, ...options });
  }

  async close(): Promise<void> {
    this.agent.destroy();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

export const json = (value: unknown) => (response: ServerResponse) => void response.end(JSON.stringify(value));

/** @returns the ClusterError, and after how many seconds it came */
export async function failure(
  call: Promise<unknown>,
): Promise<{ readonly error: ClusterError; readonly seconds: number }> {
  const started = Date.now();
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!ClusterError.isCluster(error)) throw new Error(`no ClusterError: ${(error as Error)?.stack}`);
  return { error, seconds: (Date.now() - started) / 1000 };
}
