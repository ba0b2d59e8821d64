import { ClusterError } from '../../cluster/errors';
import type { Pod } from '../../cluster/resources';
import type { PollResult } from '../../cluster/wait';
import { REPLICAS } from '../../model/intent';
import { RESTARTED_FOR } from '../names';
import { restartMark } from '../offshoots';
import type { OperationRun, OperationStep } from '../operation-run';
import { isEnding, isReady, ownedPods } from './owned-pods';
import { readWorkload } from './workload';

/**
 * Restarts every pod, one at a time, each only while all others serve. A pod carries the mark of the operation that it was
 * restarted for, so none is restarted twice after a crash.
 */
export async function restartPods(run: OperationRun): Promise<PollResult<true>> {
  const { context, progress, target } = run;
  const workload = await readWorkload(run);
  if ('waiting' in workload) return workload;
  const pods = await ownedPods(run, workload.done);
  const mark = restartMark(workload.done);
  const fresh = pods.filter((pod) => pod.metadata.annotations?.[RESTARTED_FOR] === mark && !isEnding(pod));
  await recordRestarted(run, fresh.filter(isReady));
  const waiting = whatIsMissing(pods, fresh, target.replicas ?? REPLICAS.default);
  if (waiting !== undefined) return { waiting };
  const old = pods.filter((pod) => !fresh.includes(pod));
  // A pod that does not serve goes first, because no client uses it.
  const next = old.find((pod) => !isReady(pod)) ?? old[0];
  if (next === undefined) return { done: true };
  const name = next.metadata.name ?? '';
  try {
    await context.cluster.evict(next);
  } catch (error) {
    if (!ClusterError.isCluster(error, 'TooManyRequests')) throw error;
    return { waiting: `a disruption budget to allow the eviction of pod ${name}` };
  }
  await progress.record({
    [`GetPod--${name}`]: `pod ${name} was found`,
    [`EvictPod--${name}`]: `pod ${name} was evicted`,
  });
  return { waiting: `pod ${name} to come back` };
}

async function recordRestarted({ progress }: OperationRun, pods: readonly Pod[]): Promise<void> {
  const types = pods.flatMap(({ metadata: { name } }) => [
    [`GetPod--${name}`, `pod ${name} was found`],
    [`EvictPod--${name}`, `pod ${name} was evicted`],
    [`CheckPodRunning--${name}`, `pod ${name} runs and serves again`],
  ]);
  await progress.record(Object.fromEntries(types));
}

/** Returns what must happen before another pod may be evicted. @returns undefined when one may */
function whatIsMissing(pods: readonly Pod[], fresh: readonly Pod[], replicas: number): string | undefined {
  const ending = pods.find(isEnding);
  if (ending !== undefined) return `pod ${ending.metadata.name} to end`;
  const unready = fresh.find((pod) => !isReady(pod));
  if (unready !== undefined)
    return `pod ${unready.metadata.name} to serve, it is ${unready.status?.phase ?? 'not started'}`;
  if (pods.length < replicas) return `the StatefulSet to make ${replicas - pods.length} of ${replicas} pods`;
  return undefined;
}

/** Every pod anew, one by one. */
export const restart: OperationStep = {
  condition: 'RestartPods',
  message: 'every pod was restarted and serves',
  run: restartPods,
};
