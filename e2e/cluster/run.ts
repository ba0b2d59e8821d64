import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A problem that a person can mend; its message says which part failed, and how. */
export class ClusterError extends Error {
  override name = 'ClusterError';
}

/** Folders of Debian's administration programs, which the PATH of a plain user or of cron may lack. */
const SYSTEM_FOLDERS = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

/** The environment for programs that this tool starts. */
export function programEnv(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { ...process.env, PATH: [process.env.PATH, ...SYSTEM_FOLDERS].join(delimiter), ...extra };
}

/** Whether a program can be found. */
export function hasProgram(name: string): boolean {
  return (programEnv().PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

/**
 * Runs a program to its end.
 *
 * @returns what it wrote to stdout
 * @throws ClusterError with the end of its stderr, when it fails
 */
export function run(program: string, args: readonly string[], options: SpawnSyncOptions = {}): string {
  const done = spawnSync(program, [...args], { maxBuffer: 1 << 28, env: programEnv(), ...options, encoding: 'utf8' });
  if (done.error !== undefined) throw new ClusterError(`${program} cannot be run: ${done.error.message}`);
  if (done.status !== 0) {
    const why = lastLines(`${done.stdout}\n${done.stderr}`, 15);
    throw new ClusterError(`${program} ${args.join(' ')} failed (${done.status ?? done.signal}):\n${why}`);
  }
  return done.stdout;
}

/** Like {@link run}, for what may fail because it is already so. @returns whether it succeeded */
export function attempt(program: string, args: readonly string[]): boolean {
  return spawnSync(program, [...args], { stdio: 'ignore', env: programEnv() }).status === 0;
}

/** Runs a program to its end without holding up others, handing each line of its output to `onLine`. */
export function runLines(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; onLine: (line: string) => void },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { cwd: options.cwd, env: options.env ?? programEnv() });
    let tail = '';
    let open = '';
    const take = (chunk: Buffer) => {
      const lines = (open + chunk).split('\n');
      open = lines.pop() ?? '';
      tail = lastLines(`${tail}\n${lines.join('\n')}`, 30);
      for (const line of lines) options.onLine(line);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => reject(new ClusterError(`${program} cannot be run: ${error.message}`)));
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new ClusterError(`${program} ${args.join(' ')} failed (${status}):\n${tail}${open}`));
    });
  });
}

/** The last `count` lines that are not empty. */
export function lastLines(text: string, count: number): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .join('\n');
}

/**
 * Asks again until `check` has an answer. A check that takes long, as one that starts kubectl does, is made less often: the
 * scenarios share the machine with the cluster that they wait for.
 *
 * @throws ClusterError that names `what`, and why it was not so when last asked
 */
export async function until<T>(
  what: string,
  seconds: number,
  check: () => Promise<T | undefined> | T | undefined,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  let why = '';
  for (;;) {
    const began = Date.now();
    try {
      const answer = await check();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      // A part that has died will not come back by waiting.
      if (error instanceof FatalError) throw error;
      why = `: ${(error as Error).message}`;
    }
    if (Date.now() > deadline) throw new ClusterError(`${what} did not happen in ${seconds} s${why}`);
    const pause = Math.min(2000, Math.max(250, 4 * (Date.now() - began)));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Ends the waiting of {@link until}. */
export class FatalError extends ClusterError {}
