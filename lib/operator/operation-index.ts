import type { Clock } from '../cluster/clock';
import type { Cluster, WatchEvent } from '../cluster/cluster';
import { operationsTarget, type PoolName } from '../cluster/pool-objects';
import type { Operation } from '../cluster/resources';
import { poolKey } from '../model/intent';
import { operationState } from '../model/operation-state';
import { RESYNC_SECONDS } from './context';
import { watchedPart } from './watched-part';

/** An operation whose status was refused. */
interface Aside {
  readonly version: string | undefined;
  /** When to try again though it has not changed: what refuses its status may have changed. */
  readonly until: number;
  /** Whether it had begun: its pause is lifted and the next one may run, so it must not continue. */
  readonly hasBegun: boolean;
}

/**
 * Summaries of all operations by pool, as the watch has seen them. A namespace may hold tens of thousands, and to list them in
 * every reconcile of one of its pools would keep the operator from the pools of others.
 */
export class OperationIndex {
  private readonly byPool = new Map<string, Map<string, Operation>>();
  private readonly listed = new Map<string, number>();
  /** By uid. */
  private readonly aside = new Map<string, Aside>();

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

  /** Returns the operations of a pool, also those that are set aside. Lists those of its namespace now and then, because an event can be lost. */
  async of(pool: PoolName): Promise<readonly Operation[]> {
    const due = (this.listed.get(pool.namespace) ?? Number.NEGATIVE_INFINITY) + RESYNC_SECONDS * 1000;
    if (this.clock.now() >= due) await this.list(pool);
    return [...(this.byPool.get(poolKey(pool))?.values() ?? [])];
  }

  /** Lists the operations of a pool as they are now, without those that are given up: before one starts, none may be running. */
  async list(pool: PoolName): Promise<readonly Operation[]> {
    this.listed.set(pool.namespace, this.clock.now());
    const all = await this.cluster.list(operationsTarget(pool), { select: watchedPart });
    for (const operation of all) {
      const [key, name] = [keyOf(operation), operation.metadata.name ?? ''];
      // What the watch has seen is as new as a list, or newer.
      if (this.byPool.get(key)?.has(name) !== true) this.put(key, name, operation);
    }
    return all.filter((operation) => keyOf(operation) === poolKey(pool) && !this.isGivenUp(operation));
  }

  /** Leaves an operation alone as it was read, until it changes or some time has passed. @returns whether this is news */
  setAside(operation: Operation): boolean {
    const { resourceVersion: version, uid = '' } = operation.metadata;
    const hasBegun = this.isGivenUp(operation) || operationState(operation.status?.phase) === 'running';
    const isNew = this.aside.get(uid)?.version !== version;
    this.aside.set(uid, { version, until: this.clock.now() + RESYNC_SECONDS * 1000, hasBegun });
    this.renew(operation);
    return isNew;
  }

  /** Takes an operation as it was read: what the watch has seen may be older. */
  renew(operation: Operation): void {
    this.put(keyOf(operation), operation.metadata.name ?? '', watchedPart(operation) as Operation);
  }

  /** Whether an operation was set aside, has not changed since, and is not to be tried again yet. */
  isAside({ metadata }: Operation): boolean {
    const aside = this.aside.get(metadata.uid ?? '');
    return aside !== undefined && aside.version === metadata.resourceVersion && this.clock.now() < aside.until;
  }

  /** Whether an operation was set aside after it had begun: all that is left of it is to write that it has failed. */
  isGivenUp({ metadata }: Operation): boolean {
    return this.aside.get(metadata.uid ?? '')?.hasBegun === true;
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
