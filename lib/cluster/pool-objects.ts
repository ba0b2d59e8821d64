import { operationState } from '../model/operation-state';
import type { Cluster } from './cluster';
import { type KubeObject, type ListTarget, named, type ObjectRef } from './objects';
import type { Operation } from './resources';

/** A pool by its name. */
export interface PoolName {
  readonly namespace: string;
  readonly name: string;
}

/** The Pgpool of a pool. */
export function poolRef({ namespace, name }: PoolName): ObjectRef<'Pgpool'> {
  return { kind: 'Pgpool', namespace, name };
}

/** The Pgpool of a pool, for a watch that its Role allows for this one only. */
export function poolTarget({ namespace, name }: PoolName): ListTarget<'Pgpool'> {
  return { kind: 'Pgpool', namespace, ...named(name) };
}

/** All operations of the namespace: whose pool they are of can only be told from their spec. */
export function operationsTarget({ namespace }: PoolName): ListTarget<'PgpoolOpsRequest'> {
  return { kind: 'PgpoolOpsRequest', namespace };
}

/** Label that says which pool an offshoot of KubeDB's belongs to. */
export const INSTANCE_LABEL = 'app.kubernetes.io/instance';
/** Label that all offshoots of Pgpools have, and its value. */
export const POOLS_LABEL = { name: 'app.kubernetes.io/name', value: 'pgpools.kubedb.com' } as const;

const OF_POOLS = `${POOLS_LABEL.name}=${POOLS_LABEL.value}`;

/** All pods of a pool. */
export function podsTarget({ namespace, name }: PoolName): ListTarget<'Pod'> {
  return { kind: 'Pod', namespace, labelSelector: `${INSTANCE_LABEL}=${name},${OF_POOLS}` };
}

/** The pods of every pool of a namespace. */
export function allPodsTarget(namespace: string): ListTarget<'Pod'> {
  return { kind: 'Pod', namespace, labelSelector: OF_POOLS };
}

/** Which pool an offshoot belongs to. @returns undefined when its labels do not say */
export function poolNameOf({ metadata }: KubeObject): string | undefined {
  return metadata.labels?.[INSTANCE_LABEL];
}

/** The operations of a pool, the one with a name, and those under way. */
export interface Operations {
  /** @default - it does not exist */
  readonly own?: Operation;
  /** Under way, `own` perhaps among them. */
  readonly running: readonly Operation[];
}

/** Reads the operations of a pool. */
export async function readOperations(cluster: Cluster, pool: PoolName, ownName?: string): Promise<Operations> {
  const all = await cluster.list(operationsTarget(pool));
  const ours = all.filter((operation) => operation.spec?.databaseRef?.name === pool.name);
  const own = ours.find((operation) => operation.metadata.name === ownName);
  const running = ours.filter((operation) => operationState(operation.status?.phase) === 'running');
  return { running, ...(own === undefined ? {} : { own }) };
}

/** `checkout-0001-update (ReconfigureTLS, Progressing)`: an operation as people should read it. */
export function operationText({ metadata, spec, status }: Operation): string {
  return `operation ${metadata.name} (${spec?.type ?? 'no type'}, ${status?.phase ?? 'not begun'})`;
}
