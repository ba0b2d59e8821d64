import { printableColoured } from '../printable';

/** A terminal on which a text takes the place of the one before. */
export interface Screen {
  draw(text: string): void;
}

/** The size of what a screen writes to, the process's stdout. */
export interface Terminal {
  readonly columns?: number;
  readonly rows?: number;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a colour begins with
const COLOURS = /\x1b\[[0-9;]*m/g;

/**
 * Draws from where the last text began. A line that wraps, or scrolls off the top, could not be taken back: so lines are
 * cut at the right, and what does not fit at the bottom is counted.
 */
export function terminalScreen(terminal: Terminal, print: (text: string) => unknown): Screen {
  let drawn = 0;
  return {
    draw: (text) => {
      const lines = firstRows(printableColoured(text).split('\n'), (terminal.rows ?? 24) - 1).map((line) =>
        cut(line, terminal.columns ?? 80),
      );
      const back = drawn === 0 ? '' : `\x1b[${drawn}F\x1b[0J`;
      print(`${back}${lines.join('\n')}\n`);
      drawn = lines.length;
    },
  };
}

function firstRows(lines: readonly string[], rows: number): string[] {
  if (lines.length <= rows) return [...lines];
  const left = lines.length - rows + 1;
  return [...lines.slice(0, rows - 1), `... ${left} more lines`];
}

/** A line with colours is short, or it is cut without them. */
function cut(line: string, columns: number): string {
  const plain = line.replace(COLOURS, '');
  return plain.length <= columns ? line : `${plain.slice(0, columns - 1)}>`;
}
