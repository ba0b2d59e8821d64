/*
 * Reads all files under a folder in a thread of its own, into memory that it shares with its parent: lib/cli/read-ahead.ts
 * starts it. Plain JavaScript, for a thread does not know of the loaders of its parent.
 */
const { closeSync, openSync, readdirSync, readFileSync, readSync } = require('node:fs');
const { workerData } = require('node:worker_threads');

/** What is handed over at once, in bytes. */
const SHARE = 4 * 1024 * 1024;

const { root, port, progress } = workerData;

let bytes = new Uint8Array(new SharedArrayBuffer(SHARE));
let used = 0;
/** Where each file of this share ends, by its path. @type {[string, number][]} */
let files = [];

/** @param {'more' | 'end' | 'failed'} state */
function handOver(state) {
  port.postMessage({ bytes, files, state });
  Atomics.add(progress, 0, 1);
  Atomics.notify(progress, 0);
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
  if (!fits(`${root}/${path}`)) readAlone(`${root}/${path}`);
  files.push([path, used]);
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
  handOver('more');
  bytes = new Uint8Array(new SharedArrayBuffer(Math.max(SHARE, text.length + 1)));
  bytes.set(text);
  used = text.length;
  files = [];
}

try {
  walk('');
  handOver('end');
} catch {
  // The parent looks by itself then, and tells what is wrong.
  handOver('failed');
}
