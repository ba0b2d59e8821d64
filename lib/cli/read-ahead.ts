import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type FileTree, openTree } from '../synth/files';
import { packageRoot } from '../synth/read-crds';

/** How long a thread may take for its next files, in milliseconds, until it is given up. */
const PATIENCE_MS = 2000;

/** Some files: what bin/read-files.js hands over. */
interface Share {
  readonly bytes: Uint8Array;
  /** Where each of them ends. */
  readonly files: readonly (readonly [path: string, end: number])[];
  readonly state: 'more' | 'end' | 'failed';
}

/**
 * The files of a folder, as `openTree` has them, read by a second thread from now on, while this one finds out what should
 * be in them. Its start takes 50 ms, so it is for thousands of files.
 *
 * @throws GitopsError, when it is asked, for a symbolic link.
 */
export function readAhead(root: string): FileTree {
  if (!existsSync(root)) return openTree(root, '');
  const reading = new Reading(root);
  let tree: FileTree | undefined;
  const open = () => {
    tree ??= reading.isWhole() ? reading : openTree(root, '');
    return tree;
  };
  return {
    has: (path) => open().has(path),
    get: (path) => open().get(path),
    keys: () => open().keys(),
    holds: (path, text) => (tree === undefined && reading.knows(path) ? reading : open()).holds(path, text),
  };
}

/** Files as the thread hands them over. */
class Reading implements FileTree {
  private readonly contents = new Map<string, Uint8Array>();
  private readonly port: MessagePort;
  /** How many shares there were. */
  private readonly progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  private taken = 0;
  private state: Share['state'] = 'more';
  private scratch = Buffer.allocUnsafe(64 * 1024);

  constructor(root: string) {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    const worker = new Worker(join(packageRoot(), 'bin', 'read-files.js'), {
      workerData: { root, port: port2, progress: this.progress },
      transferList: [port2],
    });
    worker.unref();
    // Its end without a word is noticed when the next share does not come.
    worker.on('error', () => undefined);
  }

  /** Waits until a file is read, or all are. @returns whether it is */
  knows(path: string): boolean {
    while (!this.contents.has(path) && this.state === 'more') this.take();
    return this.contents.has(path);
  }

  /** Waits for the end. @returns whether every file is read */
  isWhole(): boolean {
    while (this.state === 'more') this.take();
    return this.state === 'end';
  }

  has(path: string): boolean {
    return this.contents.has(path);
  }

  get(path: string): string | undefined {
    const content = this.contents.get(path);
    return content && Buffer.from(content).toString();
  }

  /** Compares bytes, and makes no text of them. */
  holds(path: string, text: string): boolean {
    const content = this.contents.get(path);
    const length = Buffer.byteLength(text);
    if (content?.length !== length) return false;
    if (length > this.scratch.length) this.scratch = Buffer.allocUnsafe(length);
    this.scratch.write(text);
    return this.scratch.compare(content, 0, length, 0, length) === 0;
  }

  keys(): Iterable<string> {
    return this.contents.keys();
  }

  private take(): void {
    const late = Atomics.wait(this.progress, 0, this.taken, PATIENCE_MS) === 'timed-out';
    for (let next = receiveMessageOnPort(this.port); next !== undefined; next = receiveMessageOnPort(this.port)) {
      const { bytes, files, state } = next.message as Share;
      this.taken++;
      this.state = state;
      let start = 0;
      for (const [path, end] of files) {
        this.contents.set(path, bytes.subarray(start, end));
        start = end;
      }
    }
    if (late && this.state === 'more') this.state = 'failed';
  }
}
