import { conditionOf } from '../cluster/objects';
import type { Job } from '../cluster/resources';
import { stepJobName } from '../model/names';
import type { PoolFinding, PoolStatus } from './types';

/** How long the stages between an operation and the Job verify may take. One that still runs is none that was left out. */
const STAGES_SECONDS = 600;

/**
 * Whether the stage verify has failed, or has not run since the last operation has ended: then Argo CD has synced a part of the pool,
 * as it does to heal it and for a person who selects objects, and runs no hooks.
 *
 * @param jobs of the namespace.
 * @param application name of the pool's Application.
 */
export function verifyFindings(
  { namespace, name, changes }: Pick<PoolStatus, 'namespace' | 'name' | 'changes'>,
  jobs: readonly Job[],
  application: string,
  now: number,
): PoolFinding[] {
  const wanted = stepJobName(name, 'verify');
  const job = jobs.find(({ metadata }) => metadata.name === wanted);
  const [last] = changes
    .map(({ change, operation }) => ({ change, ended: Date.parse(operation?.ended ?? '') }))
    .filter(({ ended }) => !Number.isNaN(ended))
    .sort((a, b) => b.ended - a.ended);
  if (last !== undefined && !(Date.parse(job?.metadata.creationTimestamp ?? '') >= last.ended)) {
    if (now < last.ended + STAGES_SECONDS * 1000) return [];
    const text = `${last.change} has ended, and stage verify has not run since: Argo CD has synced a part of the pool, and then it runs neither pause nor verify`;
    return [{ severity: 'warning', text, fix: `argocd app sync ${application}` }];
  }
  const failed = job === undefined ? undefined : conditionOf(job, 'Failed');
  if (failed?.status !== 'True') return [];
  const text = `stage verify failed${failed.message ? `: ${failed.message}` : ''}`;
  return [{ severity: 'error', text, fix: `kubectl logs -n ${namespace} job/${wanted}` }];
}
