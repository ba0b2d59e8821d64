import type { Socket } from 'node:net';

/** First answer of a server to a StartupMessage. */
export interface Reply {
  /** `R` requests authentication, `E` is an error. */
  readonly type: string;
  /** Message and detail of an error, else empty. */
  readonly text: string;
}

/** An error has a few hundred bytes; a longer answer is not PostgreSQL's protocol. */
const MOST_BYTES = 64 * 1024;

/** Builds PostgreSQL's StartupMessage, version 3.0. */
export function startupMessage(parameters: Readonly<Record<string, string>>): Buffer {
  const fields = Object.entries(parameters).map(([key, value]) => `${key}\0${value}\0`);
  const body = Buffer.concat([Buffer.from([0, 3, 0, 0]), Buffer.from(`${fields.join('')}\0`)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 4);
  return Buffer.concat([length, body]);
}

/**
 * Reads the one byte that answers an SSLRequest.
 *
 * @throws Error when more bytes came with it: an attacker could have injected them to be taken for encrypted ones.
 */
export async function readByte(socket: Socket): Promise<string> {
  const chunk = await readChunk(socket);
  if (chunk.length === 1) return chunk.toString('latin1');
  throw new Error(`answered ${chunk.length} bytes to an SSLRequest, allowed: one, S or N`);
}

/** Reads the first message. @throws Error when the server closes the connection, or answers outside the protocol. */
export async function readReply(socket: Socket): Promise<Reply> {
  let bytes = Buffer.alloc(0);
  while (bytes.length < 5 || bytes.length < 1 + bytes.readUInt32BE(1)) {
    bytes = Buffer.concat([bytes, await readChunk(socket)]);
    if (bytes.length > MOST_BYTES) throw new Error('answered too much for a message of the protocol');
  }
  const type = String.fromCharCode(bytes[0] ?? 0);
  return { type, text: type === 'E' ? errorText(bytes.subarray(5, 1 + bytes.readUInt32BE(1))) : '' };
}

function readChunk(socket: Socket): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const clear = () => {
      socket.off('readable', read);
      socket.off('end', ended);
      socket.off('close', ended);
    };
    const read = () => {
      const chunk = socket.read() as Buffer | null;
      if (chunk === null) return;
      clear();
      resolve(chunk);
    };
    const ended = () => {
      clear();
      reject(new Error('closed the connection without an answer'));
    };
    socket.on('readable', read);
    socket.on('end', ended);
    socket.on('close', ended);
    read();
  });
}

/** Formats the fields of an ErrorResponse, each a letter and a text: M is the message, D the detail. */
function errorText(body: Buffer): string {
  const fields = body.toString('utf8').split('\0');
  const wanted = ['M', 'D'].map((letter) => fields.find((field) => field.startsWith(letter))?.slice(1));
  const words = wanted.filter((word) => word !== undefined && word !== '').join(': ');
  return words === '' ? body.toString('utf8').replaceAll('\0', ' ').trim() : words;
}
