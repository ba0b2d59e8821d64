/*
 * Reads files in a thread of its own, into memory that it shares with its parent: lib/cli/read-ahead.ts starts it. Plain
 * JavaScript, for a thread does not know of the loaders of its parent.
 */
const { closeSync, openSync, readFileSync, readSync } = require('node:fs');
const { workerData } = require('node:worker_threads');

/** What is handed over at once, in bytes. */
const SHARE = 4 * 1024 * 1024;

const { root, paths, port, progress } = workerData;

let bytes = new Uint8Array(new SharedArrayBuffer(SHARE));
/** Where each file of this share ends. @type {number[]} */
let ends = [];
let used = 0;

function handOver() {
  port.postMessage({ bytes, ends });
  Atomics.add(progress, 0, 1);
  Atomics.notify(progress, 0);
}

/** @param {number} size */
function begin(size) {
  bytes = new Uint8Array(new SharedArrayBuffer(size));
  ends = [];
  used = 0;
}

/**
 * Reads a file behind those that are there.
 *
 * @param {string} path
 * @returns {boolean} whether there was room for all of it
 */
function fits(path) {
  const file = openSync(path, 'r');
  try {
    used += readSync(file, bytes, used, bytes.length - used, null);
    return used < bytes.length;
  } finally {
    closeSync(file);
  }
}

/** @param {string} path */
function readAlone(path) {
  const text = readFileSync(path);
  if (ends.length > 0) handOver();
  begin(Math.max(SHARE, text.length + 1));
  bytes.set(text);
  used = text.length;
}

// A file that cannot be read ends the thread; the parent then reads by itself, and tells what is wrong.
for (const path of paths) {
  if (!fits(`${root}/${path}`)) readAlone(`${root}/${path}`);
  ends.push(used);
}
handOver();
