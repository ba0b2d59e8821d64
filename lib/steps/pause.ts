import { kubernetesTime } from '../cluster/clock';
import {
  type Operations,
  operationsTarget,
  operationText,
  poolRef,
  poolTarget,
  readOperations,
} from '../cluster/pool-objects';
import type { Operation, Pgpool } from '../cluster/resources';
import type { PollResult } from '../cluster/wait';
import { DEADLINE_ANNOTATION } from '../model/annotations';
import { poolKey } from '../model/intent';
import { operationState } from '../model/operation-state';
import { changeOf, ownOperation, pollUntil, type StepRun, stepFailed } from './context';
import { nextBegin, secondsLeft } from './maintenance';
import { isOursUpTo, pauseOf, setPaused } from './marker';

/**
 * Pauses a pool for its change: waits until no operation runs or is about to, and the pool is Ready (with `apply: Always` it need not
 * be), then sets our Paused condition.
 *
 * Two operations of one pool must not wait at once: KubeDB makes one of two Reconfigures, and skips the older of two of any other type.
 * So one that waits is waited for, also one of an autoscaler or of a sync that was cut short.
 *
 * A pool that is not Ready is not paused, because its provisioner could not repair it then, and an operation with IfReady
 * would wait for Ready anyway.
 *
 * A Paused condition of another owner is waited for and never changed: KubeDB removes its own after its operation. If it
 * stays, the step fails at its deadline and names the owner, because our operation would lift a pause that somebody wants.
 *
 * Where Argo CD stops a sync at the end of a window of maintenance, the step first waits for a window of which enough is left. The
 * pool is not paused meanwhile, and the step's deadline counts from then.
 *
 * The step runs in every sync. With `needsSuccess` a later sync gets past the operation only when that has succeeded: Argo CD
 * itself passes over a failed operation, because its object is in sync.
 *
 * @throws GitopsError when the pool does not exist, at the deadline, or when success is needed and the operation has failed.
 */
export async function pause(run: StepRun): Promise<void> {
  const { pool } = run.options;
  const begun = await awaitWindow(run);
  const seenBy = run.options.awaitsEdit === true ? begun.clock.now() + EDIT_SECONDS * 1000 : 0;
  const targets = [poolTarget(pool), operationsTarget(pool)];
  const done = await pollUntil(begun, targets, () => poll(begun, changeOf(run), seenBy));
  run.log.info(done);
}

/**
 * How long the provisioner may take to see an edit: while the pool is paused it writes no template, so pods would restart as they
 * were. Of resources the proof shows it.
 */
const EDIT_SECONDS = 60;

/** The longest sleep: timers of Node end at 24 days, and the clock of a machine may be set. */
const LONGEST_SLEEP = 3_600_000;

/** Returns the run as it begins in a window, unless its operation has begun: then there is nothing left to hold. */
async function awaitWindow(run: StepRun): Promise<StepRun> {
  const { clock, log, signal } = run;
  const { windows = [], holdSeconds = 0, pool } = run.options;
  const given = run.deadline - clock.now();
  let logged: string | undefined;
  while (windows.length > 0 && secondsLeft(windows, clock.now()) < holdSeconds) {
    const { own } = await readOperations(run.cluster, pool, ownOperation(run));
    if (own !== undefined && operationState(own.status?.phase) !== 'waiting') break;
    const next = nextBegin(windows, clock.now());
    if (next === undefined)
      throw stepFailed(run, 'no window of maintenance ever opens', 'mend argocd.maintenance in main.ts');
    const text = `a window of maintenance of which ${holdSeconds} s are left, the next one opens at ${kubernetesTime(next)}`;
    if (text !== logged) log.info(`waits for ${text}`);
    logged = text;
    await clock.sleep(Math.min(LONGEST_SLEEP, next - clock.now()), signal);
    if (signal.aborted) throw stepFailed(run, `was ended while it waited for ${text}`);
  }
  return { ...run, deadline: clock.now() + given };
}

/**
 * Reads the pool before the operations: an operation that starts after the second read changes the pool after the first, so
 * our write ends in a conflict.
 */
async function poll(run: StepRun, change: string, seenBy: number): Promise<PollResult<string>> {
  const { pool } = run.options;
  const pgpool = await run.cluster.tryGet(poolRef(pool));
  if (pgpool === undefined) throw stepFailed(run, 'the Pgpool does not exist');
  if (pgpool.metadata.deletionTimestamp !== undefined) throw stepFailed(run, 'the Pgpool is being deleted');
  const operations = await readOperations(run.cluster, pool, ownOperation(run));
  const { own } = operations;
  if (own !== undefined && run.options.needsSuccess === true) return successOf(run, own);
  if (own !== undefined && operationState(own.status?.phase) !== 'waiting') {
    // Argo CD recreates a deleted pause Job, but not its resume Job: a pause now would never be lifted.
    return { done: `${operationText(own)} has started already: there is nothing left to pause for` };
  }
  const phase = pgpool.status?.phase ?? 'unknown';
  const first = firstInLine(run, operations, phase);
  if (first !== undefined) return { waiting: `the end of ${operationText(first)}` };
  const held = pauseOf(pgpool);
  if (held.by === 'others') {
    return { waiting: `the pause of another owner to be lifted, it is left untouched: ${held.text}` };
  }
  if (held.by === 'us' && (held.change === change || !isOursUpTo(held, change))) {
    return { done: `paused already for change ${held.change}` };
  }
  if (run.options.apply !== 'Always' && phase !== 'Ready') {
    return { waiting: `the pool to be Ready, it is ${phase}: its operation starts only then (apply IfReady)` };
  }
  if (isEditUnseen(run, pgpool, seenBy)) return { waiting: 'the provisioner to see the edit of the Pgpool' };
  await setPaused(run, pgpool, change);
  return { done: `paused for change ${change}` };
}

/** Returns an operation that comes before ours. The turn of one that waits for a Ready pool may never come where ours is to mend that. */
function firstInLine({ options }: StepRun, { queued, running }: Operations, phase: string): Operation | undefined {
  const mends = options.apply === 'Always' && phase !== 'Ready';
  return running[0] ?? (mends ? undefined : queued[0]);
}

/** @param seenBy until when the provisioner is waited for, in milliseconds since 1970; 0 for a change that needs no wait */
function isEditUnseen({ clock, log }: StepRun, { metadata, status }: Pgpool, seenBy: number): boolean {
  const { generation = 0 } = metadata;
  if (seenBy === 0 || (status?.observedGeneration ?? generation) >= generation) return false;
  if (clock.now() < seenBy) return true;
  log.warn(`the provisioner says that it has not seen the edit after ${EDIT_SECONDS} s`);
  return false;
}

/** Decides whether a later sync may pass. An operation past its deadline will not start: the first sync has failed at it. */
function successOf(run: StepRun, own: Operation): PollResult<string> {
  const state = operationState(own.status?.phase);
  if (state === 'successful') return { done: `${operationText(own)} has succeeded: the stages after it may follow` };
  const { annotations = {}, creationTimestamp = '' } = own.metadata;
  const ends = Date.parse(creationTimestamp) + Number(annotations[DEADLINE_ANNOTATION]) * 1000;
  if (state !== 'failed' && !(run.clock.now() > ends)) return { waiting: `the end of ${operationText(own)}` };
  const message = `${operationText(own)} has not succeeded, so the stages after it must not follow`;
  const fix = `pgpool-gitops change retry ${poolKey(run.options.pool)}, or point tls.issuerRef back and change`;
  throw stepFailed(run, message, fix);
}
