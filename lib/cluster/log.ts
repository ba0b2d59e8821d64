import { beginningOf, printable } from '../printable';
import { type Clock, kubernetesTime } from './clock';

/** Severity of a log line. */
export type Level = 'info' | 'warn' | 'error';

/** Structured fields of a log line. */
export type Fields = Readonly<Record<string, string | number | boolean>>;

/** The log of a program that runs in a cluster. */
export interface Log {
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  error(message: string, fields?: Fields): void;
}

/** Format of a log line. */
export type LogFormat = 'json' | 'text';

/** Destination and format of log lines. */
export interface LogSink {
  readonly format: LogFormat;
  readonly clock: Clock;
  /** Receives each line, without its line break. */
  readonly write: (line: string) => void;
}

/** Longest message: a container's runtime cuts a line at 16 KiB, and a condition that is quoted may have a megabyte. */
const MOST_CHARACTERS = 16_000;

/**
 * Writes one line per event: JSON for the log of a container, plain text for a person.
 *
 * @param about fields of every line of JSON.
 */
export function lineLog(about: Fields, { clock, format, write }: LogSink): Log {
  const at =
    (level: Level) =>
    (message: string, fields: Fields = {}) => {
      const time = kubernetesTime(clock.now());
      const text = printable(beginningOf(message, MOST_CHARACTERS));
      // Only a line of the log begins with a time, whatever is in a message.
      const lines = text.replaceAll('\n', '\n    ');
      if (format === 'text') return write(`${time} ${level === 'info' ? '' : `${level}: `}${lines}`);
      write(JSON.stringify({ time, level, ...about, message: text, ...fields }));
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
