import type { Clock } from './clock';
import type { WatchEvent, WatchOptions } from './cluster';
import { ClusterError } from './errors';
import type { KubeObject } from './objects';

/** A list with the resourceVersion that a watch continues from. */
export interface ListPage {
  readonly items: readonly KubeObject[];
  readonly resourceVersion: string;
}

/** An event of the API server's stream; the source throws an ERROR as a ClusterError. */
export interface RawEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK';
  readonly object: KubeObject;
}

/** The list and the stream that a watch is made of; both may fail or end at any time. */
export interface WatchSource {
  list(signal: AbortSignal): Promise<ListPage>;
  open(resourceVersion: string, signal: AbortSignal): AsyncIterable<RawEvent>;
}

/**
 * Most objects of a list, and that a watch remembers: several times the pods of 10,000 pools. The shortest ones, of a few bytes,
 * would else fill the memory before a bound of bytes is reached.
 */
export const MOST_OBJECTS = 500_000;

const PAUSE = { first: 500, last: 30_000 } as const;
/** A stream that lived this long was healthy: a failure after it starts a new series of retries. */
const HEALTHY_MILLISECONDS = 10_000;

/**
 * Makes an endless watch out of lists and streams that end. It is a generator because an error of the consumer then ends
 * the loop and reaches the caller; errors of a callback would have to be caught and passed on.
 *
 * @throws ClusterError when the first list or stream is refused for a reason that no retry mends.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop with one exit for each kind of failure reads better whole
export async function* watchForever(
  source: WatchSource,
  clock: Clock,
  options: WatchOptions,
): AsyncGenerator<WatchEvent> {
  const { signal } = options;
  const known = new Map<string, KubeObject>();
  let failures = 0;
  let begun = false;
  while (!signal.aborted) {
    const started = clock.now();
    let failure: unknown;
    try {
      const page = await source.list(signal);
      for (const event of differences(known, page.items)) yield event;
      if (signal.aborted) return;
      yield { type: 'SYNCED' };
      yield* follow(source.open(page.resourceVersion, signal), known);
    } catch (error) {
      if (signal.aborted) return;
      if (!ClusterError.isCluster(error)) throw error;
      // Refused from the start: a right or a kind is missing, and a retry would hide that.
      if (!begun && !ClusterError.isTransient(error) && clock.now() - started < HEALTHY_MILLISECONDS) throw error;
      failure = error;
    }
    // What no retry mends is no better for having come late: half a million objects take a while to arrive.
    const passes = failure === undefined || ClusterError.isTransient(failure);
    const healthy = passes && clock.now() - started >= HEALTHY_MILLISECONDS;
    begun ||= healthy || failure === undefined;
    failures = healthy ? 0 : failures + 1;
    if (failures === 0) continue;
    const pause = Math.min(PAUSE.last, PAUSE.first * 2 ** (failures - 1));
    if (failure !== undefined) options.onRetry?.(failure, pause);
    await clock.sleep(pause, signal);
  }
}

async function* follow(stream: AsyncIterable<RawEvent>, known: Map<string, KubeObject>): AsyncGenerator<WatchEvent> {
  for await (const { type, object } of stream) {
    if (type === 'BOOKMARK') continue;
    if (type === 'DELETED') known.delete(keyOf(object));
    else known.set(keyOf(object), object);
    if (known.size > MOST_OBJECTS)
      throw new ClusterError('TooLarge', 'watch', `the API server has sent more than ${MOST_OBJECTS} objects`);
    yield { type, object };
  }
}

/** Returns the events between the last list and this one. Compares uids, because a name can be used again. */
function differences(known: Map<string, KubeObject>, items: readonly KubeObject[]): WatchEvent[] {
  const events: WatchEvent[] = [];
  const present = new Set(items.map(keyOf));
  for (const [key, object] of known) {
    if (present.has(key)) continue;
    known.delete(key);
    events.push({ type: 'DELETED', object });
  }
  for (const object of items) {
    const before = known.get(keyOf(object));
    known.set(keyOf(object), object);
    if (before === undefined) events.push({ type: 'ADDED', object });
    else if (before.metadata.resourceVersion !== object.metadata.resourceVersion) {
      events.push({ type: 'MODIFIED', object });
    }
  }
  return events;
}

function keyOf({ metadata }: KubeObject): string {
  return `${metadata.namespace ?? ''}/${metadata.name}/${metadata.uid ?? ''}`;
}
