import { type Problem, throwProblems } from '../errors';
import { type Change, changeName } from '../model/change';
import { FACET_NAMES, facetOf, type PoolState } from '../model/facets';
import { stateOf } from '../model/fold';
import { verbOf } from '../model/verbs';
import { changePath, HEAD, ledgerFolder, parseLedgerPath } from './layout';
import { parseChange } from './parse-change';
import { verbProblem } from './read-ledger';
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
    const moved = moveBehind(pool, change, ordered, renamed);
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

function moveBehind(
  pool: string,
  original: Change,
  ordered: readonly Change[],
  renamed: ReadonlyMap<string, string>,
): Moved {
  const drop = { fix: 'delete this file, then: pgpool-gitops change' };
  if (verbOf(original.verb).sets === 'all' && ordered.length > 0 && original.number === 0) {
    return { problem: { message: 'creates a pool that the base has created already', ...drop } };
  }
  const before = stateOf(ordered);
  const retries = original.retries === undefined ? {} : { retries: renamed.get(original.retries) ?? original.retries };
  const number = (ordered.at(-1)?.number ?? -1) + 1;
  const change = { ...original, number, verb: verbBehind(pool.split('/')[1] ?? '', original, before), ...retries };
  const problem = ordered.length === 0 ? undefined : verbProblem({ pool, change, before, earlier: ordered });
  return problem === undefined ? { change } : { problem: { message: problem.message, ...drop } };
}

/** What leads to a value depends on what was there before: behind a remove of the base an update is an add. */
function verbBehind(pool: string, change: Change, before: PoolState): string {
  const name = FACET_NAMES.find((facet) => facet === verbOf(change.verb).sets);
  if (name === undefined || change.retries !== undefined || change[name] === undefined) return change.verb;
  const [step, ...more] = facetOf(name).steps(before[name], change[name], pool);
  return step === undefined || more.length > 0 ? change.verb : step.verb;
}
