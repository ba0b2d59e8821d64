import { conditionOf } from '../../cluster/objects';
import { podsTarget } from '../../cluster/pool-objects';
import type { Pod, StatefulSet } from '../../cluster/resources';
import { podOrdinal } from '../../model/names';
import type { OperationRun } from '../operation-run';

/** Returns the pods of a StatefulSet by ordinal. By owner, because anybody may give a pod its labels. */
export async function ownedPods({ context, pool }: OperationRun, { metadata }: StatefulSet): Promise<Pod[]> {
  const { uid } = metadata;
  return (await context.cluster.list(podsTarget(pool)))
    .filter((pod) => pod.metadata.ownerReferences?.some((owner) => owner.uid === uid && owner.controller === true))
    .sort((a, b) => podOrdinal(a.metadata.name ?? '') - podOrdinal(b.metadata.name ?? ''));
}

/** Whether a pod is being deleted. */
export function isEnding({ metadata }: Pod): boolean {
  return metadata.deletionTimestamp !== undefined;
}

/** Whether a pod serves. */
export function isReady(pod: Pod): boolean {
  return conditionOf(pod, 'Ready')?.status === 'True';
}
