import { isObjectName } from '../model/object-names';
import { isQueued, operationState } from '../model/operation-state';
import type { Cluster } from './cluster';
import { ClusterError } from './errors';
import { type KubeObject, type ListTarget, named, type ObjectRef } from './objects';
import type { Operation } from './resources';

/** Namespace and name of a pool. */
export interface PoolName {
  readonly namespace: string;
  readonly name: string;
}

/** Returns the reference of a pool's Pgpool. */
export function poolRef({ namespace, name }: PoolName): ObjectRef<'Pgpool'> {
  return { kind: 'Pgpool', namespace, name };
}

/** Selects a pool's Pgpool alone, because the Role of a step allows to watch only that one. */
export function poolTarget({ namespace, name }: PoolName): ListTarget<'Pgpool'> {
  return { kind: 'Pgpool', namespace, ...named(name) };
}

/** Selects all operations of the namespace: only their spec says which pool they belong to. */
export function operationsTarget({ namespace }: PoolName): ListTarget<'PgpoolOpsRequest'> {
  return { kind: 'PgpoolOpsRequest', namespace };
}

/** Label of KubeDB's offshoots whose value is the name of their pool. */
export const INSTANCE_LABEL = 'app.kubernetes.io/instance';
/** Label that all offshoots of Pgpools carry, and its value. */
export const POOLS_LABEL = { name: 'app.kubernetes.io/name', value: 'pgpools.kubedb.com' } as const;

const OF_POOLS = `${POOLS_LABEL.name}=${POOLS_LABEL.value}`;

/** Selects all pods of a pool. */
export function podsTarget({ namespace, name }: PoolName): ListTarget<'Pod'> {
  return { kind: 'Pod', namespace, labelSelector: `${INSTANCE_LABEL}=${requireName(name)},${OF_POOLS}` };
}

/** A selector has no escapes: a comma in a name would select other pods. */
function requireName(name: string): string {
  if (isObjectName(name)) return name;
  throw new ClusterError('Invalid', `pods of "${name}"`, `"${name}" is not the name of a pool`);
}

/** Selects the pods of every pool of a namespace. */
export function allPodsTarget(namespace: string): ListTarget<'Pod'> {
  return { kind: 'Pod', namespace, labelSelector: OF_POOLS };
}

/** Returns the name of the pool that an offshoot belongs to. @returns undefined when its labels do not say */
export function poolNameOf({ metadata }: KubeObject): string | undefined {
  return metadata.labels?.[INSTANCE_LABEL];
}

/** The operations of a pool that a step needs. */
export interface Operations {
  /** @default - it does not exist */
  readonly own?: Operation;
  /** Those that are running; may include `own`. */
  readonly running: readonly Operation[];
  /** Those of others that have not begun and will, as soon as it is their turn. */
  readonly queued: readonly Operation[];
}

/**
 * Reads the operations of a pool.
 *
 * @param ownName name of the operation that is returned as `own`.
 */
export async function readOperations(cluster: Cluster, pool: PoolName, ownName?: string): Promise<Operations> {
  const all = await cluster.list(operationsTarget(pool));
  const ours = all.filter((operation) => operation.spec?.databaseRef?.name === pool.name);
  const own = ours.find((operation) => operation.metadata.name === ownName);
  const running = ours.filter(({ status }) => operationState(status?.phase) === 'running');
  const queued = ours.filter((operation) => operation !== own && isQueued(operation.status?.phase));
  return { running, queued, ...(own === undefined ? {} : { own }) };
}

/** Formats an operation for messages: `operation checkout-0001-update (ReconfigureTLS, Progressing)`. */
export function operationText({ metadata, spec, status }: Operation): string {
  return `operation ${metadata.name} (${spec?.type ?? 'no type'}, ${status?.phase ?? 'not started'})`;
}
