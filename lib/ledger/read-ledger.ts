import type { Problem } from '../errors';
import { BASELINE, type Change, changeName, changeNumber } from '../model/change';
import { FACET_NAMES, FACETS } from '../model/facets';
import { stateOf, statesOf } from '../model/fold';
import { verbOf } from '../model/verbs';
import type { ChangePlace, ChangeProblem } from '../model/verbs/verb';
import { didYouMean } from '../validation/wording';
import { changePath, HEAD, headPath, ledgerFolder, parseLedgerPath } from './layout';
import { parseChange } from './parse-change';
import { trustProblem } from './trust-rule';

/** The ledgers of all pools, by `NAMESPACE/POOL`, each in order. */
export type Ledgers = ReadonlyMap<string, readonly Change[]>;

/** A ledger read from files, and all that is wrong with it. */
export interface LedgerReading {
  /** Pools whose files could be read; a pool with problems may be incomplete. */
  readonly ledgers: Ledgers;
  readonly problems: readonly Problem[];
}

/**
 * Reads and verifies all ledgers.
 *
 * @param files every file under `changes/`, by its path in the project.
 */
export function readLedgers(files: ReadonlyMap<string, string>): LedgerReading {
  const problems: Problem[] = [];
  const byPool = new Map<string, Map<string, string>>();
  for (const [path, content] of files) {
    const place = parseLedgerPath(path);
    if (place === undefined) {
      problems.push({
        code: 'ledger-unknown-file',
        file: path,
        message: 'is not in the folder of a pool, allowed: changes/NAMESPACE/POOL/NNNN-VERB.yaml',
        fix: 'move it out of changes/',
      });
      continue;
    }
    const pool = byPool.get(place.pool) ?? new Map<string, string>();
    byPool.set(place.pool, pool.set(place.file, content));
  }
  const ledgers = new Map<string, readonly Change[]>();
  for (const [pool, poolFiles] of [...byPool].sort(byKey)) {
    const reading = readLedger(pool, poolFiles);
    for (const problem of reading.problems) problems.push(problem);
    ledgers.set(pool, reading.changes);
  }
  return { ledgers, problems };
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Reads and verifies the files of one pool. */
function readLedger(
  pool: string,
  files: ReadonlyMap<string, string>,
): { changes: readonly Change[]; problems: readonly Problem[] } {
  const changes: Change[] = [];
  const problems: Problem[] = [];
  for (const [file, content] of [...files].sort(byKey)) {
    if (file === HEAD) continue;
    const parsed = parseChange(`${ledgerFolder(pool)}/${file}`, content);
    if ('change' in parsed) changes.push(parsed.change);
    else for (const problem of parsed.problems) problems.push(problem);
  }
  return { changes, problems: problems.length > 0 ? problems : verify(pool, changes, files.get(HEAD)) };
}

/** Only of files that could be read: gaps and verbs that follow from another would only hide the one thing to mend. */
function verify(pool: string, changes: readonly Change[], head: string | undefined): Problem[] {
  const problems = checkOrder(pool, changes);
  if (problems.length === 0) problems.push(...checkVerbs(pool, changes));
  return [...problems, ...checkHead(pool, changes, head)];
}

function renumberCommand(pool: string): string {
  return `pgpool-gitops change renumber ${pool} --base origin/main`;
}

function checkOrder(pool: string, changes: readonly Change[]): Problem[] {
  const problems: Problem[] = [];
  const first = changes[0];
  if (first === undefined || first.number !== 0 || first.verb !== BASELINE) {
    const message = 'has no 0000-baseline.yaml: the first file of a pool is the state that it is created with';
    return [{ code: 'ledger-order', file: ledgerFolder(pool), message, fix: 'restore it from git' }];
  }
  for (let i = 1; i < changes.length; i++) {
    const before = changes[i - 1] as Change;
    const change = changes[i] as Change;
    const file = changePath(pool, changeName(change));
    if (change.number === before.number) {
      const message = `has the number of ${changeName(before)}.yaml too: two branches each added one`;
      problems.push({ code: 'ledger-order', file, message, fix: renumberCommand(pool) });
    } else if (change.number > before.number + 1) {
      const missing = changeNumber(before.number + 1);
      const message = `follows ${changeName(before)}.yaml, but ${missing} is missing`;
      problems.push({ code: 'ledger-order', file, message, fix: 'restore the missing file from git' });
    }
  }
  return problems;
}

function checkVerbs(pool: string, changes: readonly Change[]): Problem[] {
  const states = statesOf(changes);
  return changes.flatMap((change, i) => {
    const earlier = changes.slice(0, i);
    const before = states[i - 1] ?? {};
    const problem =
      retryProblem(change, earlier) ??
      verbProblem({ pool, change, before, earlier }) ??
      trustProblem(pool, [...earlier, change]);
    return problem === undefined
      ? []
      : [{ code: 'ledger-order' as const, file: changePath(pool, changeName(change)), ...problem }];
  });
}

/** Why a change cannot follow others: its verb makes no sense there, or it is against the order of roots. */
export function placeProblem(pool: string, change: Change, earlier: readonly Change[]): ChangeProblem | undefined {
  const place = { pool, change, before: stateOf(earlier), earlier };
  return verbProblem(place) ?? trustProblem(pool, [...earlier, change]);
}

/** Why a change's verb makes no sense in its place. A retry repeats what made sense where its original is. */
export function verbProblem(place: ChangePlace): ChangeProblem | undefined {
  return place.change.retries === undefined ? verbOf(place.change.verb).problem?.(place) : undefined;
}

function retryProblem(retry: Change, earlier: readonly Change[]): ChangeProblem | undefined {
  const { retries } = retry;
  if (retries === undefined) return undefined;
  const index = earlier.findIndex((change) => changeName(change) === retries);
  const original = earlier[index];
  if (original === undefined) {
    const guess = didYouMean(retries, [...earlier, retry].map(changeName));
    return { message: `retries ${retries}, which is no earlier change${guess}` };
  }
  const same =
    original.verb === retry.verb &&
    FACET_NAMES.every((name) => JSON.stringify(original[name]) === JSON.stringify(retry[name]));
  if (!same) return { message: `retries ${retries}, but is not the same change` };
  const facet = FACET_NAMES.find((name) => name === verbOf(retry.verb).sets);
  const replaced = earlier
    .slice(index + 1)
    .some((change) => verbOf(change.verb).sets === facet && change.retries === undefined);
  return facet !== undefined && replaced
    ? { message: `retries ${retries}, but later changes have replaced its ${FACETS[facet].label}` }
    : undefined;
}

function checkHead(pool: string, changes: readonly Change[], head: string | undefined): Problem[] {
  const newest = changes.at(-1);
  if (newest === undefined) return [];
  const file = headPath(pool);
  const wanted = `${changeName(newest)}.yaml`;
  if (head?.trim() === wanted) return [];
  const found =
    head === undefined ? 'is missing' : head.includes('<<<<<<<') ? 'holds a merge conflict' : `names ${head.trim()}`;
  return [
    {
      code: 'ledger-head',
      file,
      message: `${found}, but the newest file is ${wanted}`,
      fix: renumberCommand(pool),
    },
  ];
}
