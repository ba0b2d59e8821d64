import { GitopsError } from '../errors';
import { LOG, runGit } from './run-git';

/**
 * The tip of a branch of a remote, with its commits fetched.
 *
 * @returns undefined when there is no such branch
 * @throws GitopsError when the remote does not answer.
 */
export function fetchBranch(root: string, remote: string, branch: string): string | undefined {
  const ref = `refs/heads/${branch}`;
  const listed = git(root, ['ls-remote', '--', remote, ref]);
  if (listed.status !== 0) throw failed(`cannot be read at ${remote}: ${listed.stderr.trim()}`, branch);
  // Git lists every ref that ends so, such as a branch `x/refs/heads/main`.
  const refs = listed.stdout.split('\n').map((line) => line.split('\t'));
  const tip = refs.find(([, name]) => name === ref)?.[0];
  if (tip === undefined) return undefined;
  const fetched = git(root, ['fetch', '--quiet', '--no-tags', '--', remote, ref]);
  if (fetched.status !== 0) throw failed(`cannot be fetched from ${remote}: ${fetched.stderr.trim()}`, branch);
  return tip;
}

/** Argo CD says by a full name which commit an Application is at; anything else in its place could be an option, or a branch. */
function isId(commit: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(commit);
}

/** Whether this clone has a commit. */
export function knows(root: string, commit: string): boolean {
  return isId(commit) && git(root, ['cat-file', '-e', `${commit}^{commit}`]).status === 0;
}

/** Whether a commit is another one, or holds it; no when git does not know it. */
export function holds(root: string, commit: string, other: string): boolean {
  return isId(commit) && git(root, ['merge-base', '--is-ancestor', '--end-of-options', other, commit]).status === 0;
}

/** How many commits one has that another one lacks. */
export function commitsBetween(root: string, from: string, to: string): number {
  return Number(git(root, ['rev-list', '--count', '--end-of-options', `${from}..${to}`]).stdout.trim());
}

/** The newest commit that two have in common. */
export function commonCommit(root: string, one: string, other: string): string | undefined {
  const found = git(root, ['merge-base', '--end-of-options', one, other]);
  return found.status === 0 ? found.stdout.trim() : undefined;
}

/** How many commits are looked at when one is searched. */
const MOST_COMMITS = 100;

/**
 * The commits of a branch from its newest one, without those that were merged into it from others.
 *
 * @param before a commit that is left out, with all before it. @default - as many as are looked at
 */
export function firstParents(root: string, before: string | undefined, newest: string): string[] {
  const range = before === undefined ? newest : `${before}..${newest}`;
  const args = ['rev-list', '--first-parent', `--max-count=${MOST_COMMITS}`, '--end-of-options', range];
  return git(root, args)
    .stdout.split('\n')
    .filter((line) => line !== '');
}

/** Commits that one has and another one lacks, as `1a2b3c4 subject`, newest first. */
export function subjectsBetween(root: string, from: string, to: string): string[] {
  const range = `${from}..${to}`;
  const args = [...LOG, '--first-parent', `--max-count=${MOST_COMMITS}`, '--format=%h %s', '--end-of-options', range];
  return git(root, args)
    .stdout.split('\n')
    .filter((line) => line !== '');
}

/**
 * Moves a branch of a remote forward.
 *
 * @throws GitopsError when the remote refuses, for example because the branch has moved in between.
 */
export function pushBranch(root: string, remote: string, branch: string, commit: string): void {
  const pushed = git(root, ['push', '--quiet', '--', remote, `${commit}:refs/heads/${branch}`]);
  if (pushed.status !== 0) throw failed(`cannot be moved at ${remote}: ${pushed.stderr.trim()}`, branch);
}

function git(root: string, args: readonly string[]) {
  // A prompt for a password would wait for ever, and so does git for a remote that does not answer.
  const { GIT_HTTP_LOW_SPEED_LIMIT = '1', GIT_HTTP_LOW_SPEED_TIME = '15' } = process.env;
  return runGit(root, args, { GIT_TERMINAL_PROMPT: '0', GIT_HTTP_LOW_SPEED_LIMIT, GIT_HTTP_LOW_SPEED_TIME });
}

function failed(message: string, branch: string): GitopsError {
  return GitopsError.of({ code: 'git-unreadable', file: `branch ${branch}`, message });
}
