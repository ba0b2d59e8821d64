import type { Clock } from './clock';
import type { WatchEvent, WatchOptions } from './cluster';
import { ClusterError } from './errors';
import type { KubeObject } from './objects';

/** A list with the revision that a watch continues from. */
export interface ListPage {
  readonly items: readonly KubeObject[];
  readonly resourceVersion: string;
}

/** What the API server streams; an ERROR is thrown by the source as a ClusterError. */
export interface RawEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK';
  readonly object: KubeObject;
}

/** Where a watch comes from: one list and one stream, both of which may fail or end at any time. */
export interface WatchSource {
  list(signal: AbortSignal): Promise<ListPage>;
  open(resourceVersion: string, signal: AbortSignal): AsyncIterable<RawEvent>;
}

const PAUSE = { first: 500, last: 30_000 } as const;
/** A stream that lived this long was well: what comes after it is a new trouble. */
const HEALTHY_MILLISECONDS = 10_000;

/**
 * Makes a watch that does not end out of lists and streams that do. It is a generator, so what a consumer throws ends
 * the loop and reaches its caller; a callback in its place would have to be guarded.
 *
 * @throws ClusterError when the first list or stream is refused for a reason that waiting does not mend.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop with one exit for each kind of trouble reads better whole
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
    let trouble: unknown;
    try {
      const page = await source.list(signal);
      for (const event of differences(known, page.items)) yield event;
      if (signal.aborted) return;
      yield { type: 'SYNCED' };
      yield* follow(source.open(page.resourceVersion, signal), known);
    } catch (error) {
      if (signal.aborted) return;
      if (!ClusterError.isCluster(error)) throw error;
      // Refused from the start: a right or a kind is missing, and to go on in silence would hide it.
      if (!begun && !ClusterError.isTransient(error) && clock.now() - started < HEALTHY_MILLISECONDS) throw error;
      trouble = error;
    }
    const healthy = clock.now() - started >= HEALTHY_MILLISECONDS;
    begun ||= healthy || trouble === undefined;
    failures = healthy ? 0 : failures + 1;
    if (failures === 0) continue;
    const pause = Math.min(PAUSE.last, PAUSE.first * 2 ** (failures - 1));
    if (trouble !== undefined) options.onTrouble?.(trouble, pause);
    await clock.sleep(pause, signal);
  }
}

async function* follow(stream: AsyncIterable<RawEvent>, known: Map<string, KubeObject>): AsyncGenerator<WatchEvent> {
  for await (const { type, object } of stream) {
    if (type === 'BOOKMARK') continue;
    if (type === 'DELETED') known.delete(keyOf(object));
    else known.set(keyOf(object), object);
    yield { type, object };
  }
}

/** Tells apart what is new, what has changed and what is gone since the last look. Compares uids: names come again. */
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
