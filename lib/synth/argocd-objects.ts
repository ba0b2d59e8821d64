import { healthConfig } from '../argocd/health';
import { COHORT_LABEL, FLEET_LABEL } from '../model/annotations';
import { cohortOf } from '../model/cohorts';
import { type FacetName, recordedFacets } from '../model/facets';
import { type PoolIntent, poolKey } from '../model/intent';
import { ARGOCD_FOLDER, applicationName, FLEET_FILE, inFleet, poolProjectName } from '../model/names';
import { PKI_FOLDER } from '../model/pki';
import type { ResolvedFleet } from '../model/resolve-fleet';
import { AUTOSCALED } from '../model/resources';
import { rootsName } from '../model/trust';
import { hasSyncOverrun } from '../model/versions';
import { type AllowedClusterKind, type AllowedKind, appProjectObject } from '../objects/app-project';
import { applicationObject } from '../objects/application';
import { applicationSetObject } from '../objects/application-set';
import type { KubernetesObject, Metadata } from '../objects/object';
import type { Rollout } from '../rollout/rollout';
import { alarmKinds } from './alarm-objects';
import type { EvaluatedPool } from './evaluate';
import type { FileContent } from './render-files';

/** Every kind that a pool's folder can ever hold: one that is no longer rendered still has to be pruned. */
const ALLOWED_KINDS: readonly AllowedKind[] = [
  { group: '', kind: 'ServiceAccount' },
  { group: 'batch', kind: 'Job' },
  { group: 'cert-manager.io', kind: 'Certificate' },
  { group: 'cert-manager.io', kind: 'Issuer' },
  { group: 'kubedb.com', kind: 'Pgpool' },
  { group: 'ops.kubedb.com', kind: 'PgpoolOpsRequest' },
  { group: 'rbac.authorization.k8s.io', kind: 'Role' },
  { group: 'rbac.authorization.k8s.io', kind: 'RoleBinding' },
];

/**
 * The AppProject of the pools of one namespace. Where trust-manager writes the roots of clients, no other namespace is a destination.
 *
 * @param evaluated the pools of that namespace.
 */
export function namespaceProject(
  fleet: ResolvedFleet,
  namespace: string,
  evaluated: readonly EvaluatedPool[],
): KubernetesObject {
  const { argocd, repository, trustManager, alarms } = fleet;
  const name = poolProjectName(argocd.project, namespace);
  const metadata = { name, namespace: argocd.namespace, labels: fleetLabels(fleet) };
  const overrun = hasSyncOverrun(argocd.version) ? { syncOverrun: true } : {};
  const clients = trustManager ? [] : evaluated.flatMap(({ pool }) => pool.trust?.namespaces ?? []);
  return appProjectObject(metadata, {
    description: `Pgpool poolers of namespace ${namespace}, whose TLS is changed by commits`,
    sourceRepos: [repository.url],
    namespaces: [...new Set([namespace, ...clients])].sort(),
    server: argocd.server,
    kinds: [...(trustManager ? [] : [{ group: '', kind: 'ConfigMap' }]), ...ALLOWED_KINDS, ...alarmKinds(alarms)],
    syncWindows: argocd.maintenance?.map((window) => ({ kind: 'allow' as const, ...window, ...overrun })),
    clusterKinds: [
      ...(argocd.createNamespaces === undefined ? [] : [{ group: '', kind: 'Namespace', name: namespace }]),
      ...(trustManager ? evaluated.filter(hasGivenRoots).map(({ pool }) => bundleOf(pool)) : []),
    ],
  });
}

/** Whether a pool has, or has ever had, a Bundle: one that is no longer rendered still has to be pruned. */
function hasGivenRoots({ changes }: EvaluatedPool): boolean {
  return changes.some(({ trust = [] }) => trust.length > 0);
}

function bundleOf(pool: PoolIntent): AllowedClusterKind {
  return { group: 'trust.cert-manager.io', kind: 'Bundle', name: rootsName(pool) };
}

