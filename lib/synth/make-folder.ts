import { mkdirSync, rmdirSync, statSync } from 'node:fs';
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
  try {
    for (const each of missing) makeOne(each);
  } catch (error) {
    if (missing[0] !== undefined) removeEmpty(folder, missing[0]);
    throw error;
  }
  return missing[0];
}

/** Removes a folder that was made, and those that were made above it; what holds something by now stays. */
export function removeEmpty(folder: string, outermost: string): void {
  for (let each = folder; each.startsWith(outermost); each = dirname(each)) {
    if (isFolder(each)) tryRemove(each);
  }
}

function tryRemove(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is not empty, or nobody may change it: why the command failed is what there is to tell.
  }
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
