import { Command } from 'commander';
import { createColors } from 'picocolors';
import { checkText } from '../lib/cli/commands/check-formats';
import type { Host } from '../lib/cli/host';
import { run } from '../lib/cli/run';
import { formatProblem, formatProblems, GitopsError, type Problem, throwProblems } from '../lib/errors';
import { fleetsHtml } from '../lib/plan/format-html';
import { fleetsMarkdown } from '../lib/plan/format-markdown';
import { planText } from '../lib/plan/format-text';
import type { Plan } from '../lib/plan/types';
import { planHtml, planMarkdown } from './plan/one-fleet';
import { STORIES } from './plan/stories';

const MANY = Array.from({ length: 45_000 }, (_, i): Problem => {
  const file = `changes/demo/pool-${Math.floor(i / 1000)}/0001-add.yaml`;
  return { code: 'change-invalid', file, line: i + 1, path: `field-${i}`, message: 'unknown field' };
});
const MORE =
  'and 44900 more, in changes/demo/pool-0/0001-add.yaml, changes/demo/pool-1/0001-add.yaml, changes/demo/pool-2/0001-add.yaml, ' +
  'changes/demo/pool-3/0001-add.yaml, changes/demo/pool-4/0001-add.yaml and 40 other files';

/** How often a text of a hundred problems, and one of those after them, is in an output. */
function counts(text: string): { shown: number; more: boolean } {
  return { shown: text.match(/field-\d+/g)?.length ?? 0, more: text.includes(MORE) };
}

describe('of 45,000 problems', () => {
  test('a command prints a hundred, how many more there are and where, and ends as it did', async () => {
    const notes: string[] = [];
    const note = (text: string) => void notes.push(text);
    const host: Host = { note, result: () => {}, ask: async () => undefined, colors: createColors(false) };
    const program = new Command().exitOverride();
    program.command('x').action(() => throwProblems(MANY));
    expect(await run(program, ['x'], host)).toBe(1);
    expect(notes).toHaveLength(102);
    expect(notes.slice(-2)).toEqual([MORE, '45000 problems']);
  });

  test('an error, the annotations of GitHub and each form of a plan for people have as many', () => {
    const [make] = Object.values(STORIES);
    const plan = { ...(make?.() as Plan), refusals: MANY };
    const failed = [{ title: 'prod', problems: MANY }];
    const printed = {
      error: new GitopsError(MANY).message,
      github: checkText({ problems: MANY }, 'github'),
      refused: planText(plan, { width: 120, colors: createColors(false) }),
      refusedMarkdown: planMarkdown(plan),
      refusedHtml: planHtml(plan),
      failedMarkdown: fleetsMarkdown(failed),
      failedHtml: fleetsHtml(failed),
    };
    for (const text of Object.values(printed)) expect(counts(text)).toEqual({ shown: 100, more: true });
  });

  test('what machines read has all', () => {
    for (const format of ['json', 'sarif', 'junit'] as const)
      expect(checkText({ problems: MANY }, format)).toContain('field-44999');
  });

  test('a hundred are all', () => {
    expect(formatProblems(MANY.slice(0, 100))).toEqual(MANY.slice(0, 100).map(formatProblem));
    expect(formatProblems(MANY.slice(0, 101)).at(-1)).toBe('and 1 more, in changes/demo/pool-0/0001-add.yaml');
  });
});

describe('a problem that quotes 400 kB', () => {
  const long = 'x'.repeat(400_000);
  const problem: Problem = {
    code: 'usage',
    file: `dist/${long}`,
    path: `pools ${long}`,
    message: `names ${long}, but the newest file is 0001-add.yaml`,
    table: [`${long} a row`],
    fix: `rename ${long}, then run this again`,
  };

  test('keeps the beginning and the end of each text', () => {
    const text = formatProblem(problem);
    expect(text.replace(/x+/g, 'x')).toBe(
      'dist/x... x: pools x... x: names x... x, but the newest file is 0001-add.yaml\nx... x a row\n    fix: rename x... x, then run this again',
    );
    expect(text.length).toBeLessThan(11_000);
  });

  test.each(['json', 'sarif', 'junit', 'github'] as const)('is as short in %s', (format) => {
    expect(checkText({ problems: [problem] }, format).length).toBeLessThan(25_000);
  });

  test('is cut between characters, and behind a password', () => {
    const message = `${'🙂'.repeat(2000)}x${'🙂'.repeat(2000)}`;
    expect(formatProblem({ ...problem, message })).not.toMatch(/\\ud/);
    const url = `https://user:${'p'.repeat(3000)}@host/`;
    expect(formatProblem({ code: 'usage', file: 'main.ts', message: `found ${url}` })).toBe(
      'main.ts: found https://***@host/',
    );
  });
});
