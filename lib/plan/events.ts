import type { Change } from '../model/change';
import type { PoolState } from '../model/facets';
import { verbOf } from '../model/verbs';
import type { PodEffect } from '../model/verbs/verb';
import type { PlannedEvents } from './types';

/** Reasons of the events of a pod that Kubernetes makes, from the scheduler and its kubelet. */
const MADE = ['Scheduled', 'Pulled', 'Created', 'Started'];
const ENDED = ['Killing'];

/** Conditions behind the restart of all pods, in whichever type. */
const RESTARTED = ['RestartPods', 'RestartNodes'];
/** Conditions of each pod that restarts. */
const OF_POD = ['GetPod--POD', 'EvictPod--POD', 'CheckPodRunning--POD'];

/**
 * Kubernetes' events that a person sees while an operation runs, by what they are about. KubeDB makes one for each condition of the
 * operation.
 *
 * @param before what the pool is before the change.
 * @param name of the PgpoolOpsRequest.
 */
export function eventsOf(change: Change, before: PoolState, name: string): PlannedEvents[] {
  const { operation } = verbOf(change.verb);
  if (operation === undefined) return [];
  const effect = operation.effect?.(change, before);
  const [paused = '', ...rest] = operation.milestones;
  const behind = effect === undefined ? rest.flatMap(withPods) : [...effect.conditions, 'Successful'];
  const reasons = [operation.type, paused, ...behind];
  const pods = effect === undefined ? operation.restartsPods && RESTARTING : podEvents(effect);
  return [{ about: `PgpoolOpsRequest ${name}`, reasons }, ...(pods ? [pods] : [])];
}

function withPods(condition: string): string[] {
  return RESTARTED.includes(condition) ? [...OF_POD, condition] : [condition];
}

const RESTARTING: PlannedEvents = { about: 'each pod, as it restarts', reasons: [...ENDED, ...MADE] };

function podEvents({ fate }: PodEffect): PlannedEvents | undefined {
  if (fate === undefined) return undefined;
  return fate === 'made' ? { about: 'each new pod', reasons: MADE } : { about: 'each pod that goes', reasons: ENDED };
}
