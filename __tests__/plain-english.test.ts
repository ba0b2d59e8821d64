import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './cli/project';

/** Between two words of a turn: a space, or the end of a line, also of a comment. */
const GAP = String.raw`(?: |\s*\n\s*(?:\*|//|--|#|>)? ?)`;

function turn(words: string): RegExp {
  return new RegExp(`\\b(?:${words.replaceAll(' ', GAP)})\\b`, 'gi');
}

/** The turns that CONTRIBUTING.md names, in every form in which they occur. */
const TURNS: Readonly<Record<string, RegExp>> = {
  'is told': turn('(?:is|are|was|were|be|been|being|not) told'),
  'goes on': turn('(?:go|goes|going|went|gone) on'),
  'no more': turn('no more'),
  'as ever': turn('as ever'),
  whoever: turn('who(?:m|se)?(?:so)?ever'),
  'that is none': turn('(?:that|what|which|who) (?:is|are|was|were) none'),
};

/** The rule itself. */
const RULE = /Not: ([^(]+)\(/;

/** Holds the turns themselves, as words to look for. */
const THIS_TEST = '__tests__/plain-english.test.ts';

/** What people read: sources and tests with their comments and messages, schemas, and documents. */
const READ = /^(?:(?:lib|bin|ci|\.ci|schemas|docs|tools|e2e|bench|__tests__)\/.*|[^/]+\.md)$/;

/** Folders that git ignores: packages that were installed, reports and other results. */
const IGNORED = readFileSync(join(REPOSITORY, '.gitignore'), 'utf8')
  .split('\n')
  .filter((line) => line.endsWith('/'))
  .map((line) => line.slice(0, -1));

function texts(folder = ''): (readonly [path: string, text: string])[] {
  return readdirSync(join(REPOSITORY, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (IGNORED.includes(path) || IGNORED.includes(entry.name)) return [];
    if (entry.isDirectory()) return READ.test(`${path}/`) ? texts(path) : [];
    const isRead = entry.isFile() && READ.test(path) && path !== THIS_TEST;
    return isRead ? [[path, readFileSync(join(REPOSITORY, path), 'utf8')] as const] : [];
  });
}

/** Every place of a turn: `lib/cli/git.ts:12: goes on`. */
function turnsIn(path: string, text: string): string[] {
  return Object.values(TURNS).flatMap((each) =>
    [...text.matchAll(each)].map(
      ({ 0: found, index }) => `${path}:${text.slice(0, index).split('\n').length}: ${found.replace(/[^a-z]+/gi, ' ')}`,
    ),
  );
}

test('CONTRIBUTING.md names the turns that this test looks for', () => {
  const rule = RULE.exec(readFileSync(join(REPOSITORY, 'CONTRIBUTING.md'), 'utf8'))?.[1] ?? '';
  expect([...rule.matchAll(/\*([^*]+)\*/g)].map(([, turn]) => turn)).toEqual(Object.keys(TURNS));
});

test('Comments, messages and docs have none of these turns', () => {
  expect(
    texts().flatMap(([path, text]) => turnsIn(path, path === 'CONTRIBUTING.md' ? text.replace(RULE, '') : text)),
  ).toEqual([]);
});

test('A turn is found in any form, also across two lines of a comment', () => {
  expect(turnsIn('a.ts', '/**\n * It is\n * told, and went on\n */')).toEqual(['a.ts:2: is told', 'a.ts:3: went on']);
});
