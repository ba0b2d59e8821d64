import type { Change } from '../model/change';
import { statesOf, tlsOf, trustOf, usedRoots } from '../model/fold';
import { servedRoot } from '../model/tls';
import { rootNames } from '../model/trust';

/**
 * What comes next while one root replaces another, for the person who has just recorded a step of it.
 *
 * @returns undefined when clients trust what the pool serves, and nothing more.
 */
export function nextRootStep(pool: string, changes: readonly Change[]): string | undefined {
  const served = servedRoot(tlsOf(changes));
  const more = rootNames(trustOf(changes)).filter((root) => root !== served);
  if (served === undefined || more.length === 0) return undefined;
  const names = more.join(', ');
  const inUse = usedRoots(changes).filter(({ root }) => more.includes(root));
  if (inUse.length > 0) {
    return `${pool}: when every cluster has moved to root ${served}: pgpool-gitops change settle ${pool}, then drop ${names} from trust.roots (distrust)`;
  }
  const servedBefore = new Set(statesOf(changes).map(({ tls }) => servedRoot(tls)));
  const old = more.filter((root) => servedBefore.has(root));
  if (old.length > 0) {
    return `${pool}: no pod serves root ${old.join(', ')} now: drop it from trust.roots, then pgpool-gitops change (distrust)`;
  }
  return `${pool}: when clients have loaded root ${names}: point tls.issuerRef at an issuer under it, then pgpool-gitops change (update)`;
}
