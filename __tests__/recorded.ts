import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Cluster } from '../lib/cluster/cluster';
import type { KubeObject } from '../lib/cluster/objects';

/** What KubeDB's own admission did with an object; it may lie beside the checkout. */
export interface Recorded {
  readonly title?: string;
  readonly before?: KubeObject;
  readonly object: KubeObject;
  readonly admitted: boolean;
  /** The object as the API server then held it. @default - it was not admitted */
  readonly live?: KubeObject;
  readonly stage?: string;
  readonly reasons?: readonly string[];
}

const FOLDER = join(resolve(__dirname, '..'), '..', 'shared', 'admission');

/** Whether the recordings are there. */
export const isRecorded = existsSync(FOLDER);

/** The recordings of a file, none where it is not there. */
export function recordedIn(file: 'curated' | 'pgpools' | 'operations'): Recorded[] {
  if (!isRecorded) return [];
  const lines = readFileSync(join(FOLDER, `${file}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Recorded);
}

/** A cluster that holds objects, and can only be read. */
export function clusterOf(objects: readonly KubeObject[]): Cluster {
  const find = ({ kind, namespace, name }: { kind: string; namespace?: string; name: string }) =>
    objects.find(
      (object) => object.kind === kind && object.metadata.namespace === namespace && object.metadata.name === name,
    );
  return {
    tryGet: async (ref: { kind: string; namespace?: string; name: string }) => find(ref),
    list: async ({ kind }: { kind: string }) => objects.filter((object) => object.kind === kind),
  } as unknown as Cluster;
}

/** The cluster that the recordings were made in. */
export function recordedCluster(): Cluster {
  const text = readFileSync(join(FOLDER, 'cluster.json'), 'utf8');
  const { objects, pgpool } = JSON.parse(text) as { objects: KubeObject[]; pgpool: KubeObject };
  return clusterOf([...objects, pgpool]);
}
