import { basename } from 'node:path';
import { type Command, CommanderError } from 'commander';
import { formatProblems, GitopsError } from '../errors';
import { count } from '../model/count';
import { DIFFERENCES, type Host, terminalHost } from './host';
import { takeFromMain } from './own-process';

/** Runs one command. @returns the exit code: 0 done, 1 a problem in the input, 2 differences where they were asked for */
export async function run(program: Command, args: readonly string[], host: Host): Promise<number> {
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    return report(error, host, WRITING.has(program.args[0] ?? ''));
  }
}

/** Commands that write files, of which a user asks whether some are written already. */
const WRITING: ReadonlySet<string> = new Set(['synth', 'change', 'import']);

/** Name under which kubectl finds it: as `kubectl pgpool-gitops`. */
const PLUGIN = 'kubectl-pgpool_gitops';

/** Runs the command line of this process, and leaves its exit code. */
export function runProcess(make: (host: Host) => Command): void {
  const host = terminalHost(process);
  const program = make(host);
  if (basename(process.argv[1] ?? '').startsWith(PLUGIN)) program.name('kubectl pgpool-gitops');
  const exit = takeFromMain(process, host);
  void run(program, process.argv.slice(2), host).then((code) => {
    process.exitCode ||= code;
    // What a failed write has to say comes a moment later.
    setImmediate(exitWhenWritten, exit);
  });
}

/** Ends the process once its output is written, even if main.ts has left timers or sockets open. */
function exitWhenWritten(exit: () => void): void {
  const unwritten = process.stdout.writableLength + process.stderr.writableLength;
  if (unwritten > 0) setTimeout(exitWhenWritten, 1, exit);
  else exit();
}

function report(error: unknown, host: Host, writes: boolean): number {
  // --help and --version end this way too; commander has printed what there is to say.
  if (error instanceof CommanderError) return error.code === DIFFERENCES ? 2 : error.exitCode === 0 ? 0 : 1;
  if (!GitopsError.is(error)) return reportFile(error, host);
  for (const text of formatProblems(error.problems)) host.note(text);
  const written = writes && !error.wrote ? '; nothing was written' : '';
  host.note(host.colors.red(`${count(error.problems.length, 'problem')}${written}`));
  if (error.source === 'tool') host.note(error.stack ?? '');
  return 1;
}

/** Nothing that a user did: where it happened is all that there is to say. */
function reportDefect(error: unknown, host: Host): number {
  host.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  host.note(host.colors.red('a defect of pgpool-gitops, please report it'));
  return 1;
}

/** A file that is a folder, a folder that is a file, a disk that is full: no defect of ours, so no stack trace. */
function reportFile(error: unknown, host: Host): number {
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  // What is done with a file that is open has no path.
  const hasNoPath = ['read', 'write', 'uv_cwd'].includes(syscall ?? '');
  if (syscall === undefined || (path === undefined && !hasNoPath)) return reportDefect(error, host);
  const [message, fix] =
    syscall === 'uv_cwd'
      ? ['does not exist any more: the working directory was deleted', 'go to another folder, or to a new one there']
      : [`the file system refuses it: ${syscall} ends with ${code}`, 'look at what is there, and who may write it'];
  // It may have come in the middle.
  return report(GitopsError.of({ code: 'usage', file: path ?? '.', message, fix }), host, false);
}
