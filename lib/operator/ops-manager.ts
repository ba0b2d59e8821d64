import { kubernetesTime } from '../cluster/clock';
import type { Cluster } from '../cluster/cluster';
import { ClusterError } from '../cluster/errors';
import { conditionOf } from '../cluster/objects';
import { type PoolName, poolRef } from '../cluster/pool-objects';
import type { Operation, Pgpool } from '../cluster/resources';
import type { PollResult } from '../cluster/wait';
import { tryParseDuration } from '../model/duration';
import { operationState } from '../model/operation-state';
import { ForeignObjectError } from './apply';
import { chooseOperation } from './choose-operation';
import { type OperatorContext, RESYNC_SECONDS, type Reconciled } from './context';
import { MissingError, TLS_REQUIRED } from './dependencies';
import { fenced } from './fenced';
import { mergeReconfigures } from './merge-reconfigures';
import type { OperationIndex } from './operation-index';
import { HopelessError, OperationProgress, type OperationRun, type OperationStep } from './operation-run';
import { ensurePaused, isPausedByOperation, removePause, removePauseOf } from './operation-steps/ensure-paused';
import { OPERATIONS, procedureFor } from './operations';
import { unlessRefused } from './unless-refused';

/** Timeout of a step where the operation sets none. */
const DEFAULT_TIMEOUT_SECONDS = 600;
/** Retry interval of an operation that may not start yet, the same as KubeDB's. */
const WAITING_SECONDS = 30;
/** Reconcile interval of a running operation without events. */
const RUNNING_SECONDS = 5;
/** KubeDB's default of `spec.maxRetries`. */
const DEFAULT_RETRIES = 1;
/** Most retries of an operation, each of which is a condition: an object of a megabyte would be written again and again. */
const MOST_RETRIES = 100;

/** Operations that one reconcile denies, skips or fails at most, so that a pool with thousands takes no longer than others. */
const MOST_DISMISSED = 20;

/** Carries out the operations of a pool, one after the other, as far as that is possible now. */
export async function operate(context: OperatorContext, pool: PoolName, index: OperationIndex): Promise<Reconciled> {
  // Reads the pool before its operations, so that an operation starts only on a pool that is at least as new as this.
  const pgpool = await context.cluster.tryGet(poolRef(pool));
  const known = (await index.of(pool)).filter(({ metadata }) => metadata.deletionTimestamp === undefined);
  const able = known.filter((operation) => !index.isAside(operation));
  const givenUp = able.filter((operation) => index.isGivenUp(operation));
  const { denied, merging, next, skipped } = chooseOperation(able.filter((operation) => !index.isGivenUp(operation)));
  const proceed = (each: Operation) => advanceOperation({ context, pool, index }, each, pgpool);
  // First the one that runs: trouble with others must not keep it from its end.
  const running = operationState(next?.status?.phase) === 'running' ? next : undefined;
  const advanced = running === undefined ? undefined : await proceed(running);
  if (running === undefined && pgpool !== undefined) await liftLeftPause({ context, pool, index }, pgpool);
  if (merging.length > 0) await mergeReconfigures({ context, index }, pool, merging.slice(-MOST_DISMISSED));
  const isLeft = (await dismiss(context, [...givenUp, ...denied, ...skipped], index)) || merging.length > 0;
  const soon = isLeft ? { again: 1 } : {};
  if (advanced !== undefined) return { ...advanced, ...soon };
  if (next === undefined) return isLeft ? soon : whenIdle(pgpool, known);
  return { ...(await proceed(next)), ...soon };
}

/** Everything that an operation of a pool is carried out with. */
interface Scope {
  readonly context: OperatorContext;
  readonly pool: PoolName;
  readonly index: OperationIndex;
}

/** Continues an operation, or starts it where it may. */
async function advanceOperation(scope: Scope, next: Operation, pgpool: Pgpool | undefined): Promise<Reconciled> {
  const { context, index, pool } = scope;
  const operation = await readOperation(context.cluster, next, index);
  // The watch is behind: it will say so soon.
  if (operation === undefined) return { again: 1 };
  const progress = new OperationProgress(context, operation);
  return unlessRefused(scope, progress, async () => {
    if (pgpool === undefined || pgpool.metadata.deletionTimestamp !== undefined) return orphaned(scope, progress);
    const isRunning = operationState(operation.status?.phase) === 'running';
    const waiting = isRunning ? undefined : await start(scope, progress, pgpool);
    return waiting ?? carryOut(context, pool, { ...pgpool, spec: pgpool.spec ?? {} }, progress);
  });
}

