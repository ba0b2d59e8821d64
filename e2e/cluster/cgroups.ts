import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout';
import { ClusterError, until } from './run';

const ROOT = '/sys/fs/cgroup';

/** The cgroup below which containerd puts the containers of Kubernetes, of every cluster of this machine. */
const PARENT = 'k8s.io';

/** Names of the cgroups of a cluster's containers: containerd keeps a folder for each container and sandbox it has. */
function containerIds(layout: Layout): string[] {
  const state = join(layout.root, 'containerd', 'io.containerd.grpc.v1.cri');
  return ['containers', 'sandboxes']
    .map((kind) => join(state, kind))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder));
}

/** The parent in every mounted hierarchy of cgroup v1, or in the one of v2. */
function parents(): string[] {
  const hierarchies = existsSync(ROOT) ? ['.', ...readdirSync(ROOT)] : [];
  return hierarchies.map((name) => join(ROOT, name, PARENT)).filter((folder) => existsSync(folder));
}

/** How much more of a busy processor all pods together get than one process outside of them. */
const SHARES = 16;

/**
 * Gives the pods of all clusters of this machine the processor before other work.
 *
 * As one cgroup of the usual weight they would all together get as much as one process outside, and a probe that starves for
 * its timeout is a pod that is not Ready.
 */
export function favourPods(): void {
  const one = join(ROOT, 'cpu');
  const [folder, file, weight] = existsSync(one)
    ? [join(one, PARENT), 'cpu.shares', 1024 * SHARES]
    : [join(ROOT, PARENT), 'cpu.weight', 100 * SHARES];
  mkdirSync(folder, { recursive: true });
  if (existsSync(join(folder, file))) writeFileSync(join(folder, file), `${weight}`);
}

/**
 * Ends every process of a container at once, as running out of memory would.
 *
 * @throws ClusterError when it does not run
 */
export function killContainer(id: string): void {
  const files = parents().map((parent) => join(parent, id, 'cgroup.procs'));
  const found = files.filter(existsSync).flatMap((file) => readFileSync(file, 'utf8').match(/[1-9]\d*/g) ?? []);
  // With the first process of a PID namespace the kernel ends all others of it.
  const first = found.find((pid) => /^NSpid:.*\s1$/m.test(readFileSync(join('/proc', pid, 'status'), 'utf8')));
  if (id === '' || first === undefined) throw new ClusterError(`container "${id}" does not run`);
  process.kill(Number(first), 'SIGKILL');
}

/** Removes the cgroups that a cluster's containers leave when they are killed together with containerd. */
export async function removeCgroups(layout: Layout): Promise<void> {
  const ids = containerIds(layout);
  const left = () =>
    parents().flatMap((parent) => ids.map((id) => join(parent, id)).filter((path) => existsSync(path)));
  await until('removal of cgroups', 30, () => {
    for (const path of left()) removeCgroup(path);
    return left().length === 0 || undefined;
  });
  for (const parent of parents()) {
    if (readdirSync(parent, { withFileTypes: true }).some((entry) => entry.isDirectory())) continue;
    rmdirSync(parent);
  }
}

/** The files of a cgroup cannot be removed, only the empty cgroup itself, and its children first. */
function removeCgroup(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeCgroup(join(folder, entry.name));
  }
  rmdirSync(folder);
}
