import { type Clock, kubernetesTime } from './clock';

/** How bad an event is. */
export type Level = 'info' | 'warn' | 'error';

/** More about an event, for machines. */
export type Fields = Readonly<Record<string, string | number | boolean>>;

/** Where a program that runs in a cluster tells what it does. */
export interface Log {
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  error(message: string, fields?: Fields): void;
}

/** How an event becomes a line. */
export type LogFormat = 'json' | 'text';

/** Where lines go, and how they look. */
export interface LogSink {
  readonly format: LogFormat;
  readonly clock: Clock;
  /** Gets each line, without its end. */
  readonly write: (line: string) => void;
}

/**
 * A log of one line of JSON per event, for the log of a container, or of plain text, for a person.
 *
 * @param about goes before the message of every line of JSON.
 */
export function lineLog(about: Fields, { clock, format, write }: LogSink): Log {
  const tell =
    (level: Level) =>
    (message: string, fields: Fields = {}) => {
      const time = kubernetesTime(clock.now());
      if (format === 'text') return write(`${time} ${level === 'info' ? '' : `${level}: `}${message}`);
      write(JSON.stringify({ time, level, ...about, message, ...fields }));
    };
  return { info: tell('info'), warn: tell('warn'), error: tell('error') };
}
