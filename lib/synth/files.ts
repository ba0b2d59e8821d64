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
import { dirname, join, resolve, sep } from 'node:path';
import { GitopsError } from '../errors';

/**
 * Every file under a folder, by its path relative to `root` with `/` as separator, sorted.
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
    if (entry.isSymbolicLink()) {
      const message = 'is a symbolic link, allowed: files and folders';
      throw GitopsError.of({ code: 'usage', file: path, message, fix: 'replace it by the file that it points to' });
    }
    if (entry.isDirectory()) walk(root, path, files);
    else files.set(path, readFileSync(join(root, path), 'utf8'));
  }
}

/**
 * Writes and removes files. Each is written beside its place first and then moved there, so that none is ever half
 * written; folders that become empty are removed.
 *
 * @param root the folder that all paths are relative to; nothing outside of it is touched.
 * @throws GitopsError when a path leads out of `root`.
 */
export function applyFiles(root: string, write: ReadonlyMap<string, string>, remove: readonly string[]): void {
  for (const path of [...write.keys(), ...remove]) assertInside(root, path);
  for (const [path, text] of write) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    const beside = `${target}.tmp-${process.pid}`;
    writeFileSync(beside, text);
    renameSync(beside, target);
  }
  for (const path of remove) {
    rmSync(join(root, path));
    removeEmptyFolders(root, dirname(path));
  }
}

function assertInside(root: string, path: string): void {
  const base = resolve(root);
  const inside = resolve(base, path).startsWith(base + sep);
  const folders = path.split('/').slice(0, -1);
  const linked = folders.some((_, i) => {
    const folder = join(base, ...folders.slice(0, i + 1));
    return existsSync(folder) && lstatSync(folder).isSymbolicLink();
  });
  if (inside && !linked) return;
  throw GitopsError.of({ code: 'usage', file: path, message: 'leads out of the folder that may be written' });
}

function removeEmptyFolders(root: string, folder: string): void {
  let current = folder;
  while (current !== '.' && current !== '' && readdirSync(join(root, current)).length === 0) {
    rmdirSync(join(root, current));
    current = dirname(current);
  }
}
