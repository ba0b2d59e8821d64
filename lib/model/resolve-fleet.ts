import { resolveCohorts } from './cohorts';
import { DEFAULT_REVISION, type FleetIntent, type PoolIntent } from './intent';
import { catalogueOf } from './kubedb/catalogue';
import { KUBEDB_RELEASE } from './kubedb/stored';
import type { CatalogueVersion } from './kubedb/versions';
import { DIST, inFleet } from './names';
import { CERT_MANAGER_NAMESPACE, type Pki, pkiOfIssuer, resolvePki } from './pki';
import { resolveTls } from './tls';
import { DEFAULT_ARGO_CD_VERSION } from './versions';

/**
 * A fleet with its defaults filled in.
 *
 * @param folder where the project lies in its repository, `fleets/prod`; empty for the root.
 */
export function resolveFleet(fleet: FleetIntent, folder = '') {
  const { name } = fleet;
  return {
    ...(name === undefined ? {} : { name }),
    repository: { revision: DEFAULT_REVISION, path: distPath(folder), ...fleet.repository },
    argocd: {
      version: DEFAULT_ARGO_CD_VERSION,
      namespace: 'argocd',
      server: 'https://kubernetes.default.svc',
      applicationSet: false,
      ...fleet.argocd,
      project: inFleet(name, fleet.argocd?.project ?? 'pgpool'),
      cohorts: resolveCohorts(fleet.argocd?.cohorts ?? [], fleet.repository.revision ?? DEFAULT_REVISION, name),
    },
    steps: fleet.steps,
    newFields: fleet.kubedb?.newFields ?? [],
    versions: resolveCatalogue(fleet),
    trustManager: fleet.trustManager ?? false,
    certManager: { namespace: CERT_MANAGER_NAMESPACE, ...fleet.certManager },
    pki: resolvePkis(fleet),
    ...(fleet.alarms === undefined ? {} : { alarms: fleet.alarms }),
    ...(fleet.policies === undefined ? {} : { policies: fleet.policies }),
  };
}

/** Where Argo CD finds the manifests of a project. */
export function distPath(folder: string): string {
  return folder === '' ? DIST : `${folder}/${DIST}`;
}

/** The PgpoolVersions of the cluster: those of KubeDB's release, and what main.ts says in addition or instead. */
export function resolveCatalogue({ kubedb }: FleetIntent): CatalogueVersion[] {
  const own = kubedb?.versions ?? [];
  return [...catalogueOf(KUBEDB_RELEASE).filter(({ name }) => !own.some((version) => version.name === name)), ...own];
}

/** A fleet's settings with nothing left to a default. */
export type ResolvedFleet = ReturnType<typeof resolveFleet>;

/** The PKIs of a fleet, with nothing left to a default. */
export function resolvePkis(fleet: FleetIntent): Pki[] {
  return (fleet.pki ?? []).map((pki) => resolvePki(pki, fleet.certManager?.namespace ?? CERT_MANAGER_NAMESPACE));
}

/**
 * A fleet in which every pool whose issuer is an intermediate of a declared PKI names that PKI's root, so that it is
 * written once.
 */
export function withRoots(fleet: FleetIntent): FleetIntent {
  const pkis = resolvePkis(fleet);
  if (pkis.length === 0) return fleet;
  return { ...fleet, pools: fleet.pools.map((pool) => withRoot(pool, pkis)) };
}

function withRoot(pool: PoolIntent, pkis: readonly Pki[]): PoolIntent {
  if (pool.tls === undefined || pool.tls.root !== undefined) return pool;
  const pki = pkiOfIssuer(pkis, resolveTls(pool.tls).issuerRef, pool.namespace);
  return pki === undefined ? pool : { ...pool, tls: { ...pool.tls, root: pki.root.name } };
}
