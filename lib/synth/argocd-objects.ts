import { healthConfig } from '../argocd/health';
import { COHORT_LABEL } from '../model/annotations';
import { cohortOf } from '../model/cohorts';
import { type FacetName, recordedFacets } from '../model/facets';
import { type PoolIntent, poolKey } from '../model/intent';
import { ARGOCD_FOLDER, applicationName } from '../model/names';
import { PKI_FOLDER } from '../model/pki';
import type { ResolvedFleet } from '../model/resolve-fleet';
import { hasSyncOverrun } from '../model/versions';
import { type AllowedKind, appProjectObject } from '../objects/app-project';
import { applicationObject } from '../objects/application';
import { applicationSetObject } from '../objects/application-set';
import type { KubernetesObject } from '../objects/object';
import type { Rollout } from '../rollout/rollout';
import { alarmKinds } from './alarm-objects';

/** Every kind that a pool's folder can ever hold: one that is no longer rendered still has to be pruned. */
const ALLOWED_KINDS: readonly AllowedKind[] = [
  { group: '', kind: 'ConfigMap' },
  { group: '', kind: 'ServiceAccount' },
  { group: 'batch', kind: 'Job' },
  { group: 'cert-manager.io', kind: 'Certificate' },
  { group: 'cert-manager.io', kind: 'Issuer' },
  { group: 'kubedb.com', kind: 'Pgpool' },
  { group: 'ops.kubedb.com', kind: 'PgpoolOpsRequest' },
  { group: 'rbac.authorization.k8s.io', kind: 'Role' },
  { group: 'rbac.authorization.k8s.io', kind: 'RoleBinding' },
];

/** The AppProject of the fleet. */
export function fleetProject(fleet: ResolvedFleet, pools: readonly PoolIntent[]): KubernetesObject {
  const { argocd, repository, trustManager, alarms } = fleet;
  const metadata = { name: argocd.project, namespace: argocd.namespace };
  const overrun = hasSyncOverrun(argocd.version) ? { syncOverrun: true } : {};
  return appProjectObject(metadata, {
    description: 'Pgpool poolers whose TLS is changed by commits',
    sourceRepos: [repository.url],
    namespaces: [...new Set(pools.flatMap((pool) => [pool.namespace, ...(pool.trust?.namespaces ?? [])]))].sort(),
    server: argocd.server,
    kinds: [...ALLOWED_KINDS, ...alarmKinds(alarms)],
    syncWindows: argocd.maintenance?.map((window) => ({ kind: 'allow' as const, ...window, ...overrun })),
    clusterKinds: trustManager ? [{ group: 'trust.cert-manager.io', kind: 'Bundle' }] : [],
  });
}

/** The Application of one pool. */
export function poolApplication(
  { argocd, repository }: ResolvedFleet,
  { pool, state }: Pick<Rollout, 'pool' | 'state'>,
): KubernetesObject {
  const cohort = cohortOf(argocd.cohorts, pool);
  const labels = cohort === undefined ? undefined : { [COHORT_LABEL]: cohort.name };
  const metadata = { name: applicationName(pool), namespace: argocd.namespace, labels };
  return applicationObject(metadata, {
    project: argocd.project,
    repoUrl: repository.url,
    targetRevision: cohort?.revision ?? repository.revision,
    path: `${repository.path}/${poolKey(pool)}`,
    namespace: pool.namespace,
    server: argocd.server,
    facets: recordedFacets(state),
  });
}

/**
 * The ApplicationSet that makes the Applications of all pools: the last cohort is all that no other one names.
 *
 * @param facets those that any pool's ledger has recorded: one template serves all pools.
 */
export function fleetApplicationSet(
  { argocd, repository }: ResolvedFleet,
  pools: readonly PoolIntent[],
  facets: readonly FacetName[],
): KubernetesObject {
  const { cohorts } = argocd;
  const poolsOf = (name: string) => pools.filter((pool) => cohortOf(cohorts, pool)?.name === name).map(poolKey);
  const metadata = { name: argocd.project, namespace: argocd.namespace };
  return applicationSetObject(metadata, {
    project: argocd.project,
    repoUrl: repository.url,
    targetRevision: repository.revision,
    path: repository.path,
    exclude: [ARGOCD_FOLDER, PKI_FOLDER],
    cohorts: cohorts.map((cohort, i) => ({
      ...cohort,
      ...(i < cohorts.length - 1 ? { pools: poolsOf(cohort.name) } : {}),
    })),
    server: argocd.server,
    facets,
  });
}

/** A patch of Argo CD's own ConfigMap, which this project does not own: it installs the health scripts. */
export function healthPatch(fleet: ResolvedFleet): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'argocd-cm', namespace: fleet.argocd.namespace },
    data: healthConfig({ trustManager: fleet.trustManager }),
  };
}
