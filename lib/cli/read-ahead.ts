import { hash } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileTree } from '../synth/files';
import { packageRoot } from '../synth/read-crds';

/** From how many files on a thread is worth its start, which takes about 50 ms. */
const MANY = 5000;

/** Of a SHA-256. */
const DIGEST_BYTES = 32;

/** How long a thread may take for its next files, in milliseconds, until it is given up. */
const PATIENCE_MS = 2000;

/**
 * The same files, read by a second thread from now on, while this one finds out what should be in them. Only
 * {@link FileTree.holds} is quicker by that: the texts themselves never come over.
 *
 * @param root the folder that the paths of `tree` are relative to.
 */
export function readAhead(root: string, tree: FileTree, many = MANY): FileTree {
  const paths = [...tree.keys()];
  if (paths.length < many) return tree;
  const digests = new SharedArrayBuffer(paths.length * DIGEST_BYTES);
  const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(join(packageRoot(), 'bin', 'digest-files.js'), {
    workerData: { root, paths, digests, progress },
  });
  worker.unref();
  // Its end without a word is noticed when the next digest does not come.
  worker.on('error', () => undefined);
  const indexes = new Map(paths.map((path, index) => [path, index]));
  let lost = false;
  const isRead = (index: number): boolean => {
    for (let done = Atomics.load(progress, 0); done <= index; done = Atomics.load(progress, 0)) {
      lost ||= Atomics.wait(progress, 0, done, PATIENCE_MS) === 'timed-out';
      if (lost) return false;
    }
    return true;
  };
  return {
    ...tree,
    holds: (path, text) => {
      const index = indexes.get(path);
      if (index === undefined || !isRead(index)) return tree.holds(path, text);
      return hash('sha256', text, 'buffer').equals(Buffer.from(digests, index * DIGEST_BYTES, DIGEST_BYTES));
    },
  };
}
