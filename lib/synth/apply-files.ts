import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { GitopsError } from '../errors';
import { isRecord } from '../json';
import { makeFolder } from './make-folder';
import {
  DECIDED,
  leave,
  MOVED,
  makeRunFolder,
  removeIfPossible,
  removeRunFolder,
  runFolderOf,
  runFolders,
  unwritable,
  writeText,
} from './run-folder';

/** What a run has decided to do: in its folder beside the new files. */
interface Journal {
  /** The command, as in `change rotate demo/orders`. */
  readonly about: string;
  /** Of each file that is written or removed: a hash of its text before and after; null when there is no file. */
  readonly files: { readonly [path: string]: readonly [before: string | null, after: string | null] };
}

/** An interrupted run that was brought to its end. */
export interface Finished {
  readonly about: string;
  /** Every file that it wrote or removed, relative to the folder. */
  readonly files: readonly string[];
  /** A file that was edited since the run was interrupted, so that nothing more was moved. @default - none */
  readonly edited?: string;
}

/**
 * Writes and removes files: all of them, or none.
 *
 * All files are prepared in a folder of this process in `root` (`run-folder.ts`). One rename decides: before it nothing has changed, and what
 * was prepared is removed; after it each file gets to its place by a rename of its own, and {@link finishInterrupted} continues
 * where the process was killed. So a file is old or new, and a folder that is new appears with everything in it. Folders that
 * become empty are removed.
 *
 * @param root the folder that all paths are relative to; nothing outside of it is touched. It is made when it is missing.
 * @param write texts by path.
 * @param remove paths of files.
 * @param about the command, for the run that finishes it.
 * @throws GitopsError when a path leads out of `root`, is where a folder is, or cannot be prepared; then nothing has changed.
 *   Where a prepared file cannot be moved, its code is `interrupted`.
 */
export function applyFiles(
  root: string,
  write: ReadonlyMap<string, string>,
  remove: readonly string[],
  about = '',
): void {
  const isThere = new Map<string, boolean>();
  const places = new Map([...write.keys(), ...remove].map((path) => [path, placeOf(root, path, isThere)]));
  if (places.size === 0) return;
  const folder = runFolderOf(root);
  let made: string | undefined;
  try {
    made = makeRunFolder(root);
    for (const parent of new Set([...places.values()].map((place) => dirname(join(root, place)))))
      accessSync(parent, constants.W_OK);
    decide(root, folder, places, write, about);
  } catch (error) {
    removeIfPossible(made ?? join(folder, PREPARED));
    throw unwritable(error, root, placeFor(error, root, folder));
  }
  move(root, folder);
  if (made !== undefined) leave(root);
}

/** Where files are until {@link DECIDED}. */
const PREPARED = 'prepared';
const FILES = 'files';
const JOURNAL = 'journal.json';

/** @param places of every file that is written or removed, what has to be moved for it. */
function decide(
  root: string,
  folder: string,
  places: ReadonlyMap<string, string>,
  write: ReadonlyMap<string, string>,
  about: string,
): void {
  const prepared = join(folder, PREPARED);
  rmSync(join(folder, MOVED), { recursive: true, force: true });
  const made = new Set<string>();
  const files: Record<string, [string | null, string | null]> = {};
  for (const [path, place] of places) {
    // Of a folder that is new nothing needs to be looked for.
    const before = place === path ? hashOf(root, path) : null;
    const text = write.get(path);
    files[path] = [before, text === undefined ? null : hash(text)];
    if (text === undefined) continue;
    const parent = dirname(path);
    if (!made.has(parent)) makeFolder(join(prepared, FILES, parent));
    made.add(parent);
    writeText(`${prepared}/${FILES}/${path}`, text);
  }
  makeFolder(prepared);
  writeText(join(prepared, JOURNAL), JSON.stringify({ about, files } satisfies Journal));
  renameSync(prepared, join(folder, DECIDED));
}

/** The place that a file could not be prepared for. */
function placeFor(error: unknown, root: string, folder: string): string | undefined {
  const { path } = error as NodeJS.ErrnoException;
  const staged = join(folder, PREPARED, FILES);
  return path?.startsWith(`${staged}/`) ? join(root, path.slice(staged.length)) : path;
}

/** Moves what was decided upon. A second try mends what has failed once. */
function move(root: string, folder: string): void {
  const journal = readJournal(folder, DECIDED);
  if (journal === undefined) return;
  try {
    carryOut(root, folder, journal);
  } catch {
    try {
      carryOut(root, folder, journal);
    } catch (error) {
      const { code, dest, path, syscall } = error as NodeJS.ErrnoException & { readonly dest?: string };
      if (code === undefined || syscall === undefined) throw error;
      const file = dest ?? path ?? root;
      const message = `is left as it was, and others are written: ${syscall} ends with ${code}`;
      const fix = 'look at what is there, and who may write it; then run this again: it finishes what is left';
      const thrown = GitopsError.of({ code: 'interrupted', file, message, fix }, error);
      thrown.wrote = true;
      throw thrown;
    }
  }
}

