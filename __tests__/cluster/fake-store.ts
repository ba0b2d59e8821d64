import { isDeepStrictEqual } from 'node:util';
import { type Clock, kubernetesTime } from '../../lib/cluster/clock';
import { aboutText, ClusterError } from '../../lib/cluster/errors';
import { apiVersionOf, type Kind, kindRow } from '../../lib/cluster/kinds';
import { type KubeObject, type ListTarget, type ObjectMeta, type ObjectRef, refOf } from '../../lib/cluster/objects';

/** A change as it was stored. */
export interface StoredEvent {
  readonly revision: number;
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly object: KubeObject;
  readonly previous?: KubeObject;
  /** Who did it; undefined when the test did. */
  readonly by?: string;
}

/** What an admission hook sees; it may change `object`, or throw. */
export interface Admission {
  readonly verb: 'create' | 'update' | 'delete';
  readonly subresource: string;
  object: KubeObject;
  readonly previous?: KubeObject;
}

type Mutable = { -readonly [K in keyof ObjectMeta]: ObjectMeta[K] };

/** The storage and the rules of an API server, as far as they matter here. Never reachable by users. */
export class FakeStore {
  /** Every change since the start, oldest first. */
  readonly history: StoredEvent[] = [];
  /** Server-side defaults and refusals, in order: what webhooks do. */
  readonly admission: ((request: Admission) => void)[] = [];
  /** Whether a disruption budget forbids to evict a pod now. */
  evictionBlocked: (pod: KubeObject) => boolean = () => false;
  /** Why a pod cannot be resized. @returns undefined when it can */
  resizeRefused: (pod: KubeObject) => ClusterError | undefined = () => undefined;
  /** Largest object that it takes, in bytes; etcd takes one and a half megabytes. */
  mostBytes = Number.POSITIVE_INFINITY;
  /** Whether a deleted pod stays, terminating, until {@link remove}. */
  gracefulPods = false;
  /** Watches that ask for an older revision than this get the answer that it has expired. */
  compacted = 0;
  private readonly objects = new Map<string, KubeObject>();
  private readonly listeners = new Set<() => void>();
  private names = 0;
  private actor: string | undefined;

  constructor(readonly clock: Clock) {}

  get revision(): number {
    return this.history.length;
  }

  /** @param revision as things stood then. @default - now */
  find(ref: ObjectRef, revision?: number): KubeObject | undefined {
    return this.at(revision).get(keyOf(ref));
  }

  list(target: ListTarget, revision?: number): KubeObject[] {
    const found = [...this.at(revision).values()].filter((object) => matches(object, target));
    return found.sort((a, b) => (keyOf(refOf(a)) < keyOf(refOf(b)) ? -1 : 1));
  }

  create(given: KubeObject): KubeObject {
    const admitted = this.admit({ verb: 'create', subresource: '', object: given });
    const kind = admitted.kind as Kind;
    const { generateName } = admitted.metadata;
    const name = admitted.metadata.name ?? `${generateName}${(++this.names).toString(36).padStart(5, 'x')}`;
    const ref: ObjectRef = { kind, name, ...scoped(kind, admitted.metadata.namespace) };
    if (this.objects.has(keyOf(ref))) throw new ClusterError('AlreadyExists', aboutText(ref), 'exists already');
    const metadata: Mutable = {
      ...admitted.metadata,
      name,
      uid: `uid-${this.revision + 1}`,
      creationTimestamp: kubernetesTime(this.clock.now()),
      generation: 1,
    };
    const { status: _, ...rest } = admitted;
    const stored = kindRow(kind).status ? rest : admitted;
    return this.store('ADDED', { ...stored, apiVersion: apiVersionOf(kind), metadata });
  }

  replace(given: KubeObject, subresource: '' | 'status'): KubeObject {
    const ref = refOf(given);
    const before = this.precondition(ref, given.metadata);
    const after = this.admit({ verb: 'update', subresource, object: given, previous: before });
    const merged = subresource === 'status' ? withStatus(after, before) : withoutStatus(after, before);
    if (isDeepStrictEqual(merged, before)) return before;
    const gone = merged.metadata.deletionTimestamp !== undefined && (merged.metadata.finalizers ?? []).length === 0;
    if (gone && !(ref.kind === 'Pod' && this.gracefulPods)) return this.drop(merged);
    return this.store('MODIFIED', merged);
  }

