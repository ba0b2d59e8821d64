import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Cluster } from '../cluster/cluster';
import { aboutText, ClusterError } from '../cluster/errors';
import { type KubeObject, type OwnerReference, refOf } from '../cluster/objects';
import type { PoolName } from '../cluster/pool-objects';
import type { Pgpool } from '../cluster/resources';
import { offshootLabels, WANTED } from './names';

/** An object of another owner has a name that the pool needs. */
export class ForeignObjectError extends Error {
  constructor(
    readonly about: string,
    fix = 'delete it, or rename the pool',
  ) {
    super(`${about} exists already and does not belong to this pool: ${fix}`);
    this.name = 'ForeignObjectError';
  }
}

/** Makes a Pgpool the owner of an object, so that the object is deleted with it. */
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

/** Whether an object belongs to the pool. Others must not be changed. */
export function belongsTo(object: KubeObject, pgpool: Pgpool, pool: PoolName): boolean {
  if (object.metadata.namespace !== pool.namespace) return false;
  const owners = object.metadata.ownerReferences ?? [];
  if (owners.length > 0) return owners.some(({ uid }) => uid === pgpool.metadata.uid);
  // Objects that outlive the pool (credentials, Secrets of cert-manager) have no owner, but the pool's labels.
  return Object.entries(offshootLabels(pool)).every(([key, value]) => object.metadata.labels?.[key] === value);
}

/**
 * Creates an object, or updates it to the wanted content.
 *
 * @param beforeWrite called with the object as it is when it is not as wanted. @default - not called
 * @returns the object as the cluster has it now
 * @throws ForeignObjectError when an object of another owner has its name.
 * @throws ClusterError with reason Conflict when it has changed since it was read.
 */
export async function ensure<T extends KubeObject>(
  cluster: Cluster,
  wanted: T,
  pgpool: Pgpool,
  pool: PoolName,
  beforeWrite: (live: T | undefined) => Promise<void> = async () => {},
): Promise<T> {
  const marked = withMark(wanted);
  const live = (await cluster.tryGet(refOf(wanted))) as T | undefined;
  if (live !== undefined && !belongsTo(live, pgpool, pool)) throw new ForeignObjectError(aboutText(refOf(live)));
  if (live !== undefined && isAsWanted(live, marked)) return live;
  await beforeWrite(live);
  if (live === undefined) return create(cluster, marked);
  return cluster.replace(merged(live, marked));
}

async function create<T extends KubeObject>(cluster: Cluster, object: T): Promise<T> {
  try {
    return await cluster.create(object);
  } catch (error) {
    if (!ClusterError.isCluster(error, 'AlreadyExists')) throw error;
    // The next reconcile reads it and decides whose it is.
    throw new ClusterError('Conflict', error.about, 'was created by another client', undefined, error);
  }
}

/** Adds a hash of the wanted content, so that a field that is no longer wanted counts as a difference too. */
function withMark<T extends KubeObject>(wanted: T): T {
  const annotations = { ...wanted.metadata.annotations, [WANTED]: hashOf(contentOf(wanted)) };
  return { ...wanted, metadata: { ...wanted.metadata, annotations } };
}

/** Returns a hash of a value as JSON. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

/** Returns the content of an object without the fields that the server writes. */
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

/** Whether all wanted content exists. There may be more, because servers fill in defaults. */
export function covers(live: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    const found = live ?? [];
    return Array.isArray(found) && found.length === wanted.length && wanted.every((each, i) => covers(found[i], each));
  }
  if (typeof wanted !== 'object' || wanted === null) return live === wanted || (wanted === undefined && live == null);
  // The API server drops empty objects.
  if (live === undefined) return Object.keys(wanted).length === 0;
  if (typeof live !== 'object' || live === null) return false;
  return Object.entries(wanted).every(([key, value]) => covers((live as Record<string, unknown>)[key], value));
}

/** Keeps labels and annotations of others, and replaces the content; the server keeps the fields that it assigned. */
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
