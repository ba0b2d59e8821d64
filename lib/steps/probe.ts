import { X509Certificate } from 'node:crypto';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { readByte, readReply, startupMessage } from './wire';

/** Address of a pool or of one of its pods. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
  /** Server name (SNI) of the TLS handshake. @default - none is sent */
  readonly serverName?: string;
}

/** Answer of an endpoint to an SSLRequest. */
export type TlsAnswer =
  | { readonly kind: 'tls'; readonly certificate: X509Certificate }
  /** It answered `N`. */
  | { readonly kind: 'plain' }
  /** No answer, or not one of PostgreSQL's protocol. */
  | { readonly kind: 'none'; readonly reason: string };

/** Answer of an endpoint to a client without TLS. */
export type PlainAnswer =
  /** It asked for a password, or refused one. */
  | { readonly kind: 'accepted' }
  /** It demands TLS. */
  | { readonly kind: 'refused'; readonly message: string }
  /** It answered with an error that is not about TLS: too many clients, no backend. */
  | { readonly kind: 'other'; readonly reason: string }
  /** No answer, or not one of PostgreSQL's protocol. */
  | { readonly kind: 'none'; readonly reason: string };

/** Whether the certificate of an endpoint leads to a root. */
export type TrustAnswer = 'trusted' | 'untrusted' | { readonly kind: 'none'; readonly reason: string };

/** The network probes of the steps. */
export interface Prober {
  /** Requests TLS and returns the served certificate. */
  tls(endpoint: Endpoint): Promise<TlsAnswer>;
  /** Requests a connection without TLS. */
  plain(endpoint: Endpoint): Promise<PlainAnswer>;
  /** Whether a client that trusts only `rootPem` would trust the endpoint. */
  trust(endpoint: Endpoint, rootPem: string): Promise<TrustAnswer>;
}

/** PostgreSQL's SSLRequest: its length and a reserved protocol number. */
const SSL_REQUEST = Buffer.from('0000000804d2162f', 'hex');

/**
 * Probes over sockets. It sends no client certificate and no password, and nothing after the handshake.
 *
 * @param timeoutMilliseconds for a whole probe. @default 5000
 */
export function networkProber(timeoutMilliseconds = 5000): Prober {
  const within = <T>(endpoint: Endpoint, probe: (socket: Socket) => Promise<T>) =>
    withSocket(endpoint, timeoutMilliseconds, probe);
  return {
    tls: (endpoint) =>
      within(endpoint, async (socket): Promise<TlsAnswer> => {
        if (!(await asksForTls(socket))) return { kind: 'plain' };
        return { kind: 'tls', certificate: await servedCertificate(socket, endpoint) };
      }).catch(noAnswer),
    plain: (endpoint) =>
      within(endpoint, async (socket): Promise<PlainAnswer> => {
        socket.write(startupMessage({ user: 'pgpool_gitops_probe', database: 'postgres' }));
        return judgeReply(await readReply(socket));
      }).catch(noAnswer),
    trust: (endpoint, rootPem) =>
      within(endpoint, async (socket): Promise<TrustAnswer> => {
        if (!(await asksForTls(socket))) return { kind: 'none', reason: 'it serves no TLS' };
        return (await leadsTo(socket, endpoint, rootPem)) ? 'trusted' : 'untrusted';
      }).catch(noAnswer),
  };
}

function noAnswer(error: unknown): { readonly kind: 'none'; readonly reason: string } {
  const { code, message } = error as NodeJS.ErrnoException;
  return { kind: 'none', reason: code === undefined || message.includes(code) ? message : `${message} (${code})` };
}

/** Opens a connection for a probe and closes it after success and failure. */
async function withSocket<T>(endpoint: Endpoint, timeout: number, probe: (socket: Socket) => Promise<T>): Promise<T> {
  const socket = connectTcp({ host: endpoint.host, port: endpoint.port });
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_, reject) => {
    // The listener stays until the socket is closed: an error after the answer must not end the process.
    socket.on('error', reject);
    timer = setTimeout(() => reject(new Error(`no answer within ${timeout / 1000} s`)), timeout);
  });
  try {
    return await Promise.race([connected(socket).then(() => probe(socket)), failed]);
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once('connect', resolve));
}

/** @throws Error when the answer is neither `S` nor `N`, or holds more than that one byte. */
async function asksForTls(socket: Socket): Promise<boolean> {
  socket.write(SSL_REQUEST);
  const answer = await readByte(socket);
  if (answer === 'S') return true;
  if (answer === 'N') return false;
  throw new Error(`answered ${JSON.stringify(answer)} to an SSLRequest, allowed: S or N`);
}

/**
 * Returns the served leaf. It is read during the handshake: a server that requires a client certificate closes the connection
 * at its end, after it has sent its own. Node's only event at that moment is the one for OCSP.
 */
function servedCertificate(socket: Socket, endpoint: Endpoint): Promise<X509Certificate> {
  return new Promise((resolve, reject) => {
    const secured = handshake(socket, endpoint, { requestOCSP: true });
    const take = () => {
      // Node 20 returns it once per connection, so the second event may find none.
      const certificate = secured.getPeerX509Certificate();
      if (certificate === undefined) return;
      resolve(new X509Certificate(certificate.raw));
      secured.destroy();
    };
    secured.on('OCSPResponse', take);
    secured.on('secureConnect', take);
    secured.on('error', reject);
    secured.on('close', () => reject(new Error('closed the connection before it showed a certificate')));
  });
}

function leadsTo(socket: Socket, endpoint: Endpoint, rootPem: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const secured = handshake(socket, endpoint, { ca: rootPem });
    secured.on('secureConnect', () => {
      resolve(secured.authorized);
      secured.destroy();
    });
    secured.on('error', reject);
    secured.on('close', () => reject(new Error('closed the connection during the handshake')));
  });
}

/** Refuses no certificate and compares no name: callers judge both. */
function handshake(socket: Socket, { serverName }: Endpoint, more: { requestOCSP?: boolean; ca?: string }): TLSSocket {
  return connectTls({
    socket,
    rejectUnauthorized: false,
    checkServerIdentity: () => undefined,
    ...(serverName === undefined ? {} : { servername: serverName }),
    ...more,
  });
}

/** Messages of Pgpool-II and PostgreSQL that require TLS. */
const DEMANDS_TLS = /SSL off|no encryption|requires? (SSL|TLS)|(pool|pg)_hba\.conf/i;
/** Messages about a password: they come after TLS would have been required. */
const WANTS_PASSWORD = /password|pool_passwd|authentication/i;

function judgeReply(reply: Awaited<ReturnType<typeof readReply>>): PlainAnswer {
  if (reply.type === 'R') return { kind: 'accepted' };
  if (reply.type !== 'E')
    return { kind: 'none', reason: `answered with a message of type ${JSON.stringify(reply.type)}` };
  if (DEMANDS_TLS.test(reply.text)) return { kind: 'refused', message: reply.text };
  return WANTS_PASSWORD.test(reply.text) ? { kind: 'accepted' } : { kind: 'other', reason: reply.text };
}
