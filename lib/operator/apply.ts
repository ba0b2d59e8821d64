import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Cluster } from '../cluster/cluster';
import { aboutText, ClusterError } from '../cluster/errors';
import { type KubeObject, type OwnerReference, refOf } from '../cluster/objects';
import type { PoolName } from '../cluster/pool-objects';
import type { Pgpool } from '../cluster/resources';
import { offshootLabels, WANTED } from './names';

/** An object in the way: it has a name that the pool needs, and it is not the pool's. */
export class ForeignObjectError extends Error {
  constructor(readonly about: string) {
    super(`${about} exists already and does not belong to this pool: delete it, or rename the pool`);
    this.name = 'ForeignObjectError';
  }
}

/** Makes a Pgpool the owner of an object, so that it goes with the pool. */
export function ownedBy<T extends KubeObject>(object: T, pgpool: Pgpool): T {
  const { name = '', uid = '' } = pgpool.metadata;
  const owner: OwnerReference = {
    apiVersion: pgpool.apiVersion,
    kind: pgpool.kind,
    name,
    uid,
    controller: true,
  };
  return { ...object, metadata: { ...object.metadata, ownerReferences: [owner] } };
}

/** Whether an object is one of the pool's: what is not must not be touched. */
export function belongsTo(object: KubeObject, pgpool: Pgpool, pool: PoolName): boolean {
  const owners = object.metadata.ownerReferences ?? [];
  if (owners.length > 0) return owners.some(({ uid }) => uid === pgpool.metadata.uid);
  // What outlives the pool (credentials, Secrets of cert-manager) has no owner, but its labels.
  return Object.entries(offshootLabels(pool)).every(([key, value]) => object.metadata.labels?.[key] === value);
}

/**
 * Creates an object, or brings it to what is wanted.
 *
 * @returns the object as it is now
 * @throws ForeignObjectError when somebody else's object has its name.
 * @throws ClusterError with reason Conflict when it changed meanwhile: look again.
 */
export async function ensure<T extends KubeObject>(
  cluster: Cluster,
  wanted: T,
  pgpool: Pgpool,
  pool: PoolName,
): Promise<T> {
  const marked = withMark(wanted);
  const live = (await cluster.tryGet(refOf(wanted))) as T | undefined;
  if (live === undefined) return create(cluster, marked);
  if (!belongsTo(live, pgpool, pool)) throw new ForeignObjectError(aboutText(refOf(live)));
  if (isAsWanted(live, marked)) return live;
  return cluster.replace(merged(live, marked));
}

async function create<T extends KubeObject>(cluster: Cluster, object: T): Promise<T> {
  try {
    return await cluster.create(object);
  } catch (error) {
    if (!ClusterError.isCluster(error, 'AlreadyExists')) throw error;
    // Somebody was faster; whose it is has to be looked at.
    throw new ClusterError('Conflict', error.about, 'was created meanwhile', undefined, error);
  }
}

/** What was wanted when it was written: with it a field that is not wanted any more is noticed as well. */
function withMark<T extends KubeObject>(wanted: T): T {
  const hash = createHash('sha256')
    .update(JSON.stringify(contentOf(wanted)))
    .digest('hex')
    .slice(0, 16);
  const annotations = { ...wanted.metadata.annotations, [WANTED]: hash };
  return { ...wanted, metadata: { ...wanted.metadata, annotations } };
}

/** All of an object but what the server keeps. */
function contentOf(object: KubeObject): Record<string, unknown> {
  const { metadata, status: _, ...content } = object;
  return { ...content, labels: metadata.labels, annotations: metadata.annotations };
}

function isAsWanted(live: KubeObject, wanted: KubeObject): boolean {
  return covers(contentOf(live), contentOf(wanted)) && sameOwners(live, wanted);
}

function sameOwners(live: KubeObject, wanted: KubeObject): boolean {
  return isDeepStrictEqual(live.metadata.ownerReferences ?? [], wanted.metadata.ownerReferences ?? []);
}

/** Whether everything that is wanted is there; beyond it there may be more, for servers fill in defaults. */
export function covers(live: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    const found = live ?? [];
    return Array.isArray(found) && found.length === wanted.length && wanted.every((each, i) => covers(found[i], each));
  }
  if (typeof wanted !== 'object' || wanted === null) return live === wanted || (wanted === undefined && live == null);
  // The API server leaves out what is empty.
  if (live === undefined) return Object.keys(wanted).length === 0;
  if (typeof live !== 'object' || live === null) return false;
  return Object.entries(wanted).every(([key, value]) => covers((live as Record<string, unknown>)[key], value));
}

/** Labels and annotations of others stay. What is wanted is written whole: the server keeps what it has given out itself. */
function merged<T extends KubeObject>(live: T, wanted: T): T {
  const { metadata } = live;
  return {
    ...live,
    ...wanted,
    metadata: {
      ...metadata,
      labels: { ...metadata.labels, ...wanted.metadata.labels },
      annotations: { ...metadata.annotations, ...wanted.metadata.annotations },
      ...(wanted.metadata.ownerReferences === undefined ? {} : { ownerReferences: wanted.metadata.ownerReferences }),
    },
  };
}