/** Does what is not done yet. */
function carryOut(root: string, folder: string, { files }: Journal): void {
  const staged = join(folder, DECIDED, FILES);
  const isThere = new Map<string, boolean>();
  const written = Object.keys(files).filter((path) => files[path]?.[1] !== null);
  for (const place of new Set(written.map((path) => placeOf(root, path, isThere)))) {
    if (existsSync(join(staged, place))) renameSync(join(staged, place), join(root, place));
  }
  for (const path of Object.keys(files).filter((removed) => files[removed]?.[1] === null)) {
    rmSync(join(root, path), { force: true });
    removeEmptyFolders(root, dirname(path));
  }
  renameSync(join(folder, DECIDED), join(folder, MOVED));
}

/**
 * Brings to an end what killed runs have decided upon. What another process is at work on is left alone.
 *
 * @returns what they were; their folders stay until {@link removeInterrupted}, so that a run that is killed before it has told
 *   of them leaves that to the next one.
 * @throws GitopsError with the code `interrupted` when a file cannot be moved; when a path leads out of `root`, with the code `usage`.
 */
export function finishInterrupted(root: string): Finished[] {
  return runFolders(root).flatMap(({ path, alive, isLink }) => (alive || isLink ? [] : finishRun(root, path)));
}

function finishRun(root: string, folder: string): Finished[] {
  const isThere = new Map<string, boolean>();
  // A symbolic link in the folder would let files be taken from outside.
  const assertInside = (path: string) => placeOf(root, `${basename(folder)}/${path}`, isThere);
  for (const state of [DECIDED, MOVED]) assertInside(`${state}/${JOURNAL}`);
  const journal = readJournal(folder, DECIDED);
  const paths = Object.keys(journal?.files ?? {});
  const edited = journal && paths.find((path) => isEdited(root, folder, path, journal));
  if (edited === undefined) {
    for (const path of paths) assertInside(`${DECIDED}/${FILES}/${path}`);
    move(root, folder);
  }
  const known = journal ?? readJournal(folder, MOVED);
  return known === undefined ? [] : [{ about: known.about, files: Object.keys(known.files), edited }];
}

/** Removes what killed runs have left, once {@link finishInterrupted} has brought them to an end. */
export function removeInterrupted(root: string): void {
  try {
    for (const { alive, isLink, path } of runFolders(root)) {
      if (isLink) removeIfPossible(path);
      else if (!alive) removeRunFolder(path);
    }
  } catch {
    // The next run does it; what this one has done is reported.
  }
}

/** Whether a file is neither what the run found nor what it has made of it. */
function isEdited(root: string, folder: string, path: string, { files }: Journal): boolean {
  placeOf(root, path, new Map());
  const [before = null, after = null] = files[path] ?? [];
  const isWaiting = after === null || existsSync(join(folder, DECIDED, FILES, path));
  const now = hashOf(root, path);
  return isWaiting ? now !== before && now !== after : now !== after;
}

/** @returns undefined when the run has not come to that */
function readJournal(folder: string, state: typeof DECIDED | typeof MOVED): Journal | undefined {
  const path = join(folder, state, JOURNAL);
  if (!existsSync(path)) return undefined;
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw unwritable(error, folder);
  }
  // It was written whole before it got this name: another one is none of ours.
  return isJournal(found) ? found : undefined;
}

function isJournal(found: unknown): found is Journal {
  if (!isRecord(found) || typeof found.about !== 'string' || !isRecord(found.files)) return false;
  return Object.values(found.files).every(Array.isArray);
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** @returns null when there is no file */
function hashOf(root: string, path: string): string | null {
  try {
    return hash(readFileSync(join(root, path)));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** A path that names no file: `a//b`, `./a`, `a/..`; or git's own, whose hooks are programs. */
const NO_NAME = /(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i;

/**
 * What has to be moved so that a file gets to its place: the file itself, or the outermost of its folders that is new.
 *
 * @param isThere folders that were found or missed, so that each is looked up once.
 * @throws GitopsError when the path leads out of `root`, or goes through a file, or is a folder or a symbolic link.
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
  const found = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) throw leadsOut(path);
  if (found !== undefined && !found.isFile()) {
    const what = found.isDirectory() ? 'a folder' : 'a pipe, a socket or a device';
    throw GitopsError.of({ code: 'usage', file: path, message: `is ${what}, but a file has to be written there` });
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
  for (let current = folder; current !== '.'; current = dirname(current)) {
    // A killed run may have removed the inner one and not the outer one.
    if (!existsSync(join(root, current))) continue;
    if (readdirSync(join(root, current)).length > 0) return;
    rmdirSync(join(root, current));
  }
}
