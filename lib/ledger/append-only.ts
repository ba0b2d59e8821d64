import type { Problem } from '../errors';
import { HEAD, parseLedgerPath } from './layout';

/**
 * A file of the ledger that is not what it was.
 *
 * @param revision where it still is.
 * @param deleted whether it is gone; else its text differs.
 * @param alive pools that have a ledger still: only a retired pool takes its ledger with it.
 * @returns nothing where that is allowed; HEAD moves with every change.
 */
export function editedProblems(
  file: string,
  revision: string,
  deleted: boolean,
  alive: ReadonlySet<string>,
): Problem[] {
  const place = parseLedgerPath(file);
  if (place === undefined || place.file === HEAD || (deleted && !alive.has(place.pool))) return [];
  const message = `is ${deleted ? 'deleted' : 'edited'}, but it exists at ${revision}: the ledger is append-only`;
  const fix = `git checkout ${revision} -- ${file}, then record the next change instead`;
  return [{ code: 'ledger-edited', file, message, fix }];
}

/** Pools that have a file in a ledger. */
export function poolsWithLedger(changes: ReadonlyMap<string, string>): Set<string> {
  return new Set([...changes.keys()].flatMap((path) => parseLedgerPath(path)?.pool ?? []));
}
