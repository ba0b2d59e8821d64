import { App, Chart } from 'cdk8s';
import { AppProject } from '../constructs/app-project';
import { Application } from '../constructs/application';
import { Pki as PkiConstruct } from '../constructs/pki';
import type { ResolvedFleet } from '../model/intent';
import { PKI_FOLDER, type Pki, pkiApplicationName, pkiProjectName } from '../model/pki';
import { alarmKinds } from './alarm-charts';

type RenderedObjects = readonly Record<string, unknown>[];

/** The CAs and Issuers of one PKI. */
export function renderPki({ certManager }: ResolvedFleet, { intent }: Pki): RenderedObjects {
  const chart = new Chart(new App(), 'pki');
  new PkiConstruct(chart, 'pki', { ...intent, certManagerNamespace: certManager.namespace });
  return chart.toJson();
}

/** The AppProject of all PKIs: what only they may hold, no pool's Application may. */
export function renderPkiProject(fleet: ResolvedFleet): RenderedObjects {
  const chart = new Chart(new App(), 'project', { namespace: fleet.argocd.namespace });
  new AppProject(chart, 'project', {
    metadata: { name: pkiProjectName(fleet.argocd.project) },
    description: 'Certificate authorities of Pgpool poolers',
    sourceRepos: [fleet.repository.url],
    namespaces: [...new Set(fleet.pki.map(({ namespace }) => namespace))].sort(),
    server: fleet.argocd.server,
    kinds: [
      { group: 'cert-manager.io', kind: 'Certificate' },
      { group: 'cert-manager.io', kind: 'Issuer' },
      ...alarmKinds(fleet),
    ],
    clusterKinds: [{ group: 'cert-manager.io', kind: 'ClusterIssuer' }],
  });
  return chart.toJson();
}

/** The Application of one PKI. */
export function renderPkiApplication(fleet: ResolvedFleet, { name, namespace }: Pki): RenderedObjects {
  const chart = new Chart(new App(), 'application', { namespace: fleet.argocd.namespace });
  new Application(chart, 'application', {
    metadata: { name: pkiApplicationName(name) },
    project: AppProject.fromName(pkiProjectName(fleet.argocd.project)),
    repoUrl: fleet.repository.url,
    targetRevision: fleet.repository.revision,
    path: `${fleet.repository.path}/${PKI_FOLDER}/${name}`,
    namespace,
    server: fleet.argocd.server,
  });
  return chart.toJson();
}
