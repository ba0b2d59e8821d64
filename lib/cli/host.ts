import { createColors } from 'picocolors';
import { printableColoured } from '../printable';
import { type Progress, terminalProgress } from './progress';
import { type Screen, terminalScreen } from './screen';

/** Where a command prints. Only this folder prints. */
export interface Host {
  /** A result: what a user pipes into a file. */
  result(text: string): void;
  /** Anything else: progress, warnings, hints. */
  note(text: string): void;
  /** A red or yellow word where the terminal can show it. */
  readonly colors: ReturnType<typeof createColors>;
  /** A terminal on which a result is redrawn in place. @default - none */
  readonly screen?: Screen;
  /** The progress line of a long command. @default - none: in CI, or where stderr is no terminal */
  readonly progress?: Progress;
  /** Asks a person. @returns undefined in CI, without a terminal, or for an empty answer */
  ask(question: string): Promise<string | undefined>;
}

/** Error code for exit status 2: differences were found (`--exit-code`). */
export const DIFFERENCES = 'pgpool-gitops.differences';

/** The process's own terminal. */
export function terminalHost(process: NodeJS.Process): Host {
  const { env } = process;
  // `| head` closes the pipe when it has read enough: that is no error of this command.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const colored = env.NO_COLOR === undefined && (env.FORCE_COLOR !== undefined || process.stdout.isTTY === true);
  return {
    result: (text) => void process.stdout.write(`${printableColoured(text)}\n`),
    note: (text) => void process.stderr.write(`${printableColoured(text)}\n`),
    colors: createColors(colored),
    ...(process.stdout.isTTY === true ? { screen: terminalScreen(process.stdout) } : {}),
    ...(process.stderr.isTTY === true && env.CI === undefined ? { progress: terminalProgress(process.stderr) } : {}),
    ask: async (question) => {
      if (process.stdin.isTTY !== true || process.stderr.isTTY !== true || env.CI !== undefined) return undefined;
      const { createInterface } = require('node:readline/promises') as typeof import('node:readline/promises');
      const terminal = createInterface({ input: process.stdin, output: process.stderr });
      const answer = await terminal.question(question);
      terminal.close();
      return answer.trim() === '' ? undefined : answer.trim();
    },
  };
}
