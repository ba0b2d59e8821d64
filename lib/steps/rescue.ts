import { poolRef, poolTarget } from '../cluster/pool-objects';
import type { Look } from '../cluster/wait';
import { lookUntil, type StepRun } from './context';
import { pauseOf, removePaused } from './marker';

/**
 * Lets a pool go after a sync has failed, whatever state things are in: removes a Paused of ours, of any change.
 *
 * @throws GitopsError when the cluster does not let it before the time is over.
 */
export async function rescue(run: StepRun): Promise<void> {
  const done = await lookUntil(run, [poolTarget(run.options.pool)], () => look(run));
  run.log.info(done);
}

async function look(run: StepRun): Promise<Look<string>> {
  const pgpool = await run.cluster.tryGet(poolRef(run.options.pool));
  if (pgpool === undefined) return { done: 'the Pgpool does not exist: nothing to rescue' };
  const held = pauseOf(pgpool);
  if (held.by === 'others') run.log.warn(`left somebody else's pause untouched: ${held.text}`);
  if (held.by !== 'us') return { done: 'the pool is not paused by us: nothing to rescue' };
  await removePaused(run, pgpool);
  return { done: `lifted the pause of change ${held.change ?? '(unnamed)'}` };
}
