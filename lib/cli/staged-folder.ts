import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads';
import { assertInFolder, besideOf } from '../synth/files';
import { programOf, startThread, type ThreadOptions } from './second-thread';

type Share = (readonly [path: string, text: string])[];

/** How many files are handed over at once. */
const SHARE = 128;
/** How many shares may wait for the second thread: then it has always something to do, and this one the rest in the end. */
const AHEAD = 2;

/** Places in the memory that both threads see, as bin/write-files.js has them. */
const [DONE, FAILED] = [0, 1];

/**
 * A folder that is not there yet. Its files are written beside its place while they are rendered, by a second thread that is
 * started now, and moved there whole: most of the time of a first render of a large fleet goes to the file system.
 */
export class StagedFolder {
  private readonly folders = new Set<string>();
  private readonly waiting: Share[] = [];
  private readonly state = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  private readonly port: MessagePort;
  private readonly worker: Worker | undefined;
  private readonly patience: number;
  private share: Share = [];
  private handedOver = 0;
  /** Whether the second thread did not go on. */
  private isLost = false;

  /** @returns undefined when something is there already, or nothing can be written beside it */
  static begin(target: string, options: ThreadOptions = {}): StagedFolder | undefined {
    const beside = besideOf(target);
    try {
      if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) return undefined;
      // What a process of the same number has left, when it was killed.
      rmSync(beside, { recursive: true, force: true });
      mkdirSync(beside);
    } catch {
      return undefined;
    }
    return new StagedFolder(target, beside, options);
  }

  private constructor(
    private readonly target: string,
    private readonly beside: string,
    { program = programOf('write-files.js'), patience = 10_000 }: ThreadOptions,
  ) {
    this.patience = patience;
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.worker = startThread(program, { port: port2, state: this.state, root: beside });
  }

  /**
   * The same files, which are written as they come by.
   *
   * @throws GitopsError for a path that leads out of the folder.
   */
  *through<T extends { readonly path: string; readonly text: string }>(files: Iterable<T>): Generator<T, void> {
    for (const file of files) {
      assertInFolder(file.path);
      this.share.push([file.path, file.text]);
      if (this.share.length === SHARE) this.next();
      yield file;
    }
  }

  /** Writes what is left, and moves the folder to its place. @returns whether it is there; if not, nothing is */
  commit(): boolean {
    this.next();
    try {
      for (let share = this.waiting.shift(); share !== undefined; share = this.waiting.shift()) {
        if (this.isIdle) this.handOver(share);
        else this.write(share);
      }
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
    this.waitForAll();
    void this.worker?.terminate();
    this.port.close();
    try {
      rmSync(this.beside, { recursive: true, force: true });
    } catch {
      // What is wrong there must not hide why nothing is written.
    }
  }

  private next(): void {
    if (this.share.length > 0) this.waiting.push(this.share);
    this.share = [];
    while (this.waiting.length > 0 && this.worker !== undefined && this.backlog < AHEAD) {
      this.handOver(this.waiting.shift() as Share);
    }
  }

  private get backlog(): number {
    return this.handedOver - Atomics.load(this.state, DONE);
  }

  private get isIdle(): boolean {
    return this.worker !== undefined && this.backlog === 0;
  }

  private handOver(share: Share): void {
    this.port.postMessage(share);
    this.handedOver++;
  }

  private write(share: Share): void {
    for (const [path, text] of share) {
      const folder = dirname(path);
      if (!this.folders.has(folder)) mkdirSync(`${this.beside}/${folder}`, { recursive: true });
      this.folders.add(folder);
      writeFileSync(`${this.beside}/${path}`, text);
    }
  }

  /** @returns whether the second thread has written all that it was given */
  private waitForAll(): boolean {
    for (let done = Atomics.load(this.state, DONE); done < this.handedOver; done = Atomics.load(this.state, DONE)) {
      if (this.isLost || Atomics.wait(this.state, DONE, done, this.patience) === 'timed-out') {
        this.isLost = true;
        return false;
      }
    }
    return Atomics.load(this.state, FAILED) === 0;
  }
}
