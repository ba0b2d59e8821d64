import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Layout } from './layout';
import { ClusterError, until } from './run';

const ROOT = '/sys/fs/cgroup';

/** The cgroup below which kubelet puts the pods of a cluster, as kubelet writes it. */
export function cgroupOf({ name }: Layout): string {
  return `/pgpool-gitops-${name}`;
}

/** The folder of a cgroup in every mounted hierarchy of cgroup v1, or in the one of v2. */
function foldersOf(cgroup: string): string[] {
  const names = existsSync(ROOT) ? readdirSync(ROOT, { withFileTypes: true }) : [];
  const isUnified = names.some(({ name }) => name === 'cgroup.controllers');
  const hierarchies = isUnified ? ['.'] : names.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return hierarchies.map((name) => join(ROOT, name, cgroup));
}

/** How much more of a busy processor all pods together get than one process outside of them. */
const SHARES = 16;

/**
 * Makes the cgroup of a cluster's pods, in which kubelet makes one for each pod, and gives it the processor before other work.
 *
 * As one cgroup of the usual weight they would all together get as much as one process outside, and a probe that starves for
 * its timeout is a pod that is not Ready.
 */
export function makeCgroups(layout: Layout): void {
  // In v2 a cgroup has the controllers that the one above it passes on.
  const controllers = join(ROOT, 'cgroup.subtree_control');
  if (existsSync(controllers)) writeFileSync(controllers, '+cpu +cpuset +memory +pids');
  for (const folder of foldersOf(cgroupOf(layout))) {
    mkdirSync(folder, { recursive: true });
    for (const [file, weight] of [['cpu.shares', 1024 * SHARES] as const, ['cpu.weight', 100 * SHARES] as const])
      if (existsSync(join(folder, file))) writeFileSync(join(folder, file), `${weight}`);
    // A new cpuset of v1 has no processor, and takes no process.
    for (const file of ['cpuset.cpus', 'cpuset.mems']) {
      const above = join(folder, '..', file);
      if (existsSync(above)) writeFileSync(join(folder, file), readFileSync(above, 'utf8').trim());
    }
  }
}

/**
 * Ends every process of a container at once, as running out of memory would.
 *
 * @throws ClusterError when it does not run
 */
export function killContainer(layout: Layout, id: string): void {
  const found = foldersOf(cgroupOf(layout)).flatMap((folder) => processesOf(folder, id));
  // With the first process of a PID namespace the kernel ends all others of it.
  const first = found.find((pid) => /^NSpid:.*\s1$/m.test(readFileSync(join('/proc', pid, 'status'), 'utf8')));
  if (id === '' || first === undefined) throw new ClusterError(`container "${id}" does not run`);
  process.kill(Number(first), 'SIGKILL');
}

/** The processes of a container, whose cgroup is below that of its pod. */
function processesOf(folder: string, id: string): string[] {
  const found = foldersBelow(folder).filter((path) => basename(path) === id);
  return found.flatMap((path) => readFileSync(join(path, 'cgroup.procs'), 'utf8').match(/[1-9]\d*/g) ?? []);
}

/** All cgroups below one. Those of other pods may go meanwhile. */
function foldersBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return entries.map(({ name }) => join(folder, name)).flatMap((path) => [path, ...foldersBelow(path)]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Removes the cgroups of a cluster's pods, which stay when all of them are killed together with containerd. */
export async function removeCgroups(layout: Layout): Promise<void> {
  const left = () => foldersOf(cgroupOf(layout)).filter((folder) => existsSync(folder));
  await until('removal of cgroups', 30, () => {
    for (const folder of left()) removeCgroup(folder);
    return left().length === 0 || undefined;
  });
}

/** The files of a cgroup cannot be removed, only the empty cgroup itself, and its children first. */
function removeCgroup(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeCgroup(join(folder, entry.name));
  }
  rmdirSync(folder);
}
