import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { GitopsError } from '../errors';

/**
 * Every file under a folder, by its path relative to `root` with `/` as separator, sorted. What a killed run of
 * {@link applyFiles} has left is not among them.
 *
 * @returns an empty map when the folder does not exist.
 * @throws GitopsError when there is a symbolic link: it could lead out of the project.
 */
export function readTree(root: string, folder: string): Map<string, string> {
  const files = new Map<string, string>();
  if (existsSync(join(root, folder))) walk(root, folder, files);
  return files;
}

function walk(root: string, folder: string, files: Map<string, string>): void {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (STAGING.test(entry.name)) continue;
    assertNoLink(path, entry);
    if (entry.isDirectory()) walk(root, path, files);
    else files.set(path, readFileSync(`${root}/${path}`, 'utf8'));
  }
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

/** The folder in which a run prepares files before it moves them to their places: `.pgpool-gitops-4711`, by its process. */
const STAGING = /^\.pgpool-gitops-(\d+)$/;

/**
 * Writes and removes files. A file that exists is replaced at once, and a folder that is new appears with everything in it.
 *
 * All files are prepared in a folder of their own in `root` before the first of them is moved to its place. So a full disk
 * changes nothing; a process that is killed leaves some files new and others old, none in between, and perhaps that folder:
 * {@link readTree} ignores it, git does too, and the next call removes it. Folders that become empty are removed.
 *
 * @param root the folder that all paths are relative to; nothing outside of it is touched. It is made when it is missing.
 * @param write texts by path.
 * @param remove paths of files.
 * @throws GitopsError when a path leads out of `root`, is where a folder is, or cannot be prepared; then nothing has changed.
 */
export function applyFiles(root: string, write: ReadonlyMap<string, string>, remove: readonly string[]): void {
  const isThere = new Map<string, boolean>();
  const places = new Set([...write.keys()].map((path) => placeOf(root, path, isThere)));
  for (const path of remove) placeOf(root, path, isThere);
  removeLeftovers(root);
  if (write.size > 0) replaceFiles(root, write, places);
  for (const path of remove) {
    rmSync(join(root, path), { force: true });
    removeEmptyFolders(root, dirname(path));
  }
}

/** Removes what earlier runs have left, but not what another one prepares at the same time. */
function removeLeftovers(root: string): void {
  if (!existsSync(root)) return;
  for (const name of readdirSync(root)) {
    const [, pid] = STAGING.exec(name) ?? [];
    if (pid !== undefined && !isRunningElsewhere(Number(pid))) rmSync(join(root, name), { recursive: true });
  }
}

function isRunningElsewhere(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    // Signal 0 only asks whether the process exists.
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** @param places what is moved as a whole: files, and folders that are new */
function replaceFiles(root: string, files: ReadonlyMap<string, string>, places: ReadonlySet<string>): void {
  const staging = join(root, `.pgpool-gitops-${process.pid}`);
  const staged = join(staging, 'files');
  let made = staging;
  try {
    made = mkdirSync(staged, { recursive: true }) ?? staging;
    // So that `git add --all` does not take what a killed process has left.
    writeFileSync(join(staging, '.gitignore'), '*\n');
    prepare(staged, files);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    throw unwritable(error, staged, root);
  }
  try {
    for (const path of places) renameSync(join(staged, path), join(root, path));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function prepare(staged: string, files: ReadonlyMap<string, string>): void {
  const made = new Set<string>();
  for (const [path, text] of files) {
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(join(staged, folder), { recursive: true });
    made.add(folder);
    writeFileSync(`${staged}/${path}`, text);
  }
}

/** Names the file that could not be prepared by the place that it was for. */
function unwritable(error: unknown, staged: string, root: string): unknown {
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  const file = path?.startsWith(`${staged}/`) ? join(root, path.slice(staged.length)) : (path ?? root);
  const message = `cannot be written: ${syscall} ends with ${code}`;
  const fix = code === 'ENOSPC' ? 'make room on the disk' : 'look at what is there, and who may write it';
  return GitopsError.of({ code: 'usage', file, message, fix }, error);
}

/** A part of a path that is no name: `a//b`, `./a`, `a/..`. */
const NO_NAME = /(?:^|\/)\.{0,2}(?:\/|$)/;

/**
 * What has to be moved so that a file gets to its place: the file itself, or the outermost of its folders that is new.
 *
 * @param isThere folders that were found or missed, so that each is looked up once.
 * @throws GitopsError when the path leads out of `root`, or goes through a file, or is a folder.
 */
function placeOf(root: string, path: string, isThere: Map<string, boolean>): string {
  if (isAbsolute(path) || NO_NAME.test(path)) throw leadsOut(path);
  const names = path.split('/');
  for (let depth = 1; depth < names.length; depth++) {
    const folder = names.slice(0, depth).join('/');
    const known = isThere.get(folder) ?? isFolder(root, folder);
    isThere.set(folder, known);
    if (!known) return folder;
  }
  if (lstatSync(`${root}/${path}`, { throwIfNoEntry: false })?.isDirectory()) {
    throw GitopsError.of({ code: 'usage', file: path, message: 'is a folder, but a file has to be written there' });
  }
  return path;
}

/** @returns whether the folder exists. */
function isFolder(root: string, folder: string): boolean {
  const entry = lstatSync(`${root}/${folder}`, { throwIfNoEntry: false });
  if (entry?.isSymbolicLink()) throw leadsOut(folder);
  if (entry === undefined || entry.isDirectory()) return entry !== undefined;
  throw GitopsError.of({
    code: 'usage',
    file: folder,
    message: 'is a file, but files have to be written in a folder there',
  });
}

function leadsOut(path: string): GitopsError {
  return GitopsError.of({ code: 'usage', file: path, message: 'leads out of the folder that may be written' });
}

function removeEmptyFolders(root: string, folder: string): void {
  let current = folder;
  while (current !== '.' && existsSync(join(root, current)) && readdirSync(join(root, current)).length === 0) {
    rmdirSync(join(root, current));
    current = dirname(current);
  }
}
