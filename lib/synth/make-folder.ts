import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing. Node's own `recursive` tries for ever where the system makes none, as in
 * /proc, and says of a disk that is only read that the folder does not exist.
 *
 * @returns the outermost folder that was made; undefined when the folder was there.
 * @throws Error of the file system, which names the folder that cannot be made.
 */
export function makeFolder(folder: string): string | undefined {
  const missing: string[] = [];
  for (let each = folder; !isFolder(each); each = dirname(each)) missing.unshift(each);
  for (const each of missing) makeOne(each);
  return missing[0];
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it in between.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // What cannot be looked at cannot be made either, and that error names it.
    return false;
  }
}
