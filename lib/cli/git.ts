import type { SpawnSyncReturns } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GitopsError, type Problem } from '../errors';
import { CHANGES } from '../ledger/layout';
import { shellWord } from '../printable';
import { assertNoLink, assertText, MOST_MEBIBYTES } from '../synth/files';
import { isRunFolder } from '../synth/run-folder';
import { folderInRepository } from './fleets';
import { gitIfAny, runGit, startGit, unreadable } from './run-git';
import { isBranchName, unknownRevision } from './unknown-revision';

/** How a file of the working tree differs from a revision. */
export interface GitChange {
  /** `A` added, `M` modified, `D` deleted, `T` type changed. */
  readonly status: string;
  /** Relative to the project. */
  readonly path: string;
}

/** `git diff` of paths below the folder in which it runs, whatever order a person has set for them. */
const DIFF: readonly string[] = ['diff', '-z', '--no-renames', '--relative', '-O/dev/null'];

/**
 * Files of the ledger that differ between where the working tree's branch left a revision and the working tree; untracked
 * ones are not among them.
 *
 * @throws GitopsError when git cannot read the revision, or knows no common commit.
 */
export function ledgerChanges(root: string, base: string): GitChange[] {
  const { commit } = mergeBase(root, base, 'HEAD');
  const fields = git(root, [...DIFF, '--name-status', commit, '--', CHANGES]).split('\0');
  const changes: GitChange[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) changes.push({ status: fields[i] ?? '', path: fields[i + 1] ?? '' });
  return changes;
}

/**
 * Paths of the ledger at a revision, relative to the project.
 *
 * @throws GitopsError when git cannot read the revision.
 */
export function ledgerPaths(root: string, base: string): Set<string> {
  const commit = commitOf(root, base);
  const paths = git(root, ['ls-tree', '-r', '-z', '--name-only', commit, '--', `${CHANGES}/`]).split('\0');
  return new Set(paths.filter((path) => path !== ''));
}

/** Where a branch began. */
export interface MergeBase {
  /** Full name of the commit that both have in common; of git's empty tree in a repository without any commit. */
  readonly commit: string;
  /** Whether the base has commits of its own since then. */
  readonly movedOn: boolean;
  /** Whether the repository has no commit yet, so that every revision is an empty fleet. */
  readonly unborn?: true;
}

/**
 * Where `head` left `base`: what a pull request is compared with. What has been merged into base since then is no work
 * of this branch, and would look as if the branch took it back.
 *
 * @throws GitopsError when git cannot read one of them, or knows no common commit.
 */
export function mergeBase(root: string, base: string, head: string): MergeBase {
  assertOwnWorkingTree(root);
  if (isUnborn(root)) return { commit: emptyTree(root), movedOn: false, unborn: true };
  const [tip, end] = [commitOf(root, base), commitOf(root, head)];
  const found = runGit(root, ['merge-base', tip, end]);
  const commit = found.stdout.trim();
  if (found.status === 0) return { commit, movedOn: commit !== tip };
  const shallow = isShallow(root);
  throw unreadable(
    `"${base}" and "${head}" have no commit in common${shallow ? ' in this clone: it is shallow' : ''}`,
    shallow ? 'git fetch --unshallow' : 'name the branch that this one is to be merged into: --base REF',
  );
}

/** Refuses a repository whose settings name another working tree: git would find no file of the fleet there, and so no edit. */
function assertOwnWorkingTree(root: string): void {
  const top = repositoryRoot(root);
  const project = realpathSync(root);
  const folder = folderInRepository(project);
  if (top === undefined || project === join(top, folder)) return;
  const message = 'git takes another folder than the one that holds .git for the root of the working tree';
  throw unreadable(message, 'git config --unset core.worktree');
}

/** Whether a repository has no commit yet; no outside of one. */
function isUnborn(root: string): boolean {
  const { status, stdout } = runGit(root, ['rev-list', '--max-count=1', '--all']);
  return status === 0 && stdout === '';
}

/** Git's name for a tree without files, which every repository knows. */
function emptyTree(root: string): string {
  return git(root, ['hash-object', '-t', 'tree', '--stdin']).trim();
}

/**
 * The files under the given folders at a commit, without their text: most of them will not differ.
 *
 * @param filesOnly whether symbolic links and submodules are refused; else they are left out or taken for their text.
 * @returns git's name for each file's content, by its path relative to the project.
 * @throws GitopsError when git cannot read the commit.
 */
