import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { GitopsError } from '../errors';

/** The files of a folder by their paths, whose text is read when it is asked for. */
export interface FileTree {
  has(path: string): boolean;
  /** The text of a file; undefined when there is none. */
  get(path: string): string | undefined;
  /** Whether there is a file with exactly this text, which is not asked for when there is none. */
  holds(file: { readonly path: string; readonly text: string }): boolean;
  keys(): Iterable<string>;
}

/**
 * Every file under a folder, by its path relative to `root` with `/` as separator, sorted.
 *
 * @returns an empty map when the folder does not exist.
 * @throws GitopsError when there is a symbolic link: it could lead out of the project.
 */
export function readTree(root: string, folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const path of listTree(root, folder)) files.set(path, readText(`${root}/${path}`));
  return files;
}

/**
 * The same files, unread: a fleet's manifests need not be in memory all at once. They are looked for when one is asked for.
 *
 * @throws GitopsError, when a file is asked for, when there is a symbolic link.
 */
export function openTree(root: string, folder: string): FileTree {
  let listed: ReadonlySet<string> | undefined;
  const paths = () => {
    listed ??= new Set(listTree(root, folder));
    return listed;
  };
  const get = (path: string) => (paths().has(path) ? readText(`${root}/${path}`) : undefined);
  return {
    has: (path) => paths().has(path),
    get,
    holds: (file) => paths().has(file.path) && get(file.path) === file.text,
    keys: paths,
  };
}

/** What all files are read into: a fleet has a hundred thousand of them, and a buffer for each takes as long as the file. */
const buffer = Buffer.allocUnsafe(64 * 1024);

function readText(path: string): string {
  const file = openSync(path, 'r');
  try {
    for (let used = 0; used < buffer.length; ) {
      const length = readSync(file, buffer, used, buffer.length - used, null);
      if (length === 0) return buffer.toString('utf8', 0, used);
      used += length;
    }
    return readFileSync(path, 'utf8');
  } finally {
    closeSync(file);
  }
}

function listTree(root: string, folder: string): string[] {
  const paths: string[] = [];
  if (existsSync(join(root, folder))) walk(root, folder, paths);
  return paths;
}

function walk(root: string, folder: string, paths: string[]): void {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    assertNoLink(path, entry);
    if (entry.isDirectory()) walk(root, path, paths);
    else paths.push(path);
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

/**
 * Writes and removes files, so that none is ever half written: a file is written beside its place first and then moved
 * there, and the files of a new folder are, with their folder. Folders that become empty are removed.
 *
 * @param root the folder that all paths are relative to; nothing outside of it is touched.
 * @throws GitopsError when a path leads out of `root`.
 */
export function applyFiles(root: string, write: ReadonlyMap<string, string>, remove: readonly string[]): void {
  const checked = new Set<string>();
  for (const path of [...write.keys(), ...remove]) assertInside(root, path, checked);
  for (const [folder, files] of byFolder(write)) {
    const target = folder === '' ? root : `${root}/${folder}`;
    if (existsSync(target)) replaceFiles(target, files);
    else addFolder(target, files);
  }
  for (const path of remove) {
    rmSync(join(root, path));
    removeEmptyFolders(root, dirname(path));
  }
}

type NamedFiles = readonly (readonly [name: string, text: string])[];

/** Files by their folder. An outer folder comes before those in it, so that it is never in the way when it is new. */
function byFolder(files: ReadonlyMap<string, string>): [folder: string, files: NamedFiles][] {
  const folders = new Map<string, [string, string][]>();
  for (const [path, text] of files) {
    const end = path.lastIndexOf('/');
    const folder = end < 0 ? '' : path.slice(0, end);
    const list = folders.get(folder);
    const file: [string, string] = [path.slice(end + 1), text];
    if (list === undefined) folders.set(folder, [file]);
    else list.push(file);
  }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Where something is written before it is moved to its place; git ignores it, by .gitignore. */
export function besideOf(path: string): string {
  return `${path}.tmp-${process.pid}`;
}

function replaceFiles(folder: string, files: NamedFiles): void {
  for (const [name, text] of files) {
    const beside = besideOf(`${folder}/${name}`);
    writeFileSync(beside, text);
    renameSync(beside, `${folder}/${name}`);
  }
}

/** One move for all its files: most of the time of a first render goes to the file system. */
function addFolder(folder: string, files: NamedFiles): void {
  const beside = besideOf(folder);
  // What a process of the same number has left, when it was killed.
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  for (const [name, text] of files) writeFileSync(`${beside}/${name}`, text);
  renameSync(beside, folder);
}

/** A name that is none: `a//b`, `./a`, `a/..`. */
const NO_NAME = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** @param checked folders that are known to be inside, so that each is looked at once. */
function assertInside(root: string, path: string, checked: Set<string>): void {
  assertInFolder(path);
  const folder = dirname(path);
  if (folder === '.' || checked.has(folder)) return;
  const names = folder.split('/');
  for (let depth = 1; depth <= names.length; depth++) {
    const outer = names.slice(0, depth).join('/');
    if (checked.has(outer)) continue;
    if (lstatSync(`${root}/${outer}`, { throwIfNoEntry: false })?.isSymbolicLink()) throw leadsOut(path);
    checked.add(outer);
  }
}

/**
 * Refuses a path that leads out of the folder that it is relative to, or that could be written in another way.
 *
 * @throws GitopsError when it is absolute, or a name in it is empty, `.` or `..`.
 */
export function assertInFolder(path: string): void {
  if (isAbsolute(path) || NO_NAME.test(path)) throw leadsOut(path);
}

function leadsOut(path: string): GitopsError {
  return GitopsError.of({ code: 'usage', file: path, message: 'leads out of the folder that may be written' });
}

function removeEmptyFolders(root: string, folder: string): void {
  let current = folder;
  while (current !== '.' && current !== '' && readdirSync(join(root, current)).length === 0) {
    rmdirSync(join(root, current));
    current = dirname(current);
  }
}
