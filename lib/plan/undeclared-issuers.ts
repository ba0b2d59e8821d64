import { idOf, issuersAskedBy } from './authority-graph';
import { type RenderedObject, readObjects } from './objects';
import type { PoolComparison, PoolRevision } from './revision';
import { isAuthorityFile, type Snapshot } from './snapshot';

/**
 * What a reviewer has to know of issuers that a pool begins to use and that no manifest declares: nobody can see here whether
 * they exist.
 *
 * @param head its issuers are read only where some pool begins to use one that is not its own.
 * @returns a note for each pool that has such issuers
 */
export function undeclaredIssuers(pools: readonly PoolComparison[], head: Snapshot): ReadonlyMap<string, string> {
  const begun = new Map(pools.map((comparison) => [comparison.pool, begunIssuers(comparison)]));
  if ([...begun.values()].every((issuers) => issuers.length === 0)) return new Map();
  const files = head.read([...head.ids.keys()].filter(isAuthorityFile).sort());
  const declared = declaredIn([...readObjects(files).objects.values()]);
  const notes = new Map<string, string>();
  for (const [pool, issuers] of begun) {
    const undeclared = issuers.filter((issuer) => !declared.has(issuer));
    if (undeclared.length > 0) notes.set(pool, noteOf(undeclared));
  }
  return notes;
}

function begunIssuers({ before, after }: PoolComparison): string[] {
  if (after === undefined) return [];
  const [old, own] = [new Set(askedBy(before)), declaredIn(after.objects)];
  return askedBy(after).filter((issuer) => !old.has(issuer) && !own.has(issuer));
}

function askedBy(revision: PoolRevision | undefined): string[] {
  return [...new Set(revision?.objects.flatMap(issuersAskedBy))].sort();
}

function declaredIn(objects: readonly RenderedObject[]): ReadonlySet<string> {
  return new Set(objects.filter(({ kind }) => kind === 'Issuer' || kind === 'ClusterIssuer').map(idOf));
}

function noteOf(issuers: readonly string[]): string {
  const [they, have] = issuers.length === 1 ? ['it', 'has'] : ['they', 'have'];
  return `no manifest here declares ${issuers.join(' and ')}: ${they} ${have} to be in the cluster, else no certificate is issued and the sync fails`;
}
