import { asObject } from '../../lib/cluster/answers';
import type { Cluster, ListOptions, WatchEvent, WatchOptions } from '../../lib/cluster/cluster';
import { aboutText, ClusterError } from '../../lib/cluster/errors';
import { KINDS, type Kind } from '../../lib/cluster/kinds';
import { type KubeObject, type ListTarget, type ObjectRef, refOf } from '../../lib/cluster/objects';
import type { ResourceOf } from '../../lib/cluster/resources';
import { type RawEvent, watchForever } from '../../lib/cluster/watch';
import { type FakeStore, matches, type StoredEvent } from './fake-store';

/** The process has died: nothing but the test harness may catch it. */
export class CrashError extends Error {
  constructor(readonly when: string) {
    super(`killed ${when}`);
  }
}

/** A call as an audit log tells it. */
export interface Call {
  readonly verb: 'get' | 'list' | 'watch' | 'create' | 'update' | 'delete';
  readonly group: string;
  readonly resource: string;
  readonly subresource: string;
  readonly namespace: string;
  /** Of a list or a watch, the one that `metadata.name=` names. */
  readonly name: string;
  readonly labelSelector: string;
  readonly fieldSelector: string;
}

/** One line of a Role. */
export interface Rule {
  readonly apiGroups: readonly string[];
  /** `pods`, `pgpools/status`. */
  readonly resources: readonly string[];
  /** @default - all objects */
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

/** The right to list some kinds, and nothing else. */
export function listRules(kinds: readonly Kind[]): Rule[] {
  return kinds.map((kind) => ({ apiGroups: [KINDS[kind].group], resources: [KINDS[kind].plural], verbs: ['list'] }));
}

/** What goes wrong. Numbers count from 1, per client. */
export interface Faults {
  /** Whether the process dies before or after its n-th write. */
  readonly crash?: (write: number, when: 'before' | 'after') => boolean;
  /** Whether somebody else was faster than the n-th write. */
  readonly conflict?: (write: number) => boolean;
  /** For how many seconds the whole process stands still at its n-th call, and then continues as if nothing had been. */
  readonly stop?: (call: number) => number;
  /** An error in place of the n-th call. */
  readonly fail?: (call: Call, number: number) => Error | undefined;
  /** How many revisions behind the n-th read is. */
  readonly stale?: (read: number) => number;
  /** What becomes of the n-th event of a watch: it is lost, the stream ends, or its revision expires. */
  readonly event?: (number: number) => 'deliver' | 'drop' | 'close' | 'expire';
  /** Whether a slow watch gets only the last of several changes of an object. @default false */
  readonly coalesce?: boolean;
}

/** Options of {@link FakeCluster}. */
export interface FakeClusterOptions {
  /** @default - none */
  readonly faults?: Faults;
  /** What it may do. @default - everything */
  readonly rules?: readonly Rule[];
  /** Receives every call, also those that are refused. @default - an own list */
  readonly calls?: Call[];
  /** Who it is, for the store's history. @default 'client' */
  readonly name?: string;
}

/** One process's view of a {@link FakeStore}: what it calls, what it is allowed, and what goes wrong for it. */
export class FakeCluster implements Cluster {
  readonly calls: Call[];
  private readonly faults: Faults;
  private reads = 0;
  /** The newest revision that was read. */
  private seen = 0;
  private writes = 0;
  private events = 0;
  private entered = 0;
  private stoppedUntil = 0;
  private crashed: CrashError | undefined;

  constructor(
    readonly store: FakeStore,
    private readonly options: FakeClusterOptions = {},
  ) {
    this.calls = options.calls ?? [];
    this.faults = options.faults ?? {};
  }

  /** How many calls it has made. */
  get callCount(): number {
    return this.entered;
  }

  /** How many writes it has tried. */
  get writeCount(): number {
    return this.writes;
  }

  /** Ends the process from outside: whatever it calls next fails. */
  kill(): void {
    this.crashed ??= new CrashError('from outside');
  }

  async get<K extends Kind>(ref: ObjectRef<K>): Promise<ResourceOf<K>> {
    const found = await this.tryGet(ref);
    if (found === undefined) throw new ClusterError('NotFound', aboutText(ref), `${aboutText(ref)} not found`);
    return found;
  }

