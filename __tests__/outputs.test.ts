import fc from 'fast-check';
import { createColors } from 'picocolors';
import { type CheckFormat, checkText } from '../lib/cli/commands/check-formats';
import { terminalHost } from '../lib/cli/host';
import type { Problem } from '../lib/errors';
import { planText } from '../lib/plan/format-text';
import type { Plan } from '../lib/plan/types';
import { printableData } from '../lib/printable';
import { changesSince } from '../lib/status/changes-since';
import { statusText } from '../lib/status/format-text';
import type { Status } from '../lib/status/types';
import { planHtml, planMarkdown } from './plan/one-fleet';
import { STORIES as PLANS } from './plan/stories';
import { STORIES as STATUSES } from './status/stories';

const ESCAPE = String.fromCharCode(27);
/** What a terminal acts upon, an editor reorders, nobody sees, or begins a line, a cell, a tag, a mention or a command of a CI. */
const hostile = fc
  .array(
    fc.constantFrom(
      '\n',
      '\r\n',
      '\u2028',
      '\u0085',
      `${ESCAPE}[2J`,
      `${ESCAPE}[31m`,
      '\u009b8m',
      '\u202e',
      '\u200b',
      '\0',
      '\n::error::x',
      '\n| x | y |',
      '<img src=x>',
      '</details>',
      '"><b>',
      '@team',
      '`',
      '&amp;',
      '\n```\n',
      'a',
      ' ',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => `x${parts.join('')}x`);

/** Fields that hold words of this program or times: nobody else writes them. */
const OWN = new Set(
  'state action impact verdict effect severity accept verb role time created issued expires renews ended since kind'.split(
    ' ',
  ),
);

/** The same data, where each text that may come from elsewhere ends with another one. */
function withText<T>(data: T, more: string, key = ''): T {
  if (typeof data === 'string') return (OWN.has(key) || data === '' ? data : `${data}${more}`) as T;
  if (Array.isArray(data)) return data.map((each) => withText(each, more, key)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, withText(value, more, name)])) as T;
}

const UNSEEN = /(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u;

/** What this process's terminal, file or log gets. */
function printed(text: string): string {
  const written: string[] = [];
  const stream = { on: () => {}, write: (part: string) => written.push(part) };
  terminalHost({ env: {}, stdout: stream, stderr: stream } as unknown as NodeJS.Process).result(text);
  return written.join('');
}

function expectHarmless(text: string, benign: string): void {
  const shown = printed(text);
  expect(shown).not.toMatch(UNSEEN);
  expect(shown.split('\n').length).toBe(printed(benign).split('\n').length);
  expect(shown).not.toMatch(/^::/m);
}

const statuses: Status[] = [];
beforeAll(async () => {
  for (const make of Object.values(STATUSES)) statuses.push(await make());
});
const plans: Plan[] = Object.values(PLANS).map((make) => make());
const paint = createColors(false);
const each = fc.nat();

test('a status has the lines that it has without what others write into objects', () => {
  fc.assert(
    fc.property(each, hostile, (i, text) => {
      const status = statuses[i % statuses.length] as Status;
      const [bad, benign] = [withText(status, text), withText(status, 'x')];
      expectHarmless(statusText(bad, paint), statusText(benign, paint));
      expectHarmless(changesSince(undefined, bad).join('\n'), changesSince(undefined, benign).join('\n'));
    }),
    { numRuns: 300 },
  );
});

test('a status is as long as it can be read, whatever a cluster holds', () => {
  for (const status of statuses) {
    const huge = withText(status, 'x'.repeat(200_000));
    for (const text of [statusText(huge, paint), changesSince(undefined, huge).join('\n')])
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(50_000);
  }
});

test('a plan has the lines, cells and tags that it has without what others write into manifests', () => {
  const tags = (html: string) => (html.match(/<\/?[a-z0-9]+/g) ?? []).join(' ');
  const cells = (markdown: string) => markdown.split('\n').map((line) => line.split('|').length);
  fc.assert(
    fc.property(each, hostile, (i, text) => {
      const plan = plans[i % plans.length] as Plan;
      // What is printed of a text is longer than the text, and a comment of a pull request is cut at a length.
      const [bad, benign] = [withText(plan, text), withText(plan, printableData(text).replace(/[^a-z]/g, 'x'))];
      const options = { width: Number.POSITIVE_INFINITY, colors: paint };
      expectHarmless(planText(bad, options), planText(benign, options));
      expectHarmless(planHtml(bad), planHtml(benign));
      expect(tags(planHtml(bad))).toBe(tags(planHtml(benign)));
      const [markdown, plain] = [planMarkdown(bad), planMarkdown(benign)];
      expect(printed(markdown)).not.toMatch(UNSEEN);
      expect(markdown).not.toMatch(/@team|<img|"><b>/);
      if (markdown.includes('did not fit') || plain.includes('did not fit')) return;
      expectHarmless(markdown, plain);
      expect(cells(markdown)).toEqual(cells(plain));
      expect(tags(markdown)).toBe(tags(plain));
    }),
    { numRuns: 200 },
  );
});

test('a comment of a plan calls nobody, refers to nothing and links nowhere by what others write', () => {
  const references = ['@team', 'a@b.example', 'org/repo#3', '#4', '!5', '~bug', '%6', '$7', '&8', 'GH-9'];
  const links = ['https://evil.example/x', 'ftp://evil.example', 'www.evil.example'];
  const bad = plans.map((plan) => planMarkdown(withText(plan, ` ${[...references, ...links].join(' ')}`)));
  // Both hosts look for references in the text that a browser shows, but in code, so an entity of a sign hides none.
  const shown = bad.map((markdown) =>
    markdown
      .replace(/<code>.*?<\/code>|```[\s\S]*?```|^ {4}.*$|^<!--.*$/gm, '')
      .replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number))),
  );
  for (const text of shown) expect(text.match(/[@#!~%$&][\w"]|GH-\d/g)).toBeNull();
  const linked = bad.map((markdown) => markdown.replace(/```[\s\S]*?```/g, ''));
  for (const markdown of linked) expect(markdown.match(/\w:\/\/|www\./g)).toBeNull();
});

test('problems have the lines that they have without what others write, in every format', () => {
  const formats: readonly CheckFormat[] = ['text', 'json', 'junit', 'sarif', 'github'];
  fc.assert(
    fc.property(hostile, fc.boolean(), (text, placed) => {
      const problem = (more: string): Problem => ({
        code: 'dist-stale',
        file: `changes/${more}`,
        path: more,
        message: more,
        fix: more,
        ...(placed ? { line: 1, column: 2 } : {}),
      });
      for (const format of formats) {
        const told = (more: string) => checkText({ problems: [problem(more), problem('y')] }, format);
        const shown = printed(told(text));
        expect(shown).not.toMatch(UNSEEN);
        expect(shown.split('\n').length).toBe(printed(told('x')).split('\n').length);
        if (format === 'github') expect(shown.match(/^::\w+/gm)).toEqual(['::error', '::error', '::notice']);
      }
    }),
    { numRuns: 300 },
  );
});
