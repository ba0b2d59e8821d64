import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Api } from './api';
import { type Binaries, buildBinaries } from './binaries';
import { makeCgroups, removeCgroups } from './cgroups';
import { argoScripts, componentOf, componentsOf } from './components';
import { installMissing } from './debian';
import { buildImages, buildProgramImage, importImages, type ProgramImage } from './images';
import { installObjects, installScripts } from './install';
import { Kubectl } from './kubectl';
import { type Layout, NODE } from './layout';
import { note } from './log';
import { closeNamespaces, findHolder, openNamespaces } from './namespaces';
import { makeCredentials } from './pki';
import { awaitUp, findProcess, launch, start, stop } from './processes';
import { ClusterError, until } from './run';
import { claimSlot, findCluster, releaseSlot } from './slots';

const READY = 'jsonpath={.status.conditions[?(@.type=="Ready")].status}';

/** A cluster of this machine that runs. */
export interface Cluster {
  readonly layout: Layout;
  readonly kubectl: Kubectl;
  /** For what is asked again and again. */
  readonly api: Api;
  /** Image of this project's program, as it was when the cluster was last brought up. */
  readonly programImage: string;
  /** Stops a part; KILL is a crash. */
  stop(component: string, signal?: 'TERM' | 'KILL'): Promise<void>;
  /** Starts a part that was stopped, and waits until it is up. */
  start(component: string): Promise<void>;
}

/** Everything that a cluster runs. */
interface Built {
  readonly binaries: Binaries;
  /** Archive of the images that do not depend on this project. */
  readonly archive: string;
  readonly program: ProgramImage;
}

/** Builds what the cache lacks, after installing what the machine lacks. */
export async function build(): Promise<Built> {
  installMissing();
  const binaries = await buildBinaries();
  const archive = await buildImages(binaries);
  return { binaries, archive, program: await buildProgramImage() };
}

/**
 * Starts a cluster, or finds it running.
 *
 * @throws ClusterError that says which part failed, with the end of its log
 */
export async function up(name: string): Promise<Cluster> {
  checkName(name);
  const { binaries, archive, program } = await build();
  const before = findCluster(name);
  if (before !== undefined && existsSync(join(before.root, 'complete')) && findHolder(before) !== undefined) {
    note(`cluster ${name} runs already`);
    importProgram(before, program);
    return handle(before, binaries);
  }
  if (before !== undefined) await down(name);
  const layout = claimSlot(name);
  try {
    await startAll(layout, binaries, archive);
    importProgram(layout, program);
  } catch (error) {
    const logs = join(layout.root, 'log');
    const hint = `All logs are in ${logs}; npm run cluster -- down --name ${name} removes what runs`;
    throw new ClusterError(`cluster ${name} did not start: ${(error as Error).message}\n${hint}`, { cause: error });
  }
  writeFileSync(join(layout.root, 'complete'), '');
  note(`cluster ${name} is up: export KUBECONFIG=${layout.kubeconfig}`);
  return handle(layout, binaries);
}

/**
 * A cluster that runs, without a look at what it was built from.
 *
 * @throws ClusterError when it does not run
 */
export async function attach(name: string): Promise<Cluster> {
  const layout = findCluster(name);
  if (layout === undefined || !existsSync(join(layout.root, 'complete')) || findHolder(layout) === undefined) {
    throw new ClusterError(`cluster ${name} does not run\n  fix: npm run cluster -- up --name ${name}`);
  }
  return handle(layout, await buildBinaries());
}

/** Ends a cluster and everything of it. @returns false when there was none */
export async function down(name: string): Promise<boolean> {
  checkName(name);
  const layout = findCluster(name);
  if (layout === undefined) return false;
  await closeNamespaces(layout);
  await removeCgroups(layout);
  releaseSlot(layout);
  return true;
}

/** What of a cluster runs: every part by name, or undefined when there is no such cluster. */
export async function status(name: string): Promise<{ layout: Layout; running: Map<string, boolean> } | undefined> {
  checkName(name);
  const layout = findCluster(name);
  if (layout === undefined) return undefined;
  const names = componentNames(layout);
  return { layout, running: new Map(names.map((each) => [each, findProcess(layout, each) !== undefined])) };
}

function componentNames(layout: Layout): string[] {
  const none = { pause: '', kubernetes: '', coredns: '', 'cert-manager': '', 'trust-manager': '', 'argo-cd': '' };
  return componentsOf(layout, none).map((component) => component.name);
}

function checkName(name: string): void {
  if (!/^[a-z][a-z0-9-]{0,19}$/.test(name)) {
    throw new ClusterError(`cluster name "${name}": allowed are up to 20 of a-z, 0-9 and -, a letter first`);
  }
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    throw new ClusterError('a cluster needs Linux and root: it makes namespaces and runs kubelet');
  }
}

function importProgram(layout: Layout, { name, archive }: ProgramImage): void {
  const file = join(layout.root, 'program-image');
  if (existsSync(file) && readFileSync(file, 'utf8') === name) return;
  importImages(layout, archive);
  writeFileSync(file, name);
}

function handle(layout: Layout, binaries: Binaries): Cluster {
  // The kubeconfig is written while the cluster starts.
  let api: Api | undefined;
  return {
    layout,
    get programImage() {
      return readFileSync(join(layout.root, 'program-image'), 'utf8');
    },
    get api() {
      api ??= Api.ofKubeconfig(layout.kubeconfig);
      return api;
    },
    kubectl: new Kubectl([binaries.kubernetes, 'kubectl'], layout.kubeconfig),
    stop: (component, signal) => stop(layout, componentOf(layout, binaries, component).name, signal),
    start: (component) => start(layout, componentOf(layout, binaries, component)),
  };
}

async function startAll(layout: Layout, binaries: Binaries, archive: string): Promise<void> {
  const component = (name: string) => componentOf(layout, binaries, name);
  await openNamespaces(layout, binaries.pause);
  await makeCredentials(layout);
  makeCgroups(layout);
  for (const folder of ['tls', 'ssh', 'plugins', 'tmp'])
    mkdirSync(join(layout.root, 'argocd', folder), { recursive: true });
  installScripts(argoScripts(layout));
  for (const name of ['containerd', 'redis']) launch(layout, component(name));
  await start(layout, component('etcd'));
  launch(layout, component('kube-apiserver'));
  await awaitUp(layout, component('containerd'));
  importImages(layout, archive);
  note('images are imported');
  await awaitUp(layout, component('kube-apiserver'));
  note('API server is ready');
  for (const name of ['kube-controller-manager', 'kube-scheduler', 'kubelet', 'kube-proxy', 'coredns']) {
    launch(layout, component(name));
  }
  const { kubectl } = handle(layout, binaries);
  await installObjects(kubectl);
  note('CRDs are installed');
  const controllers = ['argocd-application-controller', 'argocd-applicationset-controller'];
  for (const name of ['cert-manager', 'trust-manager', 'argocd-repo-server', ...controllers]) {
    launch(layout, component(name));
  }
  for (const each of componentsOf(layout, binaries)) await awaitUp(layout, each);
  await until('node Ready', 60, () => {
    return kubectl.run(['get', 'node', NODE, '-o', READY]) === 'True' || undefined;
  });
  await until('service account of namespace default', 30, () => kubectl.find('serviceaccount', 'default'));
}
