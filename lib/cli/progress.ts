/** A line with the progress of a long command, erased at its end. */
export interface Progress {
  /** Draws the text, at most every {@link PAUSE_MS}; may be called for each of many items. */
  show(text: string): void;
  /** Erases the line; has to be called before anything else is printed. */
  clear(): void;
}

/** What progress is drawn on: the process's stderr. */
export interface ProgressTerminal {
  readonly columns?: number;
  write(text: string): unknown;
}

/** A command that takes less shows no progress. */
const SHOW_AFTER_MS = 1000;
/** A line that changes faster cannot be read. */
const PAUSE_MS = 100;

const ERASE = '\r\x1b[2K';

/** Starts the progress of a command. @param now the clock, in milliseconds */
export function terminalProgress(terminal: ProgressTerminal, now: () => number = Date.now): Progress {
  let next = now() + SHOW_AFTER_MS;
  let drawn = false;
  return {
    show: (text) => {
      const time = now();
      if (time < next) return;
      next = time + PAUSE_MS;
      drawn = true;
      // A line that wraps could not be taken back.
      terminal.write(`${ERASE}${text.slice(0, (terminal.columns ?? 80) - 1)}`);
    },
    clear: () => {
      if (drawn) terminal.write(ERASE);
      drawn = false;
    },
  };
}