  async tryGet<K extends Kind>(ref: ObjectRef<K>): Promise<ResourceOf<K> | undefined> {
    await this.enter('get', ref);
    const found = this.store.find(ref, this.readRevision());
    return found === undefined ? undefined : (read(found) as ResourceOf<K>);
  }

  async list<K extends Kind>(target: ListTarget<K>, options: ListOptions = {}): Promise<ResourceOf<K>[]> {
    await this.enter('list', target);
    const { atMost, select = (item) => item } = options;
    return this.store.list(target, this.readRevision()).slice(0, atMost).map(read).map(select) as ResourceOf<K>[];
  }

  async create<T extends KubeObject>(object: T): Promise<T> {
    return this.write('create', refOf(object), '', () => read(this.store.create(object)));
  }

  async replace<T extends KubeObject>(object: T): Promise<T> {
    requireVersion(object);
    return this.write('update', refOf(object), '', () => read(this.store.replace(object, '')));
  }

  async replaceStatus<T extends KubeObject>(object: T): Promise<T> {
    requireVersion(object);
    return this.write('update', refOf(object), 'status', () => read(this.store.replace(object, 'status')));
  }

  async delete(object: KubeObject): Promise<void> {
    requireVersion(object);
    return this.write('delete', refOf(object), '', () => this.store.delete(refOf(object), object.metadata));
  }

  async evict(pod: KubeObject): Promise<void> {
    requireVersion(pod);
    return this.write('create', refOf(pod), 'eviction', () => this.store.evict(refOf(pod), pod.metadata.uid));
  }

  async resize<T extends KubeObject>(pod: T): Promise<T> {
    requireVersion(pod);
    return this.write('update', refOf(pod), 'resize', () => read(this.store.resize(pod)));
  }

  watch(target: ListTarget, options: WatchOptions): AsyncIterable<WatchEvent> {
    const { select = (item: KubeObject) => item } = options;
    const source = {
      list: async () => {
        await this.enter('list', target);
        return { items: this.store.list(target).map(read).map(select), resourceVersion: String(this.store.revision) };
      },
      open: (resourceVersion: string, signal: AbortSignal) =>
        this.stream(target, Number(resourceVersion), signal, select),
    };
    return watchForever(source, this.store.clock, options);
  }

  private async *stream(
    target: ListTarget,
    from: number,
    signal: AbortSignal,
    select: (item: KubeObject) => KubeObject,
  ): AsyncGenerator<RawEvent> {
    await this.enter('watch', target);
    if (from < this.store.compacted) throw expired(target);
    let seen = from;
    while (!signal.aborted) {
      if (this.crashed !== undefined) throw this.crashed;
      const pending = this.store.history.slice(seen);
      seen += pending.length;
      for (const stored of this.faults.coalesce ? lastOfEach(pending) : pending) {
        const event = visible(stored, target);
        if (event === undefined) continue;
        this.events += 1;
        const fate = this.faults.event?.(this.events) ?? 'deliver';
        if (fate === 'close') return;
        if (fate === 'expire') throw expired(target);
        if (fate === 'deliver') yield { type: event.type, object: select(read(event.object)) };
      }
      if (seen === this.store.revision) await this.change(signal);
    }
  }

