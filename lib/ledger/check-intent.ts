import type { Problem } from '../errors';
import { type Hurt, hurtsOf } from '../model/accepts';
import { type Change, changeName, stateOf, statesOf } from '../model/change';
import { type PoolIntent, poolKey, REPLICAS } from '../model/intent';
import { intendedTls, type TlsState } from '../model/tls';
import { compareTls, differenceText } from './compare-intent';
import { changePath } from './layout';
import type { Ledgers } from './read-ledger';

/** What a change hurts without its author having accepted it. */
export function unaccepted(
  pool: string,
  change: Change,
  before: TlsState | undefined,
  replicas: number,
  file: string,
): Problem[] {
  return missingAccepts(before, change, replicas).map((hurt) => ({
    code: 'accept-missing',
    file,
    path: `pools ${pool}`,
    message: notAcceptedText(change, hurt),
    fix: `--accept ${hurt.accept}`,
  }));
}

function missingAccepts(before: TlsState | undefined, change: Change, replicas: number): Hurt[] {
  return hurtsOf(before, change, replicas).filter((hurt) => !change.accepts.includes(hurt.accept));
}

function notAcceptedText(change: Change, { reason }: Hurt): string {
  return `${changeName(change)} is not accepted: ${reason}`;
}

/**
 * Refuses rendered changes that hurt more than their authors accepted, as the pool stands now: its replicas may have
 * been lowered since.
 *
 * @param pending numbers of the changes that are rendered.
 */
export function checkAccepted(pool: PoolIntent, changes: readonly Change[], pending: readonly number[]): Problem[] {
  const key = poolKey(pool);
  const states = statesOf(changes);
  return changes.flatMap((change, i) => {
    if (!pending.includes(change.number)) return [];
    const file = changePath(key, changeName(change));
    return missingAccepts(states[i - 1], change, pool.replicas ?? REPLICAS.default).map((hurt) => ({
      code: 'accept-missing' as const,
      file,
      path: `pools ${key}`,
      message: notAcceptedText(change, hurt),
      fix:
        hurt.accept === 'outage'
          ? `raise replicas of the pool, or if the change has rolled out: pgpool-gitops change settle ${key}`
          : `if it is not merged yet, delete it and record it again with --accept ${hurt.accept}`,
    }));
  });
}

/** Pools whose intent is not recorded, with every field that differs, and ledgers that no pool owns. */
export function checkRecorded(pools: readonly PoolIntent[], ledgers: Ledgers, file: string): Problem[] {
  const known = new Set(pools.map(poolKey));
  const orphans = [...ledgers.keys()].filter((key) => !known.has(key));
  return [...pools.flatMap((pool) => checkPoolRecorded(pool, ledgers, file)), ...orphans.map(orphan)];
}

function checkPoolRecorded(pool: PoolIntent, ledgers: Ledgers, file: string): Problem[] {
  const key = poolKey(pool);
  const changes = ledgers.get(key);
  if (changes === undefined) {
    const message = 'has no ledger yet';
    return [{ code: 'intent-unrecorded', file, path: `pools ${key}`, message, fix: 'pgpool-gitops change' }];
  }
  const intended = intendedTls(pool);
  return compareTls(stateOf(changes), intended).map((difference) => ({
    code: 'intent-unrecorded',
    file,
    path: `pools ${key}`,
    message: `is not recorded: ${differenceText(difference)}`,
    fix: 'pgpool-gitops change --reason "why this change is made"',
  }));
}

function orphan(key: string): Problem {
  return {
    code: 'intent-unrecorded',
    file: `changes/${key}`,
    message: 'is the ledger of a pool that main.ts does not declare',
    fix: `to retire the pool: git rm -r changes/${key}; else declare it again`,
  };
}
