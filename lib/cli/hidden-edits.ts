import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../errors';
import { CHANGES } from '../ledger/layout';
import { DIST } from '../model/names';
import { shellWord } from '../printable';
import { leftOut } from './git';
import { gitIfAny } from './run-git';

/** A file of the index with a mark by which git does not look at it: `h 100644 1f7a7a4... 0<tab>dist/demo/a.yaml`. */
const MARKED = /^([a-zS]) \d{6} ([0-9a-f]+) 0\t(.*)$/s;

/**
 * Files of dist/ and changes/ that are edited, and marked so that git does not see it, as problems: a command that reads files and one
 * that asks git would say different things of them, and no commit gets the edit. A sparse checkout marks what it leaves out.
 *
 * @returns none outside of a git repository.
 */
export function hiddenEdits(root: string): Problem[] {
  const listed = gitIfAny(root, ['ls-files', '--stage', '-v', '-z', '--', `${DIST}/`, `${CHANGES}/`]) ?? '';
  const marked = listed.split('\0').flatMap((line) => {
    const [, mark = '', id = '', path = ''] = MARKED.exec(line) ?? [];
    return path === '' ? [] : [{ mark, id, path }];
  });
  const found = marked.filter(({ path }) => isThere(root, path));
  // Git's own names, because it may write other ends of lines into files than it keeps.
  const input = found.map(({ path }) => `${path}\n`).join('');
  const ids = found.length === 0 ? [] : (gitIfAny(root, ['hash-object', '--stdin-paths'], input) ?? '').split('\n');
  const now = new Map(found.map(({ path }, i) => [path, ids[i]]));
  const edited = marked.filter(({ id, path }) => now.get(path) !== id);
  const left = edited.filter(({ mark, path }) => mark === 'S' && !now.has(path));
  const folders = new Set(left.map(({ path }) => path.split('/')[0] ?? ''));
  return [...[...folders].map(leftOut), ...edited.filter((each) => !left.includes(each)).map(hiddenEdit)];
}

function isThere(root: string, path: string): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true;
}

function hiddenEdit({ mark, path }: { readonly mark: string; readonly path: string }): Problem {
  const message = 'is edited, but marked in git so that it hides that: no commit gets the edit, and no plan shows it';
  // A file may have both: `s`.
  const marks = [mark === 'S' ? '' : '--no-assume-unchanged', mark.toUpperCase() === 'S' ? '--no-skip-worktree' : ''];
  const fix = `git update-index ${marks.filter((each) => each !== '').join(' ')} -- ${shellWord(path)}`;
  return { code: 'usage', file: path, message, fix };
}
