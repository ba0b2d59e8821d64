import { type Change, changeName } from '../model/change';
import { tlsOf, trustOf, usedRoots } from '../model/fold';
import { servedRoot } from '../model/tls';
import { rootNames } from '../model/trust';
import { verbOf } from '../model/verbs';
import type { ChangeProblem } from '../model/verbs/verb';

/**
 * What a change does against the order in which a root is replaced: trust, update, distrust.
 *
 * The one rule behind: as long as git distributes roots, every root that some pod may serve is among them, so that a
 * cluster that jumps over commits never meets a pod whose root its clients do not have.
 *
 * @param changes a ledger that ends with the change.
 */
export function trustProblem(pool: string, changes: readonly Change[]): ChangeProblem | undefined {
  const trust = trustOf(changes);
  if (trust.length === 0) return undefined;
  const missing = usedRoots(changes).find(({ root }) => !rootNames(trust).includes(root));
  if (missing === undefined) return undefined;
  const { root, change: user } = missing;
  const change = changes.at(-1) as Change;
  if (verbOf(change.verb).sets === 'trust') {
    const settles = user.number === change.number || servedRoot(tlsOf(changes)) === root;
    return {
      message: `leaves root ${root} out, which ${changeName(user)} brought and pods may serve still`,
      fix: settles
        ? `keep ${root} in trust.roots, and move the pool to another root first`
        : `keep ${root} in trust.roots until all clusters have moved on: pgpool-gitops change settle ${pool}`,
    };
  }
  return {
    message: `brings root ${root}, which is not distributed to clients: ${rootNames(trust).join(', ')}`,
    fix: `add ${root} to trust.roots first, and let that roll out: pgpool-gitops change records it as trust`,
  };
}