export function gitTree(
  root: string,
  commit: string,
  folders: readonly string[],
  filesOnly = false,
): Map<string, string> {
  const listed = git(root, ['ls-tree', '-r', '-z', commit, '--', ...folders.map((folder) => `${folder}/`)]);
  const ids = new Map<string, string>();
  for (const entry of listed.split('\0')) {
    // 100644 blob 1f7a7a472abf3dd9643fd615f6da379c4acb3e3a<tab>dist/demo/pgpool/30-pgpool.k8s.yaml
    const tab = entry.indexOf('\t');
    const [mode, type, id] = entry.slice(0, Math.max(0, tab)).split(' ');
    const path = entry.slice(tab + 1);
    if (filesOnly && mode === SUBMODULE) throw new GitopsError([submoduleProblem(path)]);
    if (filesOnly) assertNoLink(path, { isSymbolicLink: () => mode === '120000' });
    if (type === 'blob' && id !== undefined) ids.set(path, id);
  }
  for (const path of ids.keys()) assertText(path);
  return ids;
}

/** Git's mode of a submodule. */
const SUBMODULE = '160000';

/**
 * Submodules of the working tree, as problems: what is in one is in another repository, which Argo CD fetches and applies, but nobody
 * sees it here.
 *
 * @param paths files or folders to look at, relative to `root`.
 */
export function submoduleProblems(root: string, paths: readonly string[]): Problem[] {
  const entries = git(root, ['ls-files', '--stage', '-z', '--', ...paths]).split('\0');
  return entries
    .filter((entry) => entry.startsWith(`${SUBMODULE} `))
    .map((entry) => submoduleProblem(entry.slice(entry.indexOf('\t') + 1)));
}

function submoduleProblem(path: string): Problem {
  const message = 'is a submodule, which Argo CD would fetch and apply, allowed: files and folders';
  return { code: 'usage', file: path, message, fix: `git rm ${shellWord(path)}` };
}

/**
 * The text of contents by their names, read by one process.
 *
 * @throws GitopsError when one is missing, as in a partial clone without its remote.
 */
export function gitTexts(root: string, ids: readonly string[]): Map<string, string> {
  if (ids.length === 0) return new Map();
  const input = `${ids.join('\n')}\n`;
  const done = startGit(root, ['cat-file', '--batch'], { input, maxBuffer: 1 << 30 });
  if (done.status !== 0) throw notDone('cat-file', String(done.stderr), done);
  const texts = new Map<string, string>();
  let at = 0;
  for (const id of ids) {
    const end = done.stdout.indexOf(10, at);
    const [, type, size] = done.stdout.toString('utf8', at, end).split(' ');
    if (type !== 'blob') throw unreadable(`git does not have the content ${id}`, 'git fetch origin');
    if (Number(size) > MOST_MEBIBYTES * 2 ** 20) {
      const message = `a file of dist/ or changes/ holds ${Math.ceil(Number(size) / 2 ** 20)} MiB, allowed: at most ${MOST_MEBIBYTES}`;
      throw unreadable(message, `git log --find-object=${id} names it`);
    }
    const from = end + 1;
    at = from + Number(size) + 1;
    texts.set(id, done.stdout.toString('utf8', from, at - 1));
  }
  return texts;
}

/**
 * Paths of the given folders at which two commits differ. Git compares the names of whole folders first, so the time
 * depends on what differs alone.
 */
export function differingPaths(root: string, from: string, to: string, folders: readonly string[]): string[] {
  return pathsIn(git(root, [...DIFF, '--name-only', from, to, '--', ...folders]));
}

/**
 * Paths of the given folders at which the working tree differs from a commit; untracked files are among them, also
 * those that git ignores, but not what a run has left. Git remembers the times of files, so it reads only those that were touched.
 */
export function uncommittedPaths(root: string, commit: string, folders: readonly string[]): string[] {
  const tracked = git(root, [...DIFF, '--name-only', commit, '--', ...folders]);
  const untracked = git(root, ['ls-files', '--others', '-z', '--', ...folders]);
  const others = pathsIn(untracked).filter((path) => !isRunFolder(path.split('/')[1] ?? ''));
  return [...new Set([...pathsIn(tracked), ...others])];
}

/** Whether one of some files of the working tree differs from a commit, or is not in it. */
export function differsFrom(root: string, commit: string, paths: readonly string[]): boolean {
  if (runGit(root, ['diff', '--quiet', commit, '--', ...paths]).status === 1) return true;
  return runGit(root, ['ls-files', '--others', '--', ...paths]).stdout !== '';
}

function pathsIn(output: string): string[] {
  const paths = output.split('\0').filter((path) => path !== '');
  for (const path of paths) assertText(path);
  return paths;
}

/**
 * Both sides of ledger files that git could not merge: what the base has, and what the branch would like to add.
 *
 * @param paths files with conflict markers.
 * @throws GitopsError when git cannot read them.
 */
export function conflictSides(root: string, base: string, paths: readonly string[]): Map<string, [string, string]> {
  const commit = commitOf(root, base);
  return new Map(
    paths.map((path) => {
      const theirs = git(root, ['show', `${commit}:./${path}`, '--']);
      // Which stage is the branch's depends on whether git is in a rebase or in a merge.
      const stages = [2, 3].map((stage) => git(root, ['show', `:${stage}:./${path}`, '--']));
      return [path, [theirs, stages.find((text) => text !== theirs) ?? theirs]];
    }),
  );
}

