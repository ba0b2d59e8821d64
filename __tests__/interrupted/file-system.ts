import fs from 'node:fs';
import { dirname, join } from 'node:path';

/** Everything in node:fs by which a command could change a file or a folder. */
const CHANGING = [
  'appendFileSync',
  'copyFileSync',
  'cpSync',
  'linkSync',
  'mkdirSync',
  'openSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'symlinkSync',
  'truncateSync',
  'unlinkSync',
  'utimesSync',
  'writeFileSync',
  'writeSync',
] as const;

/** Everything by which it reads. */
const READING = ['accessSync', 'lstatSync', 'readFileSync', 'readdirSync'] as const;

/** A call of the file system that is about to happen. */
interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  /** Does what the call should do. */
  real(): unknown;
}

/**
 * Runs `work` while every call about a file below `root` goes through `at`.
 *
 * @returns what `work` returns, once it is over.
 */
async function intercepted<T>(
  names: readonly string[],
  root: string,
  at: (call: Call) => unknown,
  work: () => Promise<T>,
): Promise<T> {
  const spies = names.map((name) => {
    const real = fs[name as 'rmSync'] as (...args: unknown[]) => unknown;
    return jest.spyOn(fs, name as 'writeFileSync').mockImplementation((...args: unknown[]) => {
      const reads = name === 'openSync' && !/[wa+]/.test(String(args[1]));
      if (reads || !String(args[0]).startsWith(root)) return real(...args) as undefined;
      return at({ name, args, real: () => real(...args) }) as undefined;
    });
  });
  try {
    return await work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** How a process is killed at a call: `before` it does anything, or when it has done a `part` of it. */
export const MOMENTS = ['before', 'part'] as const;
export type Moment = (typeof MOMENTS)[number];

/** What is thrown in the place of a SIGKILL. */
const KILLED = new Error('killed');

/**
 * Runs `work` in a world that ends at one call that changes something: what comes after does nothing.
 *
 * @returns whether it came to that call; `whole` where it came to one of which no part can be left.
 */
export async function killedAt(
  call: number,
  moment: Moment,
  root: string,
  work: () => Promise<unknown>,
): Promise<boolean | 'whole'> {
  let calls = 0;
  let whole = false;
  const at = (each: Call) => {
    calls++;
    if (calls < call) return each.real();
    if (calls === call && moment === 'part') whole = !doPart(each);
    throw KILLED;
  };
  // Some of what it throws a command takes for an error of its own, which nobody gets to see any more.
  await intercepted(CHANGING, root, at, work).catch(() => undefined);
  return whole ? 'whole' : calls >= call;
}

/** What a kill can leave of a call that is not one step for the kernel. @returns false for one that is */
function doPart({ args, name }: Call): boolean {
  const path = String(args[0]);
  if (name === 'writeFileSync') {
    const text = String(args[1]);
    realFs.writeFileSync(path, text.slice(0, text.length / 2));
  } else if (name === 'mkdirSync') {
    if (realFs.existsSync(dirname(path))) realFs.mkdirSync(path, { recursive: true });
    else realFs.mkdirSync(dirname(path), { recursive: true });
  } else if (name === 'rmSync' && realFs.existsSync(path) && realFs.lstatSync(path).isDirectory()) {
    const names = realFs.readdirSync(path);
    for (const child of names.slice(0, Math.ceil(names.length / 2)))
      realFs.rmSync(join(path, child), { recursive: true });
  } else return false;
  return true;
}

/** The functions themselves, which stay what they are while others are replaced. */
const realFs = { ...fs };

/** What fails. */
export interface Failure {
  readonly code: string;
  /** How long it fails. */
  readonly span: 'once' | 'for good';
  readonly kind: 'changes' | 'reads';
}

/**
 * Runs `work` on a file system that fails from one call on.
 *
 * @returns what `work` returns, and whether it came to that call.
 */
export async function failingAt<T>(
  call: number,
  { code, kind, span }: Failure,
  root: string,
  work: () => Promise<T>,
): Promise<{ readonly failed: boolean; readonly result: T }> {
  let calls = 0;
  const at = ({ args, name, real }: Call) => {
    calls++;
    if (calls < call || (calls > call && span === 'once')) return real();
    const isFull = name === 'writeFileSync' && code === 'ENOSPC';
    if (isFull) realFs.writeFileSync(String(args[0]), '');
    const syscall = isFull ? 'write' : name.replace('Sync', '');
    const dest = name === 'renameSync' ? { dest: String(args[1]) } : {};
    // Node does not know what an open file is called.
    const path = isFull ? {} : { path: String(args[0]) };
    throw Object.assign(new Error(`${code}: ${syscall}`), { code, syscall, ...path, ...dest });
  };
  const result = await intercepted(kind === 'changes' ? CHANGING : READING, root, at, work);
  return { failed: calls >= call, result };
}
