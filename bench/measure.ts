import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

/** One run of a program. */
export interface Run {
  /** From its start to its end, in seconds. */
  readonly wall: number;
  /** On the processors, in seconds: what other programs of the machine change little. NaN where nobody tells. */
  readonly cpu: number;
  /** The most memory that it held, in MB. NaN where the system does not tell. */
  readonly peak: number;
}

/** A program and what it needs. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  /** @default - the bench's own */
  readonly cwd?: string;
  /** File that gets what it prints. */
  readonly stdout: string;
  /** The code that it ends with. @default 0 */
  readonly code?: number;
}

const POLL_MS = 5;

/**
 * What a machine says in its environment must not count. Node reads certificates that are added to its own at every start,
 * which may take longer than the start itself, and none of the programs opens a connection.
 */
const ENVIRONMENT = { NO_COLOR: '1', CI: '1', NODE_EXTRA_CA_CERTS: undefined, NODE_OPTIONS: undefined };

/**
 * Runs a program to its end.
 *
 * @throws Error when it ends with another code than it should, with what it told.
 */
export async function measure(program: Program): Promise<Run> {
  const out = openSync(program.stdout, 'w');
  const started = process.hrtime.bigint();
  const child = spawn(program.command, [...program.args], {
    cwd: program.cwd,
    env: { ...process.env, ...ENVIRONMENT },
    stdio: ['ignore', out, 'pipe'],
  });
  const told: string[] = [];
  child.stderr?.on('data', (chunk) => told.push(String(chunk)));
  let [peak, cpu] = [Number.NaN, Number.NaN];
  const poll = setInterval(() => {
    peak = highWater(child.pid) ?? peak;
    cpu = processorTime(child.pid) ?? cpu;
  }, POLL_MS);
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  clearInterval(poll);
  closeSync(out);
  if (code !== (program.code ?? 0))
    throw new Error(`${program.command} ${program.args.join(' ')} ends with ${code}:\n${told.join('')}`);
  return { wall: Number(process.hrtime.bigint() - started) / 1e9, cpu, peak };
}

/** The kernel keeps the highest value, so only what comes after the last look is missed. */
function highWater(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

/** Kernels that Node runs on count in hundredths of a second. Fields 14 and 15, behind a name that may hold blanks. */
function processorTime(pid: number | undefined): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const ticks = Number(fields[11]) + Number(fields[12]);
    // Of a process that has ended and is not waited for yet, nothing is left.
    return ticks > 0 ? ticks / 100 : undefined;
  } catch {
    return undefined;
  }
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The medians of some runs. */
export function medianRun(runs: readonly Run[]): Run {
  const of = (field: keyof Run) => median(runs.map((run) => run[field]));
  return { wall: of('wall'), cpu: of('cpu'), peak: of('peak') };
}
