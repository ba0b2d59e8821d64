/*
 * Reads files in a thread of its own, and tells what is in each by its SHA-256: lib/cli/read-ahead.ts starts it. Plain
 * JavaScript, for a thread does not know of the loaders of its parent.
 */
const { hash } = require('node:crypto');
const { closeSync, openSync, readSync, readFileSync } = require('node:fs');
const { workerData } = require('node:worker_threads');

/** How many files are read before a parent that waits is woken. */
const BATCH = 64;

const { root, paths, digests, progress } = workerData;
const buffer = Buffer.allocUnsafe(64 * 1024);
const results = Buffer.from(digests);

/** @param {string} path */
function read(path) {
  const file = openSync(path, 'r');
  try {
    const length = readSync(file, buffer, 0, buffer.length, null);
    return length < buffer.length ? buffer.subarray(0, length) : readFileSync(path);
  } finally {
    closeSync(file);
  }
}

// A file that cannot be read ends the thread; the parent then reads by itself, and tells what is wrong.
for (const [index, path] of paths.entries()) {
  hash('sha256', read(`${root}/${path}`), 'buffer').copy(results, index * 32);
  Atomics.store(progress, 0, index + 1);
  if (index % BATCH === 0 || index === paths.length - 1) Atomics.notify(progress, 0);
}
