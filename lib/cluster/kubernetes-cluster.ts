import { asObject, asPage, parseEvent } from './answers';
import { type Clock, systemClock } from './clock';
import type { Cluster, ListOptions, WatchEvent, WatchOptions } from './cluster';
import { aboutText, ClusterError } from './errors';
import { type ApiCall, type Credentials, callJson, callLines, MOST_BYTES } from './http';

import { apiVersionOf, type Kind } from './kinds';
import { type KubeObject, type ListTarget, type ObjectRef, refOf } from './objects';
import { collectionPath, objectPath } from './paths';
import type { ResourceOf } from './resources';
import { type ListPage, MOST_OBJECTS, type RawEvent, watchForever } from './watch';

/** Options of {@link KubernetesCluster}. */
export interface KubernetesClusterOptions {
  /** @default - the clock of the machine */
  readonly clock?: Clock;
  /** Time after which a call fails that is not answered completely; a list with all its pages is one call. @default 15 */
  readonly requestTimeoutSeconds?: number;
  /** Largest list whose objects are kept whole, in MiB. @default 512: several times that of the pods of 10,000 pools */
  readonly mostMebibytesOfList?: number;
}

/** How long the server keeps a watch open. The list after it repairs whatever the watch missed. */
const WATCH_SECONDS = 300;
/** How much longer a stream may live before the connection counts as dead. */
const WATCH_GRACE_SECONDS = 30;
/** How long the list of a watch may take. No one waits for it, and it may hold all objects of a cluster. */
const WATCH_LIST_SECONDS = 120;
const MIB = 1024 * 1024;
/** Objects of one page of a list; fewer where they are large. */
const PAGE = 500;
/** Largest page of several objects: it is in memory several times while it is read. */
const MOST_BYTES_OF_PAGE = 4 * MIB;

/** Options of a list, and when it has to have ended, in milliseconds since 1970. */
type PagesOptions = ListOptions & { readonly deadline: number; readonly signal?: AbortSignal };

/** How far a list has been read: the size of its next page, and the token that continues it. */
interface Position {
  readonly limit: number;
  readonly next?: string | undefined;
}

/** A cluster, reached through its API server. */
export class KubernetesCluster implements Cluster {
  private readonly clock: Clock;
  private readonly timeoutMilliseconds: number;
  private readonly mostMebibytesOfList: number;

  constructor(
    private readonly credentials: Credentials,
    options: KubernetesClusterOptions = {},
  ) {
    this.clock = options.clock ?? systemClock;
    this.timeoutMilliseconds = (options.requestTimeoutSeconds ?? 15) * 1000;
    this.mostMebibytesOfList = options.mostMebibytesOfList ?? 512;
  }

  async get<K extends Kind>(ref: ObjectRef<K>): Promise<ResourceOf<K>> {
    return this.call({ method: 'GET', path: objectPath(ref), about: aboutText(ref) }, ref) as Promise<ResourceOf<K>>;
  }

  async tryGet<K extends Kind>(ref: ObjectRef<K>): Promise<ResourceOf<K> | undefined> {
    try {
      return await this.get(ref);
    } catch (error) {
      if (ClusterError.isCluster(error, 'NotFound')) return undefined;
      throw error;
    }
  }

  async list<K extends Kind>(target: ListTarget<K>, options: ListOptions = {}): Promise<ResourceOf<K>[]> {
    const deadline = this.clock.now() + this.timeoutMilliseconds;
    return [...(await this.listPages(target, { ...options, deadline })).items] as ResourceOf<K>[];
  }

  async create<T extends KubeObject>(object: T): Promise<T> {
    const ref = refOf(object);
    const about = aboutText({ ...ref, name: ref.name === '' ? `${object.metadata.generateName}...` : ref.name });
    return this.call({ method: 'POST', path: collectionPath(ref), body: object, about }) as Promise<T>;
  }

  async replace<T extends KubeObject>(object: T): Promise<T> {
    return this.put(object);
  }

  async replaceStatus<T extends KubeObject>(object: T): Promise<T> {
    return this.put(object, 'status');
  }

  async delete(object: KubeObject): Promise<void> {
    const ref = refOf(object);
    const { uid, resourceVersion } = versioned(object);
    const body = { apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { uid, resourceVersion } };
    await this.send({ method: 'DELETE', path: objectPath(ref), body, about: aboutText(ref) });
  }

  async evict(pod: KubeObject): Promise<void> {
    const ref = refOf(pod);
    const body = {
      apiVersion: 'policy/v1',
      kind: 'Eviction',
      metadata: { name: ref.name, namespace: ref.namespace },
      deleteOptions: { preconditions: { uid: versioned(pod).uid } },
    };
    await this.send({ method: 'POST', path: objectPath(ref, 'eviction'), body, about: aboutText(ref) });
  }

  async resize<T extends KubeObject>(pod: T): Promise<T> {
    return this.put(pod, 'resize');
  }

