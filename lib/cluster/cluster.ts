import type { Kind } from './kinds';
import type { KubeObject, ListTarget, ObjectRef } from './objects';
import type { ResourceOf } from './resources';

/** An event of a watch. */
export type WatchEvent =
  | { readonly type: 'ADDED' | 'MODIFIED' | 'DELETED'; readonly object: KubeObject }
  /** Every existing object was delivered: after the first list, and after each list that repairs a broken watch. */
  | { readonly type: 'SYNCED' };

/** What a list or a watch keeps of the objects that it reads. */
export interface ReadOptions {
  /** Returns the part of an object that is kept; it must have its metadata's name, namespace, uid and resourceVersion. @default - all of it */
  readonly select?: (object: KubeObject) => KubeObject;
}

/** Options of a list. */
export interface ListOptions extends ReadOptions {
  /** Number of objects after which it ends. @default - it reads all */
  readonly atMost?: number;
}

/** Options of a watch. */
export interface WatchOptions extends ReadOptions {
  /** Ends the watch. */
  readonly signal: AbortSignal;
  /** Called before each pause after a failure; the watch continues either way. @default - not called */
  readonly onRetry?: (error: unknown, retryInMilliseconds: number) => void;
}

/**
 * The part of the Kubernetes API that this project uses. Everything that talks to a cluster does it through this interface,
 * so a test can inject faults here.
 *
 * Reads are quorum reads: no call sets a resourceVersion of 0, which would allow an old answer from a cache.
 * Updates and deletes take the object that was read, and fail when it has changed since.
 * Every method throws a ClusterError, or what the consumer of a watch has thrown.
 */
export interface Cluster {
  /** @throws ClusterError with reason NotFound when it does not exist. */
  get<K extends Kind>(ref: ObjectRef<K>): Promise<ResourceOf<K>>;
  /** @returns undefined when it does not exist */
  tryGet<K extends Kind>(ref: ObjectRef<K>): Promise<ResourceOf<K> | undefined>;
  list<K extends Kind>(target: ListTarget<K>, options?: ListOptions): Promise<ResourceOf<K>[]>;
  /** @throws ClusterError with reason AlreadyExists when the name is taken. */
  create<T extends KubeObject>(object: T): Promise<T>;
  /** Writes all of an object but its status. @throws ClusterError with reason Conflict when it has changed since it was read. */
  replace<T extends KubeObject>(object: T): Promise<T>;
  /** Writes only the status. @throws ClusterError with reason Conflict when it has changed since it was read. */
  replaceStatus<T extends KubeObject>(object: T): Promise<T>;
  /** Deletes exactly the object that was read. @throws ClusterError with reason Conflict when it was replaced or changed. */
  delete(object: KubeObject): Promise<void>;
  /**
   * Evicts exactly the pod that was read, not one of the same name.
   * @throws ClusterError with reason TooManyRequests when a disruption budget does not allow it now.
   */
  evict(pod: KubeObject): Promise<void>;
  /**
   * Writes the resources of a pod's containers, and nothing else of it: its kubelet changes them where it runs.
   * @throws ClusterError with reason Invalid when they cannot be changed so, NotFound before Kubernetes 1.33, and Conflict when the
   * pod has changed since it was read.
   */
  resize<T extends KubeObject>(pod: T): Promise<T>;
  /**
   * Yields every change, without end: after an error, an expired revision or the end of a stream it lists again and yields
   * the differences. Intermediate states can be missed: act on the current state, not on the event.
   * Ends only with `signal`, or throws when the first list or stream is refused for good (Forbidden, unknown kind).
   */
  watch(target: ListTarget, options: WatchOptions): AsyncIterable<WatchEvent>;
}
