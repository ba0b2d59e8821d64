import type { Clock } from '../cluster/clock';
import type { Cluster, WatchEvent } from '../cluster/cluster';
import { operationsTarget, type PoolName } from '../cluster/pool-objects';
import type { Operation } from '../cluster/resources';
import { poolKey } from '../model/intent';
import { RESYNC_SECONDS } from './context';
import { watchedPart } from './watched-part';

/**
 * Summaries of all operations by pool, as the watch has seen them. A namespace may hold tens of thousands, and to list them in
 * every reconcile of one of its pools would keep the operator from the pools of others.
 */
export class OperationIndex {
  private readonly byPool = new Map<string, Map<string, Operation>>();
  private readonly listed = new Map<string, number>();
  /** Versions of operations, by uid. */
  private readonly aside = new Map<string, string>();

  constructor(
    private readonly cluster: Cluster,
    private readonly clock: Clock,
  ) {}

  /** Takes an event of the watch of all operations. */
  observe(event: WatchEvent): void {
    if (event.type === 'SYNCED') return;
    const operation = event.object as Operation;
    const key = keyOf(operation);
    const name = operation.metadata.name ?? '';
    if (event.type === 'DELETED') {
      this.aside.delete(operation.metadata.uid ?? '');
      this.byPool.get(key)?.delete(name);
      if (this.byPool.get(key)?.size === 0) this.byPool.delete(key);
    } else this.put(key, name, operation);
  }

  /** Returns the operations of a pool. Lists those of its namespace now and then, because an event can be lost. */
  async of(pool: PoolName): Promise<readonly Operation[]> {
    const due = (this.listed.get(pool.namespace) ?? Number.NEGATIVE_INFINITY) + RESYNC_SECONDS * 1000;
    if (this.clock.now() >= due) await this.list(pool);
    return [...(this.byPool.get(poolKey(pool))?.values() ?? [])].filter((operation) => !this.isAside(operation));
  }

  /** Lists the operations of a pool as they are now: before one starts, none may be running. */
  async list(pool: PoolName): Promise<readonly Operation[]> {
    this.listed.set(pool.namespace, this.clock.now());
    const all = await this.cluster.list(operationsTarget(pool), { select: watchedPart });
    for (const operation of all) {
      const [key, name] = [keyOf(operation), operation.metadata.name ?? ''];
      // What the watch has seen is as new as a list, or newer.
      if (this.byPool.get(key)?.has(name) !== true) this.put(key, name, operation);
    }
    return all.filter((operation) => keyOf(operation) === poolKey(pool) && !this.isAside(operation));
  }

  /** Leaves out an operation as it was read, until it changes. */
  setAside(operation: Operation): void {
    const { name = '', resourceVersion = '', uid = '' } = operation.metadata;
    this.aside.set(uid, resourceVersion);
    // What the watch has seen may be older, and lead here again.
    this.put(keyOf(operation), name, watchedPart(operation) as Operation);
  }

  /** Whether an operation was set aside, and has not changed since. */
  isAside({ metadata }: Operation): boolean {
    const version = this.aside.get(metadata.uid ?? '');
    return version !== undefined && version === metadata.resourceVersion;
  }

  /** Removes an operation that does not exist any longer, where the watch has not said so. */
  forget(operation: Operation): void {
    const { name = '', uid } = operation.metadata;
    this.aside.delete(uid ?? '');
    const operations = this.byPool.get(keyOf(operation));
    if (operations?.get(name)?.metadata.uid === uid) operations?.delete(name);
  }

  private put(key: string, name: string, operation: Operation): void {
    const operations = this.byPool.get(key) ?? new Map<string, Operation>();
    this.byPool.set(key, operations);
    operations.set(name, operation);
  }
}

function keyOf({ metadata, spec }: Operation): string {
  return poolKey({ namespace: metadata.namespace ?? '', name: spec?.databaseRef?.name ?? '' });
}
