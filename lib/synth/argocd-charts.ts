import { App, Chart } from 'cdk8s';
import { healthConfig } from '../argocd/health';
import { type AllowedKind, AppProject } from '../constructs/app-project';
import { Application } from '../constructs/application';
import { type PoolIntent, poolKey, type ResolvedFleet } from '../model/intent';
import { applicationName } from '../model/names';
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
    kinds: ALLOWED_KINDS,
    syncWindows: fleet.argocd.maintenance?.map((window) => ({ kind: 'allow' as const, ...window })),
    clusterKinds: fleet.trustManager ? [{ group: 'trust.cert-manager.io', kind: 'Bundle' }] : [],
  });
  return renderApp(app).get(chart) ?? [];
}

/** The Application of one pool. */
export function renderApplication(fleet: ResolvedFleet, pool: PoolIntent): RenderedObjects {
  const app = new App();
  const chart = new Chart(app, 'application', { namespace: fleet.argocd.namespace });
  new Application(chart, 'application', {
    metadata: { name: applicationName(pool) },
    project: AppProject.fromAppProjectName(fleet.argocd.project),
    repoUrl: fleet.repository.url,
    targetRevision: fleet.repository.revision,
    path: `${fleet.repository.path}/${poolKey(pool)}`,
    namespace: pool.namespace,
    server: fleet.argocd.server,
  });
  return renderApp(app).get(chart) ?? [];
}

/** A patch of Argo CD's own ConfigMap, which this project does not own: it installs the health scripts. */
export function healthPatch(fleet: ResolvedFleet): Record<string, unknown> {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'argocd-cm', namespace: fleet.argocd.namespace },
    data: healthConfig(),
  };
}
