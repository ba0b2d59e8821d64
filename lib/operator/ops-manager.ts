import { kubernetesTime } from '../cluster/clock';
import { ClusterError } from '../cluster/errors';
import { operationsTarget, type PoolName, poolRef } from '../cluster/pool-objects';
import type { Operation, Pgpool } from '../cluster/resources';
import type { PollResult } from '../cluster/wait';
import { tryParseDuration } from '../model/duration';
import { operationState } from '../model/operation-state';
import { ForeignObjectError } from './apply';
import { chooseOperation } from './choose-operation';
import { type OperatorContext, RESYNC_SECONDS, type Reconciled } from './context';
import { MissingError, TLS_REQUIRED } from './dependencies';
import { HopelessError, OperationProgress, type OperationRun, type OperationStep } from './operation-run';
import { ensurePaused, removePause } from './operation-steps/ensure-paused';
import { OPERATIONS, procedureFor } from './operations';

/** Timeout of a step where the operation sets none. */
const DEFAULT_TIMEOUT_SECONDS = 600;
/** Retry interval of an operation that may not start yet, the same as KubeDB's. */
const WAITING_SECONDS = 30;
/** Reconcile interval of a running operation without events. */
const RUNNING_SECONDS = 5;
/** KubeDB's default of `spec.maxRetries`. */
const DEFAULT_RETRIES = 1;

/** Carries out the operations of a pool, one after the other, as far as that is possible now. */
export async function operate(context: OperatorContext, pool: PoolName): Promise<Reconciled> {
  const { cluster } = context;
  // Reads the pool before its operations, so that an operation starts only on a pool that is at least as new as this.
  const pgpool = await cluster.tryGet(poolRef(pool));
  const all = await cluster.list(operationsTarget(pool));
  const ours = all.filter(
    ({ metadata, spec }) => spec?.databaseRef?.name === pool.name && metadata.deletionTimestamp === undefined,
  );
  const { denied, next, skipped } = chooseOperation(ours);
  for (const operation of denied) await deny(context, operation);
  for (const operation of skipped) await skip(context, operation);
  // A read may be older than the event that caused it, and then no other event follows.
  if (next === undefined) return { again: RESYNC_SECONDS };
  if (pgpool?.spec === undefined || pgpool.metadata.deletionTimestamp !== undefined)
    return orphaned(context, pool, next);
  const progress = new OperationProgress(context, next);
  if (operationState(next.status?.phase) !== 'running' && !(await mayStart(progress, pgpool))) {
    return { again: WAITING_SECONDS, waiting: `Pgpool ${pool.name} to be Ready` };
  }
  return carryOut(context, pool, { ...pgpool, spec: pgpool.spec }, progress);
}

async function deny(context: OperatorContext, operation: Operation): Promise<void> {
  const message = `the reference operator does not carry out ${operation.spec?.type}, only ${Object.keys(OPERATIONS).join(' and ')}; KubeDB does`;
  await new OperationProgress(context, operation).record({ Denied: message }, 'Denied');
}

async function skip(context: OperatorContext, operation: Operation): Promise<void> {
  const message = `a newer ${operation.spec?.type} exists, and this one has not started`;
  await new OperationProgress(context, operation).record({ Skipped: message }, 'Skipped');
}

/** Ends an operation whose pool is gone. One that has not started waits, because the pool may be created again. */
async function orphaned(context: OperatorContext, pool: PoolName, operation: Operation): Promise<Reconciled> {
  if (operationState(operation.status?.phase) !== 'running') return { again: WAITING_SECONDS };
  await new OperationProgress(context, operation).record(
    { Failed: `Pgpool ${pool.namespace}/${pool.name} is gone` },
    'Failed',
  );
  return {};
}

/** Starts an operation, unless it requires a Ready pool and the pool is not Ready. */
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
    const { spec = {} } = progress.operation;
    const procedure = procedureFor(spec.type)?.(spec, pgpool.spec);
    if (procedure === undefined) throw new HopelessError(`${spec.type} is not carried out`);
    const run = { context, pool, pgpool, progress, target: procedure.target };
    const result = await advance(run, procedure.steps);
    if ('waiting' in result) return await waitOrGiveUp(run, result.waiting);
    // Before the phase, because an operation that is Successful is never reconciled again.
    await removePause(run);
    await progress.record({ Successful: 'the operation is done' }, 'Successful');
    return {};
  } catch (error) {
    if (!(error instanceof HopelessError)) throw error;
    await fail({ context, pool, progress }, error.message);
    return {};
  }
}

/** Continues an operation as far as possible. Waits for missing prerequisites and refused writes. */
async function advance(run: OperationRun, steps: readonly OperationStep[]): Promise<PollResult<true>> {
  const last = steps.at(-1)?.condition;
  if (last !== undefined && run.progress.has(last)) return { done: true };
  try {
    const paused = await ensurePaused(run);
    if ('waiting' in paused) return paused;
    await run.progress.record({ DatabasePauseSucceeded: 'the provisioner is paused' });
    return await runSteps(run, steps);
  } catch (error) {
    if (error instanceof MissingError && error.reason === TLS_REQUIRED) throw new HopelessError(error.message);
    if (error instanceof MissingError || error instanceof ForeignObjectError) return { waiting: error.message };
    if (ClusterError.isCluster(error, 'Invalid')) return { waiting: `${error.about} to be accepted: ${error.detail}` };
    throw error;
  }
}

/** Runs the steps that are not done, up to the first that has to wait. */
async function runSteps(run: OperationRun, steps: readonly OperationStep[]): Promise<PollResult<true>> {
  for (const { condition, message, run: runStep } of steps) {
    if (condition !== undefined && run.progress.has(condition)) continue;
    const result = await runStep(run);
    if ('waiting' in result) return result;
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

/** Returns the start of the current step: the end of the one before it, which is the newest condition. */
function stepStarted({ metadata, status }: Operation): number {
  const times = (status?.conditions ?? []).map(({ lastTransitionTime }) => Date.parse(lastTransitionTime ?? ''));
  return Math.max(
    Date.parse(metadata.creationTimestamp ?? kubernetesTime(0)),
    ...times.filter((time) => !Number.isNaN(time)),
  );
}

async function fail(run: Pick<OperationRun, 'context' | 'pool' | 'progress'>, message: string): Promise<void> {
  await removePause(run);
  await run.progress.record({ Failed: message }, 'Failed');
}
