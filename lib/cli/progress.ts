/** One line that tells how far a long command is, and is gone at its end. */
export interface Progress {
  /** Tells it, when there is time for it: may be called for each of many things. */
  show(text: string): void;
  /** Takes the line away, before anything else is printed. */
  clear(): void;
}

/** What progress is drawn on: the process's stderr. */
export interface ProgressTerminal {
  readonly columns?: number;
  write(text: string): unknown;
}

/** What takes less needs no progress. */
const PATIENCE_MS = 1000;
/** A line that changes faster cannot be read. */
const PAUSE_MS = 100;

const ERASE = '\r\x1b[2K';

/** Progress from now on. @param now the clock, in milliseconds */
export function terminalProgress(terminal: ProgressTerminal, now: () => number = Date.now): Progress {
  let next = now() + PATIENCE_MS;
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
