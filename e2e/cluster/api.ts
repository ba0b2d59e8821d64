import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { parse } from 'yaml';

interface Kubeconfig {
  readonly clusters: readonly { readonly cluster: { server: string; 'certificate-authority-data'?: string } }[];
  readonly users: readonly {
    readonly user: { 'client-certificate-data'?: string; 'client-key-data'?: string; token?: string };
  }[];
}

/** Reads from the API server. Scenarios ask often, and a `kubectl` each time would be most of the machine's work. */
export class Api {
  private readonly server: URL;
  private readonly headers: Record<string, string>;
  private readonly agent: Agent;

  /** With the first cluster and user of a kubeconfig. */
  constructor(kubeconfig: string) {
    const { clusters, users } = parse(readFileSync(kubeconfig, 'utf8')) as Kubeconfig;
    const [cluster, user] = [clusters[0]?.cluster, users[0]?.user];
    const decode = (data: string | undefined) => (data === undefined ? undefined : Buffer.from(data, 'base64'));
    this.server = new URL(cluster?.server ?? '');
    this.headers = user?.token === undefined ? {} : { authorization: `Bearer ${user.token}` };
    this.agent = new Agent({
      keepAlive: true,
      maxSockets: 4,
      ca: decode(cluster?.['certificate-authority-data']),
      cert: decode(user?.['client-certificate-data']),
      key: decode(user?.['client-key-data']),
    });
  }

  /**
   * Reads a path, such as `/api/v1/namespaces/demo/pods`.
   *
   * @returns undefined when there is nothing
   * @throws Error when the API server is not there, or refuses
   */
  get<T>(path: string): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      const { agent, headers } = this;
      const call = request(new URL(path, this.server), { agent, headers, timeout: 10_000 }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (answer.statusCode === 404) return resolve(undefined);
          if (answer.statusCode === 200) return resolve(JSON.parse(text) as T);
          reject(new Error(`GET ${path}: ${answer.statusCode} ${text}`));
        });
      });
      call.on('error', reject);
      call.on('timeout', () => call.destroy(new Error(`GET ${path}: no answer in 10 s`)));
      call.end();
    });
  }
}
