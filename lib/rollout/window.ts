import { type Change, isAbsolute, statesOf } from '../model/change';

/**
 * The changes whose operations are rendered, in the order in which they are applied.
 *
 * A sync may jump over any number of commits, so from wherever a cluster stands since the last baseline, these must
 * reach the newest state:
 * - the last absolute change (`add`, `update`, `remove`): it holds the whole TLS, so earlier ones are not needed;
 * - then the last `rotate`, unless the absolute change re-issues every certificate anyway, see {@link rotateIsNeeded};
 * - then the last `restart` after both: any other operation restarts all pods too.
 *
 * The rotate comes second even when it was recorded first: a cluster that stands before `add` has nothing to rotate yet.
 */
export function renderedWindow(changes: readonly Change[]): Change[] {
  const start = changes.findLastIndex((change) => change.verb === 'baseline');
  const since = changes.slice(start + 1);
  const absolute = since.findLast((change) => isAbsolute(change.verb));
  const rotate = since.findLast((change) => change.verb === 'rotate');
  const window = [absolute, rotateIsNeeded(changes, start, absolute, rotate) ? rotate : undefined].filter(isChange);
  const restart = since.findLast((change) => change.verb === 'restart');
  if (restart !== undefined && window.every((change) => change.number < restart.number)) window.push(restart);
  return window;
}

/**
 * Whether some cluster could reach the newest TLS with certificates from before the rotate.
 *
 * After the rotate was recorded, an absolute change may replace every certificate (TLS removed, another issuer), or
 * none (only sslMode). It makes the rotate needless only when it replaces them from every point before the rotate.
 */
function rotateIsNeeded(
  changes: readonly Change[],
  start: number,
  absolute: Change | undefined,
  rotate: Change | undefined,
): boolean {
  if (rotate === undefined) return false;
  const states = statesOf(changes);
  const reached = states.at(-1);
  if (reached === undefined) return false;
  if (absolute === undefined || absolute.number < rotate.number) return true;
  const issuer = JSON.stringify(reached.issuerRef);
  return states.some((state, i) => {
    const standsBefore = i >= Math.max(start, 0) && (changes[i] as Change).number < rotate.number;
    return standsBefore && state !== undefined && JSON.stringify(state.issuerRef) === issuer;
  });
}

function isChange(change: Change | undefined): change is Change {
  return change !== undefined;
}
