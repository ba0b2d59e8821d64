import type { Kind } from './kinds';
import type { KubeObject, ListTarget, ObjectRef } from './objects';
import type { ResourceOf } from './resources';

/** What a watch tells. */
export type WatchEvent =
  | { readonly type: 'ADDED' | 'MODIFIED' | 'DELETED'; readonly object: KubeObject }
  /** Everything that exists has been told: after the first list, and after each list that mends a broken watch. */
  | { readonly type: 'SYNCED' };

/** How a watch is ended, and whom its troubles are told to. */
export interface WatchOptions {
  /** Ends the watch. */
  readonly signal: AbortSignal;
  /** Told before each pause after a failure. @default - nobody is told, the watch goes on all the same */
  readonly onTrouble?: (error: unknown, retryInMilliseconds: number) => void;
}

/**
 * The Kubernetes API, as much of it as we need. The one thing that talks to a cluster, so faults can be injected here.
 *
 * Reads are always quorum reads: no call sets a resourceVersion of 0, which would allow an old answer from a cache.
 * Writes to what exists take the object that was read and refuse when it is not that any more.
 * Every method throws a ClusterError, or what the consumer of a watch has thrown.
 */
export interface Cluster {
  /** @throws ClusterError with reason NotFound when it does not exist. */
  get<K extends Kind>(ref: ObjectRef<K>): Promise<ResourceOf<K>>;
  /** @returns undefined when it does not exist */
  tryGet<K extends Kind>(ref: ObjectRef<K>): Promise<ResourceOf<K> | undefined>;
  list<K extends Kind>(target: ListTarget<K>): Promise<ResourceOf<K>[]>;
  /** @throws ClusterError with reason AlreadyExists when the name is taken. */
  create<T extends KubeObject>(object: T): Promise<T>;
  /** Writes all but the status. @throws ClusterError with reason Conflict when it has changed since it was read. */
  replace<T extends KubeObject>(object: T): Promise<T>;
  /** Writes the status alone. @throws ClusterError with reason Conflict when it has changed since it was read. */
  replaceStatus<T extends KubeObject>(object: T): Promise<T>;
  /** Deletes exactly what was read. @throws ClusterError with reason Conflict when it is another or has changed. */
  delete(object: KubeObject): Promise<void>;
  /**
   * Evicts exactly the pod that was read, not one of the same name.
   * @throws ClusterError with reason TooManyRequests when a disruption budget does not allow it now.
   */
  evict(pod: KubeObject): Promise<void>;
  /**
   * Tells every change, for ever: after an error, an expired revision or the end of a stream it lists again, tells what
   * differs, and goes on. A state between two looks may never be told, so act on what is, not on what was told.
   * Ends only with `signal`, or by throwing when the first list or stream is refused for good (Forbidden, no such kind).
   */
  watch(target: ListTarget, options: WatchOptions): AsyncIterable<WatchEvent>;
}
