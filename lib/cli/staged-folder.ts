import { lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads';
import type { Cut, Names } from '../model/stand-ins';
import { assertInFolder, besideOf } from '../synth/files';
import type { RenderedFile } from '../synth/render-files';
import { programOf, startThread, type ThreadOptions } from './second-thread';

/** Files that are handed over: each with its text, or with which of the pieces it is put together from. */
type Share = (readonly [path: string, source: string | number, ...names: Names | []])[];

/** What bin/write-files.js writes with, in either thread. */
interface FileWriter {
  share(pieces: readonly Cut[]): void;
  write(files: Share): void;
}

/** What is staged of a file. */
type StagedFile = Pick<RenderedFile, 'path' | 'text' | 'pieces' | 'names'>;

/** How many files are handed over at once. */
const SHARE = 128;

/** Places in the memory that both threads see, as bin/write-files.js has them. */
const [NEXT, WRITTEN, FAILED] = [0, 1, 2];

/**
 * A folder that is not there yet. Its files are written beside its place while they are rendered, by a second thread that is
 * started now, and moved there whole: most of the time of a first render of a large fleet goes to the file system.
 */
export class StagedFolder {
  private readonly writer: FileWriter;
  /** Pieces that files share, by their number. */
  private readonly known = new Map<Cut, number>();
  /** Those that the second thread does not have yet. */
  private added: Cut[] = [];
  /** The first one stands for the folders: nobody may give up the place while the second thread makes them. */
  private readonly shares: Share[] = [[]];
  private readonly state = new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));
  private readonly port: MessagePort;
  private readonly worker: Worker | undefined;
  private readonly patience: number;
  private share: Share = [];
  /** Whether the second thread did not go on. */
  private isLost = false;

  /**
   * @param folders paths in it that will most likely be needed: they are made at once.
   * @returns undefined when something is there already, or nothing can be written beside it
   */
  static begin(target: string, folders: readonly string[] = [], options: ThreadOptions = {}): StagedFolder | undefined {
    const beside = besideOf(target);
    try {
      if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) return undefined;
      // What a process of the same number has left, when it was killed.
      rmSync(beside, { recursive: true, force: true });
      mkdirSync(beside);
    } catch {
      return undefined;
    }
    return new StagedFolder(target, beside, folders, options);
  }

  private constructor(
    private readonly target: string,
    private readonly beside: string,
    folders: readonly string[],
    { program = programOf('write-files.js'), patience = 10_000 }: ThreadOptions,
  ) {
    this.patience = patience;
    const files = require(programOf('write-files.js')) as { FileWriter: new (root: string) => FileWriter };
    this.writer = new files.FileWriter(beside);
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.worker = startThread(program, { port: port2, state: this.state, root: beside, folders });
  }

  /**
   * The same files, which are written as they come by.
   *
   * @throws GitopsError for a path that leads out of the folder.
   */
  *through<T extends StagedFile>(files: Iterable<T>): Generator<T, void> {
    for (const file of files) {
      assertInFolder(file.path);
      this.share.push(this.toShare(file));
      if (this.share.length === SHARE) this.next();
      yield file;
    }
  }

  /** Writes what is left, and moves the folder to its place. @returns whether it is there; if not, nothing is */
  commit(): boolean {
    this.next();
    try {
      for (let share = this.takeNext(); share !== undefined; share = this.takeNext()) this.write(share);
      if (!this.waitForAll()) throw new Error('the second thread has failed');
      renameSync(this.beside, this.target);
      this.port.close();
      return true;
    } catch {
      // Who writes it in the ordinary way meets what is wrong, and tells it.
      this.discard();
      return false;
    }
  }

  /** Leaves nothing of it. */
  discard(): void {
    while (this.takeNext() !== undefined) this.count();
    this.waitForAll();
    void this.worker?.terminate();
    this.port.close();
    try {
      rmSync(this.beside, { recursive: true, force: true });
    } catch {
      // What is wrong there must not hide why nothing is written.
    }
  }

  /** The second thread gets every share, and leaves those that this one has taken. */
  private next(): void {
    if (this.share.length === 0) return;
    if (this.worker !== undefined) this.port.postMessage([this.shares.length, this.added, this.share]);
    this.shares.push(this.share);
    this.share = [];
    this.added = [];
  }

  private toShare(file: StagedFile): Share[number] {
    const { path, pieces, names } = file;
    if (pieces === undefined || names === undefined) return [path, file.text];
    let number = this.known.get(pieces);
    if (number === undefined) {
      number = this.known.size;
      this.known.set(pieces, number);
      this.added.push(pieces);
      this.writer.share([pieces]);
    }
    return [path, number, names[0], names[1]];
  }

  /** The first share that nobody has taken. */
  private takeNext(): Share | undefined {
    for (let index = Atomics.load(this.state, NEXT); index < this.shares.length; ) {
      const found = Atomics.compareExchange(this.state, NEXT, index, index + 1);
      if (found === index) return this.shares[index];
      index = found;
    }
    return undefined;
  }

  private count(): void {
    Atomics.add(this.state, WRITTEN, 1);
  }

  private write(share: Share): void {
    try {
      this.writer.write(share);
    } finally {
      this.count();
    }
  }

  /** @returns whether everything is written, by either */
  private waitForAll(): boolean {
    const all = this.shares.length;
    for (let done = Atomics.load(this.state, WRITTEN); done < all; done = Atomics.load(this.state, WRITTEN)) {
      if (this.isLost || Atomics.wait(this.state, WRITTEN, done, this.patience) === 'timed-out') {
        this.isLost = true;
        return false;
      }
    }
    return Atomics.load(this.state, FAILED) === 0;
  }
}
