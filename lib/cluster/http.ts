import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { isRecord, isTooDeep, MOST_LEVELS } from '../json';
import { ClusterError, type ClusterReason } from './errors';

/** Address of an API server and credentials for it. */
export interface Credentials {
  /** `https://10.0.0.1:6443`, perhaps with a path. */
  readonly server: string;
  /** Agent (TLS, proxy) and headers of the next call. Called before each one, because tokens expire. */
  options(): Promise<Pick<RequestOptions, 'agent' | 'headers' | 'auth'>>;
  /** Closes idle connections. */
  close(): void;
}

/** One call of the API server. */
export interface ApiCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  /** Subject of the call, for messages. */
  readonly about: string;
  /** Time after which a call fails whose answer is not complete. */
  readonly timeoutMilliseconds: number;
  /** Largest answer. @default - MOST_BYTES */
  readonly mostBytes?: number;
  /** @default - the call cannot be aborted */
  readonly signal?: AbortSignal;
}

/** The Status object by which the API server refuses a call. */
export interface ApiStatus {
  readonly code?: number;
  readonly reason?: string;
  readonly message?: string;
  readonly details?: { readonly retryAfterSeconds?: number };
}

/** Largest answer, and largest event of a watch. An object has less than 4 MiB, a list is read in pages. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** What the API server answered. */
export interface Answer {
  readonly value: unknown;
  /** Its size, in characters. */
  readonly length: number;
}

/** Sends a call and parses the answer, JSON of any kind. @throws ClusterError when it fails, whatever the cause. */
export async function callJson(credentials: Credentials, call: ApiCall): Promise<Answer> {
  return within(call, credentials, async (timeout) => {
    const text = await readAll(await open(credentials, call, timeout), call);
    return { value: parseJson(text, call.about, 'answered with'), length: text.length };
  });
}

/**
 * Parses what the API server has sent.
 *
 * @param words what it did: `answered with`.
 * @throws ClusterError when it is no JSON, or nests so deep that whatever looks at it would fill the stack.
 */
export function parseJson(text: string, about: string, words: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ClusterError('ServerError', about, `the API server ${words} no JSON`, undefined, cause);
  }
  if (!isTooDeep(value)) return value;
  const detail = `the API server ${words} data of more than ${MOST_LEVELS} levels`;
  throw new ClusterError('ServerError', about, detail);
}

/**
 * Sends a call and yields the lines of its answer until the server closes it or the signal aborts it.
 *
 * @throws ClusterError when it fails, whatever the cause.
 */
export async function* callLines(credentials: Credentials, call: ApiCall): AsyncGenerator<string> {
  const timeout = new Timeout(call);
  try {
    const response = await open(credentials, call, timeout);
    yield* linesOf(response, call);
  } catch (error) {
    throw timeout.explain(error, credentials);
  } finally {
    timeout.clear();
  }
}

/** Keeps bytes until a line is complete: they lie outside of the heap, and an object may have a megabyte. */
async function* linesOf(response: IncomingMessage, call: ApiCall): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response) {
      let rest = chunk as Buffer;
      for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
        const line = Buffer.concat([...parts, rest.subarray(0, end)]).toString('utf8');
        [parts, length, rest] = [[], 0, rest.subarray(end + 1)];
        if (line !== '') yield line;
      }
      parts.push(rest);
      length += rest.length;
      if (length > MOST_BYTES) throw tooLarge(call);
    }
  } finally {
    response.destroy();
  }
}

const NEWLINE = 10;

/** The time that a call may take. Its signal also follows that of the call. */
class Timeout {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private isOver = false;
  private hasCredentials = false;
  private readonly abort = () => this.controller.abort();

