import { randomBytes } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { goModuleFolder } from './binaries';
import type { Kubectl } from './kubectl';
import { REPOSITORY } from './layout';
import { until } from './run';

/** Our own schemas that a cluster without KubeDB needs; those of cert-manager, trust-manager and Argo CD come from their modules. */
const OURS = ['kubedb.com_', 'ops.kubedb.com_', 'catalog.kubedb.com_', 'appcatalog.appscode.com_'];

/** Installs what Argo CD's image has beside its program: without this one, its repository server renders nothing. */
export function installScripts(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const name = 'git-verify-wrapper.sh';
  const target = join(folder, name);
  copyFileSync(join(goModuleFolder('argo-cd', 'github.com/argoproj/argo-cd/v3'), 'hack', name), target);
  // The module cache marks no file as a program.
  chmodSync(target, 0o755);
}

/** Installs our own CRDs where KubeDB's are not. */
export function installCrds(kubectl: Kubectl): Promise<void> {
  return establish(kubectl, ourCrds());
}

/** Installs every CRD, and what Argo CD and cert-manager expect to find. */
export async function installObjects(kubectl: Kubectl): Promise<void> {
  await establish(kubectl, crdFiles());
  kubectl.apply([...namespaces('argocd', 'cert-manager'), ...argoSettings()]);
}

async function establish(kubectl: Kubectl, crds: readonly string[]): Promise<void> {
  kubectl.applyFiles(crds);
  // On a busy machine a CRD has no status at first, which `wait` takes for an error; and a large one takes its time.
  const established = ['wait', '--for', 'condition=Established', 'crd', '--all', '--timeout=30s'];
  await until('CRDs Established', 120, () => kubectl.run(established));
}

function crdFiles(): string[] {
  const certManager = join(goModuleFolder('cert-manager', 'github.com/cert-manager/cert-manager'), 'deploy', 'crds');
  const argo = join(goModuleFolder('argo-cd', 'github.com/argoproj/argo-cd/v3'), 'manifests', 'crds');
  const trust = join(goModuleFolder('trust-manager', 'github.com/cert-manager/trust-manager'), 'deploy', 'crds');
  return [
    ...yamlFiles(certManager),
    ...yamlFiles(trust),
    ...['application-crd.yaml', 'applicationset-crd.yaml', 'appproject-crd.yaml'].map((file) => join(argo, file)),
    ...ourCrds(),
  ];
}

function ourCrds(): string[] {
  const ours = join(REPOSITORY, 'crds');
  return yamlFiles(ours).filter((file) => OURS.some((prefix) => file.startsWith(join(ours, prefix))));
}

function yamlFiles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => join(folder, name));
}

function namespaces(...names: string[]): object[] {
  return names.map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }));
}

/** What Argo CD's own manifests would bring, without its web server, its accounts and its roles. */
function argoSettings(): object[] {
  const metadata = (name: string) => ({
    name,
    namespace: 'argocd',
    labels: { 'app.kubernetes.io/part-of': 'argocd', 'app.kubernetes.io/name': name },
  });
  const key = randomBytes(32).toString('base64');
  return [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: metadata('argocd-cm'), data: {} },
    { apiVersion: 'v1', kind: 'Secret', metadata: metadata('argocd-secret'), stringData: { 'server.secretkey': key } },
    {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AppProject',
      metadata: { name: 'default', namespace: 'argocd' },
      spec: {
        sourceRepos: ['*'],
        destinations: [{ namespace: '*', server: '*' }],
        clusterResourceWhitelist: [{ group: '*', kind: '*' }],
      },
    },
  ];
}
