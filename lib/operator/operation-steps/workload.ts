import { isDeepStrictEqual } from 'node:util';
import type { StatefulSet } from '../../cluster/resources';
import type { PollResult } from '../../cluster/wait';
import { ensureCertificates, ensureConfiguration, ensureStatefulSet, operationOf } from '../offshoots';
import type { OperationRun, OperationStep } from '../operation-run';
import { gather } from '../pool-run';

/** Writes configuration and StatefulSet as the target says. This restarts no pod. */
async function ensureWorkload(run: OperationRun): Promise<PollResult<StatefulSet>> {
  const pool = await gather({ ...run, spec: run.target });
  const { administrator } = pool.dependencies;
  if (administrator === undefined) return { waiting: "the administrator's Secret, which does not exist" };
  await ensureConfiguration(pool, administrator);
  return { done: await ensureStatefulSet(pool, operationMark(run)) };
}

/**
 * Reads the StatefulSet as the operation has written it. Where somebody has lifted the pause meanwhile, the provisioner has taken that back,
 * and the mark with it: then all that pods are made from is written again, and those that were made in between have no mark.
 *
 * @returns the StatefulSet, once its controller has seen it: a pod that it makes before that has the old template
 */
export async function readWorkload(run: OperationRun): Promise<PollResult<StatefulSet>> {
  const { context, pool, target } = run;
  const live = await context.cluster.tryGet({ kind: 'StatefulSet', ...pool });
  if (live === undefined) return { waiting: 'the StatefulSet, which does not exist' };
  const isOurs = operationOf(live) === operationMark(run);
  const unissued = isOurs ? undefined : await ensureCertificates(await gather({ ...run, spec: target }));
  if (unissued !== undefined) return { waiting: unissued };
  const result = isOurs ? { done: live } : await ensureWorkload(run);
  if ('waiting' in result || isObserved(result.done)) return result;
  return { waiting: "the StatefulSet's controller to see the new template" };
}

/** Returns the mark of the pods that were restarted for an operation: its uid, because a name can be used again. */
export function operationMark({ progress }: OperationRun): string {
  return progress.operation.metadata.uid ?? '';
}

/** Whether the StatefulSet's controller has seen its newest spec: a pod that it makes before that has the old one. */
export function isObserved({ metadata, status }: StatefulSet): boolean {
  return (status?.observedGeneration ?? 0) >= (metadata.generation ?? 0);
}

/** Writes the target to the Pgpool. */
export async function updatePgpool({ context, pgpool, target }: OperationRun): Promise<PollResult<true>> {
  if (isDeepStrictEqual(pgpool.spec, target)) return { done: true };
  await context.cluster.replace({ ...pgpool, spec: target });
  return { done: true };
}

/** Configuration and pod template. */
export const workload: OperationStep = {
  condition: 'UpdatePetSets',
  message: 'configuration and pod template are as the operation specifies',
  run: ensureWorkload,
};

/** The Pgpool itself. */
export const database: OperationStep = {
  condition: 'UpdateDatabase',
  message: 'the Pgpool is as the operation specifies',
  run: updatePgpool,
};
