import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
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
    assertText(path);
    if (entry.isDirectory()) walk(root, path, files);
    else if (entry.isFile()) files.set(path, readText(`${root}/${path}`, path));
    else throw noFile(path);
  }
}

/** The longest file that is read: more than anything that is recorded, rendered or written by people. */
export const MOST_MEBIBYTES = 64;

/**
 * The text of a file. A pipe would be waited for, and no text holds as much as a file may.
 *
 * @param file its name for the problem.
 * @throws GitopsError when it is no file, or longer than any that is meant to be there.
 */
export function readText(path: string, file: string): string {
  const stat = statSync(path);
  const refuse = (message: string, fix: string) => GitopsError.of({ code: 'usage', file, message, fix });
  if (!stat.isFile()) throw refuse('is a folder, a pipe, a socket or a device, allowed: a file', 'move it away');
  const mebibytes = stat.size / 2 ** 20;
  if (mebibytes <= MOST_MEBIBYTES) return readFileSync(path, 'utf8');
  throw refuse(`holds ${Math.ceil(mebibytes)} MiB, allowed: at most ${MOST_MEBIBYTES}`, 'look at what is in it');
}

/** The same of a file that need not be there. @returns undefined where it is not */
export function tryReadText(path: string, file: string): string | undefined {
  return existsSync(path) ? readText(path, file) : undefined;
}

/**
 * Refuses a name that is not UTF-8: as text it is that of another file, or of none, so nobody would see what is in it.
 *
 * @throws GitopsError when it holds the sign that stands for other bytes.
 */
export function assertText(path: string): void {
  if (!path.includes('\ufffd')) return;
  throw GitopsError.of({ code: 'usage', file: path, message: 'has a name that is not UTF-8', fix: 'rename it' });
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
