import { type ChildProcess, spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { REPOSITORY } from './cluster/layout';
import { note } from './cluster/log';

/** How a file of scenarios ended. */
export interface Outcome {
  readonly file: string;
  /** `again` has failed, and passed when it was run once more with nothing beside it; `cut off` had not ended in time. */
  readonly result: 'passed' | 'again' | 'failed' | 'cut off' | 'not run';
}

/** How long behind the deadline anything may run, in milliseconds. */
const GRACE = 8 * 60_000;

/** How long behind the deadline a second try may begin, in milliseconds. */
const SECOND_TRY = 3 * 60_000;

/** Runs files of scenarios, each in a process of its own. */
export class ScenarioQueue {
  private readonly running = new Set<ChildProcess>();
  private ended = false;

  constructor(
    /** When no further file begins, in milliseconds since 1970. */
    private readonly deadline: number,
    /** Called before a file that has nothing beside it: mends what another one has left. */
    private readonly mend: () => Promise<void>,
  ) {}

  /** Ends what runs, with a signal; nothing else begins. */
  end(signal: NodeJS.Signals): void {
    this.ended = true;
    for (const child of this.running) child.kill(signal);
  }

  /** Runs files, some of them side by side. What fails is run again at the end, one at a time. */
  async run(files: readonly string[], workers: number): Promise<Outcome[]> {
    const waiting = [...files];
    const outcomes: Outcome[] = [];
    const work = async () => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        const begins = this.isOpen(this.deadline);
        if (workers === 1 && begins) await this.mend();
        outcomes.push(begins ? await this.runFile(file) : { file, result: 'not run' });
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
    for (const [index, { file, result }] of outcomes.entries()) {
      if (result !== 'failed' || !this.isOpen(this.deadline + SECOND_TRY)) continue;
      await this.mend();
      const second = await this.runFile(file);
      if (second.result === 'passed') outcomes[index] = { file, result: 'again' };
    }
    return outcomes;
  }

  private isOpen(until: number): boolean {
    return !this.ended && Date.now() < until;
  }

  private async runFile(file: string): Promise<Outcome> {
    const began = Date.now();
    const { code, output } = await this.jest(file);
    const seconds = Math.round((Date.now() - began) / 1000);
    const late = !this.ended && Date.now() >= this.deadline + GRACE;
    const result = code === 0 ? 'passed' : late ? 'cut off' : 'failed';
    note(`${result} ${basename(file, '.e2e.ts')} (${seconds} s)`);
    if (code !== 0) process.stderr.write(output);
    return { file, result };
  }

  /** What several files write at the same time is told file by file. */
  private jest(file: string): Promise<{ code: number | null; output: string }> {
    const program = join(REPOSITORY, 'node_modules', '.bin', 'jest');
    const config = join(REPOSITORY, 'e2e', 'jest.config.js');
    const child = spawn(program, ['--ci', '--config', config, '--runTestsByPath', file], {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: REPOSITORY,
    });
    this.running.add(child);
    const left = this.deadline + GRACE - Date.now();
    const cut = Number.isFinite(left) ? setTimeout(() => child.kill(), left) : undefined;
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
    return new Promise((resolve) => {
      child.on('close', (code) => {
        this.running.delete(child);
        clearTimeout(cut);
        resolve({ code, output });
      });
    });
  }
}

/** What a run was, in a line for each file that has not simply passed. */
export function outcomeText(outcomes: readonly Outcome[]): string {
  const names = (result: Outcome['result']) =>
    outcomes.filter((each) => each.result === result).map(({ file }) => basename(file, '.e2e.ts'));
  const lines = [
    ['failed twice', names('failed')],
    ['passed at the second try only', names('again')],
    ['cut off, for the time was over', names('cut off')],
    ['not run, for the time was over', names('not run')],
  ] as const;
  return [
    `${names('passed').length} of ${outcomes.length} files of scenarios passed`,
    ...lines.filter(([, files]) => files.length > 0).map(([what, files]) => `${what}: ${files.join(', ')}`),
  ].join('\n');
}
