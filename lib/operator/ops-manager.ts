import { kubernetesTime } from '../cluster/clock';
import type { Cluster } from '../cluster/cluster';
import { ClusterError } from '../cluster/errors';
import { type PoolName, poolRef } from '../cluster/pool-objects';
import type { Operation, Pgpool } from '../cluster/resources';
import type { PollResult } from '../cluster/wait';
import { tryParseDuration } from '../model/duration';
import { operationState } from '../model/operation-state';
import { ForeignObjectError } from './apply';
import { chooseOperation } from './choose-operation';
import { type OperatorContext, RESYNC_SECONDS, type Reconciled } from './context';
import { MissingError, TLS_REQUIRED } from './dependencies';
import type { OperationIndex } from './operation-index';
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

/** Operations that one reconcile denies or skips at most, so that a pool with thousands takes no longer than others. */
const MOST_DISMISSED = 20;

/** Carries out the operations of a pool, one after the other, as far as that is possible now. */
export async function operate(context: OperatorContext, pool: PoolName, index: OperationIndex): Promise<Reconciled> {
  const { cluster } = context;
  // Reads the pool before its operations, so that an operation starts only on a pool that is at least as new as this.
  const pgpool = await cluster.tryGet(poolRef(pool));
  const known = (await index.of(pool)).filter(({ metadata }) => metadata.deletionTimestamp === undefined);
  const { denied, next, skipped } = chooseOperation(known);
  const isLeft = await dismiss(context, [...denied, ...skipped], index);
  // A read may be older than the event that caused it, and then no other event follows.
  if (next === undefined) return { again: isLeft ? 1 : RESYNC_SECONDS };
  const operation = await readOperation(cluster, next, index);
  // The watch is behind: it will say so soon.
  if (operation === undefined) return { again: 1 };
  if (pgpool?.spec === undefined || pgpool.metadata.deletionTimestamp !== undefined)
    return orphaned(context, pool, operation);
  const live = { ...pgpool, spec: pgpool.spec };
  const progress = new OperationProgress(context, operation);
  if (operationState(operation.status?.phase) === 'running') return carryOut(context, pool, live, progress);
  if (!(await isReadyFor(progress, pgpool)))
    return { again: isLeft ? 1 : WAITING_SECONDS, waiting: `Pgpool ${pool.name} to be Ready` };
  const running = (await index.list(pool)).find(({ status }) => operationState(status?.phase) === 'running');
  if (running !== undefined) return { again: 1, waiting: `the end of operation ${running.metadata.name}` };
  const type = operation.spec?.type ?? '';
  await progress.record({ [type]: `${type} has started` }, 'Progressing');
  return carryOut(context, pool, live, progress);
}

/** @returns undefined when it has ended, was deleted or replaced */
async function readOperation(
  cluster: Cluster,
  known: Operation,
  index: OperationIndex,
): Promise<Operation | undefined> {
  const { namespace = '', name = '', uid } = known.metadata;
  const operation = await cluster.tryGet({ kind: 'PgpoolOpsRequest', namespace, name });
  if (operation?.metadata.uid !== uid) {
    index.forget(known);
    return undefined;
  }
  const state = operationState(operation?.status?.phase);
  return state === 'waiting' || state === 'running' ? operation : undefined;
}

/** Denies or skips operations that are never carried out. @returns whether some are left */
async function dismiss(context: OperatorContext, all: readonly Operation[], index: OperationIndex): Promise<boolean> {
  for (const known of all.slice(0, MOST_DISMISSED)) {
    const operation = await readOperation(context.cluster, known, index);
    if (operation === undefined || operationState(operation.status?.phase) !== 'waiting') continue;
    if (procedureFor(operation.spec?.type) === undefined) await deny(context, operation);
    else await skip(context, operation);
  }
  return all.length > MOST_DISMISSED;
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
  if (operationState(operation.status?.phase) !== 'running') return { again: RESYNC_SECONDS };
  await new OperationProgress(context, operation).record(
    { Failed: `Pgpool ${pool.namespace}/${pool.name} is gone` },
    'Failed',
  );
  return {};
}

/** Whether an operation may start now: it does not require a Ready pool, or the pool is Ready. */
async function isReadyFor(progress: OperationProgress, pgpool: Pgpool): Promise<boolean> {
  const isReady = progress.operation.spec?.apply === 'Always' || pgpool.status?.phase === 'Ready';
  if (!isReady) await progress.record({}, 'Pending');
  return isReady;
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
