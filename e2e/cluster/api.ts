import { readFileSync } from 'node:fs';
import { type ClientRequest, type IncomingMessage, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent, type RequestOptions, request } from 'node:https';
import { createInterface } from 'node:readline';
import { parse } from 'yaml';

interface Kubeconfig {
  readonly clusters: readonly { readonly cluster: { server: string; 'certificate-authority-data'?: string } }[];
  readonly users: readonly {
    readonly user: { 'client-certificate-data'?: string; 'client-key-data'?: string; token?: string };
  }[];
}

/** How calls reach an API server. */
type Way = Pick<RequestOptions, 'agent' | 'headers' | 'socketPath'> & { readonly server: URL };

/** Asks the API server. Scenarios do so often, and a `kubectl` each time would be most of the machine's work. */
export class Api {
  /** With the first cluster and user of a kubeconfig that this tool has written. */
  static ofKubeconfig(kubeconfig: string): Api {
    const { clusters, users } = parse(readFileSync(kubeconfig, 'utf8')) as Kubeconfig;
    const [cluster, user] = [clusters[0]?.cluster, users[0]?.user];
    const decode = (data: string | undefined) => (data === undefined ? undefined : Buffer.from(data, 'base64'));
    const server = new URL(cluster?.server ?? '');
    const headers = user?.token === undefined ? {} : { authorization: `Bearer ${user.token}` };
    const agent = new Agent({
      keepAlive: true,
      maxSockets: 4,
      ca: decode(cluster?.['certificate-authority-data']),
      cert: decode(user?.['client-certificate-data']),
      key: decode(user?.['client-key-data']),
    });
    return new Api({ server, headers, agent });
  }

  /** Through `kubectl proxy`, which knows every way to log in. */
  static ofSocket(socketPath: string): Api {
    return new Api({ server: new URL('http://localhost'), socketPath, agent: new PlainAgent({ keepAlive: true }) });
  }

  private constructor(private readonly way: Way) {}

  /**
   * Reads a path, such as `/api/v1/namespaces/demo/pods`.
   *
   * @returns undefined when there is nothing
   * @throws Error when the API server is not there, or refuses
   */
  get<T>(path: string): Promise<T | undefined> {
    return this.ask<T>('GET', path);
  }

  /**
   * Changes fields of an object by a merge patch.
   *
   * @throws Error when there is no such object, and when the API server is not there, or refuses
   */
  async patch(path: string, patch: object): Promise<void> {
    if ((await this.ask('PATCH', path, patch)) === undefined) throw new Error(`PATCH ${path}: there is no such object`);
  }

  private ask<T>(method: 'GET' | 'PATCH', path: string, body?: object): Promise<T | undefined> {
    const what = `${method} ${path}`;
    const headers = body === undefined ? {} : { 'content-type': 'application/merge-patch+json' };
    return new Promise((resolve, reject) => {
      const onAnswer = (answer: IncomingMessage) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (answer.statusCode === 404) return resolve(undefined);
          if (answer.statusCode === 200) return resolve(JSON.parse(text) as T);
          reject(new Error(`${what}: ${answer.statusCode} ${text}`));
        });
      };
      const call = this.call(path, { method, headers, timeout: 10_000 }, onAnswer, body);
      call.on('error', (error: NodeJS.ErrnoException) => {
        // The API server ends connections that were idle, and who waited for a program meanwhile has not heard of it.
        if (call.reusedSocket && error.code === 'ECONNRESET') resolve(this.ask<T>(method, path, body));
        else reject(error);
      });
      call.on('timeout', () => call.destroy(new Error(`${what}: no answer in 10 s`)));
    });
  }

  /**
   * Hands on the events of a watch, until the API server ends it, as it does after some minutes.
   *
   * @param signal that ends it. @default - none
   * @throws Error when the API server is not there, or refuses
   */
  watch(path: string, onEvent: (event: unknown) => void, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const call = this.call(path, signal === undefined ? {} : { signal }, (answer) => {
        if (answer.statusCode !== 200) return reject(new Error(`GET ${path}: ${answer.statusCode}`));
        const lines = createInterface(answer);
        // It hands on the errors of what it reads.
        lines.on('error', reject);
        lines.on('line', (line) => onEvent(JSON.parse(line)));
        lines.on('close', resolve);
      });
      call.on('error', reject);
    });
  }

  private call(
    path: string,
    options: RequestOptions,
    onAnswer: (answer: IncomingMessage) => void,
    body?: object,
  ): ClientRequest {
    const { server, headers, ...way } = this.way;
    const settings = { ...way, ...options, headers: { ...headers, ...options.headers } };
    const call = (server.protocol === 'https:' ? request : plainRequest)(new URL(path, server), settings);
    call.on('response', onAnswer);
    call.end(body === undefined ? undefined : JSON.stringify(body));
    return call;
  }
}
