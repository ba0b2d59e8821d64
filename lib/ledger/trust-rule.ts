import { type Change, changeName, changesTrust } from '../model/change';
import { readRootCertificate } from '../model/root-certificate';
import { rootNames, servedRoot, type TrustState, trustOf, usedRoots } from '../model/roots';

/** What is wrong with a change, and how to mend it. */
export interface TrustProblem {
  readonly message: string;
  readonly fix?: string;
}

/**
 * What a change does against the order in which a root is replaced: trust, update, distrust.
 *
 * The one rule behind: as long as git distributes roots, every root that some pod may serve is among them, so that a
 * cluster that jumps over commits never meets a pod whose root its clients do not have.
 *
 * @param changes a ledger that ends with the change.
 */
export function trustProblem(pool: string, changes: readonly Change[]): TrustProblem | undefined {
  const change = changes.at(-1);
  if (change === undefined) return undefined;
  const [before, after] = [trustOf(changes.slice(0, -1)), trustOf(changes)];
  return (
    (changesTrust(change.verb) ? setProblem(change, before, after) : undefined) ?? useProblem(pool, changes, after)
  );
}

/** `trust` only adds and `distrust` only drops: a file that does both would be neither. */
function setProblem(change: Change, before: TrustState, after: TrustState): TrustProblem | undefined {
  const replaced = after.filter(({ name, certificate }) => {
    const twin = before.find((root) => root.name === name);
    return twin !== undefined && keyOf(twin.certificate) !== keyOf(certificate);
  });
  if (replaced.length > 0) {
    const names = rootNames(replaced).join(', ');
    return { message: `gives root ${names} another key`, fix: 'a new key is a new root: give it another name' };
  }
  const { added, dropped } = compareRoots(before, after);
  if (change.verb === 'trust' && dropped.length > 0) {
    return { message: `is trust, but drops root ${rootNames(dropped).join(', ')}: only distrust does` };
  }
  if (change.verb === 'distrust' && added.length > 0) {
    return { message: `is distrust, but adds root ${rootNames(added).join(', ')}: only trust does` };
  }
  return undefined;
}

function useProblem(pool: string, changes: readonly Change[], trust: TrustState): TrustProblem | undefined {
  if (trust.length === 0) return undefined;
  const missing = usedRoots(changes).find(({ root }) => !rootNames(trust).includes(root));
  if (missing === undefined) return undefined;
  const { root, change: user } = missing;
  const change = changes.at(-1) as Change;
  if (changesTrust(change.verb)) {
    const settles = user.number === change.number || servedRoot(changes.findLast(({ tls }) => tls)?.tls) === root;
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

/** What an intended set of roots has that the recorded one has not, and the other way round. A renewed certificate is new. */
export function compareRoots(before: TrustState, after: TrustState): { added: TrustState; dropped: TrustState } {
  const same = (set: TrustState, root: TrustState[number]) =>
    set.some(({ name, certificate }) => name === root.name && certificate === root.certificate);
  return {
    added: after.filter((root) => !same(before, root)),
    dropped: before.filter(({ name }) => !rootNames(after).includes(name)),
  };
}

function keyOf(certificate: string): string {
  const reading = readRootCertificate(certificate);
  return 'root' in reading ? reading.root.key : certificate;
}
