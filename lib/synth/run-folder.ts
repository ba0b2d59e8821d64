import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GitopsError, type Problem } from '../errors';
import { makeFolder } from './make-folder';

/** `.pgpool-gitops-4711-98765`: the number of a process, and when it began. No process has the number 0. */
const NAME = /^\.pgpool-gitops-([1-9]\d*)-(\d+)$/;

/** Files that a run has decided upon, in its folder: each will get to its place, by that run or by the next one. */
export const DECIDED = 'decided';

/** The same, once every file is at its place. It stays until the run has reported that: a user without that report would do it again. */
export const MOVED = 'moved';

/**
 * The folder of a run that writes. It stands where the run writes to, says that the run is at work there, and holds files
 * until they are moved to their places.
 */
export interface RunFolder {
  readonly path: string;
  readonly pid: number;
  /** Whether its process runs; else it was killed. */
  readonly alive: boolean;
  /** Whether somebody has put a symbolic link in its place, behind which nothing is ours. */
  readonly isLink: boolean;
}

/** Whether a file or folder of this name is the folder of a run. */
export function isRunFolder(name: string): boolean {
  return NAME.test(name);
}

/** The folders of runs in a folder, that of this process among them. */
export function runFolders(root: string): RunFolder[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    const [, pid, began] = NAME.exec(entry.name) ?? [];
    if (pid === undefined || began === undefined) return [];
    const isLink = entry.isSymbolicLink();
    const alive = !isLink && isAlive(Number(pid), began);
    return [{ path: join(root, entry.name), pid: Number(pid), alive, isLink }];
  });
}

/** The folder of a process in a folder, which may not exist. @param pid this process unless given */
export function runFolderOf(root: string, pid = process.pid): string {
  return join(root, `.pgpool-gitops-${pid}-${beginOf(pid) ?? 0}`);
}

/**
 * Makes the folder of this process, and `root` where that is missing.
 *
 * @returns the outermost folder that was made; undefined when the folder was there.
 */
export function makeRunFolder(root: string): string | undefined {
  const folder = runFolderOf(root);
  const made = makeFolder(folder);
  if (made === undefined) return undefined;
  try {
    // So that `git add --all` does not take what a killed process has left.
    writeText(join(folder, '.gitignore'), '*\n');
  } catch (error) {
    removeIfPossible(made);
    throw error;
  }
  return made;
}

/** Writes a file. Where that fails, the error names it, which Node's own does not once the file is open: when the disk is full. */
export function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw Object.assign(error as Error, { path });
  }
}

/** Removes a folder; where that fails, the next run does it. */
export function removeIfPossible(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // What the command has done, or why it failed, is what there is to tell.
  }
}

/**
 * Removes the folder of a run. What it has decided upon counts as told, or as given up, from the first step on. Where that
 * fails, the next run does it.
 */
export function removeRunFolder(folder: string): void {
  const known = [DECIDED, MOVED].map((name) => join(folder, name)).filter((path) => existsSync(path));
  try {
    for (const path of known) renameSync(path, `${path}-before`);
  } catch {
    // Then to remove it is the first step.
  }
  removeIfPossible(folder);
}

/** A number is given again after its process has ended, in containers at once: so it counts only with its beginning. */
function isAlive(pid: number, began: string): boolean {
  const begin = beginOf(pid);
  if (begin !== undefined && begin !== began) return false;
  try {
    // Signal 0 only asks whether the process exists.
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, by the kernel's clock, and `dead` once it has ended; undefined where the system does not say. */
function beginOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // 4711 (name) S 1 ...: fields 3 and 22. The name may hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ['Z', 'X'].includes(fields[0] ?? '') ? 'dead' : fields[19];
  } catch {
    return undefined;
  }
}

/** How often a run asks whether another one has ended, and how many milliseconds lie between. */
const TRIES = 15;
const PAUSE = 50;

/**
 * Keeps other runs out of a folder until the returned function is called. A run that was killed keeps nobody out.
 *
 * @throws GitopsError when another run is still at work after a second, or `root` cannot be written.
 */
export function keepOthersOut(root: string): () => void {
  for (let tries = 1; ; tries++) {
    // Each says that it is here before it looks, so of two at least one sees the other.
    announce(root);
    const other = runFolders(root).find(({ path, alive }) => alive && path !== runFolderOf(root));
    if (other === undefined) return () => leave(root);
    leave(root);
    if (tries === TRIES) throw GitopsError.of(atWork(other));
    // Of two that have seen each other one is back first.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE + (process.pid % PAUSE));
  }
}

/**
 * Ends the run of this process in a folder. Where something could not be moved, its own folder stays: the next run needs it.
 */
export function leave(root: string): void {
  const folder = runFolderOf(root);
  if (!existsSync(join(folder, DECIDED))) removeRunFolder(folder);
}

function announce(root: string): void {
  try {
    makeRunFolder(root);
  } catch (error) {
    throw unwritable(error, root);
  }
}

function atWork({ path, pid }: RunFolder): Problem {
  const message = `another pgpool-gitops is at work here, process ${pid}`;
  return { code: 'interrupted', file: path, message, fix: 'run this again when it has ended' };
}

/**
 * What runs have left in a folder or are about to do there, as problems: what is read there now is neither old nor new.
 *
 * @param leftovers whether that counts too which no run has decided upon.
 */
export function unfinishedRuns(root: string, leftovers = false): Problem[] {
  return runFolders(root).flatMap((run): Problem[] => {
    if (!existsSync(join(run.path, DECIDED)) && (run.alive || !leftovers)) return [];
    if (run.alive) return [atWork(run)];
    const message = 'was left by a run that was interrupted, so files may be missing or old';
    return [
      {
        code: 'interrupted',
        file: run.path,
        message,
        fix: 'pgpool-gitops synth finishes it; if it cannot, remove the folder',
      },
    ];
  });
}

/**
 * What to throw when a call of the file system fails.
 *
 * @param file what it was to write. @default - what the error names
 */
export function unwritable(error: unknown, root: string, file?: string): unknown {
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return error;
  const message = `cannot be written: ${syscall} ends with ${code}`;
  const fix = code === 'ENOSPC' ? 'make room on the disk' : 'look at what is there, and who may write it';
  return GitopsError.of({ code: 'usage', file: file ?? path ?? root, message, fix }, error);
}
