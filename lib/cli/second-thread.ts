import { join } from 'node:path';
import { type MessagePort, Worker } from 'node:worker_threads';
import { packageRoot } from '../synth/read-crds';

/** How a second thread is had. */
export interface ThreadOptions {
  /** What it runs. @default - its program in bin/ of this package */
  readonly program?: string;
  /** How long it may take until it goes on, in milliseconds, until it is given up. @default 10000 */
  readonly patience?: number;
}

/** A file of bin/, which is plain JavaScript: a thread does not know of the loaders of its parent. */
export function programOf(name: string): string {
  return join(packageRoot(), 'bin', name);
}

/**
 * Starts a thread that this process does not wait for.
 *
 * @returns undefined where there can be no further one
 */
export function startThread<T extends { readonly port: MessagePort }>(
  program: string,
  workerData: T,
): Worker | undefined {
  try {
    const worker = new Worker(program, { workerData, transferList: [workerData.port] });
    worker.unref();
    // Its end without a word is noticed when it does not go on.
    worker.on('error', () => undefined);
    return worker;
  } catch {
    return undefined;
  }
}
