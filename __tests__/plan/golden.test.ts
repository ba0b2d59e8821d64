import { join } from 'node:path';
import Ajv from 'ajv';
import { createColors } from 'picocolors';
import { MARKDOWN_LIMIT } from '../../lib/plan/format-markdown';
import { planText } from '../../lib/plan/format-text';
import schema from '../../schemas/plan.schema.json';
import { expectGolden } from '../golden/golden-tree';
import { PLAN_MARKER, planHtml, planJson, planMarkdown } from './one-fleet';
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

/** Stories whose Markdown and HTML are golden too. Together they have every section, table and mark of those formats. */
const PAGES = [
  'calendar-live',
  'nothing',
  'refused-authority-dropped',
  'refused-client-trust',
  'spec',
  'update-and-rotate',
];

test.each(names)('%s reads as its golden files', (name) => {
  const plan = planOf(name);
  const files = new Map([
    ['plan.json', `${planJson(plan)}\n`],
    ['plan.txt', text(name)],
  ]);
  if (PAGES.includes(name)) {
    files.set('plan.md', planMarkdown(plan));
    files.set('plan.html', planHtml(plan).replace(STYLE, '<style>/* golden/style/page.css */</style>'));
  }
  expectGolden(join(__dirname, 'golden', name), files);
});

test('every page has the style sheet of the golden file', () => {
  const sheets = new Set(names.map((name) => planHtml(planOf(name)).match(STYLE)?.[1]));
  expect(sheets.size).toBe(1);
  expectGolden(join(__dirname, 'golden', 'style'), new Map([['page.css', `${[...sheets][0]}`]]));
});

test('a story is the same when it is planned again', () => {
  for (const [name, make] of Object.entries(STORIES)) expect(planJson(make())).toBe(planJson(planOf(name)));
});

test('the JSON of every story is valid by its published schema', () => {
  const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);
  const errors = names.flatMap((name) => {
    validate(JSON.parse(planJson(planOf(name))));
    return (validate.errors ?? []).map((error) => ({ name, ...error }));
  });
  expect(errors).toEqual([]);
});

test('the Markdown of every story begins with the marker and fits into a comment', () => {
  for (const name of names) {
    const markdown = planMarkdown(planOf(name));
    expect(markdown.split('\n')[0]).toBe(PLAN_MARKER);
    expect(markdown.length).toBeLessThan(MARKDOWN_LIMIT);
    expect(markdown.match(/<!--/g)).toHaveLength(1);
  }
});

test('no page needs a file or a script from anywhere', () => {
  const external = /<script|<link|<img|<iframe|<object|(src|href|action)="(?!#)|url\(|@import/;
  expect(names.filter((name) => external.test(planHtml(planOf(name))))).toEqual([]);
});

test('the last line on a terminal is the summary, and no line of prose is wider than the terminal', () => {
  for (const name of names.filter((name) => !['nothing', 'calendar', 'calendar-live'].includes(name))) {
    expect(text(name).split('\n').at(-1)).toBe(planOf(name).summary);
    const prose = text(name, 80)
      .split('\n')
      .slice(0, -1)
      .filter((line) => /^ {2,8}(none|reload|restart|outage|note|✓|✗)/.test(line));
    expect(prose.filter((line) => line.length > 80)).toEqual([]);
  }
});

test('nothing is written to a terminal when nothing changes', () => {
  expect(text('nothing')).toBe('');
});
