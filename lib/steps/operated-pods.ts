import { conditionOf } from '../cluster/objects';
import { poolRef, readOperations } from '../cluster/pool-objects';
import type { Operation, Pgpool, Pod } from '../cluster/resources';
import type { PollResult } from '../cluster/wait';
import { count } from '../model/count';
import { REPLICAS } from '../model/intent';
import { ownOperation, type StepRun, stepFailed } from './context';
import type { PromiseFinding } from './findings';
import { livingPods } from './living-pods';

/** When the operation of a change began and ended, in milliseconds since 1970. */
export interface Span {
  readonly begin: number;
  readonly end: number;
}

/** A pool behind the operation of a change. */
export interface Operated {
  readonly pgpool: Pgpool;
  readonly pods: readonly Pod[];
  readonly span: Span;
}

/** Reads a pool and when the change's operation has worked on it. */
export async function readOperated(run: StepRun): Promise<PollResult<Operated>> {
  const { cluster, options } = run;
  const { own } = await readOperations(cluster, options.pool, ownOperation(run));
  if (own === undefined) return { waiting: `operation ${ownOperation(run)}, which does not exist` };
  const pgpool = await cluster.tryGet(poolRef(options.pool));
  if (pgpool === undefined) throw stepFailed(run, 'the Pgpool does not exist');
  const pods = await livingPods(run);
  return 'waiting' in pods ? pods : { done: { pgpool, pods: pods.done, span: spanOf(own) } };
}

function spanOf(operation: Operation): Span {
  const end = conditionOf(operation, 'Successful')?.lastTransitionTime;
  const begin = Date.parse(operation.metadata.creationTimestamp ?? '');
  return { begin, end: end === undefined ? Number.POSITIVE_INFINITY : Date.parse(end) };
}

/** Whether a pod was made while the operation ran. Kubernetes writes whole seconds: one of the same second may be older. */
export function isMadeIn({ metadata }: Pod, { begin, end }: Span): boolean {
  const made = Date.parse(metadata.creationTimestamp ?? '');
  return made > begin && made <= end;
}

/** Whether a pod was made before the operation began. */
export function isOlder({ metadata }: Pod, { begin }: Pick<Span, 'begin'>): boolean {
  return Date.parse(metadata.creationTimestamp ?? '') < begin;
}

/** Finds whether a pod is Ready. @param key that the finding is known by. @default - the pod's uid */
export function readyFinding(pod: Pod, key = pod.metadata.uid ?? ''): PromiseFinding {
  const isReady = conditionOf(pod, 'Ready')?.status === 'True';
  return {
    about: 'promise',
    where: `pod ${pod.metadata.name}`,
    key,
    verdict: isReady ? 'right' : 'silent',
    text: `is not Ready, it is ${pod.status?.phase ?? 'not started'}`,
  };
}

/** Finds whether there are as many pods as the Pgpool says. */
export function enoughFinding({ pgpool, pods }: Operated): PromiseFinding {
  const replicas = pgpool.spec?.replicas ?? REPLICAS.default;
  return {
    about: 'promise',
    where: 'the Pgpool',
    key: 'pods',
    verdict: pods.length >= replicas ? 'right' : 'silent',
    text: `has ${count(pods.length, 'pod')}, not ${replicas}`,
  };
}
