// tsx tools/test-report.ts [--may-skip NEED,NEED] REPORT.json...: what the gate says of the reports of jest.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';

/** The part of a report of `jest --json` that is read here. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    /** Milliseconds since 1970. */
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly ancestorTitles: readonly string[];
      readonly fullName: string;
    }[];
  }[];
}

/** The files that took longest, and what was skipped. */
export interface Summary {
  readonly lines: readonly string[];
  /** Tests that were skipped and should have run, one line for each need. */
  readonly problems: readonly string[];
}

const SLOWEST = 10;

/** Need of a suite that is made by `describeWith`. */
const NEED = / \[needs ([\w-]+)\]$/;

/**
 * Summarises reports.
 *
 * @param maySkip needs that this machine could not be given.
 */
export function summaryOf(reports: readonly Report[], maySkip: readonly string[]): Summary {
  const files = reports.flatMap(({ testResults }) => testResults);
  const slowest = files
    .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, SLOWEST);
  const skipped = new Map<string, number>();
  for (const { status, ancestorTitles } of files.flatMap(({ assertionResults }) => assertionResults)) {
    if (status === 'passed' || status === 'failed') continue;
    const need = ancestorTitles.map((title) => NEED.exec(title)?.[1]).find((found) => found !== undefined) ?? 'nothing';
    skipped.set(need, (skipped.get(need) ?? 0) + 1);
  }
  return {
    lines: [
      `the ${slowest.length} slowest files of tests:`,
      ...slowest.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(8)} s  ${relative(process.cwd(), name)}`),
      ...[...skipped].map(([need, count]) => `skipped: ${count} tests that need ${need}`),
    ],
    problems: [...skipped.keys()]
      .filter((need) => !maySkip.includes(need))
      .map((need) => `${skipped.get(need)} tests that need ${need} were skipped, and should have run`),
  };
}

if (require.main === module) {
  const { values, positionals } = parseArgs({
    options: { 'may-skip': { type: 'string', default: '' } },
    allowPositionals: true,
  });
  const reports = positionals.map((path) => JSON.parse(readFileSync(path, 'utf8')) as Report);
  const { lines, problems } = summaryOf(reports, values['may-skip'].split(','));
  process.stdout.write(`${lines.join('\n')}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
