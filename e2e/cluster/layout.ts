import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The repository that this file is in. */
export const REPOSITORY = resolve(__dirname, '..', '..');

/** Where all clusters of this machine live, one folder each. */
export const CLUSTERS = join(tmpdir(), 'pgpool-gitops-clusters');

/** Where what is built lives: shared by all clones, and safe to delete. */
export const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'pgpool-gitops');

/** The one node of a cluster. */
export const NODE = 'node';

/** Where a cluster's addresses and files are. Everything is derived from its name and its slot. */
export interface Layout {
  /** The cluster's name. */
  readonly name: string;
  /** Number of the cluster on this machine, from 0: its addresses come from it. */
  readonly slot: number;
  /** Folder of everything that the cluster writes. */
  readonly root: string;
  /** Addresses of this cluster; the host routes them to it, so pods and Services can be called from here. */
  readonly network: string;
  /** The host's end of the link. */
  readonly hostAddress: string;
  /** The node's address: API server, kubelet and DNS listen on it. */
  readonly nodeAddress: string;
  /** Addresses of pods. */
  readonly podRange: string;
  /** Addresses of Services. */
  readonly serviceRange: string;
  /** Address of the Service `kubernetes`. */
  readonly apiServiceAddress: string;
  /** Name of the host's end of the link. */
  readonly link: string;
  /** Credentials of an administrator. */
  readonly kubeconfig: string;
}

/** How many clusters one machine can hold. */
export const SLOTS = 16;

/** First byte pair of a slot's addresses. */
export function slotPrefix(slot: number): string {
  return `10.${180 + slot}`;
}

/** The folder of a cluster that may not exist. */
export function clusterFolder(name: string): string {
  return join(CLUSTERS, name);
}

/** Where everything of a cluster is. */
export function layoutOf(name: string, slot: number): Layout {
  const root = clusterFolder(name);
  const prefix = slotPrefix(slot);
  return {
    name,
    slot,
    root,
    network: `${prefix}.0.0/16`,
    hostAddress: `${prefix}.0.1`,
    nodeAddress: `${prefix}.0.2`,
    podRange: `${prefix}.64.0/18`,
    serviceRange: `${prefix}.128.0/20`,
    apiServiceAddress: `${prefix}.128.1`,
    link: `pgpool-e2e${slot}`,
    kubeconfig: join(root, 'kubeconfig'),
  };
}
