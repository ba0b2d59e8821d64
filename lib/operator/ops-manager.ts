import { kubernetesTime } from '../cluster/clock';
import { ClusterError } from '../cluster/errors';
import { operationsTarget, type PoolName, poolRef } from '../cluster/pool-objects';
import type { Operation, Pgpool, PgpoolSpec } from '../cluster/resources';
import type { Look } from '../cluster/wait';
import { tryParseDuration } from '../model/duration';
import { operationState } from '../model/operation-state';
import { ForeignObjectError } from './apply';
import { type OperatorContext, RESYNC_SECONDS, type Reconciled } from './context';
import { CARRIED_OUT, chooseOperation } from './operation/choose';
import { letGo, lookPaused } from './operation/pause';
import { OperationProgress, type OperationRun } from './operation/run';
import { OPERATION_STEPS } from './operation/steps';
import { HopelessError, targetSettings, verbOf, withSettings } from './operation/target';
import { MissingError, TLS_REQUIRED } from './surroundings';

/** How long a step may take where the operation does not say. */
const DEFAULT_TIMEOUT_SECONDS = 600;
/** How soon an operation that may not start yet is looked at again, as KubeDB does. */
const WAITING_SECONDS = 30;
/** How soon one that is under way is, without an event. */
const RUNNING_SECONDS = 5;
/** KubeDB's default of `spec.maxRetries`. */
const DEFAULT_RETRIES = 1;

/** Carries out the operations of a pool, one after the other, each as far as it can now. */
export async function operate(context: OperatorContext, pool: PoolName): Promise<Reconciled> {
  const { cluster } = context;
  // The pool before its operations: what an operation that is read here may start on is at least as new as that.
  const pgpool = await cluster.tryGet(poolRef(pool));
  const all = await cluster.list(operationsTarget(pool));
  const ours = all.filter(
    ({ metadata, spec }) => spec?.databaseRef?.name === pool.name && metadata.deletionTimestamp === undefined,
  );
  const { denied, next, skipped } = chooseOperation(ours);
  for (const operation of denied) await deny(context, operation);
  for (const operation of skipped) await skip(context, operation);
  // What was read may be older than what there is, and then no event comes for it any more.
  if (next === undefined) return { again: RESYNC_SECONDS };
  if (pgpool?.spec === undefined || pgpool.metadata.deletionTimestamp !== undefined) return lost(context, pool, next);
  const progress = new OperationProgress(context, next);
  if (operationState(next.status?.phase) !== 'running' && !(await mayStart(progress, pgpool))) {
    return { again: WAITING_SECONDS, waiting: `Pgpool ${pool.name} to be Ready` };
  }
  return carryOut(context, pool, { ...pgpool, spec: pgpool.spec }, progress);
}

async function deny(context: OperatorContext, operation: Operation): Promise<void> {
  const message = `the reference operator does not carry out ${operation.spec?.type}, only ${CARRIED_OUT.join(' and ')}; KubeDB does`;
  await new OperationProgress(context, operation).record({ Denied: message }, 'Denied');
}

async function skip(context: OperatorContext, operation: Operation): Promise<void> {
  const message = `a newer ${operation.spec?.type} exists, and this one has not started`;
  await new OperationProgress(context, operation).record({ Skipped: message }, 'Skipped');
}

/** Its pool is gone. One that has not started waits, for the pool may come again. */
async function lost(context: OperatorContext, pool: PoolName, operation: Operation): Promise<Reconciled> {
  if (operationState(operation.status?.phase) !== 'running') return { again: WAITING_SECONDS };
  await new OperationProgress(context, operation).record(
    { Failed: `Pgpool ${pool.namespace}/${pool.name} is gone` },
    'Failed',
  );
  return {};
}

/** Starts an operation, unless it wants a Ready pool and there is none. */
async function mayStart(progress: OperationProgress, pgpool: Pgpool): Promise<boolean> {
  const { operation } = progress;
  const phase = pgpool.status?.phase ?? 'Provisioning';
  if (operation.spec?.apply !== 'Always' && phase !== 'Ready') {
    await progress.record({}, 'Pending');
    return false;
  }
  const type = operation.spec?.type ?? '';
  await progress.record({ [type]: `${type} has started` }, 'Progressing');
  return true;
}

