import { relative } from 'node:path';
import { isNativeError } from 'node:util/types';
import { formatProblem, GitopsError, messageOf } from '../errors';
import { FLEET_FILE } from '../model/names';
import type { Host } from './host';

/**
 * Takes from main.ts, which runs in this process, what is the command's: what it prints goes to stderr, because stdout has
 * results alone; and it does not end the process, which would pass for a command that has done its work.
 *
 * @param host was made before.
 * @returns what ends the process.
 */
export function takeFromMain(process: NodeJS.Process, host: Host): () => void {
  const { stderr, stdout } = process;
  stdout.write = stderr.write.bind(stderr) as typeof stdout.write;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `| head` closes the pipe when it has read enough: that is no error of this command.
    if (error.code === 'EPIPE' || process.exitCode === 1) return;
    host.note(`${formatProblem(unwritten(error))}\n1 problem`);
    process.exitCode = 1;
  });
  const exit = process.exit.bind(process);
  process.exit = () => {
    const message = 'ends the process: it calls process.exit';
    throw GitopsError.of({ code: 'fleet-unloadable', file: FLEET_FILE, message, fix: 'let it throw an error instead' });
  };
  // Thrown where nobody waits for it, as in a timer of main.ts.
  process.on('uncaughtException', (error) => {
    host.note(GitopsError.is(error) ? messageOf(error) : uncaught(error));
    exit(1);
  });
  return () => exit();
}

/** What is said of an error that nobody waits for: that of a file of TypeScript is main.ts's, any other one a defect, with its stack. */
function uncaught(error: unknown): string {
  const stack = isNativeError(error) ? (error.stack ?? error.message) : '';
  const frame = stack.split('\n').find((line) => /^ +at /.test(line) && !line.includes('node:'));
  const place = frame?.includes('node_modules') ? undefined : /([^\s(]+\.[cm]?tsx?)(:\d+:\d+)\)?$/.exec(frame ?? '');
  if (isNativeError(error) && !place) return stack;
  const where = place ? ` (${relative('.', place[1] ?? '')}${place[2]})` : '';
  const message = `throws where nothing waits for it: ${messageOf(error)}${where}`;
  const problem = { code: 'fleet-unloadable', file: FLEET_FILE, message, fix: 'catch it where it is thrown' } as const;
  return `${formatProblem(problem)}\n1 problem`;
}

function unwritten({ code }: NodeJS.ErrnoException) {
  const fix = code === 'ENOSPC' ? 'make room on the disk' : 'look at what it is, and who may write it';
  return { code: 'usage', file: 'stdout', message: `cannot be written: write ends with ${code}`, fix } as const;
}
