import { spawnSync } from 'node:child_process';
import { GitopsError } from '../errors';
import { CHANGES } from '../ledger/layout';

/** How a file of the working tree differs from a revision. */
export interface GitChange {
  /** `A` added, `M` modified, `D` deleted, `T` type changed. */
  readonly status: string;
  /** Relative to the project. */
  readonly path: string;
}

/**
 * Files of the ledger that differ between a revision and the working tree; untracked ones are not among them.
 *
 * @throws GitopsError when git cannot read the revision.
 */
export function ledgerChanges(root: string, base: string): GitChange[] {
  verifyRevision(root, base);
  const fields = git(root, ['diff', '--name-status', '-z', '--no-renames', '--relative', base, '--', CHANGES]).split(
    '\0',
  );
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
  verifyRevision(root, base);
  const paths = git(root, ['ls-tree', '-r', '-z', '--name-only', base, '--', `${CHANGES}/`]).split('\0');
  return new Set(paths.filter((path) => path !== ''));
}

function verifyRevision(root: string, base: string): void {
  const found = run(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`]);
  if (found.status === 0) return;
  const inside = run(root, ['rev-parse', '--is-shallow-repository']);
  if (inside.status !== 0) throw unreadable('is not in a git repository, so there is no base to compare with');
  const shallow = inside.stdout.trim() === 'true';
  throw unreadable(
    `git does not know the revision "${base}"${shallow ? ': this clone is shallow' : ''}`,
    shallow ? 'git fetch --unshallow' : 'git fetch origin, or name another revision',
  );
}

function git(root: string, args: readonly string[]): string {
  const done = run(root, args);
  if (done.status === 0) return done.stdout;
  throw unreadable(`git ${args[0]} failed: ${done.stderr.trim()}`);
}

function run(root: string, args: readonly string[]) {
  const done = spawnSync('git', [...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.error !== undefined) throw unreadable(`git cannot be run: ${done.error.message}`, 'install git');
  return done;
}

function unreadable(message: string, fix?: string): GitopsError {
  return GitopsError.of({ code: 'git-unreadable', file: '.', message, fix });
}