async function carryOut(
  context: OperatorContext,
  pool: PoolName,
  pgpool: OperationRun['pgpool'],
  progress: OperationProgress,
): Promise<Reconciled> {
  try {
    const run = beginRun(context, pool, pgpool, progress);
    const look = await lookAtOperation(run);
    if ('waiting' in look) return await waitOrGiveUp(run, look.waiting);
    // Before the phase: once it says Successful nobody looks at the operation again.
    await letGo(run);
    await progress.record({ Successful: 'the operation is done' }, 'Successful');
    return {};
  } catch (error) {
    if (!(error instanceof HopelessError)) throw error;
    await fail({ context, pool, progress }, error.message);
    return {};
  }
}

function beginRun(
  context: OperatorContext,
  pool: PoolName,
  pgpool: OperationRun['pgpool'],
  progress: OperationProgress,
): OperationRun {
  const spec = progress.operation.spec ?? {};
  const verb = verbOf(spec, pgpool.spec);
  const target: PgpoolSpec = withSettings(pgpool.spec, targetSettings(spec, pgpool.spec, verb));
  return { context, pool, pgpool, progress, verb, target };
}

/** Goes on with an operation, as far as it can now. What others have not made yet, or refuse, is waited for. */
async function lookAtOperation(run: OperationRun): Promise<Look<true>> {
  const last = OPERATION_STEPS[run.verb].at(-1)?.condition;
  if (last !== undefined && run.progress.has(last)) return { done: true };
  try {
    const paused = await lookPaused(run);
    if ('waiting' in paused) return paused;
    await run.progress.record({ DatabasePauseSucceeded: 'the provisioner holds still' });
    return await lookAtSteps(run);
  } catch (error) {
    if (error instanceof MissingError && error.reason === TLS_REQUIRED) throw new HopelessError(error.message);
    if (error instanceof MissingError || error instanceof ForeignObjectError) return { waiting: error.message };
    if (ClusterError.isCluster(error, 'Invalid')) return { waiting: `${error.about} to be accepted: ${error.detail}` };
    throw error;
  }
}

/** Goes through the steps that are not done yet, to the first that has to wait. */
async function lookAtSteps(run: OperationRun): Promise<Look<true>> {
  for (const { condition, look, message } of OPERATION_STEPS[run.verb]) {
    if (condition !== undefined && run.progress.has(condition)) continue;
    const found = await look(run);
    if ('waiting' in found) return found;
    if (condition !== undefined) await run.progress.record({ [condition]: message });
  }
  return { done: true };
}

async function waitOrGiveUp(run: OperationRun, waiting: string): Promise<Reconciled> {
  const { context, progress } = run;
  const { timeout, maxRetries = DEFAULT_RETRIES } = progress.operation.spec ?? {};
  const seconds = (timeout === undefined ? undefined : tryParseDuration(timeout)) ?? DEFAULT_TIMEOUT_SECONDS;
  const left = stepStarted(progress.operation) + seconds * 1000 - context.clock.now();
  if (left > 0) return { again: Math.min(RUNNING_SECONDS, Math.ceil(left / 1000)), waiting };
  const message = `waited ${seconds} s for ${waiting}`;
  const retries = (progress.operation.status?.conditions ?? []).filter(({ type }) => type.startsWith('Retry--')).length;
  if (retries >= maxRetries) {
    await fail(run, message);
    return {};
  }
  await progress.record({ [`Retry--${retries + 1}`]: `${message}; tried again, ${retries + 1} of ${maxRetries}` });
  return { again: 1 };
}

/** Every step begins with the end of the one before it: the newest of the conditions. */
function stepStarted({ metadata, status }: Operation): number {
  const times = (status?.conditions ?? []).map(({ lastTransitionTime }) => Date.parse(lastTransitionTime ?? ''));
  return Math.max(
    Date.parse(metadata.creationTimestamp ?? kubernetesTime(0)),
    ...times.filter((time) => !Number.isNaN(time)),
  );
}

async function fail(run: Pick<OperationRun, 'context' | 'pool' | 'progress'>, message: string): Promise<void> {
  await letGo(run);
  await run.progress.record({ Failed: message }, 'Failed');
}
