import { type Problem, throwProblems } from '../errors';
import { type Change, changeName, stateOf } from '../model/change';
import { changePath, HEAD, ledgerFolder, parseLedgerPath } from './layout';
import { parseChange } from './parse-change';
import { recordedFiles } from './write-change';

/** What has to happen to the files of one pool's ledger. */
export interface Renumbering {
  /** `0007-update` -> `0008-update`, in order; empty when only HEAD was wrong. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Paths to be removed. */
  readonly removed: readonly string[];
  /** Files to be written, HEAD among them. */
  readonly written: ReadonlyMap<string, string>;
}

/**
 * Moves the changes of a branch behind those that its base has gained meanwhile.
 *
 * @param pool `demo/pgpool`.
 * @param files every file of the ledger in the working tree.
 * @param base paths of the ledger that exist at the base: those are never touched.
 * @param conflicted changes of the branch whose file the base has under the same name, by path: git could not merge them,
 *   and `files` holds the base's side.
 * @throws GitopsError when a file cannot be read, or a change makes no sense behind the base's changes.
 */
export function renumber(
  pool: string,
  files: ReadonlyMap<string, string>,
  base: ReadonlySet<string>,
  conflicted: ReadonlyMap<string, string> = new Map(),
): Renumbering {
  const { theirs, ours } = split(
    pool,
    [...files, ...conflicted],
    (path, text) => base.has(path) && conflicted.get(path) !== text,
  );
  const ordered: Change[] = [...theirs];
  const renamed = new Map<string, string>();
  const problems: Problem[] = [];
  for (const change of ours) {
    const moved = moveBehind(change, ordered, renamed);
    if ('problem' in moved)
      problems.push({ code: 'ledger-order', file: changePath(pool, changeName(change)), ...moved.problem });
    else {
      if (changeName(moved.change) !== changeName(change)) renamed.set(changeName(change), changeName(moved.change));
      ordered.push(moved.change);
    }
  }
  throwProblems(problems);
  const mine = ordered.slice(theirs.length);
  const restored = [...conflicted.keys()].filter((path) => parseLedgerPath(path)?.pool === pool);
  const written = new Map([
    ...restored.map((path) => [path, files.get(path) ?? ''] as const),
    ...recordedFiles(pool, mine.length > 0 ? mine : ordered.slice(-1)),
  ]);
  const removed = [...renamed.keys()].map((name) => changePath(pool, name)).filter((path) => !written.has(path));
  return { renamed, removed, written };
}

function split(
  pool: string,
  files: readonly (readonly [string, string])[],
  isTheirs: (path: string, text: string) => boolean,
) {
  const theirs: Change[] = [];
  const ours: Change[] = [];
  const problems: Problem[] = [];
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const place = parseLedgerPath(path);
    if (place?.pool !== pool || place.file === HEAD) continue;
    const parsed = parseChange(path, content);
    if ('problems' in parsed) problems.push(...parsed.problems);
    else (isTheirs(path, content) ? theirs : ours).push(parsed.change);
  }
  if (theirs.length + ours.length === 0) {
    problems.push({
      code: 'usage',
      file: ledgerFolder(pool),
      message: 'has no changes, so there is nothing to renumber',
    });
  }
  throwProblems(problems);
  return { theirs, ours };
}

type Moved = { readonly change: Change } | { readonly problem: { message: string; fix: string } };

function moveBehind(change: Change, ordered: readonly Change[], renamed: ReadonlyMap<string, string>): Moved {
  const number = (ordered.at(-1)?.number ?? -1) + 1;
  const drop = { fix: 'delete this file, then: pgpool-gitops change' };
  const hasTls = stateOf(ordered) !== undefined;
  const retries = change.retries === undefined ? {} : { retries: renamed.get(change.retries) ?? change.retries };
  if (change.verb === 'baseline' && ordered.length > 0 && change.number === 0) {
    return { problem: { message: 'creates a pool that the base has created already', ...drop } };
  }
  if (ordered.length > 0 && !hasTls && (change.verb === 'remove' || change.verb === 'rotate')) {
    return { problem: { message: `is ${change.verb} of a pool whose TLS the base has removed`, ...drop } };
  }
  // Whether whole TLS is an add or an update depends only on what was there before.
  const absolute = change.retries === undefined && (change.verb === 'add' || change.verb === 'update');
  const verb = absolute ? (hasTls ? 'update' : 'add') : change.verb;
  return { change: { ...change, number, verb, ...retries } };
}
