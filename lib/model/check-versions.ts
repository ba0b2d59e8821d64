import type { Problem } from '../errors';
import { notAllowed } from '../validation/wording';
import { type FleetIntent, type PoolIntent, poolKey } from './intent';
import { resolveCatalogue } from './resolve-fleet';

/** Pools of a version that the cluster does not have: KubeDB refuses their Pgpools. */
export function checkVersions(fleet: FleetIntent, pools: readonly PoolIntent[], file: string): Problem[] {
  const names = resolveCatalogue(fleet).map(({ name }) => name);
  return pools
    .filter(({ version }) => !names.includes(version))
    .map((pool) => ({
      code: 'intent-invalid',
      file,
      path: `pools ${poolKey(pool)}: version`,
      message: notAllowed(pool.version, names),
      fix: `if the cluster has that PgpoolVersion: kubedb: { versions: [{ name: '${pool.version}', version: '${releaseOf(pool.version)}' }] }`,
    }));
}

/** The release of Pgpool-II that a PgpoolVersion is probably of. */
function releaseOf(name: string): string {
  return /\d+\.\d+\.\d+/.exec(name)?.[0] ?? 'X.Y.Z of Pgpool-II';
}
