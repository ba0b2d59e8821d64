import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A file that somebody else appends lines to. */
export class GrowingFile {
  private offset: number;
  private rest = '';

  /** Reads from its present end on. */
  constructor(private readonly path: string) {
    this.offset = this.read((file) => fstatSync(file).size);
  }

  /** The lines that were completed since the last call. */
  newLines(): string[] {
    const lines = (this.rest + this.read((file) => this.readNew(file))).split('\n');
    this.rest = lines.pop() ?? '';
    return lines;
  }

  private readNew(file: number): string {
    const buffer = Buffer.alloc(fstatSync(file).size - this.offset);
    const count = readSync(file, buffer, 0, buffer.length, this.offset);
    this.offset += count;
    return buffer.toString('utf8', 0, count);
  }

  private read<T>(action: (file: number) => T): T {
    const file = openSync(this.path, 'r');
    try {
      return action(file);
    } finally {
      closeSync(file);
    }
  }
}
