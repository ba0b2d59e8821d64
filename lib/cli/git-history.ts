import { GitopsError } from '../errors';
import type { EarlierText } from '../plan/refusals';
import { isShallow } from './git';
import { LOG, runGit } from './run-git';

/** Who brought a file into the branch, and when. */
export interface Addition {
  /**
   * As git writes it, ISO 8601: of the commit, so that a rebase or a squash counts as the time of the merge. Empty where git
   * cannot read it.
   */
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
  assertWholeHistory(root, 'when files were added');
  const format = '--format=%x01%cI%x02%an';
  const args = [
    ...LOG,
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
  // A branch without a commit has no history; one that is damaged does not say when certificates were issued.
  if (/does not have any commits yet/.test(stderr)) return new Map();
  if (status !== 0) {
    const message = `git log failed: ${stderr.trim()}`;
    throw GitopsError.of({ code: 'git-unreadable', file: '.', message });
  }
  const found = new Map<string, Addition>();
  let commit: Addition = { date: '', author: '' };
  for (const part of stdout.split('\0').map((each) => each.replace(/^\n/, ''))) {
    // A path begins with the name of the folder. An author may be called anything, so what stands in a name ends nothing.
    if (part.startsWith('\x01')) {
      const [date = '', ...author] = part.slice(1).split('\x02');
      commit = { date: ISO_DATE.test(date) ? date : '', author: author.join(' ') };
    } else if (part !== '' && !found.has(part)) found.set(part, commit); // Newest first.
  }
  return found;
}

const ISO_DATE = /^\d{4}-\d\d-\d\dT/;

/**
 * Every text that a file has had on a branch since another file came, newest first. Of a merge counts what it made of the branch.
 *
 * @param commit where the branch stands.
 * @param file relative to `root`.
 * @param since the file whose coming begins the time, relative to `root`.
 * @returns none where the branch does not have that file.
 * @throws GitopsError when git cannot read the history, or has only a part of it.
 */
export function earlierTexts(root: string, commit: string, file: string, since: string): EarlierText[] {
  assertWholeHistory(root, 'what has been merged before');
  const begin = commitsOf(root, commit, since).at(-1);
  if (begin === undefined) return [];
  const commits = [...commitsOf(root, `${begin}..${commit}`, file), begin];
  return commits.flatMap((each) => {
    const { status, stdout } = runGit(root, ['show', `${each}:./${file}`]);
    return status === 0 ? [{ revision: each.slice(0, 12), text: stdout }] : [];
  });
}

/** Commits of a branch that have changed a file, newest first. */
function commitsOf(root: string, range: string, file: string): string[] {
  const { status, stdout, stderr } = runGit(root, [...LOG, '--first-parent', '--format=%H', range, '--', file]);
  if (status !== 0)
    throw GitopsError.of({ code: 'git-unreadable', file: '.', message: `git log failed: ${stderr.trim()}` });
  return stdout.split('\n').filter((each) => each !== '');
}

function assertWholeHistory(root: string, what: string): void {
  if (!isShallow(root)) return;
  const message = `this clone is shallow, so git does not know ${what}`;
  throw GitopsError.of({ code: 'git-unreadable', file: '.', message, fix: 'git fetch --unshallow' });
}
