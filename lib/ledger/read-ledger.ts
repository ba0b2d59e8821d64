import type { Problem } from '../errors';
import { type Change, changeName, hasOperation, isAbsolute, statesOf } from '../model/change';
import { didYouMean } from '../validation/suggest';
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
    problems.push(...reading.problems);
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
    else problems.push(...parsed.problems);
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
  if (first === undefined || first.number !== 0 || first.verb !== 'baseline') {
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
      const missing = String(before.number + 1).padStart(4, '0');
      const message = `follows ${changeName(before)}.yaml, but ${missing} is missing`;
      problems.push({ code: 'ledger-order', file, message, fix: 'restore the missing file from git' });
    }
  }
  return problems;
}

function checkVerbs(pool: string, changes: readonly Change[]): Problem[] {
  const states = statesOf(changes);
  return changes.flatMap((change, i) => {
    const before = states[i - 1];
    const message =
      change.retries === undefined ? verbProblem(changes, i, before !== undefined) : retryProblem(changes, i);
    const problem = message === undefined ? trustProblem(pool, changes.slice(0, i + 1)) : { message };
    if (problem === undefined) return [];
    return [{ code: 'ledger-order' as const, file: changePath(pool, changeName(change)), ...problem }];
  });
}

function verbProblem(changes: readonly Change[], index: number, hadTls: boolean): string | undefined {
  const change = changes[index] as Change;
  if (index === 0 || !hasOperation(change.verb) || change.verb === 'restart') return undefined;
  if (change.verb === 'add' && hadTls) return 'adds TLS to a pool that has it already';
  if (change.verb === 'add') return unsettledRotate(changes.slice(0, index));
  return hadTls ? undefined : `is ${change.verb} of a pool that has no TLS at this point`;
}

/**
 * Why TLS cannot be added now: the operation of a rotate from before the TLS was removed would come back, and run again.
 *
 * @returns undefined when it can.
 */
export function unsettledRotate(changes: readonly Change[]): string | undefined {
  const start = changes.findLastIndex((change) => change.verb === 'baseline');
  const rotate = changes.slice(start + 1).find((change) => change.verb === 'rotate');
  if (rotate === undefined) return undefined;
  return `adds TLS behind ${changeName(rotate)}, which is not settled: its operation would come back, and run again`;
}

function retryProblem(changes: readonly Change[], index: number): string | undefined {
  const retry = changes[index] as Change;
  const original = changes.find((change) => changeName(change) === retry.retries);
  if (original === undefined || original.number >= retry.number) {
    const guess = didYouMean(retry.retries ?? '', changes.map(changeName));
    return `retries ${retry.retries}, which is no earlier change${guess}`;
  }
  const same = original.verb === retry.verb && JSON.stringify(original.tls) === JSON.stringify(retry.tls);
  const between = changes
    .slice(original.number + 1, index)
    .some((change) => isAbsolute(change.verb) && change.retries === undefined);
  if (!same) return `retries ${retry.retries}, but is not the same change`;
  return between && isAbsolute(retry.verb)
    ? `retries ${retry.retries}, but later changes have replaced its TLS`
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
