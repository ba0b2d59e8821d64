import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLUSTERS, clusterFolder, type Layout, layoutOf, SLOTS, slotPrefix } from './layout';
import { ClusterError, run } from './run';

function slotFile(slot: number): string {
  return join(CLUSTERS, `.slot-${slot}`);
}

/** The cluster of this name, if one was started and not taken down. */
export function findCluster(name: string): Layout | undefined {
  for (let slot = 0; slot < SLOTS; slot++) {
    if (existsSync(slotFile(slot)) && readFileSync(slotFile(slot), 'utf8') === name) return layoutOf(name, slot);
  }
  return undefined;
}

/** Takes the first free slot: creating its file is atomic, so two starts at once never get the same one. */
export function claimSlot(name: string): Layout {
  mkdirSync(CLUSTERS, { recursive: true });
  const routes = run('ip', ['-4', 'route', 'show', 'table', 'all']);
  for (let slot = 0; slot < SLOTS; slot++) {
    if (routes.includes(`${slotPrefix(slot)}.`)) continue;
    try {
      writeFileSync(slotFile(slot), name, { flag: 'wx' });
    } catch {
      continue;
    }
    mkdirSync(clusterFolder(name), { recursive: true });
    return layoutOf(name, slot);
  }
  throw new ClusterError(`no free slot: ${SLOTS} clusters or other networks use ${slotPrefix(0)} and up`);
}

/** Gives a slot back and removes the cluster's folder. */
export function releaseSlot(layout: Layout): void {
  rmSync(layout.root, { recursive: true, force: true });
  rmSync(slotFile(layout.slot), { force: true });
  try {
    rmdirSync(CLUSTERS);
  } catch {
    // Another cluster is in it, or the end of another one has removed it.
  }
}
