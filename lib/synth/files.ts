import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GitopsError } from '../errors';
import { isRunFolder } from './run-folder';

/**
 * Every file under a folder, by its path relative to `root` with `/` as separator, sorted. The folders
 * of runs in `root` are not among them (`run-folder.ts`).
 *
 * @returns an empty map when the folder does not exist.
 * @throws GitopsError when there is a symbolic link, which could lead out of the project, or anything else that is no file.
 */
export function readTree(root: string, folder: string): Map<string, string> {
  const files = new Map<string, string>();
  const found = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (found !== undefined && folder !== '') assertNoLink(folder, found);
  if (found !== undefined) walk(root, folder, files);
  return files;
}

function walk(root: string, folder: string, files: Map<string, string>): void {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    // Deeper in the tree nothing of ours has such a name, so what has it there is a file as any other.
    if (folder === '' && isRunFolder(entry.name)) continue;
    assertNoLink(path, entry);
    if (entry.isDirectory()) walk(root, path, files);
    else if (entry.isFile()) files.set(path, readFileSync(`${root}/${path}`, 'utf8'));
    else throw noFile(path);
  }
}

/** To read a pipe waits until somebody writes into it. */
function noFile(path: string): GitopsError {
  const message = 'is a pipe, a socket or a device, allowed: files and folders';
  return GitopsError.of({ code: 'usage', file: path, message, fix: 'remove it' });
}

/**
 * Refuses what could lead out of the project.
 *
 * @throws GitopsError when it is a symbolic link.
 */
export function assertNoLink(path: string, entry: { isSymbolicLink(): boolean }): void {
  if (!entry.isSymbolicLink()) return;
  const message = 'is a symbolic link, allowed: files and folders';
  throw GitopsError.of({ code: 'usage', file: path, message, fix: 'replace it by the file that it points to' });
}
