import { type Change, lastBaseline } from './change';
import { stateOf, statesBefore } from './fold';
import { verbOf } from './verbs';
import type { VerbOperation } from './verbs/verb';

/**
 * The changes whose operations are rendered, in the order in which they are applied.
 *
 * A sync may jump over any number of commits, so from wherever a cluster is since the last baseline, these must reach the
 * newest state:
 * - of each facet the last change: it holds the whole value, so earlier ones are not needed;
 * - of each verb that repeats work the last change, unless what comes behind it makes it needless.
 *
 * They are in ledger order, but for one that repeats the work of a facet: it comes behind the newest change of that facet,
 * because a cluster that is still before `add` has nothing to rotate.
 * What has left the list never comes back, because Argo CD has pruned it and would run it again: so the ledger refuses an
 * `add` behind a rotate that is not settled.
 */
export function pendingChanges(changes: readonly Change[]): Change[] {
  const newest = new Map<string, PendingChange>();
  for (const change of changes.slice(lastBaseline(changes) + 1)) {
    const { operation, repeats, sets } = verbOf(change.verb);
    const key = sets ?? change.verb;
    if (operation !== undefined) newest.set(key, { change, operation, repeats });
    // What is left to others needs no operation, nor one of before.
    else newest.delete(key);
  }
  const state = stateOf(changes);
  const needed: PendingChange[] = [];
  for (const pending of [...newest.values()].sort((a, b) => b.change.number - a.change.number)) {
    const { change, operation } = pending;
    const later = needed.map((each) => each.operation);
    const possible = () => statesBefore(changes, changes.indexOf(change));
    if (operation.isNeedless?.(later, state, possible) !== true) needed.push(pending);
  }
  const place = ({ change, repeats = '' }: PendingChange) =>
    Math.max(change.number, newest.get(repeats)?.change.number ?? 0);
  return needed.sort((a, b) => place(a) - place(b)).map(({ change }) => change);
}

/** The newest change of a facet, or of a verb that repeats work. */
interface PendingChange {
  readonly change: Change;
  readonly operation: VerbOperation;
  readonly repeats: string | undefined;
}
