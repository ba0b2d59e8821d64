import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from '../cluster/api';
import { installCrds } from '../cluster/install';
import { Kubectl } from '../cluster/kubectl';
import { ClusterError, hasProgram, until } from '../cluster/run';
import { GitRepository } from './git-repository';
import { gitAddress } from './git-server';
import { BACKEND, OPERATOR, OTHER, PROGRAM } from './settings';
import { WatchLog } from './watch-log';

/** The context that may be changed: the scenarios install cluster-wide objects and change Argo CD's settings. */
const CONFIRMED = process.env.PGPOOL_E2E_CONTEXT;

/** What must run there. */
const NEEDED = {
  'applications.argoproj.io': 'Argo CD, in the namespace argocd',
  'applicationsets.argoproj.io': 'the ApplicationSet of Argo CD',
  'certificates.cert-manager.io': 'cert-manager, with its cluster resources in the namespace cert-manager',
};

function kubectlOf(kubeconfig: string): Kubectl {
  return new Kubectl(['kubectl'], kubeconfig);
}

/** The cluster of KUBECONFIG, in the process of a scenario. */
export function attachOther() {
  const socket = process.env.PGPOOL_E2E_SOCKET ?? '';
  const kubectl = kubectlOf(OTHER ?? '');
  const refuse = (what: string) =>
    Promise.reject(new ClusterError(`${what} can be stopped only in a cluster of this machine`));
  return {
    kubectl,
    kubeconfig: OTHER ?? '',
    api: Api.ofSocket(socket),
    programImage: PROGRAM ?? '',
    node: () => {
      throw new ClusterError('the parts of a cluster can be reached only in one of this machine');
    },
    record: (namespace: string) => new WatchLog(socket, namespace),
    makeRepository: (namespace: string) => GitRepository.create(gitAddress(kubectl, namespace)),
    stop: refuse,
    start: refuse,
    killPod: (namespace: string, name: string) => refuse(`pod ${namespace}/${name}`),
  };
}

/**
 * Looks whether the scenarios may and can run on the cluster of KUBECONFIG, and installs the CRDs that they need there.
 *
 * @throws ClusterError with everything that is missing
 */
export async function openOther(): Promise<{ kubectl: Kubectl; programImage: string; close(): void }> {
  if (!hasProgram('kubectl')) throw new ClusterError('KUBECONFIG is set, and kubectl is not in PATH');
  const kubectl = kubectlOf(OTHER ?? '');
  const context = kubectl.run(['config', 'current-context']).trim();
  const crds = kubectl.run(['get', 'crd', '-o', 'name']);
  const wants = OPERATOR === 'kubedb' ? { ...NEEDED, 'pgpoolopsrequests.ops.kubedb.com': 'KubeDB' } : NEEDED;
  const problems = [
    ...(CONFIRMED === context ? [] : [unconfirmed(context)]),
    ...(PROGRAM === undefined
      ? [`PGPOOL_E2E_PROGRAM_IMAGE is not set: the image of this program, see docs/reference/image.md`]
      : []),
    ...(['reference', 'kubedb'].includes(OPERATOR)
      ? []
      : [`PGPOOL_E2E_OPERATOR is ${OPERATOR}, allowed are reference and kubedb`]),
    ...Object.entries(wants).flatMap(([crd, what]) =>
      crds.includes(crd) ? [] : [`${what} is not installed (no CRD ${crd})`],
    ),
  ];
  if (problems.length > 0) throw new ClusterError(`the scenarios were not run:\n  ${problems.join('\n  ')}`);
  if (OPERATOR === 'reference') await installCrds(kubectl);
  const proxy = await openProxy(OTHER ?? '');
  return { kubectl, programImage: PROGRAM ?? '', close: () => closeOther(kubectl, proxy) };
}

function unconfirmed(context: string): string {
  return (
    `KUBECONFIG is set: they would change the cluster of context ${context}, its Argo CD settings and cluster-wide objects too\n` +
    `    fix: PGPOOL_E2E_CONTEXT='${context}', if that cluster is there to be tried on; or unset KUBECONFIG`
  );
}

interface Proxy {
  readonly child: ChildProcess;
  readonly folder: string;
}

/** kubectl logs in as the kubeconfig says, whatever that is; the socket is in a folder of this user's alone. */
async function openProxy(kubeconfig: string): Promise<Proxy> {
  const folder = mkdtempSync(join(tmpdir(), 'pgpool-e2e-proxy-'));
  const socket = join(folder, 'socket');
  const args = ['--kubeconfig', kubeconfig, 'proxy', `--unix-socket=${socket}`];
  const child = spawn('kubectl', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  await until('kubectl proxy', 20, () => existsSync(socket) || undefined);
  process.env.PGPOOL_E2E_SOCKET = socket;
  return { child, folder };
}

/** The operator, the issuers and the CRDs stay: who gave the cluster to be tried on takes it away. */
function closeOther(kubectl: Kubectl, { child, folder }: Proxy): void {
  kubectl.run(['delete', 'namespace', BACKEND, '--ignore-not-found', '--wait=false']);
  child.kill();
  rmSync(folder, { recursive: true, force: true });
}
