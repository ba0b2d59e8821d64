import { poolRef, poolTarget } from '../cluster/pool-objects';
import type { PollResult } from '../cluster/wait';
import { pollUntil, type StepRun } from './context';
import { pauseOf, removePaused } from './marker';

/**
 * Removes our Paused condition, of any change, after a sync has failed.
 *
 * @throws GitopsError when that does not succeed before the deadline.
 */
export async function rescue(run: StepRun): Promise<void> {
  const done = await pollUntil(run, [poolTarget(run.options.pool)], () => poll(run));
  run.log.info(done);
}

async function poll(run: StepRun): Promise<PollResult<string>> {
  const pgpool = await run.cluster.tryGet(poolRef(run.options.pool));
  if (pgpool === undefined) return { done: 'the Pgpool does not exist: nothing to rescue' };
  const held = pauseOf(pgpool);
  if (held.by === 'others') run.log.warn(`left the pause of another owner untouched: ${held.text}`);
  if (held.by !== 'us') return { done: 'the pool is not paused by us: nothing to rescue' };
  await removePaused(run, pgpool);
  return { done: `lifted the pause of change ${held.change ?? '(unnamed)'}` };
}
