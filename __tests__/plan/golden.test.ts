import { join } from 'node:path';
import Ajv from 'ajv';
import { createColors } from 'picocolors';
import { planHtml } from '../../lib/plan/format-html';
import { planJson } from '../../lib/plan/format-json';
import { MARKDOWN_LIMIT, PLAN_MARKER, planMarkdown } from '../../lib/plan/format-markdown';
import { planText } from '../../lib/plan/format-text';
import schema from '../../schemas/plan.schema.json';
import { expectGolden } from '../golden/golden-tree';
import { STORIES } from './stories';

/** The same on all pages, so it is held once. */
const STYLE = /<style>\n([\s\S]*?)<\/style>/;

const names = Object.keys(STORIES);
const plans = new Map(Object.entries(STORIES).map(([name, make]) => [name, make()]));

function planOf(name: string) {
  const plan = plans.get(name);
  if (plan === undefined) throw new Error(`no story ${name}`);
  return plan;
}

const text = (name: string, width = 120) => planText(planOf(name), { width, colors: createColors(false) });

test.each(names)('%s is told in every format as its golden files hold', (name) => {
  const plan = planOf(name);
  expectGolden(
    join(__dirname, 'golden', name),
    new Map([
      ['plan.html', planHtml(plan).replace(STYLE, '<style>/* golden/style/page.css */</style>')],
      ['plan.json', `${planJson(plan)}\n`],
      ['plan.md', planMarkdown(plan)],
      ['plan.txt', text(name)],
    ]),
  );
});

test('every page has the style sheet of the golden file', () => {
  const sheets = new Set(names.map((name) => planHtml(planOf(name)).match(STYLE)?.[1]));
  expect(sheets.size).toBe(1);
  expectGolden(join(__dirname, 'golden', 'style'), new Map([['page.css', `${[...sheets][0]}`]]));
});

test.each(names)('%s is the same when it is planned again', (name) => {
  expect(planJson((STORIES[name] as () => ReturnType<typeof planOf>)())).toBe(planJson(planOf(name)));
});

test.each(names)('the JSON of %s is what its published schema says', (name) => {
  const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);
  validate(JSON.parse(planJson(planOf(name))));
  expect(validate.errors ?? []).toEqual([]);
});

test.each(names)('the Markdown of %s begins with the marker and fits into a comment', (name) => {
  const markdown = planMarkdown(planOf(name));
  expect(markdown.split('\n')[0]).toBe(PLAN_MARKER);
  expect(markdown.length).toBeLessThan(MARKDOWN_LIMIT);
  expect(markdown.match(/<!--/g)).toHaveLength(1);
});

test.each(names)('the page of %s needs nothing from anywhere', (name) => {
  const html = planHtml(planOf(name));
  expect(html).not.toMatch(/<script|<link|<img|<iframe|<object|(src|href|action)="(?!#)|url\(|@import/);
});

test.each(names.filter((name) => !['nothing', 'calendar', 'calendar-live'].includes(name)))(
  'the last line of %s on a terminal is its summary, and no line of prose is wider than the terminal',
  (name) => {
    expect(text(name).split('\n').at(-1)).toBe(planOf(name).summary);
    const prose = text(name, 80)
      .split('\n')
      .slice(0, -1)
      .filter((line) => /^ {2,8}(none|reload|restart|outage|note|✓|✗)/.test(line));
    expect(prose.filter((line) => line.length > 80)).toEqual([]);
  },
);

test('nothing is written to a terminal when nothing changes', () => {
  expect(text('nothing')).toBe('');
});
