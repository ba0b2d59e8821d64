/*
 * Writes files in a thread of its own: lib/cli/staged-folder.ts starts it and hands them over. Plain JavaScript, for a thread
 * does not know of the loaders of its parent.
 */
const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { workerData } = require('node:worker_threads');

const { port, state, root } = workerData;

/** Places in `state`. */
const [DONE, FAILED] = [0, 1];

const folders = new Set();

port.on('message', (/** @type {[path: string, text: string][]} */ files) => {
  try {
    for (const [path, text] of files) {
      const folder = dirname(path);
      if (!folders.has(folder)) mkdirSync(`${root}/${folder}`, { recursive: true });
      folders.add(folder);
      writeFileSync(`${root}/${path}`, text);
    }
  } catch {
    // The parent does all of it again, and tells what is wrong.
    Atomics.store(state, FAILED, 1);
  }
  Atomics.add(state, DONE, 1);
  Atomics.notify(state, DONE);
});