  delete(ref: ObjectRef, preconditions: Pick<ObjectMeta, 'uid' | 'resourceVersion'> = {}): void {
    const before = this.precondition(ref, preconditions);
    this.admit({ verb: 'delete', subresource: '', object: before, previous: before });
    const lingers = (before.metadata.finalizers ?? []).length > 0 || (ref.kind === 'Pod' && this.gracefulPods);
    if (!lingers) return void this.drop(before);
    if (before.metadata.deletionTimestamp !== undefined) return;
    const deletionTimestamp = kubernetesTime(this.clock.now());
    this.store('MODIFIED', { ...before, metadata: { ...before.metadata, deletionTimestamp } });
  }

  evict(ref: ObjectRef, uid: string | undefined): void {
    const pod = this.precondition(ref, { uid });
    if (this.evictionBlocked(pod)) {
      throw new ClusterError('TooManyRequests', aboutText(ref), 'a disruption budget does not allow it', 10);
    }
    this.delete(ref, { uid });
  }

  resize(pod: KubeObject): KubeObject {
    const before = this.precondition(refOf(pod), pod.metadata);
    const refusal = this.resizeRefused(pod);
    if (refusal !== undefined) throw refusal;
    // The subresource takes nothing else of what is written.
    return this.replace({ ...before, spec: pod.spec }, '');
  }

  /** Removes without asking: what a kubelet does with a terminated pod. */
  remove(ref: ObjectRef): void {
    const before = this.objects.get(keyOf(ref));
    if (before !== undefined) this.drop(before);
  }

  /** Changes an object as somebody else would: KubeDB, a person. */
  edit(ref: ObjectRef, change: (object: KubeObject) => unknown, subresource: '' | 'status' = 'status'): KubeObject {
    const object = structuredClone(this.find(ref));
    if (object === undefined) throw new Error(`the test edits ${keyOf(ref)}, which does not exist`);
    const changed = change(object);
    return this.replace((changed ?? object) as KubeObject, subresource);
  }

  /** Calls back after every change. @returns what ends it */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private at(revision = this.revision): ReadonlyMap<string, KubeObject> {
    if (revision >= this.revision) return this.objects;
    const objects = new Map<string, KubeObject>();
    for (const { type, object } of this.history.slice(0, Math.max(0, revision))) {
      if (type === 'DELETED') objects.delete(keyOf(refOf(object)));
      else objects.set(keyOf(refOf(object)), object);
    }
    return objects;
  }

  private admit(request: Admission): KubeObject {
    const plain = (object: KubeObject) => JSON.parse(JSON.stringify(object)) as KubeObject;
    const admitted = { ...request, object: plain(request.object) };
    for (const hook of this.admission) hook(admitted);
    return this.admission.length === 0 ? admitted.object : plain(admitted.object);
  }

  private precondition(ref: ObjectRef, expected: Pick<ObjectMeta, 'uid' | 'resourceVersion'>): KubeObject {
    const found = this.objects.get(keyOf(ref));
    if (found === undefined) throw new ClusterError('NotFound', aboutText(ref), 'does not exist');
    const { uid, resourceVersion } = found.metadata;
    if (expected.uid !== undefined && expected.uid !== uid) {
      throw new ClusterError('Conflict', aboutText(ref), `its uid is ${uid}, not ${expected.uid}`);
    }
    if (expected.resourceVersion !== undefined && expected.resourceVersion !== resourceVersion) {
      throw new ClusterError('Conflict', aboutText(ref), `it has changed: ${resourceVersion} by now`);
    }
    return found;
  }

