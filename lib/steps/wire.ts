import type { Socket } from 'node:net';

/** First answer of a server to a StartupMessage. */
export interface Reply {
  /** `R` asks for a password, `E` is an error. */
  readonly type: string;
  /** Of an error, its message and detail. */
  readonly text: string;
}

/** An error is some hundred bytes; whoever sends more does not speak PostgreSQL. */
const MOST_BYTES = 64 * 1024;

/** PostgreSQL's StartupMessage, version 3.0. */
export function startupMessage(parameters: Readonly<Record<string, string>>): Buffer {
  const fields = Object.entries(parameters).map(([key, value]) => `${key}\0${value}\0`);
  const body = Buffer.concat([Buffer.from([0, 3, 0, 0]), Buffer.from(`${fields.join('')}\0`)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 4);
  return Buffer.concat([length, body]);
}

/**
 * The one byte that answers an SSLRequest.
 *
 * @throws Error when more came with it: somebody between may have put in bytes that would count as encrypted ones.
 */
export async function readByte(socket: Socket): Promise<string> {
  const chunk = await readChunk(socket);
  if (chunk.length === 1) return chunk.toString('latin1');
  throw new Error(`answered ${chunk.length} bytes to an SSLRequest, allowed: one, S or N`);
}

/** @throws Error when the server closes without an answer, or answers no message of the protocol. */
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
      socket.off('readable', look);
      socket.off('end', ended);
      socket.off('close', ended);
    };
    const look = () => {
      const chunk = socket.read() as Buffer | null;
      if (chunk === null) return;
      clear();
      resolve(chunk);
    };
    const ended = () => {
      clear();
      reject(new Error('closed the connection without an answer'));
    };
    socket.on('readable', look);
    socket.on('end', ended);
    socket.on('close', ended);
    look();
  });
}

/** Fields of an ErrorResponse: a letter and a text each; M is the message, D the detail. */
function errorText(body: Buffer): string {
  const fields = body.toString('utf8').split('\0');
  const wanted = ['M', 'D'].map((letter) => fields.find((field) => field.startsWith(letter))?.slice(1));
  const words = wanted.filter((word) => word !== undefined && word !== '').join(': ');
  return words === '' ? body.toString('utf8').replaceAll('\0', ' ').trim() : words;
}
