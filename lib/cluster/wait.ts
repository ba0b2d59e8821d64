import type { Clock } from './clock';
import type { Cluster } from './cluster';
import { ClusterError } from './errors';
import type { ListTarget } from './objects';

/** Result of one poll: it is done, or what it waits for, as a phrase for people. */
export type PollResult<T> = { readonly done: T } | { readonly waiting: string };

/** Options of {@link waitFor}. */
export interface WaitOptions<T> {
  readonly cluster: Cluster;
  readonly clock: Clock;
  /** Subject of the wait, for messages: `shop/checkout`. */
  readonly about: string;
  /** A change of one of these causes another poll. */
  readonly targets: readonly ListTarget[];
  /**
   * Reads the cluster, and may act on what it read. A thrown Conflict causes another poll, transient errors of the
   * cluster are retried, any other error ends the wait.
   */
  readonly poll: () => Promise<PollResult<T>>;
  /** When to give up, in milliseconds since 1970. */
  readonly deadline: number;
  readonly signal: AbortSignal;
  /** Called when the reason to wait changes. @default - not called */
  readonly onWaiting?: (reason: string) => void;
  /** Longest time between two polls, because events can be lost. @default 10 */
  readonly everySeconds?: number;
}

/** How long after the deadline a poll may still end: one that starts at the deadline is the last. */
const LAST_POLL_MILLISECONDS = 3000;
/** Longest timer of Node, in milliseconds. */
const LONGEST_SLEEP = 2 ** 31 - 1;

/** Shortest time between two polls: a busy namespace must not make every Job hammer the API server. */
const SHORTEST_MILLISECONDS = 500;

/**
 * Polls after every event, and now and then without one, until a poll is done.
 *
 * @throws ClusterError with reason DeadlineExceeded that says what it waited for.
 */
export async function waitFor<T>(options: WaitOptions<T>): Promise<T> {
  const bell = new Bell();
  const stop = new AbortController();
  const ring = () => bell.ring();
  options.signal.addEventListener('abort', ring);
  let watching: Promise<void> | undefined;
  let reported: string | undefined;
  try {
    for (;;) {
      const result = await pollInTime(options);
      if ('done' in result) return result.done;
      if (result.waiting !== reported) options.onWaiting?.(result.waiting);
      reported = result.waiting;
      throwIfOver(options, reported);
      // Most waits end with the first poll, so a watch is opened only when it is needed.
      watching ??= ringOnChange(options, bell, stop.signal);
      await rest(options, bell);
    }
  } finally {
    options.signal.removeEventListener('abort', ring);
    stop.abort();
    await watching;
  }
}

/** Ends at the deadline, too: a poll of an API server that hardly answers may take longer than all the time that is left. */
async function pollInTime<T>(options: WaitOptions<T>): Promise<PollResult<T>> {
  const { clock, deadline } = options;
  const ended = new AbortController();
  const left = Math.min(Math.max(0, deadline - clock.now()) + LAST_POLL_MILLISECONDS, LONGEST_SLEEP);
  const late = clock.sleep(left, ended.signal).then(() => ({ waiting: 'an answer of the API server' }));
  try {
    return await Promise.race([pollOnce(options), late]);
  } finally {
    ended.abort();
  }
}

async function pollOnce<T>(options: WaitOptions<T>): Promise<PollResult<T>> {
  try {
    return await options.poll();
  } catch (error) {
    if (ClusterError.isCluster(error, 'Conflict')) return { waiting: `${error.about} to hold still: ${error.detail}` };
    if (!ClusterError.isTransient(error)) throw error;
    return { waiting: `the API server to answer for ${error.about}: ${error.detail}` };
  }
}

function throwIfOver<T>(options: WaitOptions<T>, waiting: string): void {
  if (options.signal.aborted) {
    throw new ClusterError('DeadlineExceeded', options.about, `was stopped while it waited for ${waiting}`);
  }
  if (options.clock.now() < options.deadline) return;
  throw new ClusterError('DeadlineExceeded', options.about, `timed out while it waited for ${waiting}`);
}

/** Resolves when the bell rings, when the next poll is due, or at the deadline. */
async function rest<T>({ clock, deadline, everySeconds = 10 }: WaitOptions<T>, bell: Bell): Promise<void> {
  const next = Math.min(deadline, clock.now() + everySeconds * 1000);
  const left = () => Math.max(0, next - clock.now());
  await clock.sleep(Math.min(SHORTEST_MILLISECONDS, left()));
  const over = new AbortController();
  try {
    await Promise.race([bell.rung(), clock.sleep(left(), over.signal)]);
  } finally {
    over.abort();
    bell.reset();
  }
}

/** Rings for every event. An error that ends a watch for good is thrown by rung(). */
async function ringOnChange<T>(options: WaitOptions<T>, bell: Bell, signal: AbortSignal): Promise<void> {
  const follow = async (target: ListTarget) => {
    for await (const _ of options.cluster.watch(target, { signal })) bell.ring();
  };
  await Promise.all(options.targets.map(follow)).catch((error: unknown) => bell.break(error));
}

/** A signal between tasks that remembers a ring, or an error, that came while nothing waited for it. */
class Bell {
  private wake: () => void = () => {};
  private fail: (error: unknown) => void = () => {};
  private broken: { readonly error: unknown } | undefined;
  private promise = this.fresh();

  ring(): void {
    this.wake();
  }

  /** Makes this and every later {@link rung} throw. */
  break(error: unknown): void {
    this.broken = { error };
    this.fail(error);
  }

  rung(): Promise<void> {
    return this.promise;
  }

  reset(): void {
    this.promise = this.fresh();
  }

  private fresh(): Promise<void> {
    const promise = new Promise<void>((resolve, reject) => {
      this.wake = resolve;
      this.fail = reject;
    });
    promise.catch(() => {});
    if (this.broken !== undefined) this.fail(this.broken.error);
    return promise;
  }
}