/** @returns what it waits for, undefined when it has started */
async function start(
  { index, pool }: Scope,
  progress: OperationProgress,
  pgpool: Pgpool,
): Promise<Reconciled | undefined> {
  if (!(await isReadyFor(progress, pgpool)))
    return { again: WAITING_SECONDS, waiting: `Pgpool ${pool.name} to be Ready` };
  const running = await findRunning(index, pool);
  if (running !== undefined) return { again: 1, waiting: `the end of operation ${running.metadata.name}` };
  const type = progress.operation.spec?.type ?? '';
  await progress.record({ [type]: `${type} has started` }, 'Progressing');
  return undefined;
}

/** Finds the operation of a pool that runs now. One that is being deleted does not, whatever its phase says: it is carried out no further. */
async function findRunning(index: OperationIndex, pool: PoolName): Promise<Operation | undefined> {
  return (await index.list(pool)).find(
    ({ metadata, status }) => metadata.deletionTimestamp === undefined && operationState(status?.phase) === 'running',
  );
}

/** Lifts the pause of an operation that somebody has deleted or ended while it ran: nothing else would ever do it. */
async function liftLeftPause({ context, index, pool }: Scope, pgpool: Pgpool): Promise<void> {
  if (isPausedByOperation(pgpool) && (await findRunning(index, pool)) === undefined)
    await removePauseOf(context.cluster, pgpool);
}

/**
 * A read may be older than the event that caused it, and then no other event follows. But a pool that does not exist is forgotten:
 * any namespace may name thousands, and each would be read again for ever.
 */
function whenIdle(pgpool: Pgpool | undefined, known: readonly Operation[]): Reconciled {
  return pgpool === undefined && known.length === 0 ? {} : { again: RESYNC_SECONDS };
}

/** @returns undefined when it has ended, was deleted, replaced or set aside */
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
  if (operation === undefined) return undefined;
  const state = operationState(operation.status?.phase);
  if (!index.isAside(operation) && (state === 'waiting' || state === 'running')) return operation;
  // An event may be lost, and what is known would lead here again for ever.
  index.renew(operation);
  return undefined;
}

/** What becomes of an operation when its status can be written again: its pause was lifted meanwhile, and the next one may run. */
const GIVEN_UP = 'its status was refused while it ran, so it was carried out no further';

/** Denies or skips operations that are never carried out, and fails those that were given up. @returns whether some are left */
async function dismiss(context: OperatorContext, all: readonly Operation[], index: OperationIndex): Promise<boolean> {
  for (const known of all.slice(0, MOST_DISMISSED)) {
    const operation = await readOperation(context.cluster, known, index);
    if (operation === undefined) continue;
    const isWaiting = operationState(operation.status?.phase) === 'waiting';
    const isGivenUp = index.isGivenUp(operation);
    if (!isWaiting && !isGivenUp) continue;
    const progress = new OperationProgress(context, operation);
    await unlessRefused({ context, index }, progress, async () => {
      if (isGivenUp) await progress.record({ Failed: GIVEN_UP }, 'Failed');
      else if (procedureFor(operation.spec?.type) === undefined) await deny(progress);
      else await skip(progress);
      return {};
    });
  }
  return all.length > MOST_DISMISSED;
}

async function deny(progress: OperationProgress): Promise<void> {
  const message = `the reference operator does not carry out ${progress.operation.spec?.type}, only ${Object.keys(OPERATIONS).join(' and ')}; KubeDB does`;
  await progress.record({ Denied: message }, 'Denied');
}

async function skip(progress: OperationProgress): Promise<void> {
  const message = `a newer ${progress.operation.spec?.type} exists, and this one has not started`;
  await progress.record({ Skipped: message }, 'Skipped');
}

/** Ends an operation whose pool is gone. One that has not started waits, because the pool may be created again. */
async function orphaned({ pool }: Scope, progress: OperationProgress): Promise<Reconciled> {
  if (operationState(progress.operation.status?.phase) !== 'running') return { again: RESYNC_SECONDS };
  await progress.record({ Failed: `Pgpool ${pool.namespace}/${pool.name} is gone` }, 'Failed');
  return {};
}

/** Whether an operation may start now: it does not require a Ready pool, or the pool is Ready. */
async function isReadyFor(progress: OperationProgress, pgpool: Pgpool): Promise<boolean> {
  const isReady = progress.operation.spec?.apply === 'Always' || pgpool.status?.phase === 'Ready';
  if (!isReady) await progress.record({}, 'Pending');
  return isReady;
}

async function carryOut(
  given: OperatorContext,
  pool: PoolName,
  pgpool: OperationRun['pgpool'],
  progress: OperationProgress,
): Promise<Reconciled> {
  const context = { ...given, cluster: fenced(given.cluster, () => progress.operation) };
  const run = { context, pool, progress };
  try {
    return await tryCarryOut(run, pgpool);
  } catch (error) {
    if (!(error instanceof HopelessError)) throw error;
    await fail(run, error.message);
    return {};
  }
}

