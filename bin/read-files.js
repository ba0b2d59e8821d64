/*
 * Reads all files under a folder in a thread of its own, into memory that it shares with its parent: lib/cli/read-ahead.ts
 * starts it. Plain JavaScript, for a thread does not know of the loaders of its parent.
 */
const { closeSync, openSync, readdirSync, readFileSync, readSync } = require('node:fs');
const { workerData } = require('node:worker_threads');

/** Files stand behind each other in memory that is made in pieces of so many bytes. */
const PIECE = 4 * 1024 * 1024;
/** The parent hears of files at least so often, in milliseconds, however slow they are. */
const PAUSE_MS = 100;

const { root, port, progress } = workerData;

let bytes = new Uint8Array(new SharedArrayBuffer(PIECE));
let used = 0;
/** Files of which the parent has not heard: where each is in `bytes`. @type {[path: string, start: number, end: number][]} */
let files = [];
let told = Date.now();

/** @param {'more' | 'end' | 'failed'} state */
function handOver(state) {
  port.postMessage({ bytes, files, state });
  Atomics.add(progress, 0, 1);
  Atomics.notify(progress, 0);
  files = [];
  told = Date.now();
}

/** @param {string} folder */
function walk(folder) {
  const entries = readdirSync(folder === '' ? root : `${root}/${folder}`, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) walk(path);
    else if (entry.isFile()) add(path);
    else throw new Error(`${path} is no file`);
  }
}

/** @param {string} path */
function add(path) {
  const start = used;
  if (fits(`${root}/${path}`)) files.push([path, start, used]);
  else readAlone(path);
  if (Date.now() - told > PAUSE_MS) handOver('more');
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
    for (;;) {
      const length = readSync(file, bytes, used, bytes.length - used, null);
      used += length;
      if (used === bytes.length) return false;
      if (length === 0) return true;
    }
  } finally {
    closeSync(file);
  }
}

/** @param {string} path */
function readAlone(path) {
  const text = readFileSync(`${root}/${path}`);
  handOver('more');
  bytes = new Uint8Array(new SharedArrayBuffer(Math.max(PIECE, text.length + 1)));
  bytes.set(text);
  used = text.length;
  files.push([path, 0, used]);
}

try {
  walk('');
  handOver('end');
} catch {
  // The parent looks by itself then, and tells what is wrong.
  handOver('failed');
}
