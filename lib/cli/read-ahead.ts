import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { FileTree } from '../synth/files';
import { packageRoot } from '../synth/read-crds';

/** From how many files on a thread is worth its start, which takes about 50 ms. */
const MANY = 5000;

/** How long a thread may take for its next files, in milliseconds, until it is given up. */
const PATIENCE_MS = 2000;

/** Files that the thread has read, in the order of their paths: what bin/read-files.js hands over. */
interface Share {
  readonly bytes: Uint8Array;
  /** Where each of them ends. */
  readonly ends: readonly number[];
}

/**
 * The same files, read by a second thread from now on, while this one finds out what should be in them. That is for
 * {@link FileTree.holds}: it compares bytes, and makes no text of them.
 *
 * @param root the folder that the paths of `tree` are relative to.
 */
export function readAhead(root: string, tree: FileTree, many = MANY): FileTree {
  const paths = [...tree.keys()];
  if (paths.length < many) return tree;
  const contentOf = startReading(root, paths);
  const indexes = new Map(paths.map((path, index) => [path, index]));
  let scratch = Buffer.allocUnsafe(64 * 1024);
  return {
    ...tree,
    holds: (path, text) => {
      const index = indexes.get(path);
      const content = index === undefined ? undefined : contentOf(index);
      if (content === undefined) return tree.holds(path, text);
      const length = Buffer.byteLength(text);
      if (content.length !== length) return false;
      if (length > scratch.length) scratch = Buffer.allocUnsafe(length);
      scratch.write(text);
      return scratch.compare(content, 0, length, 0, length) === 0;
    },
  };
}

/** Starts the thread. @returns what a file holds, once it is read; undefined when the thread will not say it */
function startReading(root: string, paths: readonly string[]): (index: number) => Uint8Array | undefined {
  const { port1: port, port2: theirs } = new MessageChannel();
  /** How many shares have come. */
  const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(join(packageRoot(), 'bin', 'read-files.js'), {
    workerData: { root, paths, port: theirs, progress },
    transferList: [theirs],
  });
  worker.unref();
  // Its end without a word is noticed when the next share does not come.
  worker.on('error', () => undefined);
  const files: Uint8Array[] = [];
  let shares = 0;
  const take = ({ bytes, ends }: Share) => {
    shares++;
    for (const [i, end] of ends.entries()) files.push(bytes.subarray(i === 0 ? 0 : ends[i - 1], end));
  };
  let lost = false;
  return (index) => {
    while (files.length <= index && !lost) {
      lost = Atomics.wait(progress, 0, shares, PATIENCE_MS) === 'timed-out';
      for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
        take(next.message as Share);
      }
    }
    return files[index];
  };
}