/**
 * The full name of the commit that a revision is.
 *
 * @throws GitopsError when git does not know it.
 */
export function commitOf(root: string, revision: string): string {
  for (const name of namesOf(revision)) {
    const found = runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    if (found.status === 0) return found.stdout.trim();
  }
  const shallow = isShallow(root);
  const { stderr } = runGit(root, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]);
  if (!/needed a single revision/i.test(stderr)) throw notReadable(stderr);
  const { message, fix } = unknownRevision(revision, {
    isShallow: shallow,
    remotes: git(root, ['remote']).split('\n').filter(Boolean),
    hasBranch: (name) => runGit(root, ['show-ref', '--verify', '--quiet', '--', `refs/heads/${name}`]).status === 0,
  });
  throw unreadable(message, fix);
}

/** A branch comes before a tag of the same name, which git itself would take: anybody who may push tags could name one `main`. */
function namesOf(revision: string): string[] {
  return isBranchName(revision) ? [`refs/heads/${revision}`, `refs/remotes/${revision}`, revision] : [revision];
}

/**
 * Whether a clone lacks a part of its history.
 *
 * @throws GitopsError outside of a git repository.
 */
export function isShallow(root: string): boolean {
  const inside = runGit(root, ['rev-parse', '--is-shallow-repository']);
  if (inside.status !== 0) throw notReadable(inside.stderr);
  return inside.stdout.trim() === 'true';
}

/**
 * The root of the working tree that a folder is in.
 *
 * @returns undefined outside of a git repository
 * @throws GitopsError in a repository that git does not read, or where it has no working tree.
 */
export function repositoryRoot(folder: string): string | undefined {
  const { status, stdout, stderr } = runGit(folder, ['rev-parse', '--show-toplevel']);
  // A folder may be called `fleet ` with a blank at its end.
  if (status === 0) return resolve(stdout.replace(/\n$/, ''));
  if (NO_REPOSITORY.test(stderr)) return undefined;
  throw notReadable(stderr);
}

/** What git says where no folder above is a repository; of one that is damaged or was moved it says other things. */
const NO_REPOSITORY = /not a git repository \(or any/i;

/** Git's own words where there is a repository that it does not read, because of who owns it for example. */
function notReadable(stderr: string): GitopsError {
  if (stderr === '' || NO_REPOSITORY.test(stderr))
    return unreadable('is not in a git repository, so there is no base to compare with');
  const [message = '', ...more] = stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return unreadable(
    `git does not read the repository: ${message}`,
    more.find((line) => line.startsWith('git ')),
  );
}

function git(root: string, args: readonly string[]): string {
  const done = runGit(root, args);
  if (done.status === 0) return done.stdout;
  throw notDone(args[0] ?? '', done.stderr, done);
}

/** Git's own words where it has some; else how it ended. */
function notDone(
  command: string,
  stderr: string,
  { status, signal }: Pick<SpawnSyncReturns<unknown>, 'status' | 'signal'>,
): GitopsError {
  if (stderr.trim() !== '') return unreadable(`git ${command} failed: ${stderr.trim()}`);
  return unreadable(`git ${command} failed: it ends with ${signal ?? status}`, 'git fsck says what is damaged');
}

/** Whether a sparse checkout leaves files of a folder out of the working tree; no where git, or a repository, is missing. */
export function isLeftOut(root: string, folder: string): boolean {
  const left = (gitIfAny(root, ['ls-files', '-z', '-t', '--', `${folder}/`]) ?? '')
    .split('\0')
    .filter((line) => line.startsWith('S '));
  // A person may have set the same mark for a file that is there.
  return left.some((line) => !existsSync(join(root, line.slice(2))));
}

/** The problem of a folder that a sparse checkout has left out. */
export function leftOut(file: string): Problem {
  const message = 'is left out of the working tree in part by a sparse checkout, allowed: all of it';
  return { code: 'usage', file, message, fix: 'git sparse-checkout disable' };
}

/** Whether a URL is that of the repository's own remote; no where git, or origin, is missing. */
export function isRemote(root: string, url: string): boolean {
  const origin = runGit(root, ['remote', 'get-url', 'origin']);
  return origin.status === 0 && repositoryOf(origin.stdout.trim()) === repositoryOf(url);
}

/** `git.example.com/team/fleet` of every way to write it. */
function repositoryOf(url: string): string {
  return url
    .replace(/^[a-z+]+:\/\/|\/*$/g, '')
    .replace(/^[^@/]*@/, '')
    .replace(/^([^/:]+):(?:[0-9]+(?=\/))?\/*/, '$1/')
    .replace(/\.git$/, '')
    .toLowerCase();
}
