import { PKI_FOLDER, type Pki, pkiApplicationName, pkiProjectName } from '../model/pki';
import type { ResolvedFleet } from '../model/resolve-fleet';
import { appProjectObject } from '../objects/app-project';
import { applicationObject } from '../objects/application';
import type { KubernetesObject } from '../objects/object';
import { alarmKinds } from './alarm-objects';
import { applicationMetadata, fleetLabels } from './argocd-objects';

/** The AppProject of all PKIs: what only they may hold, no pool's Application may. */
export function pkiProject(fleet: ResolvedFleet): KubernetesObject {
  const { argocd, repository, pki } = fleet;
  const metadata = { name: pkiProjectName(argocd.project), namespace: argocd.namespace, labels: fleetLabels(fleet) };
  return appProjectObject(metadata, {
    description: 'Certificate authorities of Pgpool poolers',
    sourceRepos: [repository.url],
    namespaces: [...new Set(pki.map(({ namespace }) => namespace))].sort(),
    server: argocd.server,
    kinds: [
      { group: 'cert-manager.io', kind: 'Certificate' },
      { group: 'cert-manager.io', kind: 'Issuer' },
      ...alarmKinds(fleet.alarms),
    ],
    clusterKinds: pki
      .filter(({ issuerKind }) => issuerKind === 'ClusterIssuer')
      .map(({ name }) => ({ group: 'cert-manager.io', kind: 'ClusterIssuer', name: `${name}-g*` })),
  });
}

/** The Application of one PKI. */
export function pkiApplication(fleet: ResolvedFleet, { name, namespace }: Pki): KubernetesObject {
  const { argocd, repository } = fleet;
  const metadata = applicationMetadata(fleet, pkiApplicationName(name, fleet.name));
  return applicationObject(metadata, {
    project: pkiProjectName(argocd.project),
    repoUrl: repository.url,
    targetRevision: repository.revision,
    path: `${repository.path}/${PKI_FOLDER}/${name}`,
    namespace,
    server: argocd.server,
  });
}
