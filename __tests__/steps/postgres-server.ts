import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { TLSSocket, type TlsOptions } from 'node:tls';

/** What a server does when it is asked for TLS or for a connection. */
export interface Behaviour {
  /** Bytes that answer an SSLRequest. @default 'S' */
  readonly ssl?: string;
  /** @default - it goes silent after its answer */
  readonly tls?: TlsOptions;
  /** Answers a StartupMessage without TLS. @default - it closes the connection */
  readonly startup?: (parameters: string[]) => Buffer;
  /** Never says a word. @default false */
  readonly silent?: boolean;
}

/** A server on a local port, and how to end it. */
export interface Running {
  readonly port: number;
  /** Bytes that came before TLS, as hexadecimal. */
  readonly received: string[];
  close(): Promise<void>;
}

/** Speaks the begin of PostgreSQL's protocol: the SSLRequest, TLS, and one answer to a StartupMessage. */
export async function servePostgres(behaviour: Behaviour): Promise<Running> {
  const sockets = new Set<Socket>();
  const received: string[] = [];
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', (bytes) => {
      received.push(bytes.toString('hex'));
      if (behaviour.silent === true) return;
      if (bytes.toString('hex') === '0000000804d2162f') answerSsl(socket, behaviour);
      else if (behaviour.startup === undefined) socket.end();
      else socket.end(behaviour.startup(bytes.subarray(8).toString('utf8').split('\0')));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function answerSsl(socket: Socket, { ssl = 'S', tls }: Behaviour): void {
  socket.write(ssl);
  if (tls === undefined || ssl !== 'S') return;
  const secured = new TLSSocket(socket, { ...tls, isServer: true });
  secured.on('error', () => socket.destroy());
}

/** An ErrorResponse of the fields that Pgpool-II sends. */
export function errorResponse(message: string, detail = ''): Buffer {
  const fields = [`SFATAL`, `CXX000`, `M${message}`, ...(detail === '' ? [] : [`D${detail}`])].join('\0');
  return packet('E', Buffer.from(`${fields}\0\0`));
}

/** AuthenticationMD5Password. */
export function authenticationRequest(): Buffer {
  return packet('R', Buffer.from([0, 0, 0, 5, 1, 2, 3, 4]));
}

function packet(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type, 0, 'latin1');
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
