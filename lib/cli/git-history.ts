import { GitopsError } from '../errors';
import { isShallow, runGit } from './git';

/** Who brought a file into the branch, and when. */
export interface Addition {
  /** As git writes it, ISO 8601: of the commit, so that a rebase or a squash counts as the time of the merge. */
  readonly date: string;
  readonly author: string;
}

/**
 * The commits that have added files, the last one where a file came back.
 *
 * @param folder relative to `root`.
 * @returns additions by path, relative to `root`; a file that is not committed is not there.
 * @throws GitopsError when git cannot read the history, or has only a part of it.
 */
export function additions(root: string, folder: string): Map<string, Addition> {
  if (isShallow(root)) {
    const message = 'this clone is shallow, so git does not know when files were added';
    throw GitopsError.of({ code: 'git-unreadable', file: '.', message, fix: 'git fetch --unshallow' });
  }
  // A repository without a commit has no history to be read.
  if (runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD']).status !== 0) return new Map();
  const format = '--format=%x01%cI%x02%an';
  const args = [
    'log',
    '--diff-filter=A',
    '--no-renames',
    '--name-only',
    '-z',
    '--relative',
    format,
    '--',
    `${folder}/`,
  ];
  const { status, stdout, stderr } = runGit(root, args);
  if (status !== 0) {
    const message = `git log failed: ${stderr.trim()}`;
    throw GitopsError.of({ code: 'git-unreadable', file: '.', message });
  }
  const found = new Map<string, Addition>();
  for (const commit of stdout.split('\x01').slice(1)) {
    const [head = '', ...paths] = commit.split('\0').flatMap((part) => part.split('\n'));
    const [date = '', author = ''] = head.split('\x02');
    // Newest first.
    for (const path of paths) if (path !== '' && !found.has(path)) found.set(path, { date, author });
  }
  return found;
}
