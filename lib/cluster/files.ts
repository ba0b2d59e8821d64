import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Reads a file, a pipe or standard input that a person names.
 *
 * @param file `-` is standard input.
 * @param bytes the most that it may hold: a device never ends.
 * @returns undefined where it holds more.
 * @throws Error of the file system.
 */
export function readAtMost(file: string, bytes: number): string | undefined {
  const descriptor = file === '-' ? 0 : openSync(resolve(file), 'r');
  const chunks: Buffer[] = [];
  try {
    for (let total = 0; ; ) {
      const chunk = Buffer.allocUnsafe(64 * 1024);
      const length = readSync(descriptor, chunk);
      if (length === 0) return Buffer.concat(chunks).toString('utf8');
      total += length;
      if (total > bytes) return undefined;
      chunks.push(chunk.subarray(0, length));
    }
  } finally {
    if (descriptor !== 0) closeSync(descriptor);
  }
}
