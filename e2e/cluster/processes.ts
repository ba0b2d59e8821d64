import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout';
import { enterCommand, findHolder, listeningPorts } from './namespaces';
import { FatalError, lastLines, programEnv, run, until } from './run';

/** A program of a cluster that runs until it is stopped. */
export interface Component {
  /** Its name, also of its log. */
  readonly name: string;
  /** Program and arguments. */
  readonly command: readonly string[];
  /** Added to the environment. @default - nothing */
  readonly env?: Readonly<Record<string, string>>;
  /** It is up when it listens on this port. @default - it is up as soon as it runs */
  readonly port?: number;
  /** It is up when this answers true. @default - only the port counts */
  readonly ready?: () => Promise<boolean> | boolean;
}

/** The log of a component. */
export function logFile(layout: Layout, name: string): string {
  return join(layout.root, 'log', `${name}.log`);
}

function pidFile(layout: Layout, name: string): string {
  return join(layout.root, 'pid', name);
}

/** The number of a component's process in the cluster's PID namespace, or undefined when it does not run. */
export function findProcess(layout: Layout, name: string): number | undefined {
  const pid = writtenNumber(layout, name);
  return pid !== undefined && runs(layout, pid) ? pid : undefined;
}

/** The number that a component has written when it began; undefined when it has not begun. */
function writtenNumber(layout: Layout, name: string): number | undefined {
  const file = pidFile(layout, name);
  // For a moment the file is there, and empty.
  const [number] = existsSync(file) ? (/^\d+(?=\n)/.exec(readFileSync(file, 'utf8')) ?? []) : [];
  return number === undefined ? undefined : Number(number);
}

function runs(layout: Layout, pid: number): boolean {
  try {
    const stat = readProcess(layout, pid, 'stat');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // The first thread of a process that was killed may have ended before the last one, which still holds its ports.
    const threads = Number(fields[17]);
    return fields[0] !== 'Z' || threads > 1;
  } catch {
    return false;
  }
}

/**
 * What the kernel tells of a process, in the file system that the cluster's first process sees.
 *
 * @param pid its number in the cluster's PID namespace.
 * @throws Error when it does not run, or the cluster does not.
 */
export function readProcess(layout: Layout, pid: number, file: 'stat' | 'status'): string {
  const seen = join('/proc', String(findHolder(layout)), 'root');
  return readFileSync(join(seen, 'proc', String(pid), file), 'utf8');
}

/** Starts a component without waiting until it is up. */
export function launch(layout: Layout, component: Component): void {
  mkdirSync(join(layout.root, 'pid'), { recursive: true });
  const file = pidFile(layout, component.name);
  rmSync(file, { force: true });
  const log = openSync(logFile(layout, component.name), 'a');
  const [program, ...before] = enterCommand(layout);
  // The shell writes the number that its process has inside, and then becomes the program.
  const args = [...before, 'sh', '-c', 'echo $$ > "$0" && exec "$@"', file, ...component.command];
  const env = programEnv(component.env);
  const child = spawn(program, args, { detached: true, stdio: ['ignore', log, log], env });
  child.unref();
  closeSync(log);
}

/**
 * Waits until a component that was launched is up.
 *
 * @throws FatalError with the end of its log, when it ends or does not come up
 */
export async function awaitUp(layout: Layout, component: Component, seconds = 60): Promise<void> {
  const { name, port } = component;
  const check = async () => {
    const pid = writtenNumber(layout, name);
    if (pid === undefined) return undefined;
    // It is written just before the program begins, so a number without a process is a program that has ended.
    if (!runs(layout, pid)) throw new FatalError(`${name} ended while it started`);
    if (port !== undefined && !listeningPorts(layout).has(port)) return undefined;
    return component.ready === undefined || (await component.ready()) || undefined;
  };
  try {
    await until(`start of ${name}`, seconds, check);
  } catch (error) {
    const log = lastLines(readFileSync(logFile(layout, name), 'utf8'), 20);
    const cause = (error as Error).message;
    throw new FatalError(`${cause}\nThe end of ${logFile(layout, name)}:\n${log}`);
  }
}

/** Starts a component and waits until it is up. */
export async function start(layout: Layout, component: Component): Promise<void> {
  launch(layout, component);
  await awaitUp(layout, component);
}

/** Sends a signal to a component and waits for its end. @param signal - KILL is a crash, TERM an orderly stop */
export async function stop(layout: Layout, name: string, signal: 'TERM' | 'KILL' = 'TERM'): Promise<void> {
  const pid = findProcess(layout, name);
  if (pid === undefined) return;
  const [program, ...before] = enterCommand(layout);
  run(program, [...before, 'kill', `-${signal}`, `${pid}`]);
  await until(`end of ${name}`, 30, () => findProcess(layout, name) === undefined || undefined);
}