async function tryCarryOut(run: Progressing, pgpool: OperationRun['pgpool']): Promise<Reconciled> {
  const { progress } = run;
  try {
    const { spec = {} } = progress.operation;
    const procedure = procedureFor(spec.type)?.(spec, pgpool.spec);
    if (procedure === undefined) throw new HopelessError(`${spec.type} is not carried out`);
    const result = await advance({ ...run, pgpool, target: procedure.target }, procedure.steps);
    if ('waiting' in result) return await waitOrGiveUp(run, result.waiting);
    // Before the phase, because an operation that is Successful is never reconciled again.
    await removePause(run);
    await progress.record({ Successful: 'the operation is done' }, 'Successful');
    return {};
  } catch (error) {
    // A conflict is gone at the next reconcile; what fails for good, also by a defect, would keep the pool paused for ever.
    if (error instanceof HopelessError || ClusterError.isCluster(error, 'Conflict') || timeLeft(run) > 0) throw error;
    return giveUp(run, whatFails(error));
  }
}

function whatFails(error: unknown): string {
  if (ClusterError.isCluster(error)) return `the call of ${error.about} to succeed: ${error.detail}`;
  return `a step that ends by a defect of the operator, please report it: ${String(error)}`;
}

/** Condition that says that the operation has paused its pool. */
const PAUSE_CONDITION = 'DatabasePauseSucceeded';

/** Message of that condition. It names the pool by its uid, because another one of the same name may take its place. */
function pauseMessage({ metadata }: Pgpool): string {
  return `the provisioner of Pgpool ${metadata.uid} is paused`;
}

/**
 * Whether a pool has taken the place of the one that an operation has paused: what the operation says that it has done, it has not done to this
 * one. Not by times, which are of two clocks and of whole seconds.
 */
function isMadeAnew({ pgpool, progress }: OperationRun): boolean {
  const paused = conditionOf(progress.operation, PAUSE_CONDITION);
  return paused !== undefined && paused.message !== pauseMessage(pgpool);
}

/** Continues an operation as far as possible. Waits for missing prerequisites and refused writes. */
async function advance(run: OperationRun, steps: readonly OperationStep[]): Promise<PollResult<true>> {
  if (isMadeAnew(run)) throw new HopelessError('the Pgpool was deleted and made anew while the operation ran');
  const last = steps.at(-1)?.condition;
  if (last !== undefined && run.progress.has(last)) return { done: true };
  try {
    const paused = await ensurePaused(run);
    if ('waiting' in paused) return paused;
    await run.progress.record({ [PAUSE_CONDITION]: pauseMessage(run.pgpool) });
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

type Progressing = Pick<OperationRun, 'context' | 'pool' | 'progress'>;

async function waitOrGiveUp(run: Progressing, waiting: string): Promise<Reconciled> {
  const left = timeLeft(run);
  if (left > 0) return { again: Math.min(RUNNING_SECONDS, Math.ceil(left / 1000)), waiting };
  return giveUp(run, waiting);
}

/** Time that the current step has left, in milliseconds. */
function timeLeft({ context, progress }: Progressing): number {
  const now = context.clock.now();
  return stepStarted(progress.operation, now) + timeoutOf(progress.operation) * 1000 - now;
}

/** Seconds that a step may take. */
function timeoutOf({ spec: { timeout } = {} }: Operation): number {
  // Whatever it holds: where this throws, the operation has no end.
  return (typeof timeout === 'string' ? tryParseDuration(timeout) : undefined) ?? DEFAULT_TIMEOUT_SECONDS;
}

/** Tries again what has not come to be in its time, or ends the operation. */
async function giveUp(run: Progressing, waiting: string): Promise<Reconciled> {
  const { operation } = run.progress;
  const { maxRetries = DEFAULT_RETRIES } = operation.spec ?? {};
  const message = `waited ${timeoutOf(operation)} s for ${waiting}`;
  const retries = (operation.status?.conditions ?? []).filter(({ type }) => type.startsWith('Retry--')).length;
  if (retries >= Math.min(maxRetries, MOST_RETRIES)) {
    await fail(run, message);
    return {};
  }
  await run.progress.record({ [`Retry--${retries + 1}`]: `${message}; tried again, ${retries + 1} of ${maxRetries}` });
  return { again: 1 };
}

/** How far the clock of the process that led before may be ahead of this one's. */
const SKEW_MILLISECONDS = 60_000;

/** Returns the start of the current step: the end of the one before it, which is the newest condition. */
function stepStarted({ metadata, status }: Operation, now: number): number {
  const times = (status?.conditions ?? []).map(({ lastTransitionTime }) => Date.parse(lastTransitionTime ?? ''));
  return Math.max(
    Date.parse(metadata.creationTimestamp ?? kubernetesTime(0)),
    // Of a condition of a time to come, which anybody may write, the step would never end.
    ...times.filter((time) => time <= now + SKEW_MILLISECONDS),
  );
}

async function fail(run: Progressing, message: string): Promise<void> {
  await removePause(run);
  await run.progress.record({ Failed: message }, 'Failed');
}
