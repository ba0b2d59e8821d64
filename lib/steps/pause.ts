import { operationsTarget, operationText, poolRef, poolTarget, readOperations } from '../cluster/pool-objects';
import type { Operation } from '../cluster/resources';
import type { Look } from '../cluster/wait';
import { DEADLINE_ANNOTATION } from '../model/annotations';
import { poolKey } from '../model/intent';
import { operationState } from '../model/operation-state';
import { changeOf, lookUntil, ownOperation, type StepRun, stepFailed } from './context';
import { isOursUpTo, pauseOf, setPaused } from './marker';

/**
 * Holds a pool for its change: waits until no operation is under way, and the pool is Ready unless its operation starts
 * on one that is not, then sets our Paused.
 *
 * A pool that is not Ready is not paused, for nobody could mend it then, and an operation with IfReady would wait for that.
 *
 * A Paused of somebody else is waited for and never touched: it may be KubeDB's, which removes it after its operation.
 * One that stays makes the step fail at its deadline and say whose it is, for whoever paused the pool wants it held, and
 * KubeDB would lift that pause with the end of our operation.
 *
 * It runs in every sync. With `needsSuccess` it lets a later one past an operation only when that has succeeded: Argo CD
 * itself passes over one that has failed, for its object is in sync.
 *
 * @throws GitopsError when the pool is gone, the time is over, or the operation has failed and success is needed.
 */
export async function pause(run: StepRun): Promise<void> {
  const { pool } = run.options;
  const done = await lookUntil(run, [poolTarget(pool), operationsTarget(pool)], () => look(run, changeOf(run)));
  run.log.info(done);
}

/**
 * Reads the pool before the operations: an operation that begins after the second read has written to the pool after
 * the first, so our write is refused.
 */
async function look(run: StepRun, change: string): Promise<Look<string>> {
  const { pool } = run.options;
  const pgpool = await run.cluster.tryGet(poolRef(pool));
  if (pgpool === undefined) throw stepFailed(run, 'the Pgpool does not exist');
  if (pgpool.metadata.deletionTimestamp !== undefined) throw stepFailed(run, 'the Pgpool is being deleted');
  const { own, running } = await readOperations(run.cluster, pool, ownOperation(run));
  if (own !== undefined && run.options.needsSuccess === true) return successOf(run, own);
  if (own !== undefined && operationState(own.status?.phase) !== 'waiting') {
    // A Job that was deleted is made again by Argo CD, its resume is not: a pause now would last for ever.
    return { done: `${operationText(own)} has begun already: there is nothing left to pause for` };
  }
  if (running[0] !== undefined) return { waiting: `the end of ${operationText(running[0])}` };
  const held = pauseOf(pgpool);
  if (held.by === 'others') {
    return { waiting: `somebody else's pause to be lifted, it is left untouched: ${held.text}` };
  }
  if (held.by === 'us' && (held.change === change || !isOursUpTo(held, change))) {
    return { done: `paused already, for change ${held.change}` };
  }
  const phase = pgpool.status?.phase ?? 'unknown';
  if (run.options.apply !== 'Always' && phase !== 'Ready') {
    return { waiting: `the pool to be Ready, it is ${phase}: its operation starts only then (apply IfReady)` };
  }
  await setPaused(run, pgpool, change);
  return { done: `paused for change ${change}` };
}

/** What a later sync may do behind an operation. One that is past its deadline will not begin: the first sync has failed at it. */
function successOf(run: StepRun, own: Operation): Look<string> {
  const state = operationState(own.status?.phase);
  if (state === 'successful') return { done: `${operationText(own)} has succeeded: what is behind it may follow` };
  const { annotations = {}, creationTimestamp = '' } = own.metadata;
  const ends = Date.parse(creationTimestamp) + Number(annotations[DEADLINE_ANNOTATION]) * 1000;
  if (state !== 'failed' && !(run.clock.now() > ends)) return { waiting: `the end of ${operationText(own)}` };
  const message = `${operationText(own)} has not succeeded, and what is behind it must not follow`;
  const fix = `pgpool-gitops change retry ${poolKey(run.options.pool)}, or point tls.issuerRef back and change`;
  throw stepFailed(run, message, fix);
}