  private change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const done = () => {
        stop();
        signal.removeEventListener('abort', done);
        resolve();
      };
      const stop = this.store.listen(done);
      signal.addEventListener('abort', done);
    });
  }

  /** A read may be of what was before, and never of what was before an earlier read: a process that stood still acts on what it knew. */
  private readRevision(): number {
    this.reads += 1;
    this.seen = Math.max(this.seen, this.store.revision - (this.faults.stale?.(this.reads) ?? 0));
    return this.seen;
  }

  private async write<T>(verb: Call['verb'], ref: ObjectRef, subresource: string, act: () => T): Promise<T> {
    await this.enter(verb, ref, subresource);
    const number = ++this.writes;
    this.mayCrash(number, 'before');
    if (this.faults.conflict?.(number)) throw new ClusterError('Conflict', aboutText(ref), 'somebody was faster');
    const written = this.store.as(this.options.name ?? 'client', act);
    this.mayCrash(number, 'after');
    return written;
  }

  private mayCrash(write: number, when: 'before' | 'after'): void {
    if (!this.faults.crash?.(write, when)) return;
    this.crashed = new CrashError(`${when} write ${write}`);
    throw this.crashed;
  }

  /** Every call passes here: it takes a moment, is recorded, and may be refused. */
  private async enter(verb: Call['verb'], target: ObjectRef | ListTarget, subresource = ''): Promise<void> {
    await Promise.resolve();
    if (this.crashed !== undefined) throw this.crashed;
    const call = callOf(verb, target, subresource);
    this.calls.push(call);
    this.entered += 1;
    if (this.faults.stop !== undefined) await this.standStill(this.entered);
    if (this.options.rules !== undefined && !allows(this.options.rules, call)) {
      const detail = `cannot ${verb} ${aboutText(target)}${subresource === '' ? '' : `/${subresource}`}`;
      throw new ClusterError('Forbidden', aboutText(target), detail);
    }
    const failure = this.faults.fail?.(call, this.entered);
    if (failure instanceof CrashError) this.crashed = failure;
    if (failure !== undefined) throw failure;
  }

  private async standStill(call: number): Promise<void> {
    const { clock } = this.store;
    const seconds = this.faults.stop?.(call) ?? 0;
    if (seconds > 0) this.stoppedUntil = Math.max(this.stoppedUntil, clock.now() + seconds * 1000);
    while (clock.now() < this.stoppedUntil) await clock.sleep(this.stoppedUntil - clock.now());
  }
}

/** What the client makes of an answer: what is stored never changes, so it does so once. */
function read<T extends KubeObject>(object: KubeObject): T {
  const known = answers.get(object) ?? asObject(object, aboutText(refOf(object)));
  answers.set(object, known);
  return known as T;
}

const answers = new WeakMap<KubeObject, KubeObject>();

function callOf(verb: Call['verb'], target: ObjectRef | ListTarget, subresource: string): Call {
  const { group, plural } = KINDS[target.kind];
  const { labelSelector = '', fieldSelector = '' } = 'name' in target ? {} : target;
  const name = 'name' in target ? target.name : (fieldSelector.match(/^metadata\.name=(.+)$/)?.[1] ?? '');
  const namespace = target.namespace ?? '';
  return { verb, group, resource: plural, subresource, namespace, name, labelSelector, fieldSelector };
}

/** What RBAC decides. A create has no name yet, so a rule that names objects never allows one, but for subresources. */
export function allows(rules: readonly Rule[], call: Call): boolean {
  const resource = call.subresource === '' ? call.resource : `${call.resource}/${call.subresource}`;
  const name = call.verb === 'create' && call.subresource === '' ? '' : call.name;
  return rules.some(
    (rule) =>
      rule.apiGroups.includes(call.group) &&
      rule.resources.includes(resource) &&
      rule.verbs.includes(call.verb) &&
      (rule.resourceNames === undefined || rule.resourceNames.includes(name)),
  );
}

function lastOfEach(events: readonly StoredEvent[]): StoredEvent[] {
  const last = new Map(events.map((event) => [`${event.object.kind}/${event.object.metadata.uid}`, event]));
  return events.filter((event) => [...last.values()].includes(event));
}

/** An object that stops to match a selector is gone for its watchers. */
function visible({ type, object, previous }: StoredEvent, target: ListTarget): RawEvent | undefined {
  const now = type !== 'DELETED' && matches(object, target);
  const before = previous !== undefined && matches(previous, target);
  if (!now && !before) return undefined;
  return { type: now ? (before ? 'MODIFIED' : 'ADDED') : 'DELETED', object };
}

function expired(target: ListTarget): ClusterError {
  return new ClusterError('Expired', aboutText(target), 'too old resource version');
}

function requireVersion(object: KubeObject): void {
  if (object.metadata.uid !== undefined && object.metadata.resourceVersion !== undefined) return;
  throw new ClusterError('Invalid', aboutText(refOf(object)), 'only what was read can be written or deleted');
}