  private store(type: 'ADDED' | 'MODIFIED', object: KubeObject): KubeObject {
    const key = keyOf(refOf(object));
    const revision = this.revision + 1;
    const stored = frozen({ ...object, metadata: { ...object.metadata, resourceVersion: String(revision) } });
    if (Number.isFinite(this.mostBytes) && Buffer.byteLength(JSON.stringify(stored)) > this.mostBytes)
      throw new ClusterError('TooLarge', aboutText(refOf(object)), 'etcdserver: request is too large');
    const previous = this.objects.get(key);
    this.objects.set(key, stored);
    this.tell({ revision, type, object: stored, ...(previous === undefined ? {} : { previous }) });
    return stored;
  }

  /** Takes what it owned with it, as the garbage collector does in its time. */
  private drop(object: KubeObject): KubeObject {
    this.objects.delete(keyOf(refOf(object)));
    const revision = this.revision + 1;
    const last = frozen({ ...object, metadata: { ...object.metadata, resourceVersion: String(revision) } });
    this.tell({ revision, type: 'DELETED', object: last, previous: object });
    for (const child of [...this.objects.values()]) {
      const owners = child.metadata.ownerReferences ?? [];
      if (owners.some(({ uid }) => uid === object.metadata.uid)) this.delete(refOf(child));
    }
    return last;
  }

  /** Does something in somebody's name. */
  as<T>(actor: string, act: () => T): T {
    this.actor = actor;
    try {
      return act();
    } finally {
      this.actor = undefined;
    }
  }

  private tell(event: StoredEvent): void {
    this.history.push(this.actor === undefined ? event : { ...event, by: this.actor });
    for (const listener of [...this.listeners]) listener();
  }
}

/** Whether an object is what a list or a watch is about. */
export function matches(object: KubeObject, target: ListTarget): boolean {
  const { metadata } = object;
  if (object.kind !== target.kind) return false;
  if (target.namespace !== undefined && metadata.namespace !== target.namespace) return false;
  // A key alone asks whether there is such a label.
  const labels = pairs(target.labelSelector).every(([key, value]) =>
    value === undefined ? metadata.labels?.[key] !== undefined : metadata.labels?.[key] === value,
  );
  const fields: Readonly<Record<string, string | undefined>> = {
    'metadata.name': metadata.name,
    'metadata.namespace': metadata.namespace,
  };
  return labels && pairs(target.fieldSelector).every(([key, value]) => fields[key] === value);
}

function pairs(selector: string | undefined): [string, string?][] {
  return (selector ?? '')
    .split(',')
    .filter((part) => part !== '')
    .map((part) => part.split('=') as [string, string?]);
}

/** What a PUT of the status stores. */
function withStatus({ status }: KubeObject, before: KubeObject): KubeObject {
  const { status: _, ...rest } = before;
  return status === undefined ? rest : { ...rest, status };
}

/** What a PUT of the object itself stores: of status, generation and identity the server keeps its own. */
function withoutStatus(after: KubeObject, before: KubeObject): KubeObject {
  const { uid, creationTimestamp, deletionTimestamp, generation = 1 } = before.metadata;
  const keepsStatus = kindRow(before.kind as Kind).status === true;
  const { status: _, ...rest } = after;
  const content = keepsStatus ? { ...rest, ...(before.status === undefined ? {} : { status: before.status }) } : after;
  const bumped = isDeepStrictEqual(after.spec, before.spec) ? generation : generation + 1;
  const metadata: Mutable = { ...after.metadata, uid, creationTimestamp, generation: bumped };
  delete metadata.deletionTimestamp;
  if (deletionTimestamp !== undefined) metadata.deletionTimestamp = deletionTimestamp;
  metadata.resourceVersion = before.metadata.resourceVersion;
  return { ...content, metadata };
}

function scoped(kind: Kind, namespace: string | undefined): { namespace?: string } {
  return kindRow(kind).clusterScoped || namespace === undefined ? {} : { namespace };
}

function keyOf({ kind, namespace, name }: ObjectRef): string {
  return `${kind}/${namespace ?? ''}/${name}`;
}

/** What everybody is given: code that changes it instead of writing gets an error. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const each of Object.values(value)) frozen(each);
  return Object.freeze(value);
}
