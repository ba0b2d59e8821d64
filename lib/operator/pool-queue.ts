import type { Clock } from '../cluster/clock';
import { ClusterError, errorText } from '../cluster/errors';
import type { Log } from '../cluster/log';
import type { PoolName } from '../cluster/pool-objects';
import { poolKey } from '../model/intent';
import type { Reconciled } from './context';
import { shortText } from './short-text';

/** How a reconcile ended, for metrics. */
export type Outcome = 'done' | 'waiting' | 'conflict' | 'error';

/** Options of {@link PoolQueue}. */
export interface PoolQueueOptions {
  /** Name of the controller, for the log. */
  readonly name: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Reconciles one pool. Never called twice at once for the same pool. */
  readonly reconcile: (pool: PoolName) => Promise<Reconciled>;
  /** Starts no reconcile once it is aborted. */
  readonly signal: AbortSignal;
  /** Called after every reconcile. @default - not called */
  readonly onReconcile?: (outcome: Outcome, seconds: number) => void;
  /** How many pools are reconciled at once. @default 4 */
  readonly workers?: number;
}

const CONFLICT_MILLISECONDS = 200;
const BACKOFF = { first: 1000, last: 60_000 } as const;

interface Entry {
  readonly pool: PoolName;
  /** An event came after the running reconcile had started. */
  dirty: boolean;
  running: boolean;
  queued: boolean;
  failures: number;
  /** Ends the sleep until the next reconcile. */
  timer?: AbortController | undefined;
  reported?: string | undefined;
}

/** The waiting pools of one namespace. */
interface Turn {
  readonly waiting: Entry[];
  running: number;
}

/**
 * The pools that have to be reconciled, one reconcile at a time for each.
 *
 * Namespaces take turns, and one of several workers stays free of a namespace that has all others: a namespace with thousands
 * of pools delays the pools of another by one reconcile at most.
 */
export class PoolQueue {
  private readonly entries = new Map<string, Entry>();
  /** By namespace, least recently served first. */
  private readonly turns = new Map<string, Turn>();
  private readonly running = new Set<Promise<void>>();
  private readonly workers: number;
  private ended = false;

  constructor(private readonly options: PoolQueueOptions) {
    this.workers = options.workers ?? 4;
  }

  /** Number of pools that it remembers. */
  get size(): number {
    return this.entries.size;
  }

  /** Requests a reconcile. */
  add(pool: PoolName): void {
    const key = poolKey(pool);
    const fresh: Entry = { pool, dirty: false, running: false, queued: false, failures: 0 };
    const entry = this.entries.get(key) ?? fresh;
    this.entries.set(key, entry);
    this.enqueue(entry);
  }

  /** Stops starting reconciles. Resolves when the running ones have ended. */
  async drained(): Promise<void> {
    this.ended = true;
    while (this.running.size > 0) await Promise.all(this.running);
    for (const { timer } of this.entries.values()) timer?.abort();
  }

  private enqueue(entry: Entry): void {
    entry.timer?.abort();
    if (entry.running) entry.dirty = true;
    if (entry.running || entry.queued) return;
    entry.queued = true;
    const { namespace } = entry.pool;
    const turn = this.turns.get(namespace) ?? { waiting: [], running: 0 };
    this.turns.set(namespace, turn);
    turn.waiting.push(entry);
    this.start();
  }

  private start(): void {
    if (this.ended || this.options.signal.aborted || this.running.size >= this.workers) return;
    const entry = this.takeNext();
    if (entry === undefined) return;
    entry.queued = false;
    entry.running = true;
    const run = this.run(entry).finally(() => {
      this.running.delete(run);
      this.finish(entry);
      this.start();
    });
    this.running.add(run);
  }

  private takeNext(): Entry | undefined {
    const most = Math.max(1, this.workers - 1);
    for (const [namespace, turn] of this.turns) {
      if (turn.running >= most) continue;
      const entry = turn.waiting.shift();
      if (entry === undefined) continue;
      turn.running += 1;
      this.turns.delete(namespace);
      this.turns.set(namespace, turn);
      return entry;
    }
    return undefined;
  }

  private finish(entry: Entry): void {
    const { namespace } = entry.pool;
    const turn = this.turns.get(namespace);
    entry.running = false;
    if (turn !== undefined) turn.running -= 1;
    if (entry.dirty) this.enqueue(entry);
    // A pool that no reconcile is scheduled for is forgotten: names of pools that never existed would fill the memory.
    else if (entry.timer === undefined) this.entries.delete(poolKey(entry.pool));
    if (turn?.running === 0 && turn.waiting.length === 0) this.turns.delete(namespace);
  }

  private async run(entry: Entry): Promise<void> {
    const { clock, onReconcile } = this.options;
    entry.dirty = false;
    entry.timer = undefined;
    const started = clock.now();
    const { outcome, pause } = await this.reconcileOnce(entry);
    onReconcile?.(outcome, (clock.now() - started) / 1000);
    if (pause !== undefined) this.schedule(entry, pause);
  }

  private async reconcileOnce(entry: Entry): Promise<{ readonly outcome: Outcome; readonly pause?: number }> {
    const { log, name, reconcile } = this.options;
    const about = poolKey(entry.pool);
    try {
      const { again, waiting } = await reconcile(entry.pool);
      entry.failures = 0;
      if (waiting !== undefined && waiting !== entry.reported)
        log.info(`${name}: ${about} waits for ${shortText(waiting)}`);
      entry.reported = waiting;
      const outcome = waiting === undefined ? 'done' : 'waiting';
      return again === undefined ? { outcome } : { outcome, pause: again * 1000 };
    } catch (error) {
      entry.failures += 1;
      if (isRace(error)) return { outcome: 'conflict', pause: CONFLICT_MILLISECONDS * Math.min(entry.failures, 10) };
      const pause = Math.min(BACKOFF.last, BACKOFF.first * 2 ** (entry.failures - 1));
      log.error(`${name}: ${about}: ${shortText(errorText(error))}; retries in ${pause / 1000} s`);
      return { outcome: 'error', pause };
    }
  }

  private schedule(entry: Entry, milliseconds: number): void {
    const timer = new AbortController();
    entry.timer = timer;
    void this.options.clock.sleep(milliseconds, timer.signal).then(() => {
      if (!timer.signal.aborted) this.enqueue(entry);
    });
  }
}

/** Whether the object has changed since it was read: the next reconcile reads it again and decides anew. */
function isRace(error: unknown): boolean {
  return ClusterError.isCluster(error, 'Conflict') || ClusterError.isCluster(error, 'NotFound');
}
