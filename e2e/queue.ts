import { type ChildProcess, spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { REPOSITORY } from './cluster/layout';
import { note } from './cluster/log';

/** How a file of scenarios ended. */
export interface Outcome {
  readonly file: string;
  /**
   * `again` has failed, and passed when it was run once more with nothing beside it; `stopped` was ended by a signal; `cut off` had
   * not ended in time.
   */
  readonly result: 'passed' | 'again' | 'failed' | 'stopped' | 'cut off' | 'not run';
  /** Of each try that has failed, the test and the beginning of what it said. */
  readonly failures: readonly string[];
}

/** How many characters of a failure are printed at the end of a run, whose last lines may be all that is kept of it. */
const FAILURE = 1500;

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
        outcomes.push(begins ? await this.runFile(file) : { file, result: 'not run', failures: [] });
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
    for (const [index, { file, result, failures }] of outcomes.entries()) {
      if (result !== 'failed' || !this.isOpen(this.deadline + SECOND_TRY)) continue;
      await this.mend();
      const second = await this.runFile(file);
      outcomes[index] = {
        file,
        result: second.result === 'passed' ? 'again' : 'failed',
        failures: [...failures, ...second.failures],
      };
    }
    return outcomes;
  }

  private isOpen(until: number): boolean {
    return !this.ended && Date.now() < until;
  }

  private async runFile(file: string): Promise<Outcome> {
    const began = Date.now();
    const { code, output, results } = await this.jest(file);
    const seconds = Math.round((Date.now() - began) / 1000);
    const late = Date.now() >= this.deadline + GRACE;
    const result = code === 0 ? 'passed' : this.ended ? 'stopped' : late ? 'cut off' : 'failed';
    note(`${result} ${basename(file, '.e2e.ts')} (${seconds} s)`);
    if (code !== 0) process.stderr.write(output);
    return { file, result, failures: result === 'failed' ? [failureText(results)] : [] };
  }

  /** What several files write at the same time is printed file by file. */
  private jest(file: string): Promise<{ code: number | null; output: string; results: string }> {
    const program = join(REPOSITORY, 'node_modules', '.bin', 'jest');
    const config = join(REPOSITORY, 'e2e', 'jest.config.js');
    const child = spawn(program, ['--ci', '--json', '--config', config, '--runTestsByPath', file], {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: REPOSITORY,
    });
    this.running.add(child);
    const left = this.deadline + GRACE - Date.now();
    const cut = Number.isFinite(left) ? setTimeout(() => child.kill(), left) : undefined;
    let [results, output] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (results += chunk));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk));
    return new Promise((resolve) => {
      child.on('close', (code) => {
        this.running.delete(child);
        clearTimeout(cut);
        resolve({ code, output, results });
      });
    });
  }
}

/** What a run of jest wrote with --json, as far as it is read here. */
interface Results {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly title: string; readonly failureMessages: readonly string[] }[];
  }[];
}

/** The first test that failed, and the beginning of what it said. */
function failureText(results: string): string {
  if (!results.startsWith('{')) return 'jest itself did not end as it should, see its output above';
  const [file] = (JSON.parse(results) as Results).testResults;
  const test = file?.assertionResults.find(({ failureMessages }) => failureMessages.length > 0);
  const text = test === undefined ? (file?.message ?? '') : `${test.title}: ${test.failureMessages[0]}`;
  const lines = stripVTControlCharacters(text).split('\n');
  return lines
    .filter((line) => !/^ +at .*node_modules/.test(line))
    .join('\n')
    .slice(0, FAILURE);
}

/** What a run was, in a line for each file that has not simply passed; behind it why, where one has failed. */
export function outcomeText(outcomes: readonly Outcome[]): string {
  const names = (result: Outcome['result']) =>
    outcomes.filter((each) => each.result === result).map(({ file }) => basename(file, '.e2e.ts'));
  const lines = [
    ['failed', names('failed')],
    ['stopped by a signal', names('stopped')],
    ['passed at the second try only', names('again')],
    ['cut off, for the time was over', names('cut off')],
    ['not run, for the time was over', names('not run')],
  ] as const;
  const failures = outcomes.flatMap(({ file, failures }) =>
    failures.map((failure) => `\n${basename(file, '.e2e.ts')} failed: ${failure}`),
  );
  return [
    ...failures,
    `${names('passed').length} of ${outcomes.length} files of scenarios passed`,
    ...lines.filter(([, files]) => files.length > 0).map(([what, files]) => `${what}: ${files.join(', ')}`),
  ].join('\n');
}
