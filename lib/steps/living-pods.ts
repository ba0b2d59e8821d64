import type { OwnerReference } from '../cluster/objects';
import { type PoolName, podsTarget } from '../cluster/pool-objects';
import type { Pod } from '../cluster/resources';
import type { PollResult } from '../cluster/wait';
import type { StepRun } from './context';

/** What makes the pods of a pool: the reference operator's StatefulSet, or KubeDB's PetSet. */
const OWNERS: readonly string[] = ['apps/StatefulSet', 'apps.k8s.appscode.com/PetSet'];

/**
 * Reads the pods of a pool that count: another pod replaces one that is ending.
 *
 * Anybody who may create pods may give one the labels of a pool. As long as there is such a pod nothing is proved: it does not take the
 * place of a missing one, and the Service leads clients to it.
 */
export async function livingPods({ cluster, options: { pool } }: StepRun): Promise<PollResult<Pod[]>> {
  const pods = (await cluster.list(podsTarget(pool))).filter(
    ({ metadata, status }) =>
      metadata.deletionTimestamp === undefined && status?.phase !== 'Failed' && status?.phase !== 'Succeeded',
  );
  const foreign = pods.find((pod) => !isOfPool(pod, pool));
  if (foreign === undefined) return ofOneSet(pods);
  const { name } = foreign.metadata;
  return {
    waiting: `the end of pod ${name}, which has the labels of the pool, but was not made by its StatefulSet or PetSet: delete it, or take its labels away`,
  };
}

/** A uid that was made up stands out beside a pod of the pool; Kubernetes deletes a pod whose owner does not exist. */
function ofOneSet(pods: Pod[]): PollResult<Pod[]> {
  const [first, other] = new Map(pods.map((pod) => [ownerOf(pod)?.uid, pod.metadata.name])).values();
  if (other === undefined) return { done: pods };
  return {
    waiting: `the end of pod ${first} or ${other}, of which only one was made by the pool's StatefulSet or PetSet: their owners differ`,
  };
}

function ownerOf({ metadata }: Pod): OwnerReference | undefined {
  return metadata.ownerReferences?.find(({ controller }) => controller === true);
}

/** By name, because no step may read what owns the pods: its uid is not known. */
function isOfPool(pod: Pod, pool: PoolName): boolean {
  const owner = ownerOf(pod);
  if (owner?.name !== pool.name || /^(.+)-\d+$/.exec(pod.metadata.name ?? '')?.[1] !== pool.name) return false;
  return OWNERS.includes(`${owner.apiVersion}`.replace(/\/.*/, `/${owner.kind}`));
}
