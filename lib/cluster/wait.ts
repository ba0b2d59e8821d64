import type { Clock } from './clock';
import type { Cluster } from './cluster';
import { ClusterError } from './errors';
import type { ListTarget } from './objects';

/** What a look at the cluster found: the end of the wait, or what it waits for, in words for people. */
export type Look<T> = { readonly done: T } | { readonly waiting: string };

/** What {@link waitFor} needs. */
export interface WaitOptions<T> {
  readonly cluster: Cluster;
  readonly clock: Clock;
  /** What the wait is about, for messages: `shop/checkout`. */
  readonly about: string;
  /** Changes of these are worth another look. */
  readonly targets: readonly ListTarget[];
  /**
   * Looks, with reads of its own, and may act on what it saw. A conflict that it throws means: look again. Transient
   * errors of the cluster are waited out; anything else ends the wait.
   */
  readonly look: () => Promise<Look<T>>;
  /** When to give up, in milliseconds since 1970. */
  readonly deadline: number;
  readonly signal: AbortSignal;
  /** Told when the reason to wait is another one. @default - nobody is told */
  readonly onWaiting?: (reason: string) => void;
  /** The longest time without a look: events can be lost. @default 10 */
  readonly everySeconds?: number;
}

/** The shortest time between two looks: a busy namespace must not make every Job hammer the API server. */
const SHORTEST_MILLISECONDS = 500;

/**
 * Looks again after every event, and now and then without one, until a look is done.
 *
 * @throws ClusterError with reason DeadlineExceeded, saying what was waited for.
 */
export async function waitFor<T>(options: WaitOptions<T>): Promise<T> {
  const bell = new Bell();
  const stop = new AbortController();
  const ring = () => bell.ring();
  options.signal.addEventListener('abort', ring);
  let watching: Promise<void> | undefined;
  let told: string | undefined;
  try {
    for (;;) {
      const outcome = await lookOnce(options);
      if ('done' in outcome) return outcome.done;
      if (outcome.waiting !== told) options.onWaiting?.(outcome.waiting);
      told = outcome.waiting;
      throwIfOver(options, told);
      // Most looks are the last one, so a watch is opened only when there is something to wait for.
      watching ??= ringOnChange(options, bell, stop.signal);
      await rest(options, bell);
    }
  } finally {
    options.signal.removeEventListener('abort', ring);
    stop.abort();
    await watching;
  }
}

async function lookOnce<T>(options: WaitOptions<T>): Promise<Look<T>> {
  try {
    return await options.look();
  } catch (error) {
    if (ClusterError.isCluster(error, 'Conflict')) return { waiting: `${error.about} to hold still: ${error.detail}` };
    if (!ClusterError.isTransient(error)) throw error;
    return { waiting: `the API server to answer for ${error.about}: ${error.detail}` };
  }
}

function throwIfOver<T>(options: WaitOptions<T>, waiting: string): void {
  if (options.signal.aborted) {
    throw new ClusterError('DeadlineExceeded', options.about, `was told to end while it waited for ${waiting}`);
  }
  if (options.clock.now() < options.deadline) return;
  throw new ClusterError('DeadlineExceeded', options.about, `its time is over, it still waits for ${waiting}`);
}

/** Until the bell rings, the next look is due, or the time is over. */
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

/** Rings for every event; what ends a watch for good is thrown where the bell is heard. */
async function ringOnChange<T>(options: WaitOptions<T>, bell: Bell, signal: AbortSignal): Promise<void> {
  const follow = async (target: ListTarget) => {
    for await (const _ of options.cluster.watch(target, { signal })) bell.ring();
  };
  await Promise.all(options.targets.map(follow)).catch((error: unknown) => bell.break(error));
}

/** A bell that remembers that it was rung, or broken, while nobody listened. */
class Bell {
  private wake: () => void = () => {};
  private fail: (error: unknown) => void = () => {};
  private broken: { readonly error: unknown } | undefined;
  private promise = this.fresh();

  ring(): void {
    this.wake();
  }

  /** For good. */
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
