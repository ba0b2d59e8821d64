import { isDeepStrictEqual } from 'node:util';
import type { StatefulSet } from '../../cluster/resources';
import type { Look } from '../../cluster/wait';
import { ensureConfiguration, ensureStatefulSet } from '../provisioner';
import { readAdministrator, readSurroundings } from '../surroundings';
import { deleteCertificates } from './certificates';
import type { OperationRun } from './run';

/** Writes configuration and StatefulSet as the target says. No pod restarts by it. */
export async function lookWorkload(run: OperationRun): Promise<Look<true>> {
  const { context, pgpool, pool, target } = run;
  const surroundings = await readSurroundings(context.cluster, pool, target);
  const administrator = await readAdministrator(context.cluster, pool, pgpool);
  if (administrator === undefined) return { waiting: 'the credentials of the administrator, whose Secret is gone' };
  await ensureConfiguration(context, pool, pgpool, target, surroundings, administrator);
  await ensureStatefulSet(context, pool, pgpool, target, surroundings, operationMark(run));
  return { done: true };
}

/** By which pods know what they were restarted for. The uid, for a name may come again. */
export function operationMark({ progress }: OperationRun): string {
  return progress.operation.metadata.uid ?? '';
}

/** Whether the StatefulSet's controller has seen its newest spec: a pod that it makes before that is an old one. */
export function isObserved({ metadata, status }: StatefulSet): boolean {
  return (status?.observedGeneration ?? 0) >= (metadata.generation ?? 0);
}

/** Writes the target to the Pgpool, and takes away what only the old TLS needed. */
export async function lookDatabase(run: OperationRun): Promise<Look<true>> {
  const { context, pgpool, target, verb } = run;
  // Before the spec: it holds the names of the Secrets.
  if (verb === 'remove') await deleteCertificates(run);
  if (isDeepStrictEqual(pgpool.spec, target)) return { done: true };
  await context.cluster.replace({ ...pgpool, spec: target });
  return { done: true };
}
