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

/** With which code a command may end, and what each means. A process that a signal ends has the code of its shell. */
export const EXIT_CODES = {
  0: 'done; for `status`: all is as intended',
  1: 'a problem in the input or in the cluster: all are listed, of many the first hundred. Unless the last line says otherwise, nothing was written',
  2: 'differences were found, from `status` and from `plan --exit-code` alone',
} as const;

/** Error code for exit status 2: differences were found (`--exit-code`). */
export const DIFFERENCES = 'pgpool-gitops.differences';

/** The process's own terminal. */
export function terminalHost(process: NodeJS.Process): Host {
  const { env } = process;
  const { stdout } = process;
  // As it is now: what main.ts prints goes elsewhere (`own-process.ts`).
  const print = stdout.write.bind(stdout) as (text: string) => boolean;
  const colored = env.NO_COLOR === undefined && (env.FORCE_COLOR !== undefined || stdout.isTTY === true);
  return {
    result: (text) => void print(`${printableColoured(text)}\n`),
    note: (text) => void process.stderr.write(`${printableColoured(text)}\n`),
    colors: createColors(colored),
    ...(stdout.isTTY === true ? { screen: terminalScreen(stdout, print) } : {}),
    ...(process.stderr.isTTY === true && env.CI === undefined ? { progress: terminalProgress(process.stderr) } : {}),
    ask: async (question) => {
      if (process.stdin.isTTY !== true || process.stderr.isTTY !== true || env.CI !== undefined) return undefined;
      const { createInterface } = require('node:readline/promises') as typeof import('node:readline/promises');
      const terminal = createInterface({ input: process.stdin, output: process.stderr });
      // Ctrl+C is no answer: the command names what is missing, and ends as it should.
      const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
      const answer = await Promise.race([terminal.question(question), closed]);
      terminal.close();
      return answer.trim() === '' ? undefined : answer.trim();
    },
  };
}
