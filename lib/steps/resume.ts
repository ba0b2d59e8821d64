import { ClusterError } from '../cluster/errors';
import { operationsTarget, operationText, poolRef, poolTarget, readOperations } from '../cluster/pool-objects';
import type { Operation, Pgpool } from '../cluster/resources';
import type { Look } from '../cluster/wait';
import { type OperationState, operationState } from '../model/operation-state';
import { changeOf, lookUntil, ownOperation, type StepRun, stepFailed, warnOnce } from './context';
import { isOursUpTo, pauseOf, removePaused } from './marker';

/** How long an operation may be missing before it counts as deleted: Argo CD has applied it some waves ago. */
const MISSING_SECONDS = 60;

/**
 * Lets a pool go after its change: waits for the operation's end, removes our Paused, waits until the pool is Ready.
 *
 * KubeDB lifts every Paused itself after most operations, so often there is nothing to remove. A Paused of somebody
 * else, or of a later change, stays and is told. When the operation failed, was skipped or is gone, the pool is let go
 * all the same and the step fails; when the time is over, it is let go unless the operation is under way just then,
 * because KubeDB lets go itself at the end of that.
 *
 * @throws GitopsError when the operation did not succeed, the pool is gone, or the time is over.
 */
export async function resume(run: StepRun): Promise<void> {
  const { pool } = run.options;
  const change = changeOf(run);
  const missingUntil = Math.min(run.clock.now() + MISSING_SECONDS * 1000, run.deadline - 1000);
  const warn = warnOnce(run);
  const letGo: LetGo = (pgpool) => lift(run, pgpool, change, warn);
  try {
    await lookUntil(run, [poolTarget(pool), operationsTarget(pool)], () => look(run, missingUntil, letGo));
  } catch (error) {
    if (ClusterError.isCluster(error, 'DeadlineExceeded')) await letGoAtTheEnd(run, letGo);
    throw error;
  }
  run.log.info('the pool is Ready');
}

type LetGo = (pgpool: Pgpool) => Promise<void>;

async function look(run: StepRun, missingUntil: number, letGo: LetGo): Promise<Look<true>> {
  const { own, pgpool, state } = await read(run);
  if (state === 'missing' && run.clock.now() < missingUntil) {
    return { waiting: `operation ${ownOperation(run)}, which does not exist` };
  }
  if (own !== undefined && (state === 'waiting' || state === 'running')) {
    return { waiting: `the end of ${operationText(own)}` };
  }
  await letGo(pgpool);
  if (own === undefined)
    throw stepFailed(run, `operation ${ownOperation(run)} does not exist: it was deleted, or never applied`);
  if (state === 'failed') throw stepFailed(run, failureText(own), retry(run));
  const { phase } = pgpool.status ?? {};
  return phase === 'Ready' ? { done: true } : { waiting: `the pool to be Ready, it is ${phase ?? 'without a phase'}` };
}

interface Seen {
  readonly own?: Operation;
  readonly state: OperationState | 'missing';
  readonly pgpool: Pgpool;
}

/** Reads the operation before the pool: what KubeDB does to the pool at its end is in the second read. */
async function read(run: StepRun): Promise<Seen> {
  const { pool } = run.options;
  const { own } = await readOperations(run.cluster, pool, ownOperation(run));
  const pgpool = await run.cluster.tryGet(poolRef(pool));
  if (pgpool === undefined) throw stepFailed(run, 'the Pgpool does not exist');
  if (own === undefined) return { state: 'missing', pgpool };
  return { own, state: operationState(own.status?.phase), pgpool };
}

async function lift(run: StepRun, pgpool: Pgpool, change: string, warn: (text: string) => void): Promise<void> {
  const held = pauseOf(pgpool);
  if (isOursUpTo(held, change)) {
    await removePaused(run, pgpool);
    run.log.info('lifted the pause of our own');
  } else if (held.by === 'us') {
    warn(`left the pause of change ${held.change}, which comes after this one`);
  } else if (held.by === 'others') {
    warn(`left somebody else's pause untouched: ${held.text}`);
  }
}

/** Time is over, so this is tried a few times and no longer. */
async function letGoAtTheEnd(run: StepRun, letGo: LetGo): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const { pgpool, state } = await read(run);
      if (state === 'running') return run.log.warn('left the pause: KubeDB lifts it when the operation ends');
      return await letGo(pgpool);
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
