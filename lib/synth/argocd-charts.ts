import { App, Chart } from 'cdk8s';
import { healthConfig } from '../argocd/health';
import { type AllowedKind, AppProject } from '../constructs/app-project';
import { Application } from '../constructs/application';
import { ApplicationSet } from '../constructs/application-set';
import { COHORT_LABEL } from '../model/annotations';
import { cohortOf } from '../model/cohorts';
import { type PoolIntent, poolKey, type ResolvedFleet } from '../model/intent';
import { ARGOCD_FOLDER, applicationName } from '../model/names';
import { PKI_FOLDER } from '../model/pki';
import { alarmKinds } from './alarm-charts';
import { type Json, renderApp } from './render-app';

/** Every kind that a pool's folder can ever hold: one that is rendered no more has still to be pruned. */
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

type RenderedObjects = readonly Json[];

/** The AppProject of the fleet. */
export function renderProject(fleet: ResolvedFleet, pools: readonly PoolIntent[]): RenderedObjects {
  const app = new App();
  const chart = new Chart(app, 'project', { namespace: fleet.argocd.namespace });
  new AppProject(chart, 'project', {
    metadata: { name: fleet.argocd.project },
    description: 'Pgpool poolers whose TLS is changed by commits',
    sourceRepos: [fleet.repository.url],
    namespaces: [...new Set(pools.flatMap((pool) => [pool.namespace, ...(pool.trust?.namespaces ?? [])]))].sort(),
    server: fleet.argocd.server,
    kinds: [...ALLOWED_KINDS, ...alarmKinds(fleet)],
    syncWindows: fleet.argocd.maintenance?.map((window) => ({ kind: 'allow' as const, ...window })),
    clusterKinds: fleet.trustManager ? [{ group: 'trust.cert-manager.io', kind: 'Bundle' }] : [],
  });
  return renderApp(app).get(chart) ?? [];
}

/** The Application of one pool. */
export function renderApplication(fleet: ResolvedFleet, pool: PoolIntent): RenderedObjects {
  const app = new App();
  const chart = new Chart(app, 'application', { namespace: fleet.argocd.namespace });
  const cohort = cohortOf(fleet.argocd.cohorts, pool);
  new Application(chart, 'application', {
    metadata: {
      name: applicationName(pool),
      ...(cohort === undefined ? {} : { labels: { [COHORT_LABEL]: cohort.name } }),
    },
    project: AppProject.fromName(fleet.argocd.project),
    repoUrl: fleet.repository.url,
    targetRevision: cohort?.revision ?? fleet.repository.revision,
    path: `${fleet.repository.path}/${poolKey(pool)}`,
    namespace: pool.namespace,
    server: fleet.argocd.server,
  });
  return renderApp(app).get(chart) ?? [];
}

/** The ApplicationSet that makes the Applications of all pools: the last cohort is all that no other one names. */
export function renderApplicationSet(fleet: ResolvedFleet, pools: readonly PoolIntent[]): RenderedObjects {
  const chart = new Chart(new App(), 'applications', { namespace: fleet.argocd.namespace });
  const { cohorts } = fleet.argocd;
  const poolsOf = (name: string) => pools.filter((pool) => cohortOf(cohorts, pool)?.name === name).map(poolKey);
  new ApplicationSet(chart, 'applications', {
    metadata: { name: fleet.argocd.project },
    project: AppProject.fromName(fleet.argocd.project),
    repoUrl: fleet.repository.url,
    targetRevision: fleet.repository.revision,
    path: fleet.repository.path,
    exclude: [ARGOCD_FOLDER, PKI_FOLDER],
    cohorts: cohorts.map((cohort, i) => ({
      ...cohort,
      ...(i < cohorts.length - 1 ? { pools: poolsOf(cohort.name) } : {}),
    })),
    server: fleet.argocd.server,
  });
  return chart.toJson();
}

/** A patch of Argo CD's own ConfigMap, which this project does not own: it installs the health scripts. */
export function healthPatch(fleet: ResolvedFleet): Record<string, unknown> {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'argocd-cm', namespace: fleet.argocd.namespace },
    data: healthConfig({ trustManager: fleet.trustManager }),
  };
}
