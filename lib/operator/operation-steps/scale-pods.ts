import type { Pod } from '../../cluster/resources';
import type { PollResult } from '../../cluster/wait';
import { REPLICAS } from '../../model/intent';
import { ensureStatefulSet } from '../offshoots';
import type { OperationRun, OperationStep } from '../operation-run';
import { gather } from '../pool-run';
import { isEnding, isReady, ownedPods } from './owned-pods';
import { isObserved } from './workload';

/**
 * Adds or removes pods, one at a time: each new pod serves before the next is made, and the highest ordinal goes first. The
 * StatefulSet says how far it has come, and the Pgpool, which is written last, where it comes from.
 */
async function scalePods(run: OperationRun): Promise<PollResult<true>> {
  const state = await gather({ ...run, spec: run.target });
  const { statefulSet } = state;
  if (statefulSet === undefined) return { waiting: 'the StatefulSet, which does not exist' };
  if (!isObserved(statefulSet)) return { waiting: "the StatefulSet's controller to see how many pods are wanted" };
  const wanted = run.target.replicas ?? REPLICAS.default;
  const before = run.pgpool.spec.replicas ?? REPLICAS.default;
  const now = statefulSet.spec?.replicas ?? REPLICAS.default;
  const waiting = await settle(run, { before, now, pods: await ownedPods(run, statefulSet) });
  if (waiting !== undefined) return { waiting };
  if (now !== wanted) {
    const next = now < wanted ? now + 1 : now - 1;
    await ensureStatefulSet({ ...state, spec: { ...run.target, replicas: next } });
    const pod = podName(run, Math.max(now, next) - 1);
    await run.progress.record({ [`PatchPetset--${pod}`]: `the StatefulSet has ${next} pods` });
    return { waiting: `pod ${pod} to ${next > now ? 'serve' : 'end'}` };
  }
  if (before < wanted) await run.progress.record({ HorizontalScaleUp: `the pool has ${wanted} pods, and all serve` });
  if (before > wanted) await run.progress.record({ HorizontalScaleDown: `the pool has ${wanted} pods` });
  return { done: true };
}

interface Scaling {
  readonly before: number;
  /** Pods that the StatefulSet asks for. */
  readonly now: number;
  readonly pods: readonly Pod[];
}

/** Records what the pods so far have come to. @returns what has to happen before the next one */
async function settle(run: OperationRun, { before, now, pods }: Scaling): Promise<string | undefined> {
  const { progress } = run;
  for (let ordinal = before; ordinal < now; ordinal++) {
    const name = podName(run, ordinal);
    const pod = pods.find(({ metadata }) => metadata.name === name);
    if (pod === undefined || isEnding(pod) || !isReady(pod)) return `pod ${name} to serve`;
    await progress.record({
      [`PatchPetset--${name}`]: `the StatefulSet has made pod ${name}`,
      [`IsPodReady--${name}`]: `pod ${name} is ready`,
      [`ClientFailure--${name}`]: `pod ${name} answers clients`,
      [`IsNodeHealthy--${name}`]: `pod ${name} serves`,
    });
  }
  for (let ordinal = before - 1; ordinal >= now; ordinal--) {
    const name = podName(run, ordinal);
    if (pods.some(({ metadata }) => metadata.name === name)) return `pod ${name} to end`;
    await progress.record({
      [`PatchPetset--${name}`]: `the StatefulSet has removed pod ${name}`,
      HorizontalScale: 'pods are removed',
      [`GetPod--${name}`]: `pod ${name} is gone`,
    });
  }
  return undefined;
}

function podName({ pool }: OperationRun, ordinal: number): string {
  return `${pool.name}-${ordinal}`;
}

/** More or fewer pods; those that stay are left alone. Its own conditions depend on the direction. */
export const scale: OperationStep = {
  message: 'as many pods as the operation specifies, one by one: the others are left alone',
  run: scalePods,
};