  constructor(private readonly call: ApiCall) {
    this.timer = setTimeout(() => {
      this.isOver = true;
      this.abort();
    }, call.timeoutMilliseconds);
    // By hand, because Node keeps every signal of AbortSignal.any, and the request that listens to it, as long as its sources.
    call.signal?.addEventListener('abort', this.abort);
    if (call.signal?.aborted) this.abort();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Returns what is sent as credentials. */
  async find(credentials: Credentials): ReturnType<Credentials['options']> {
    const found = await credentials.options();
    this.hasCredentials = true;
    return found;
  }

  /** Rejects when the signal is aborted. */
  over(): Promise<never> {
    return new Promise((_, reject) => {
      this.signal.addEventListener('abort', () => reject(this.signal.reason), { once: true });
    });
  }

  clear(): void {
    clearTimeout(this.timer);
    this.call.signal?.removeEventListener('abort', this.abort);
  }

  /** Returns the ClusterError for an error of the call. */
  explain(error: unknown, credentials: Credentials): ClusterError {
    if (!this.isOver) return asUnreachable(error, this.call, credentials);
    // What is left for a page of a list is a little less than the time that was given.
    const seconds = Math.ceil(this.call.timeoutMilliseconds / 100) / 10;
    if (!this.hasCredentials) {
      const detail = `no credentials within ${seconds} s: what the kubeconfig names for them is not done`;
      return new ClusterError('NoCredentials', this.call.about, detail, undefined, error);
    }
    const detail = `no complete answer of ${shownUrl(credentials.server)} within ${seconds} s`;
    return new ClusterError('Unreachable', this.call.about, detail, undefined, error);
  }
}

/** Ends with the time of the call, also where what it waits for is no socket: a plugin that finds credentials. */
async function within<T>(call: ApiCall, credentials: Credentials, run: (timeout: Timeout) => Promise<T>): Promise<T> {
  const timeout = new Timeout(call);
  const over = timeout.over();
  over.catch(() => {});
  try {
    return await Promise.race([run(timeout), over]);
  } catch (error) {
    throw timeout.explain(error, credentials);
  } finally {
    timeout.clear();
  }
}

async function open(credentials: Credentials, call: ApiCall, timeout: Timeout): Promise<IncomingMessage> {
  const url = new URL(credentials.server.replace(/\/$/, '') + call.path);
  for (const [key, value] of Object.entries(call.query ?? {}))
    if (value !== undefined) url.searchParams.set(key, value);
  const response = await send(credentials, call, url, timeout);
  const { statusCode = 0 } = response;
  if (statusCode >= 200 && statusCode < 300) return response;
  const text = await readAll(response, call);
  throw refusal(statusCode, parseStatus(text), call.about, Number(response.headers['retry-after']));
}

async function send(credentials: Credentials, call: ApiCall, url: URL, timeout: Timeout): Promise<IncomingMessage> {
  const payload = call.body === undefined ? undefined : JSON.stringify(call.body);
  const { headers, ...options } = await timeout.find(credentials);
  return new Promise<IncomingMessage>((resolve, reject) => {
    const request = (url.protocol === 'http:' ? httpRequest : httpsRequest)(url, {
      ...options,
      method: call.method,
      signal: timeout.signal,
      headers: {
        ...headers,
        accept: 'application/json',
        'user-agent': 'pgpool-gitops',
        ...(payload === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
      },
    });
    // The listener must outlive the promise: an error after the first byte also reaches the reader of the answer.
    request.on('error', reject);
    request.on('response', resolve);
    request.end(payload);
  });
}

async function readAll(response: IncomingMessage, call: ApiCall): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > (call.mostBytes ?? MOST_BYTES)) throw tooLarge(call);
    }
    return Buffer.concat(chunks).toString('utf8');
  } catch (cause) {
    if (ClusterError.isCluster(cause)) throw cause;
    const detail = `the API server broke off its answer: ${wordOf(cause)}`;
    throw new ClusterError('Unreachable', call.about, detail, undefined, cause);
  } finally {
    response.destroy();
  }
}

function tooLarge({ about, mostBytes = MOST_BYTES }: ApiCall): ClusterError {
  return new ClusterError('TooLarge', about, `the API server answered with more than ${mostBytes / 1024 / 1024} MiB`);
}

