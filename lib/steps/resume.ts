import { ClusterError } from '../cluster/errors';
import { operationsTarget, operationText, poolRef, poolTarget, readOperations } from '../cluster/pool-objects';
import type { Operation, Pgpool } from '../cluster/resources';
import type { PollResult } from '../cluster/wait';
import { type OperationState, operationState } from '../model/operation-state';
import { changeOf, ownOperation, pollUntil, type StepRun, stepFailed, warnOnce } from './context';
import { isOursUpTo, pauseOf, removePaused } from './marker';

/** How long an operation may be missing before it counts as deleted: Argo CD applied it some waves ago. */
const MISSING_SECONDS = 60;

/**
 * Resumes a pool after its change: waits for the end of the operation, removes our Paused condition and waits for Ready.
 *
 * KubeDB removes Paused itself after most operations, so often nothing is left to remove. A pause of another owner or of a
 * later change is left, with a warning. When the operation failed, was skipped or does not exist, the pool is resumed and the
 * step fails. At the deadline the pool is resumed unless the operation runs, because KubeDB resumes it at the end of that.
 *
 * @throws GitopsError when the operation did not succeed, the pool does not exist, or at the deadline.
 */
export async function resume(run: StepRun): Promise<void> {
  const { pool } = run.options;
  const change = changeOf(run);
  const missingUntil = Math.min(run.clock.now() + MISSING_SECONDS * 1000, run.deadline - 1000);
  const warn = warnOnce(run);
  const lift: Lift = (pgpool) => liftPause(run, pgpool, change, warn);
  try {
    await pollUntil(run, [poolTarget(pool), operationsTarget(pool)], () => poll(run, missingUntil, lift));
  } catch (error) {
    if (ClusterError.isCluster(error, 'DeadlineExceeded')) await liftAtDeadline(run, lift);
    throw error;
  }
  run.log.info('the pool is Ready');
}

type Lift = (pgpool: Pgpool) => Promise<void>;

async function poll(run: StepRun, missingUntil: number, lift: Lift): Promise<PollResult<true>> {
  const { own, pgpool, state } = await read(run);
  if (state === 'missing' && run.clock.now() < missingUntil) {
    return { waiting: `operation ${ownOperation(run)}, which does not exist` };
  }
  if (own !== undefined && (state === 'waiting' || state === 'running')) {
    return { waiting: `the end of ${operationText(own)}` };
  }
  await lift(pgpool);
  if (own === undefined)
    throw stepFailed(run, `operation ${ownOperation(run)} does not exist: it was deleted, or never applied`);
  if (state === 'failed') throw stepFailed(run, failureText(own), retry(run));
  const { phase } = pgpool.status ?? {};
  return phase === 'Ready' ? { done: true } : { waiting: `the pool to be Ready, it is ${phase ?? 'without a phase'}` };
}

interface Observed {
  readonly own?: Operation;
  readonly state: OperationState | 'missing';
  readonly pgpool: Pgpool;
}

/** Reads the operation before the pool, so that the second read shows what KubeDB did to the pool at its end. */
async function read(run: StepRun): Promise<Observed> {
  const { pool } = run.options;
  const { own } = await readOperations(run.cluster, pool, ownOperation(run));
  const pgpool = await run.cluster.tryGet(poolRef(pool));
  if (pgpool === undefined) throw stepFailed(run, 'the Pgpool does not exist');
  if (own === undefined) return { state: 'missing', pgpool };
  return { own, state: operationState(own.status?.phase), pgpool };
}

async function liftPause(run: StepRun, pgpool: Pgpool, change: string, warn: (text: string) => void): Promise<void> {
  const held = pauseOf(pgpool);
  if (isOursUpTo(held, change)) {
    await removePaused(run, pgpool);
    run.log.info('lifted our pause');
  } else if (held.by === 'us') {
    warn(`left the pause of the later change ${held.change}`);
  } else if (held.by === 'others') {
    warn(`left the pause of another owner untouched: ${held.text}`);
  }
}

/** Tries three times, because the deadline has passed. */
async function liftAtDeadline(run: StepRun, lift: Lift): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const { pgpool, state } = await read(run);
      if (state === 'running') return run.log.warn('left the pause: KubeDB lifts it when the operation ends');
      return await lift(pgpool);
    } catch (error) {
      if (!ClusterError.isCluster(error, 'Conflict') && !ClusterError.isTransient(error)) throw error;
    }
  }
  run.log.warn('could not lift the pause: step rescue has to');
}

function failureText(operation: Operation): string {
  const failed = operation.status?.conditions?.find(({ type }) => type === 'Failed' || type === 'Denied');
  return `${operationText(operation)} did not succeed${failed?.message ? `: ${failed.message}` : ''}`;
}

function retry({ options: { pool } }: StepRun): string {
  return `mend the cause, then: pgpool-gitops change retry ${pool.namespace}/${pool.name}`;
}