  watch(target: ListTarget, options: WatchOptions): AsyncIterable<WatchEvent> {
    const source = {
      list: (signal: AbortSignal) =>
        this.listPages(target, { ...options, signal, deadline: this.clock.now() + WATCH_LIST_SECONDS * 1000 }),
      open: (resourceVersion: string, signal: AbortSignal) =>
        this.stream(target, resourceVersion, { ...options, signal }),
    };
    return watchForever(source, this.clock, options);
  }

  /** Closes idle connections, so that a process can end. */
  close(): void {
    this.credentials.close();
  }

  private async send(call: Omit<ApiCall, 'timeoutMilliseconds'>): Promise<unknown> {
    return (await callJson(this.credentials, { timeoutMilliseconds: this.timeoutMilliseconds, ...call })).value;
  }

  /** @param expected what the answer must be. @default - any object */
  private async call(call: Omit<ApiCall, 'timeoutMilliseconds'>, expected?: ObjectRef): Promise<KubeObject> {
    return asObject(await this.send(call), call.about, expected);
  }

  private async put<T extends KubeObject>(object: T, subresource?: string): Promise<T> {
    versioned(object);
    const ref = refOf(object);
    const path = objectPath(ref, subresource);
    return this.call({ method: 'PUT', path, body: object, about: aboutText(ref) }, ref) as Promise<T>;
  }

  /** Without a resourceVersion this is a quorum read. The server leaves kind and apiVersion out of a list's items. */
  private async listPages(
    target: ListTarget,
    { atMost = Number.POSITIVE_INFINITY, deadline, select, signal }: PagesOptions,
  ): Promise<ListPage> {
    const { kind } = target;
    const items: KubeObject[] = [];
    let position: Position = { limit: Math.min(PAGE, atMost) };
    let kept = 0;
    for (;;) {
      const { page, limit, length } = await this.readPage(target, position, deadline, signal);
      for (const item of page.items) {
        const object = { ...item, apiVersion: apiVersionOf(kind), kind };
        items.push(select?.(object) ?? object);
      }
      kept += select === undefined ? length : 0;
      if (items.length > MOST_OBJECTS) throw tooLong(target, `${MOST_OBJECTS} objects`);
      if (kept > this.mostMebibytesOfList * MIB) throw tooLong(target, `${this.mostMebibytesOfList} MiB`);
      const over = page.next === undefined || items.length >= atMost;
      if (over) return { items: items.slice(0, atMost), resourceVersion: page.resourceVersion };
      position = { limit, next: page.next };
    }
  }

  /** Reads a page, in smaller ones where the objects are so large that it is refused. */
  private async readPage(target: ListTarget, { limit, next }: Position, deadline: number, signal?: AbortSignal) {
    const { labelSelector, fieldSelector } = target;
    const about = aboutText(target);
    for (let size = limit; ; size = Math.max(1, Math.floor(size / 8))) {
      const timeoutMilliseconds = deadline - this.clock.now();
      if (timeoutMilliseconds <= 0) throw new ClusterError('Unreachable', about, 'the list does not end in time');
      const query = { labelSelector, fieldSelector, limit: String(size), continue: next };
      const mostBytes = size === 1 ? MOST_BYTES : MOST_BYTES_OF_PAGE;
      const path = collectionPath(target);
      const call: ApiCall = { method: 'GET', path, query, about, timeoutMilliseconds, mostBytes, signal };
      try {
        const { value, length } = await callJson(this.credentials, call);
        return { page: asPage(value, about), limit: size, length };
      } catch (error) {
        if (size === 1 || !ClusterError.isCluster(error, 'TooLarge')) throw error;
      }
    }
  }

  private async *stream(
    target: ListTarget,
    resourceVersion: string,
    { select = (item) => item, signal }: WatchOptions,
  ): AsyncGenerator<RawEvent> {
    const { labelSelector, fieldSelector } = target;
    const about = aboutText(target);
    const query = {
      watch: 'true',
      allowWatchBookmarks: 'true',
      timeoutSeconds: String(WATCH_SECONDS),
      resourceVersion,
      labelSelector,
      fieldSelector,
    };
    const timeoutMilliseconds = (WATCH_SECONDS + WATCH_GRACE_SECONDS) * 1000;
    const path = collectionPath(target);
    const call: ApiCall = { method: 'GET', path, query, about, timeoutMilliseconds, signal };
    for await (const line of callLines(this.credentials, call)) {
      const { type, object } = parseEvent(line, about);
      yield { type, object: select(object) };
    }
  }
}

function tooLong(target: ListTarget, most: string): ClusterError {
  return new ClusterError('TooLarge', aboutText(target), `the API server answered with a list of more than ${most}`);
}

/** Refuses a write without uid and resourceVersion, because it would hit any object that has the name by now. */
function versioned(object: KubeObject): { readonly uid: string; readonly resourceVersion: string } {
  const { uid, resourceVersion } = object.metadata;
  if (uid !== undefined && resourceVersion !== undefined) return { uid, resourceVersion };
  throw new ClusterError(
    'Invalid',
    aboutText(refOf(object)),
    'only what was read from the cluster can be written or deleted',
  );
}
