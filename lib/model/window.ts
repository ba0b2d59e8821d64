import { type Change, isAbsolute, stateOf } from './change';

/**
 * The changes whose operations are rendered, in the order in which they are applied.
 *
 * A sync may jump over any number of commits, so from wherever a cluster stands since the last baseline, these must
 * reach the newest state:
 * - the last absolute change (`add`, `update`, `remove`): it holds the whole TLS, so earlier ones are not needed;
 * - then the last `rotate`, as long as there is TLS: an update after it may issue no certificate (only sslMode), or bring
 *   back an issuer that a cluster which jumps has never left;
 * - then the last `restart` after both: any other operation restarts all pods too.
 *
 * The rotate comes second even when it was recorded first: a cluster that stands before `add` has nothing to rotate yet.
 * What has left the window never comes back, for Argo CD has pruned it and would run it again: so the ledger refuses an
 * `add` behind a rotate that is not settled.
 */
export function renderedWindow(changes: readonly Change[]): Change[] {
  const start = changes.findLastIndex((change) => change.verb === 'baseline');
  const since = changes.slice(start + 1);
  const absolute = since.findLast((change) => isAbsolute(change.verb));
  const rotate = stateOf(changes) === undefined ? undefined : since.findLast((change) => change.verb === 'rotate');
  const window = [absolute, rotate].filter((change) => change !== undefined);
  const restart = since.findLast((change) => change.verb === 'restart');
  if (restart !== undefined && window.every((change) => change.number < restart.number)) window.push(restart);
  return window;
}