/** Returns an address without the password that it may hold, whatever is in that. */
export function shownUrl(server: string): string {
  const url = URL.parse(server);
  // No pattern for what stands before an @: to search a long text for one takes time with its square.
  const at = server.lastIndexOf('@');
  if (!isAddress(url)) return at < 0 ? server : `***${server.slice(at)}`;
  return url.username + url.password === '' ? server : `${url.protocol}//***@${url.host}${url.pathname}`;
}

/** Whether an address, as it was parsed, is one that calls can be sent to. */
export function isAddress(url: URL | null): url is URL {
  return url !== null && ['http:', 'https:'].includes(url.protocol);
}

/** What Node says of a header, an address of a proxy or a certificate that nothing can be sent with. */
const UNUSABLE = /^ERR_(?:INVALID|OSSL)_/;

/** Whether nothing was sent, because of the credentials; the files that hold them are opened for each call. */
function isUnusable({ code = '', syscall }: NodeJS.ErrnoException): boolean {
  return UNUSABLE.test(code) || syscall === 'open';
}

function asUnreachable(error: unknown, call: ApiCall, { server }: Credentials): ClusterError {
  if (ClusterError.isCluster(error)) return error;
  if (isUnusable(error as NodeJS.ErrnoException)) {
    const detail = `the credentials cannot be used: ${wordOf(error)}`;
    return new ClusterError('Unauthorized', call.about, detail, undefined, error);
  }
  return new ClusterError(
    'Unreachable',
    call.about,
    `cannot reach ${shownUrl(server)}: ${wordOf(error)}`,
    undefined,
    error,
  );
}

function wordOf(error: unknown): string {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: readonly Error[] };
  // A host with several addresses fails with one error per address and an empty message of its own.
  const text = message || errors?.map((each) => each.message).join(', ') || String(error);
  return code === undefined || text.includes(code) ? text.slice(0, MOST_CHARACTERS) : `${text} (${code})`;
}

function parseStatus(text: string): ApiStatus {
  try {
    return asStatus(JSON.parse(text));
  } catch {
    // A proxy in front of the API server answers with text of its own.
    return { message: text.trim().slice(0, 200) };
  }
}

/** Takes the fields of a Status that have the right type; a proxy may answer with any JSON. */
export function asStatus(value: unknown): ApiStatus {
  const { code, reason, message, details } = isRecord(value) ? value : {};
  const seconds = isRecord(details) ? details.retryAfterSeconds : undefined;
  return {
    ...(typeof code === 'number' ? { code } : {}),
    ...(typeof reason === 'string' ? { reason } : {}),
    ...(typeof message === 'string' ? { message: message.slice(0, MOST_CHARACTERS) } : {}),
    ...(typeof seconds === 'number' ? { details: { retryAfterSeconds: seconds } } : {}),
  };
}

/** Longest message of a server that is printed. */
const MOST_CHARACTERS = 2000;

const BY_CODE: Readonly<Record<number, ClusterReason>> = {
  400: 'Invalid',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  410: 'Expired',
  413: 'TooLarge',
  422: 'Invalid',
  429: 'TooManyRequests',
};

/** What etcd, and the client of it in an API server, say of an object that is too large: with code 500, as if it would pass. */
const TOO_LARGE = /\brequest is too large\b|\bsend message larger than max\b/;

function reasonOf(code: number, { message = '' }: ApiStatus): ClusterReason {
  return code === 500 && TOO_LARGE.test(message) ? 'TooLarge' : (BY_CODE[code] ?? 'ServerError');
}

/** Makes the error of an answer outside 2xx, or of an ERROR event of a watch. */
export function refusal(code: number, status: ApiStatus, about: string, retryAfter?: number): ClusterError {
  const reason = status.reason === 'AlreadyExists' ? 'AlreadyExists' : reasonOf(code, status);
  const seconds = status.details?.retryAfterSeconds ?? (Number.isFinite(retryAfter) ? retryAfter : undefined);
  return new ClusterError(reason, about, status.message || `the API server answered ${code}`, seconds);
}
