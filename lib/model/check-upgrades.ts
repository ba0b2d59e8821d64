// Not the package's index, which loads all of its functions.
import lt from 'semver/functions/lt';
import valid from 'semver/functions/valid';
import type { Change } from './change';
import { statesBefore } from './fold';
import { KUBEDB_RELEASE } from './kubedb/stored';
import { type CatalogueVersion, mayUpgrade } from './kubedb/versions';
import type { ChangeProblem } from './verbs/verb';

/**
 * Why KubeDB would refuse the operation that brings a pool to another version. A cluster may stand at any state since the last
 * baseline, and comes from its version directly: the upgrades between are not rendered.
 *
 * @param i index of the change in its ledger.
 * @returns undefined when it can come from all of them.
 */
export function upgradeProblem(
  pool: string,
  changes: readonly Change[],
  i: number,
  catalogue: readonly CatalogueVersion[],
): ChangeProblem | undefined {
  const change = changes[i];
  const target = change?.version;
  if (change === undefined || target === undefined) return undefined;
  const before = statesBefore(changes, i).map(({ version }) => version);
  const newest = before.at(-1);
  const from = [newest, ...before].find(
    (version) =>
      version !== undefined &&
      version !== target &&
      (isOlder(target, version) || !mayUpgrade(catalogue, version, target)),
  );
  if (from === undefined) return undefined;
  const where = from === newest ? '' : ', where a cluster may still stand,';
  const settle = `when the upgrades before have rolled out: pgpool-gitops change settle ${pool}, then change again`;
  const { message, fix } = refusalOf(from, target, catalogue);
  return { message: `goes from ${from}${where} to ${target}: ${message}`, fix: from === newest ? fix : settle };
}

function refusalOf(from: string, target: string, catalogue: readonly CatalogueVersion[]) {
  if (isOlder(target, from)) {
    return {
      message: 'KubeDB has no operation that takes a version back',
      fix: `say version ${from} again; an edit of the live Pgpool would be taken, and pods of both versions run until each restarts`,
    };
  }
  const names = catalogue.map(({ name }) => name);
  const unknown = [from, target].find((name) => !names.includes(name));
  if (unknown !== undefined) {
    return {
      message: `${unknown} is not in the catalogue of KubeDB ${KUBEDB_RELEASE}, which has ${names.join(', ')}`,
      fix: `if the cluster has that PgpoolVersion, in main.ts: kubedb: { versions: [{ name: '${unknown}', version: '${unknown}' }] }`,
    };
  }
  const { allowlist = [], denylist = [] } = catalogue.find(({ name }) => name === from)?.updateConstraints ?? {};
  const allowed = allowlist.join(' or ') || 'any';
  const denied = denylist.length === 0 ? '' : ` but not ${denylist.join(', ')}`;
  return {
    message: `PgpoolVersion ${from} may be followed by ${allowed}${denied}`,
    fix: `go over a version between, or say in main.ts what the cluster's PgpoolVersion ${from} allows: kubedb.versions`,
  };
}

/** Whether one name is an older version than another, as far as names say. */
function isOlder(name: string, than: string): boolean {
  return valid(name) !== null && valid(than) !== null && lt(name, than);
}
