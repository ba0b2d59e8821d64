import { type Clock, systemClock } from './clock';
import type { Cluster, WatchEvent, WatchOptions } from './cluster';
import { aboutText, ClusterError } from './errors';
import { type ApiCall, type ApiStatus, type Credentials, callJson, callLines, refusal } from './http';
import { apiVersionOf, type Kind, kindRow } from './kinds';
import { type KubeObject, type ListTarget, type ObjectRef, refOf } from './objects';
import type { ResourceOf } from './resources';
import { type ListPage, type RawEvent, watchForever } from './watch';

/** Options of {@link KubernetesCluster}. */
export interface KubernetesClusterOptions {
  /** @default - the clock of the machine */
  readonly clock?: Clock;
  /** Time without a byte after which a call fails. @default 15 */
  readonly requestTimeoutSeconds?: number;
}

/** How long the server keeps a watch open. The list after it repairs whatever the watch missed. */
const WATCH_SECONDS = 300;
/** How much longer a stream may be silent before the connection counts as dead. */
const WATCH_GRACE_SECONDS = 30;
/** Objects of one page of a list. */
const PAGE = 500;

interface List {
  readonly items?: readonly KubeObject[];
  readonly metadata?: { readonly resourceVersion?: string; readonly continue?: string };
}

/** A cluster, reached through its API server. */
export class KubernetesCluster implements Cluster {
  private readonly clock: Clock;
  private readonly silenceMilliseconds: number;

  constructor(
    private readonly credentials: Credentials,
    options: KubernetesClusterOptions = {},
  ) {
    this.clock = options.clock ?? systemClock;
    this.silenceMilliseconds = (options.requestTimeoutSeconds ?? 15) * 1000;
  }

  async get<K extends Kind>(ref: ObjectRef<K>): Promise<ResourceOf<K>> {
    return this.call<ResourceOf<K>>({ method: 'GET', path: objectPath(ref), about: aboutText(ref) });
  }

  async tryGet<K extends Kind>(ref: ObjectRef<K>): Promise<ResourceOf<K> | undefined> {
    try {
      return await this.get(ref);
    } catch (error) {
      if (ClusterError.isCluster(error, 'NotFound')) return undefined;
      throw error;
    }
  }

  async list<K extends Kind>(target: ListTarget<K>): Promise<ResourceOf<K>[]> {
    return [...(await this.listPages(target)).items] as ResourceOf<K>[];
  }

  async create<T extends KubeObject>(object: T): Promise<T> {
    const ref = refOf(object);
    const about = aboutText({ ...ref, name: ref.name === '' ? `${object.metadata.generateName}...` : ref.name });
    return this.call<T>({ method: 'POST', path: collectionPath(ref.kind, ref.namespace), body: object, about });
  }

  async replace<T extends KubeObject>(object: T): Promise<T> {
    return this.put(object, '');
  }

  async replaceStatus<T extends KubeObject>(object: T): Promise<T> {
    return this.put(object, '/status');
  }

  async delete(object: KubeObject): Promise<void> {
    const ref = refOf(object);
    const { uid, resourceVersion } = versioned(object);
    const body = { apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { uid, resourceVersion } };
    await this.call({ method: 'DELETE', path: objectPath(ref), body, about: aboutText(ref) });
  }

  async evict(pod: KubeObject): Promise<void> {
    const ref = refOf(pod);
    const body = {
      apiVersion: 'policy/v1',
      kind: 'Eviction',
      metadata: { name: ref.name, namespace: ref.namespace },
      deleteOptions: { preconditions: { uid: versioned(pod).uid } },
    };
    await this.call({ method: 'POST', path: `${objectPath(ref)}/eviction`, body, about: aboutText(ref) });
  }

  watch(target: ListTarget, options: WatchOptions): AsyncIterable<WatchEvent> {
    const source = {
      list: (signal: AbortSignal) => this.listPages(target, signal),
      open: (resourceVersion: string, signal: AbortSignal) => this.stream(target, resourceVersion, signal),
    };
    return watchForever(source, this.clock, options);
  }

  /** Closes idle connections, so that a process can end. */
  close(): void {
    this.credentials.close();
  }

  private call<T>(call: Omit<ApiCall, 'silenceMilliseconds'>): Promise<T> {
    return callJson<T>(this.credentials, { silenceMilliseconds: this.silenceMilliseconds, ...call });
  }

  private async put<T extends KubeObject>(object: T, subresource: string): Promise<T> {
    versioned(object);
    const ref = refOf(object);
    return this.call<T>({ method: 'PUT', path: objectPath(ref) + subresource, body: object, about: aboutText(ref) });
  }

  /** Without a resourceVersion this is a quorum read. The server leaves kind and apiVersion out of a list's items. */
  private async listPages(target: ListTarget, signal?: AbortSignal): Promise<ListPage> {
    const { kind, namespace, labelSelector, fieldSelector } = target;
    const path = collectionPath(kind, namespace);
    const items: KubeObject[] = [];
    let next: string | undefined;
    let resourceVersion = '';
    do {
      const query = { labelSelector, fieldSelector, limit: String(PAGE), continue: next };
      const page: List = await this.call<List>({ method: 'GET', path, query, about: aboutText(target), signal });
      for (const item of page.items ?? []) items.push({ ...item, apiVersion: apiVersionOf(kind), kind });
      resourceVersion = page.metadata?.resourceVersion ?? '';
      next = page.metadata?.continue || undefined;
    } while (next !== undefined);
    return { items, resourceVersion };
  }

  private async *stream(target: ListTarget, resourceVersion: string, signal: AbortSignal): AsyncGenerator<RawEvent> {
    const { kind, namespace, labelSelector, fieldSelector } = target;
    const about = aboutText(target);
    const query = {
      watch: 'true',
      allowWatchBookmarks: 'true',
      timeoutSeconds: String(WATCH_SECONDS),
      resourceVersion,
      labelSelector,
      fieldSelector,
    };
    const silenceMilliseconds = (WATCH_SECONDS + WATCH_GRACE_SECONDS) * 1000;
    const path = collectionPath(kind, namespace);
    const call: ApiCall = { method: 'GET', path, query, about, silenceMilliseconds, signal };
    for await (const line of callLines(this.credentials, call)) yield parseEvent(line, about);
  }
}

function parseEvent(line: string, about: string): RawEvent {
  let event: { readonly type: RawEvent['type'] | 'ERROR'; readonly object: unknown };
  try {
    event = JSON.parse(line);
  } catch (cause) {
    throw new ClusterError('ServerError', about, 'the API server sent an event that is no JSON', undefined, cause);
  }
  if (event.type !== 'ERROR') return event as RawEvent;
  const status = event.object as ApiStatus;
  throw refusal(status.code ?? 500, status, about);
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

function collectionPath(kind: Kind, namespace: string | undefined): string {
  const { group, version, plural, clusterScoped = false } = kindRow(kind);
  const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
  return clusterScoped || namespace === undefined ? `${root}/${plural}` : `${root}/namespaces/${namespace}/${plural}`;
}

function objectPath({ kind, namespace, name }: ObjectRef): string {
  return `${collectionPath(kind, namespace)}/${name}`;
}
