import { ClusterError } from '../../cluster/errors';
import type { LiveResources, Pod } from '../../cluster/resources';
import type { PollResult } from '../../cluster/wait';
import { REPLICAS } from '../../model/intent';
import { holdsResources, resourcesText } from '../../model/resources';
import { PGPOOL_CONTAINER } from '../names';
import type { OperationRun, OperationStep } from '../operation-run';
import { isEnding, isReady, ownedPods } from './owned-pods';
import { restartPods } from './restart-pods';
import { readWorkload } from './workload';

/** Condition that says that pods restart, because the API server or a kubelet has refused to resize one. */
const REFUSED = 'ResizeRefused';

/**
 * Gives every pod the resources of the template where it runs, one by one. Where that is refused all pods are restarted: those that
 * were resized, too, because only a restart marks a pod.
 */
async function resizePods(run: OperationRun): Promise<PollResult<true>> {
  const { progress, target } = run;
  if (progress.has(REFUSED)) return restartPods(run);
  const workload = await readWorkload(run);
  if ('waiting' in workload) return workload;
  const statefulSet = workload.done;
  const wanted = containerOf(statefulSet.spec?.template.spec.containers)?.resources ?? {};
  const pods = await ownedPods(run, statefulSet);
  const replicas = target.replicas ?? REPLICAS.default;
  if (pods.length < replicas)
    return { waiting: `the StatefulSet to make ${replicas - pods.length} of ${replicas} pods` };
  for (const pod of pods) {
    const name = pod.metadata.name ?? '';
    const refusal = isEnding(pod) ? undefined : await refusalOf(run, pod, wanted);
    if (refusal !== undefined) {
      await progress.record({ [REFUSED]: `pod ${name} cannot be resized, so all restart: ${refusal}` });
      return restartPods(run);
    }
    const waiting = whatIsMissing(pod, wanted);
    if (waiting !== undefined) return { waiting };
    await progress.record({
      [`GetPod--${name}`]: `pod ${name} was found`,
      [`ResizePod--${name}`]: `pod ${name} has ${resourcesText(wanted)}`,
    });
  }
  return { done: true };
}

/** Writes resources into a pod that has others. @returns why it cannot have them where it runs */
async function refusalOf({ context }: OperationRun, pod: Pod, wanted: LiveResources): Promise<string | undefined> {
  const { containers = [] } = pod.spec ?? {};
  if (holdsResources(containerOf(containers)?.resources, wanted)) return infeasible(pod);
  const resized = containers.map((each) => (each.name === PGPOOL_CONTAINER ? { ...each, resources: wanted } : each));
  try {
    await context.cluster.resize({ ...pod, spec: { ...pod.spec, containers: resized } });
    return undefined;
  } catch (error) {
    if (ClusterError.isCluster(error, 'Invalid')) return error.detail;
    // A pod that is gone by now is not found either.
    if (ClusterError.isCluster(error, 'NotFound') && (await isThere(context, pod))) return error.detail;
    throw error;
  }
}

async function isThere({ cluster }: OperationRun['context'], { metadata }: Pod): Promise<boolean> {
  const found = await cluster.list({ kind: 'Pod', namespace: metadata.namespace ?? '' });
  return found.some((pod) => pod.metadata.uid === metadata.uid);
}

/** Why its kubelet will never resize a pod. */
function infeasible({ status }: Pod): string | undefined {
  const pending = status?.conditions?.find(({ type }) => type === 'PodResizePending');
  return pending?.status === 'True' && pending.reason === 'Infeasible'
    ? (pending.message ?? pending.reason)
    : undefined;
}

/** What has to happen before another pod is resized. A kubelet that reports no resources is believed. */
function whatIsMissing(pod: Pod, wanted: LiveResources): string | undefined {
  const { metadata, spec, status } = pod;
  if (isEnding(pod)) return `pod ${metadata.name} to end`;
  if (!holdsResources(containerOf(spec?.containers)?.resources, wanted))
    return `pod ${metadata.name} to have its resources`;
  const reported = containerOf(status?.containerStatuses)?.resources;
  if (reported !== undefined && !holdsResources(reported, wanted)) return `the kubelet to resize pod ${metadata.name}`;
  return isReady(pod) ? undefined : `pod ${metadata.name} to serve`;
}

function containerOf<T extends { readonly name: string }>(containers: readonly T[] = []): T | undefined {
  return containers.find(({ name }) => name === PGPOOL_CONTAINER);
}

/** Other resources for every pod where it runs. */
export const resize: OperationStep = {
  condition: 'ResizePods',
  message: 'every pod has the resources that the operation specifies',
  run: resizePods,
};
