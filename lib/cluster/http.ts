import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
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
  /** Time without a byte after which the server counts as unreachable. */
  readonly silenceMilliseconds: number;
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

/** Sends a call and parses the answer. @throws ClusterError when it fails, whatever the cause. */
export async function callJson<T>(credentials: Credentials, call: ApiCall): Promise<T> {
  const response = await open(credentials, call);
  const text = await readAll(response, call);
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    throw new ClusterError('ServerError', call.about, 'the API server answered with no JSON', undefined, cause);
  }
}

/**
 * Sends a call and yields the lines of its answer until the server closes it or the signal aborts it.
 *
 * @throws ClusterError when it fails, whatever the cause.
 */
export async function* callLines(credentials: Credentials, call: ApiCall): AsyncGenerator<string> {
  const response = await open(credentials, call);
  let rest = '';
  try {
    for await (const chunk of response) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line !== '') yield line;
    }
  } catch (error) {
    throw asUnreachable(error, call, credentials);
  } finally {
    response.destroy();
  }
}

async function open(credentials: Credentials, call: ApiCall): Promise<IncomingMessage> {
  const url = new URL(credentials.server.replace(/\/$/, '') + call.path);
  for (const [key, value] of Object.entries(call.query ?? {}))
    if (value !== undefined) url.searchParams.set(key, value);
  const response = await send(credentials, call, url);
  response.setEncoding('utf8');
  const { statusCode = 0 } = response;
  if (statusCode >= 200 && statusCode < 300) return response;
  const text = await readAll(response, call);
  throw refusal(statusCode, parseStatus(text), call.about, Number(response.headers['retry-after']));
}

async function send(credentials: Credentials, call: ApiCall, url: URL): Promise<IncomingMessage> {
  const payload = call.body === undefined ? undefined : JSON.stringify(call.body);
  try {
    const { headers, ...options } = await credentials.options();
    return await new Promise<IncomingMessage>((resolve, reject) => {
      const request = (url.protocol === 'http:' ? httpRequest : httpsRequest)(url, {
        ...options,
        method: call.method,
        signal: call.signal,
        timeout: call.silenceMilliseconds,
        headers: {
          ...headers,
          accept: 'application/json',
          'user-agent': 'pgpool-gitops',
          ...(payload === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
        },
      });
      request.on('timeout', () => {
        request.destroy(new Error(`no answer for ${call.silenceMilliseconds / 1000} s`));
      });
      // The listener must outlive the promise: an error after the first byte also reaches the reader of the answer.
      request.on('error', reject);
      request.on('response', resolve);
      request.end(payload);
    });
  } catch (error) {
    throw asUnreachable(error, call, credentials);
  }
}

async function readAll(response: IncomingMessage, call: ApiCall): Promise<string> {
  try {
    let text = '';
    for await (const chunk of response) text += chunk;
    return text;
  } catch (cause) {
    throw new ClusterError(
      'Unreachable',
      call.about,
      `the API server broke off its answer: ${wordOf(cause)}`,
      undefined,
      cause,
    );
  }
}

function asUnreachable(error: unknown, call: ApiCall, { server }: Credentials): ClusterError {
  if (ClusterError.isCluster(error)) return error;
  return new ClusterError('Unreachable', call.about, `cannot reach ${server}: ${wordOf(error)}`, undefined, error);
}

function wordOf(error: unknown): string {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: readonly Error[] };
  // A host with several addresses fails with one error per address and an empty message of its own.
  const text = message || errors?.map((each) => each.message).join(', ') || String(error);
  return code === undefined || text.includes(code) ? text : `${text} (${code})`;
}

function parseStatus(text: string): ApiStatus {
  try {
    return JSON.parse(text) as ApiStatus;
  } catch {
    // A proxy in front of the API server answers with text of its own.
    return { message: text.trim().slice(0, 200) };
  }
}

const BY_CODE: Readonly<Record<number, ClusterReason>> = {
  400: 'Invalid',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  410: 'Expired',
  422: 'Invalid',
  429: 'TooManyRequests',
};

/** Makes the error of an answer outside 2xx, or of an ERROR event of a watch. */
export function refusal(code: number, status: ApiStatus, about: string, retryAfter?: number): ClusterError {
  const reason = status.reason === 'AlreadyExists' ? 'AlreadyExists' : (BY_CODE[code] ?? 'ServerError');
  const seconds = status.details?.retryAfterSeconds ?? (Number.isFinite(retryAfter) ? retryAfter : undefined);
  return new ClusterError(reason, about, status.message || `the API server answered ${code}`, seconds);
}
