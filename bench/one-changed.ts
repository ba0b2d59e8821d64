import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { poolKey } from '../lib/model/intent';
import { command } from './contest';
import { writeFiles } from './fleet';
import { measure, medianRun, type Run } from './measure';
import { ledgerOf, placeOf, RESTART } from './pools';

/** The pool that is changed. */
const CHANGED = 7;

/** What one changed pool costs in a large fleet. */
export interface OneChanged {
  readonly synth: Run;
  readonly plan: Run;
  readonly check: Run;
  /** Files of other pools that `synth` touched. */
  readonly touched: readonly string[];
  /** Files of the pool that it wrote. */
  readonly written: number;
}

/** Records a change in one pool of a project that is rendered, and measures what follows. */
export async function oneChanged(project: string, rounds: number, note: (text: string) => void): Promise<OneChanged> {
  git(project, 'init', '-q', '-b', 'main');
  git(project, 'add', '-A');
  git(project, 'commit', '-q', '-m', 'fleet');
  writeFiles(project, ledgerOf(CHANGED, [RESTART]));
  const before = timesOf(join(project, 'dist'));
  const synth: Run[] = [await run(project, 'synth')];
  const own = `${poolKey(placeOf(CHANGED))}/`;
  const changed = [...timesOf(join(project, 'dist'))]
    .filter(([path, time]) => before.get(path) !== time)
    .map(([path]) => path);
  const runs: Record<'plan' | 'check', Run[]> = { plan: [], check: [] };
  for (let round = 1; round <= rounds; round++) {
    if (round > 1) {
      git(project, 'checkout', '-q', '--', 'dist');
      git(project, 'clean', '-q', '-f', 'dist');
      synth.push(await run(project, 'synth'));
    }
    runs.plan.push(await run(project, 'plan', '--base', 'main'));
    runs.check.push(await run(project, 'check'));
    note(
      `one pool changed, round ${round}: synth ${synth.at(-1)?.wall.toFixed(2)} s, plan ${runs.plan.at(-1)?.wall.toFixed(2)} s, check ${runs.check.at(-1)?.wall.toFixed(2)} s`,
    );
  }
  return {
    synth: medianRun(synth),
    plan: medianRun(runs.plan),
    check: medianRun(runs.check),
    touched: changed.filter((path) => !path.startsWith(own)),
    written: changed.filter((path) => path.startsWith(own)).length,
  };
}

function run(project: string, ...args: string[]): Promise<Run> {
  return measure({ ...command(project, ...args), cwd: project, stdout: '/dev/null' });
}

function git(root: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'gc.auto=0'];
  const done = spawnSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`git ${args[0]} failed: ${done.stderr}`);
}

/** When each file was written, in nanoseconds, by its path. */
function timesOf(folder: string): Map<string, bigint> {
  const times = new Map<string, bigint>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    times.set(path.slice(folder.length + 1), statSync(path, { bigint: true }).mtimeNs);
  }
  return times;
}
