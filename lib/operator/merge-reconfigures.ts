import { ClusterError } from '../cluster/errors';
import type { PoolName } from '../cluster/pool-objects';
import type { Operation } from '../cluster/resources';
import { operationState } from '../model/operation-state';
import type { OperatorContext } from './context';
import { mergedRequests } from './custom-configuration';
import { fenced } from './fenced';
import { MERGED_FROM } from './names';
import type { OperationIndex } from './operation-index';
import { OperationProgress } from './operation-run';
import { unlessRefused } from './unless-refused';

/** Longest spec of a merged operation, in characters: an API server keeps about a megabyte and a half of an object. */
const MOST_CHARACTERS = 1024 * 1024;

/** What the operations of a pool are carried out with. */
interface Scope {
  readonly context: OperatorContext;
  readonly index: OperationIndex;
}

/** A Reconfigure that has not started, without what it asks for: twenty of a megabyte would fill the memory. */
interface Waiting {
  readonly known: Operation;
  /** uids of those that it was made from. */
  readonly madeFrom: readonly string[];
  /** Of its spec, in characters. */
  readonly length: number;
}

/**
 * Makes one operation of several Reconfigures that have not started, as KubeDB does: what all of them ask for, with the labels of
 * the newest. The others are Skipped. The new one names those that it was made from, so that a reconcile after a crash, which
 * may find it beside them, makes no second one. Of two that are too large for one the older fails.
 *
 * @param known oldest first: as the watch has seen them.
 */
export async function mergeReconfigures(scope: Scope, pool: PoolName, known: readonly Operation[]): Promise<void> {
  const { context } = scope;
  const waiting = await readWaiting(context, known);
  const merged = new Set(waiting.flatMap(({ madeFrom }) => madeFrom));
  const absorbed = waiting.filter((each) => merged.has(each.known.metadata.uid ?? ''));
  if (absorbed.length > 0) return skip(scope, absorbed);
  const fitting = newestThatFit(waiting);
  const next = waiting.at(-1 - fitting.length);
  if (fitting.length > 1) {
    const operations = await read(context, fitting);
    if (operations.length < fitting.length) return;
    const refused = await create(context, mergedOperation(operations, pool, context.clock.now()), operations);
    if (refused === undefined) return skip(scope, fitting);
    return fail(
      scope,
      fitting[0],
      `merged with newer Reconfigures, which have not started either, it is refused: ${refused}`,
    );
  }
  return fail(
    scope,
    next,
    'with a newer Reconfigure, which has not started either, it is larger than an operation can be',
  );
}

/** Creates an operation from others, unless the newest has changed. @returns why it is refused */
async function create(
  { cluster }: OperatorContext,
  merged: Operation,
  from: readonly Operation[],
): Promise<string | undefined> {
  try {
    await fenced(cluster, () => from.at(-1) as Operation).create(merged);
    return undefined;
  } catch (error) {
    if (ClusterError.isCluster(error, 'Invalid', 'TooLarge')) return error.detail;
    throw error;
  }
}

async function fail(scope: Scope, waiting: Waiting | undefined, message: string): Promise<void> {
  if (waiting !== undefined) await end(scope, waiting, (progress) => progress.record({ Failed: message }, 'Failed'));
}

/** Writes the end of an operation, if it still waits. */
async function end(
  scope: Scope,
  waiting: Waiting,
  write: (progress: OperationProgress) => Promise<void>,
): Promise<void> {
  for (const operation of await read(scope.context, [waiting])) {
    const progress = new OperationProgress(scope.context, operation);
    await unlessRefused(scope, progress, async () => {
      await write(progress);
      return {};
    });
  }
}

async function readWaiting(context: OperatorContext, known: readonly Operation[]): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  for (const each of known) {
    for (const { metadata, spec } of await read(context, [{ known: each }])) {
      const madeFrom = (metadata.annotations?.[MERGED_FROM] ?? '').split(',');
      waiting.push({ known: each, madeFrom, length: JSON.stringify(spec ?? {}).length });
    }
  }
  return waiting;
}

/** Reads those that still wait, one after the other. */
async function read({ cluster }: OperatorContext, all: readonly Pick<Waiting, 'known'>[]): Promise<Operation[]> {
  const read: Operation[] = [];
  for (const { known } of all) {
    const { name = '', namespace = '', uid } = known.metadata;
    const operation = await cluster.tryGet({ kind: 'PgpoolOpsRequest', namespace, name });
    if (operation === undefined || operation.metadata.uid !== uid) continue;
    if (operationState(operation.status?.phase) === 'waiting') read.push(operation);
  }
  return read;
}

/** The newest, and those before it that fit beside it. */
function newestThatFit(waiting: readonly Waiting[]): readonly Waiting[] {
  let first = Math.max(0, waiting.length - 1);
  for (let length = waiting[first]?.length ?? 0; first > 0; first--) {
    length += waiting[first - 1]?.length ?? 0;
    if (length > MOST_CHARACTERS) break;
  }
  return waiting.slice(first);
}

/** Names it as KubeDB does: `checkout-rcfg-merged-1785456000000`. */
function mergedOperation(waiting: readonly Operation[], { name, namespace }: PoolName, now: number): Operation {
  const newest = waiting.at(-1) as Operation;
  const requests = waiting.map(({ spec }) => spec?.configuration ?? {});
  return {
    apiVersion: newest.apiVersion,
    kind: newest.kind,
    metadata: {
      name: `${name}-rcfg-merged-${now}`,
      namespace,
      ...(newest.metadata.labels === undefined ? {} : { labels: newest.metadata.labels }),
      annotations: { [MERGED_FROM]: waiting.map(({ metadata }) => metadata.uid).join(',') },
    },
    spec: { ...newest.spec, configuration: requests.reduce(mergedRequests) },
  };
}

async function skip(scope: Scope, waiting: readonly Waiting[]): Promise<void> {
  const message = 'it was merged with other Reconfigures that had not started';
  for (const each of waiting)
    await end(scope, each, (progress) => progress.record({ Skipped: message }, 'Skipped', 'ConfigurationMerged'));
}
