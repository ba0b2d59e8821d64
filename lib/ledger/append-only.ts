import type { Problem } from '../errors';
import { shellWord } from '../printable';
import { HEAD, ledgerFolder, parseLedgerPath } from './layout';

/** A file of the ledger that is not what it was. */
export interface LedgerEdit {
  /** `changes/demo/pgpool/0007-update.yaml`. */
  readonly path: string;
  /** Whether it is gone; else its text differs. */
  readonly deleted: boolean;
}

/**
 * What is wrong with edits of a ledger: all but those of HEAD, which moves with every change.
 *
 * @param revision where the files still are as they were.
 * @param alive pools that have a ledger still: only a retired pool takes its ledger with it.
 */
export function editedProblems(edits: readonly LedgerEdit[], revision: string, alive: ReadonlySet<string>): Problem[] {
  const problem = (file: string, what: string, fix: string): Problem => {
    const message = `is ${what}, but it exists at ${revision}: the ledger is append-only`;
    return { code: 'ledger-edited', file, message, fix };
  };
  const gone = new Map<string, string[]>();
  const edited: Problem[] = [];
  for (const { path, deleted } of edits) {
    const place = parseLedgerPath(path);
    if (place === undefined || place.file === HEAD) continue;
    if (!deleted) {
      const fix = `git checkout ${revision} -- ${shellWord(path)}, then record the next change instead`;
      edited.push(problem(path, 'edited', fix));
    } else if (alive.has(place.pool)) gone.set(place.pool, [...(gone.get(place.pool) ?? []), place.file]);
  }
  const deleted = [...gone].map(([pool, [first = '', ...more]]) => {
    const others = more.length === 0 ? '' : `, and so ${more.length === 1 ? 'is' : 'are'} ${more.join(', ')}`;
    const why = '; a revert takes back main.ts alone, and the way back is a change of its own';
    const { message, ...rest } = problem(`${ledgerFolder(pool)}/${first}`, 'deleted', restore(pool, revision));
    return { ...rest, message: `${message}${others}${why}` };
  });
  return [...edited, ...deleted];
}

/** The one command that mends a ledger from which changes were taken, as a revert of a whole commit does. */
function restore(pool: string, revision: string): string {
  return `git checkout ${revision} -- ${ledgerFolder(pool)} && pgpool-gitops change --reason "why it is taken back" && pgpool-gitops synth`;
}

/** Pools that have a file in a ledger. */
export function poolsWithLedger(changes: ReadonlyMap<string, string>): Set<string> {
  return new Set([...changes.keys()].flatMap((path) => parseLedgerPath(path)?.pool ?? []));
}
