import { setMaxListeners } from 'node:events';
import type { Cluster, WatchEvent } from '../cluster/cluster';
import { errorText } from '../cluster/errors';
import type { KubeObject, ListTarget } from '../cluster/objects';
import { isLabelName, isObjectName } from '../model/object-names';
import { PoolQueue, type PoolQueueOptions } from './pool-queue';
import { watchedPart } from './watched-part';

/** Objects whose changes cause a reconcile of a pool. */
export interface Source {
  readonly target: ListTarget;
  /** Returns the name of the pool that an object belongs to. @returns undefined when it belongs to none */
  readonly poolOf: (object: KubeObject) => string | undefined;
  /** Called first for every event, whose object is a summary. @default - not called */
  readonly onEvent?: (event: WatchEvent) => void;
}

/** Options of {@link runController}. */
export interface ControllerOptions extends PoolQueueOptions {
  readonly cluster: Cluster;
  readonly sources: readonly Source[];
}

/**
 * Reconciles a pool after every change of its objects, and again when a reconcile requests it or has failed.
 *
 * Ends with the signal.
 *
 * @throws ClusterError when a watch is refused for good, because a kind or a right is missing.
 */
export async function runController(options: ControllerOptions): Promise<void> {
  const queue = new PoolQueue(options);
  const stop = new AbortController();
  const end = () => stop.abort();
  // Every watch adds a listener.
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
  const onRetry = (error: unknown, pause: number) =>
    log.warn(`${name}: the watch of ${source.target.kind} failed, retries in ${pause / 1000} s: ${errorText(error)}`);
  for await (const event of cluster.watch(source.target, { signal, onRetry, select: watchedPart })) {
    source.onEvent?.(event);
    if (event.type === 'SYNCED') continue;
    const name = source.poolOf(event.object);
    const { namespace } = event.object.metadata;
    // A database that an operation names may be any text: it must not become a part of a request.
    if (isObjectName(name) && isLabelName(namespace)) queue.add({ namespace, name });
  }
}
