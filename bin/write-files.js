/*
 * Writes files. As a program it does so in a thread of its own: lib/cli/staged-folder.ts starts it and hands them over. Plain
 * JavaScript, for a thread does not know of the loaders of its parent.
 */
const { mkdirSync, writeFileSync } = require('node:fs');
const { workerData } = require('node:worker_threads');

/**
 * @typedef {readonly (string | number)[]} Pieces Of a text that pools share, and between them which name goes there.
 * @typedef {readonly [path: string, source: string | number, ...names: string[]]} File `source` is the text, or which of the
 * pieces it is put together from.
 */

/** Writes files into one folder. */
class FileWriter {
  /** @type {Pieces[]} */
  shared = [];
  folders = new Set();

  constructor(root) {
    this.root = root;
  }

  /** @param {readonly Pieces[]} pieces Of texts that files will share from now on. */
  share(pieces) {
    this.shared.push(...pieces);
  }

  /** Makes folders before a file of them is there. @param {readonly string[]} folders */
  prepare(folders) {
    for (const folder of folders) this.addFolder(folder);
  }

  /** @param {readonly File[]} files */
  write(files) {
    for (const [path, source, ...names] of files) {
      const end = path.lastIndexOf('/');
      if (end > 0) this.addFolder(path.slice(0, end));
      writeFileSync(`${this.root}/${path}`, typeof source === 'string' ? source : this.fill(source, names));
    }
  }

  addFolder(folder) {
    if (this.folders.has(folder)) return;
    mkdirSync(`${this.root}/${folder}`, { recursive: true });
    this.folders.add(folder);
  }

  fill(source, names) {
    let text = '';
    for (const piece of this.shared[source]) text += typeof piece === 'string' ? piece : names[piece];
    return text;
  }
}

exports.FileWriter = FileWriter;

/** Places in the memory that both threads see: the files that nobody has taken yet, how many are written, whether some were not. */
const [NEXT, WRITTEN, FAILED] = [0, 1, 2];

function serve({ port, state, root, folders }) {
  const writer = new FileWriter(root);
  const take = (index, work) => {
    // The parent takes files too, when it has nothing else to do.
    if (Atomics.compareExchange(state, NEXT, index, index + 1) !== index) return;
    try {
      work();
    } catch {
      // The parent does all of it again, and tells what is wrong.
      Atomics.store(state, FAILED, 1);
    }
    Atomics.add(state, WRITTEN, 1);
    Atomics.notify(state, WRITTEN);
  };
  take(0, () => writer.prepare(folders));
  port.on('message', ([index, shared, files]) => {
    writer.share(shared);
    take(index, () => writer.write(files));
  });
}

if (workerData?.state !== undefined) serve(workerData);
