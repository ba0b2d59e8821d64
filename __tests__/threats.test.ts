import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const REPOSITORY = resolve(__dirname, '..');
const read = (file: string) => readFileSync(join(REPOSITORY, file), 'utf8');

/** The rows of a table between two marks, without its head, each with its cells. */
function rowsOf(page: string, name: string): string[][] {
  const [, rest = ''] = page.split(`<!-- ${name}: begin -->\n`);
  const [table = ''] = rest.split(`<!-- ${name}: end -->`);
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const ROWS = rowsOf(read('docs/threats.md'), 'threats');

test('The page of threats has a row for each attempt', () => {
  expect(ROWS.length).toBeGreaterThan(20);
  expect(new Set(ROWS.map(([attempt]) => attempt)).size).toBe(ROWS.length);
});

test.each(ROWS.map(([attempt = '', , tests = '']) => [attempt, tests]))('"%s" is tested', (_, tests) => {
  const named = [...tests.matchAll(/`([^`]+\.test\.ts)`(?:: ([^`]+?))?(?:, (?=`)|$)/g)];
  expect(named.map(([whole]) => whole).join('')).toBe(tests);
  for (const [, file = '', title] of named) {
    const path = join('__tests__', file);
    expect([path, existsSync(join(REPOSITORY, path))]).toEqual([path, true]);
    if (title !== undefined) expect([path, read(path).replaceAll("\\'", "'").includes(title)]).toEqual([path, true]);
  }
});

test('SECURITY.md leads there, and says how to report', () => {
  const security = read('SECURITY.md');
  expect(security).toContain('(docs/threats.md)');
  expect(security).toMatch(/^## Report a vulnerability$/m);
  expect(security).toMatch(/^## What is promised$/m);
});
