import { type Log, type LogSink, lineLog } from '../cluster/log';
import { poolKey } from '../model/intent';
import type { StepOptions } from './context';

/** Makes the log of a step, whose lines name step, pool and change. */
export function stepLog({ step, pool, change }: Pick<StepOptions, 'step' | 'pool' | 'change'>, sink: LogSink): Log {
  return lineLog({ step, pool: poolKey(pool), ...(change === undefined ? {} : { change }) }, sink);
}
