import { setMaxListeners } from 'node:events';
import type { Clock } from '../cluster/clock';
import type { Cluster, WatchEvent } from '../cluster/cluster';
import { ClusterError } from '../cluster/errors';
import type { Log } from '../cluster/log';
import type { KubeObject, ListTarget } from '../cluster/objects';
import type { PoolName } from '../cluster/pool-objects';
import { poolKey } from '../model/intent';
import type { Reconciled } from './context';

/** Objects whose changes are worth a look at a pool. */
export interface Source {
  readonly target: ListTarget;
  /** Which pool a change is about. @returns undefined when it is about none */
  readonly poolOf: (object: KubeObject) => string | undefined;
  /** Told every event first. @default - nobody */
  readonly onEvent?: (event: WatchEvent) => void;
}

/** How a look ended, for metrics. */
export type Outcome = 'done' | 'waiting' | 'conflict' | 'error';

/** What {@link runController} needs. */
export interface ControllerOptions {
  readonly name: string;
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly log: Log;
  readonly sources: readonly Source[];
  /** Looks at one pool. Never called twice at once for the same one. */
  readonly reconcile: (pool: PoolName) => Promise<Reconciled>;
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Told of every look. @default - nobody */
  readonly onLook?: (outcome: Outcome, seconds: number) => void;
  /** How many pools are looked at at once. @default 4 */
  readonly workers?: number;
}

const CONFLICT_MILLISECONDS = 200;
const BACKOFF = { first: 1000, last: 60_000 } as const;

/**
 * Looks at a pool after every change of what it is made of, and again when a look asks for it or has failed.
 *
 * Ends with the signal.
 *
 * @throws ClusterError when a watch is refused for good: a kind or a right is missing.
 */
export async function runController(options: ControllerOptions): Promise<void> {
  const queue = new PoolQueue(options);
  const stop = new AbortController();
  const end = () => stop.abort();
  // Every watch listens.
  setMaxListeners(0, stop.signal);
  options.signal.addEventListener('abort', end);
  if (options.signal.aborted) end();
  try {
    await Promise.all(options.sources.map((source) => follow(options, source, queue, stop.signal)));
  } finally {
    options.signal.removeEventListener('abort', end);
    stop.abort();
    await queue.drained();
  }
}

async function follow(
  { cluster, log, name }: ControllerOptions,
  source: Source,
  queue: PoolQueue,
  signal: AbortSignal,
): Promise<void> {
  const onTrouble = (error: unknown, pause: number) =>
    log.warn(`${name}: the watch of ${source.target.kind} broke, it goes on in ${pause / 1000} s: ${textOf(error)}`);
  for await (const event of cluster.watch(source.target, { signal, onTrouble })) {
    source.onEvent?.(event);
    if (event.type === 'SYNCED') continue;
    const name = source.poolOf(event.object);
    const { namespace } = event.object.metadata;
    if (name !== undefined && namespace !== undefined) queue.add({ namespace, name });
  }
}

interface Entry {
  readonly pool: PoolName;
  /** Something has happened since the look that is under way began. */
  dirty: boolean;
  running: boolean;
  queued: boolean;
  failures: number;
  /** Ends the sleep until the next look. */
  appointment?: AbortController | undefined;
  told?: string | undefined;
}

/** Which pools have to be looked at, one look at a time for each. */
class PoolQueue {
  private readonly entries = new Map<string, Entry>();
  private readonly waiting: Entry[] = [];
  private readonly looks = new Set<Promise<void>>();
  private ended = false;

  constructor(private readonly options: ControllerOptions) {}

  add(pool: PoolName): void {
    const key = poolKey(pool);
    const fresh: Entry = { pool, dirty: false, running: false, queued: false, failures: 0 };
    const entry = this.entries.get(key) ?? fresh;
    this.entries.set(key, entry);
    this.enqueue(entry);
  }

  /** Begins no more looks. Resolves when those that are under way have ended. */
  async drained(): Promise<void> {
    this.ended = true;
    while (this.looks.size > 0) await Promise.all(this.looks);
    for (const { appointment } of this.entries.values()) appointment?.abort();
  }

  private enqueue(entry: Entry): void {
    entry.appointment?.abort();
    if (entry.running) entry.dirty = true;
    if (entry.running || entry.queued) return;
    entry.queued = true;
    this.waiting.push(entry);
    this.start();
  }

  private start(): void {
    if (this.ended || this.options.signal.aborted || this.looks.size >= (this.options.workers ?? 4)) return;
    const entry = this.waiting.shift();
    if (entry === undefined) return;
    entry.queued = false;
    entry.running = true;
    const look = this.look(entry).finally(() => {
      this.looks.delete(look);
      entry.running = false;
      if (entry.dirty) this.enqueue(entry);
      this.start();
    });
    this.looks.add(look);
  }

  private async look(entry: Entry): Promise<void> {
    const { clock, onLook } = this.options;
    entry.dirty = false;
    const started = clock.now();
    const { outcome, pause } = await this.lookOnce(entry);
    onLook?.(outcome, (clock.now() - started) / 1000);
    if (pause !== undefined) this.appoint(entry, pause);
  }

  private async lookOnce(entry: Entry): Promise<{ readonly outcome: Outcome; readonly pause?: number }> {
    const { log, name, reconcile } = this.options;
    const about = poolKey(entry.pool);
    try {
      const { again, waiting } = await reconcile(entry.pool);
      entry.failures = 0;
      if (waiting !== undefined && waiting !== entry.told) log.info(`${name}: ${about} waits for ${waiting}`);
      entry.told = waiting;
      const outcome = waiting === undefined ? 'done' : 'waiting';
      return again === undefined ? { outcome } : { outcome, pause: again * 1000 };
    } catch (error) {
      entry.failures += 1;
      if (isRace(error)) return { outcome: 'conflict', pause: CONFLICT_MILLISECONDS * Math.min(entry.failures, 10) };
      const pause = Math.min(BACKOFF.last, BACKOFF.first * 2 ** (entry.failures - 1));
      log.error(`${name}: ${about}: ${textOf(error)}; tried again in ${pause / 1000} s`);
      return { outcome: 'error', pause };
    }
  }

  private appoint(entry: Entry, milliseconds: number): void {
    entry.appointment?.abort();
    const appointment = new AbortController();
    entry.appointment = appointment;
    void this.options.clock.sleep(milliseconds, appointment.signal).then(() => {
      if (!appointment.signal.aborted) this.enqueue(entry);
    });
  }
}

/** Somebody else has written meanwhile: another look, with fresh reads, decides anew. */
function isRace(error: unknown): boolean {
  return ClusterError.isCluster(error, 'Conflict') || ClusterError.isCluster(error, 'NotFound');
}

/** A fault of our own is told with its stack: nobody could find it by the message alone. */
function textOf(error: unknown): string {
  if (ClusterError.isCluster(error)) return `${error.about}: ${error.detail}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
