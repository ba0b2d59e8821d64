import { existsSync } from 'node:fs';
import { MessageChannel, type MessagePort, receiveMessageOnPort, type Worker } from 'node:worker_threads';
import { type FileTree, openTree } from '../synth/files';
import { programOf, startThread, type ThreadOptions } from './second-thread';

/** Some files: what bin/read-files.js hands over. */
interface Share {
  readonly bytes: Uint8Array;
  /** Where each of them is in `bytes`. */
  readonly files: readonly (readonly [path: string, start: number, end: number])[];
  readonly state: 'more' | 'end' | 'failed';
}

/**
 * The files of a folder, as `openTree` has them, read by a second thread from now on, while this one finds out what should
 * be in them. Its start takes 50 ms, and all files stay in memory, so it is for thousands of them.
 *
 * @throws GitopsError, when a file is asked for, for a symbolic link.
 */
export function readAhead(root: string, options: ThreadOptions = {}): FileTree {
  if (!existsSync(root)) return openTree(root, '');
  const reading = new Reading(root, options);
  let tree: FileTree | undefined;
  const open = () => {
    tree ??= reading.waitForAll() ? reading : openTree(root, '');
    return tree;
  };
  return {
    has: (path) => open().has(path),
    get: (path) => open().get(path),
    keys: () => open().keys(),
    holds: (file) => (tree === undefined && reading.waitFor(file.path) ? reading : open()).holds(file),
  };
}

/** Files as the thread hands them over. */
class Reading implements FileTree {
  private readonly contents = new Map<string, Uint8Array>();
  private readonly port: MessagePort;
  private readonly worker: Worker | undefined;
  /** How many shares there were. */
  private readonly progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  private readonly patience: number;
  private taken = 0;
  private state: Share['state'] = 'more';
  private scratch = Buffer.allocUnsafe(64 * 1024);

  constructor(root: string, { program = programOf('read-files.js'), patience = 10_000 }: ThreadOptions) {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.patience = patience;
    this.worker = startThread(program, { root, port: port2, progress: this.progress });
    if (this.worker === undefined) this.state = 'failed';
  }

  /** Waits until a file is read, or all are. @returns whether it is */
  waitFor(path: string): boolean {
    while (!this.contents.has(path) && this.state === 'more') this.take();
    return this.contents.has(path);
  }

  /** @returns whether every file is read */
  waitForAll(): boolean {
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
  holds(file: { readonly path: string; readonly text: string }): boolean {
    const content = this.contents.get(file.path);
    if (content === undefined) return false;
    const { text } = file;
    const length = Buffer.byteLength(text);
    if (content.length !== length) return false;
    if (length > this.scratch.length) this.scratch = Buffer.allocUnsafe(length);
    this.scratch.write(text);
    return this.scratch.compare(content, 0, length, 0, length) === 0;
  }

  keys(): Iterable<string> {
    return this.contents.keys();
  }

  private take(): void {
    const late = Atomics.wait(this.progress, 0, this.taken, this.patience) === 'timed-out';
    for (let next = receiveMessageOnPort(this.port); next !== undefined; next = receiveMessageOnPort(this.port)) {
      const { bytes, files, state } = next.message as Share;
      this.taken++;
      this.state = state;
      for (const [path, start, end] of files) this.contents.set(path, bytes.subarray(start, end));
    }
    if (!late || this.state !== 'more') return;
    this.state = 'failed';
    void this.worker?.terminate();
  }
}
