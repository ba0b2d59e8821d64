import { type Clock, kubernetesTime } from '../cluster/clock';
import { poolKey } from '../model/intent';
import type { StepOptions } from './context';

/** How bad an event is. */
export type Level = 'info' | 'warn' | 'error';

/** More about an event, for machines. */
export type Fields = Readonly<Record<string, string | number | boolean>>;

/** Where a step tells what it does. */
export interface StepLog {
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  error(message: string, fields?: Fields): void;
}

/** How an event becomes a line. */
export type LogFormat = 'json' | 'text';

/**
 * A log of one line of JSON per event, for a Job's log, or of plain text, for a person.
 *
 * @param write gets each line, without its end.
 */
export function stepLog(
  { step, pool, change }: Pick<StepOptions, 'step' | 'pool' | 'change'>,
  {
    format,
    clock,
    write,
  }: { readonly format: LogFormat; readonly clock: Clock; readonly write: (line: string) => void },
): StepLog {
  const tell =
    (level: Level) =>
    (message: string, fields: Fields = {}) => {
      const time = kubernetesTime(clock.now());
      if (format === 'text') return write(`${time} ${level === 'info' ? '' : `${level}: `}${message}`);
      const about = { step, pool: poolKey(pool), ...(change === undefined ? {} : { change }) };
      write(JSON.stringify({ time, level, ...about, message, ...fields }));
    };
  return { info: tell('info'), warn: tell('warn'), error: tell('error') };
}
