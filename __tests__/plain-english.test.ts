import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTree } from '../lib/synth/files';
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

/** What people read: sources with their comments and messages, schemas, and documents. */
function texts(): (readonly [path: string, text: string])[] {
  const documents = readdirSync(REPOSITORY).filter((name) => name.endsWith('.md'));
  return [
    ...['lib', 'bin', 'ci', '.ci', 'schemas', 'docs', 'tools/mutants'].flatMap((folder) => [
      ...readTree(REPOSITORY, folder),
    ]),
    ...documents.map((path) => [path, readFileSync(join(REPOSITORY, path), 'utf8')] as const),
  ];
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