/** The Application of one pool. */
export function poolApplication(
  fleet: ResolvedFleet,
  { pool, state }: Pick<Rollout, 'pool' | 'state'>,
): KubernetesObject {
  const { argocd, repository } = fleet;
  const cohort = cohortOf(argocd.cohorts, pool);
  const metadata = applicationMetadata(fleet, applicationName(pool, fleet.name), cohort?.name);
  return applicationObject(metadata, {
    project: poolProjectName(argocd.project, pool.namespace),
    repoUrl: repository.url,
    targetRevision: cohort?.revision ?? repository.revision,
    path: `${repository.path}/${poolKey(pool)}`,
    namespace: pool.namespace,
    server: argocd.server,
    facets: recordedFacets(state),
    autoscaled: autoscaledPools([pool]),
    createNamespace: argocd.createNamespaces,
  });
}

/** Pools whose resources an autoscaler chooses. */
function autoscaledPools(pools: readonly PoolIntent[]): string[] {
  return pools.filter(({ resources }) => resources === AUTOSCALED).map(poolKey);
}

/** The label of the fleet's name. */
export function fleetLabels({ name }: ResolvedFleet): Record<string, string> | undefined {
  return name === undefined ? undefined : { [FLEET_LABEL]: name };
}

/** Metadata of an Application: also what other tools find it by, as main.ts says. */
export function applicationMetadata(fleet: ResolvedFleet, name: string, cohort?: string): Metadata {
  const { applications = {}, namespace } = fleet.argocd;
  const labels = {
    ...applications.labels,
    ...fleetLabels(fleet),
    ...(cohort === undefined ? {} : { [COHORT_LABEL]: cohort }),
  };
  const { annotations } = applications;
  return { name, namespace, labels: Object.keys(labels).length === 0 ? undefined : labels, annotations };
}

/**
 * The ApplicationSet that makes the Applications of all pools: the last cohort is all that no other one names.
 *
 * @param facets those that any pool's ledger has recorded: one template serves all pools.
 */
export function fleetApplicationSet(
  fleet: ResolvedFleet,
  pools: readonly PoolIntent[],
  facets: readonly FacetName[],
): KubernetesObject {
  const { argocd, repository } = fleet;
  const { cohorts, applications = {} } = argocd;
  const poolsOf = (name: string) => pools.filter((pool) => cohortOf(cohorts, pool)?.name === name).map(poolKey);
  const names = Object.fromEntries(
    pools.flatMap((pool) => (pool.application === undefined ? [] : [[poolKey(pool), pool.application]])),
  );
  const metadata = { name: argocd.project, namespace: argocd.namespace, labels: fleetLabels(fleet) };
  return applicationSetObject(metadata, {
    project: (namespace) => poolProjectName(argocd.project, namespace),
    createNamespace: argocd.createNamespaces,
    namePrefix: inFleet(fleet.name, ''),
    names,
    labels: { ...applications.labels, ...fleetLabels(fleet) },
    annotations: applications.annotations,
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
    autoscaled: autoscaledPools(pools),
  });
}

/** The health scripts, in the form that the owner of the settings of Argo CD takes. */
export function healthFile({ argocd, trustManager }: ResolvedFleet): FileContent {
  const data = healthConfig({ trustManager });
  const file = (name: string, how: string, content: Pick<FileContent, 'patch'> | Pick<FileContent, 'objects'>) => {
    const path = `${ARGOCD_FOLDER}/config/${name}`;
    const comments = [`Health scripts for Argo CD. Install them, and again when they change: ${how} dist/${path}`];
    return { path, source: FLEET_FILE, comments, objects: [], ...content };
  };
  const { namespace } = argocd;
  switch (argocd.installedBy) {
    case 'helm':
      return file('values.yaml', 'values of the chart argo-cd, helm upgrade ... -f', {
        patch: { configs: { cm: data } },
      });
    case 'operator': {
      const command = `kubectl patch argocd NAME -n ${namespace} --type merge --patch-file`;
      return file('argocd.patch.yaml', command, { patch: { spec: { extraConfig: data } } });
    }
    default: {
      const patch = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'argocd-cm', namespace }, data };
      return file('argocd-cm.patch.yaml', `kubectl patch configmap argocd-cm -n ${namespace} --patch-file`, {
        objects: [patch],
      });
    }
  }
}
