import { readTree } from '../../lib/synth/files';
import { REPOSITORY } from '../cli/project';
import { expectGenerated } from './generated';

const FOLDER = 'docs/decisions/';
const PAGES = [...readTree(REPOSITORY, 'docs')].filter(([path]) => /^docs\/decisions\/\d/.test(path));

/** Title, status and headings of a decision. */
function partsOf(text: string) {
  const [, number, title] = /^# (\d{4})\. (.+)\n/.exec(text) ?? [];
  const [, status = ''] = /^Status: (.+)$/m.exec(text) ?? [];
  const headings = [...text.matchAll(/^## (.+)\n\n\S/gm)].map(([, heading]) => heading);
  return { number, title, status, headings };
}

/** The decision that another one names in its status, by a word such as `supersedes`. */
function named(text: string, word: string): string | undefined {
  return new RegExp(`\\b${word} \\[\\d+\\]\\(([^)]+)\\)`).exec(partsOf(text).status)?.[1];
}

test('The index lists every decision with its status', () => {
  const rows = PAGES.map(([path, text]) => {
    const { number, title, status } = partsOf(text);
    return `| [${number}](${path.slice(FOLDER.length)}) | ${title} | ${status} |`;
  });
  expectGenerated(
    `${FOLDER}README.md`,
    'index',
    ['| number | decision | status |', '|---|---|---|', ...rows].join('\n'),
  );
});

test.each(PAGES)('%s has the next number and every part', (path, text) => {
  const { number, title, status, headings } = partsOf(text);
  expect(Number(number)).toBe(PAGES.findIndex(([each]) => each === path) + 1);
  const words = title
    ?.toLowerCase()
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-');
  expect(path).toBe(`${FOLDER}${number}-${words}.md`);
  expect(status).toMatch(/^(accepted|superseded by)\b/);
  expect(headings).toEqual(['Context', 'Decision', 'Consequences']);
});

test('A decision that supersedes another is named by that one', () => {
  const pairs = (word: string) =>
    PAGES.flatMap(([path, text]) => {
      const other = named(text, word);
      return other === undefined ? [] : [[path.slice(FOLDER.length), other]];
    });
  const superseding = pairs('supersedes').map(([newer, older]) => [older, newer]);
  expect(superseding.length).toBeGreaterThan(0);
  expect(pairs('superseded by')).toEqual(superseding);
});
