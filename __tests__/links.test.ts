import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readTree } from '../lib/synth/files';
import { REPOSITORY } from './cli/project';

const DOCUMENTS = new Map<string, string>([
  ...readdirSync(REPOSITORY)
    .filter((name) => name.endsWith('.md'))
    .map((path) => [path, readFileSync(join(REPOSITORY, path), 'utf8')] as const),
  ...[...readTree(REPOSITORY, 'docs')].filter(([path]) => path.endsWith('.md')),
]);

/** A document without the blocks of code, whose brackets and hashes mean something else. */
function prose(text: string): string {
  return text.replace(/^( *)```[\s\S]*?^\1```$/gm, '');
}

/** The anchors that a Git host makes of the headings of a document. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of prose(text).matchAll(/^#+ +(.+)$/gm)) {
    const words = heading.replace(/\]\([^)]*\)/g, '').toLowerCase();
    const anchor = words.replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-');
    let free = anchor;
    for (let i = 1; anchors.has(free); i++) free = `${anchor}-${i}`;
    anchors.add(free);
  }
  return anchors;
}

interface Link {
  readonly file: string;
  /** Path from the root of the repository. */
  readonly path: string;
  readonly anchor: string;
}

/** Links of a document to others of the repository, pictures too. */
function linksOf(file: string, text: string): Link[] {
  const targets = [...prose(text).matchAll(/\]\((?![a-z]+:)([^)\s]+)\)/g)].map(([, target]) => target ?? '');
  return targets.map((target) => {
    const [path = '', anchor = ''] = target.split('#');
    return { file, path: path === '' ? file : posix.join(posix.dirname(file), path), anchor };
  });
}

/** The links that lead nowhere, as `FILE: TARGET`. */
function broken(documents: ReadonlyMap<string, string>): string[] {
  return [...documents]
    .flatMap(([file, text]) => linksOf(file, text))
    .filter(({ path, anchor }) => {
      const text = documents.get(path);
      if (text === undefined) return anchor !== '' || !existsSync(join(REPOSITORY, path));
      return anchor !== '' && !anchorsOf(text).has(anchor);
    })
    .map(({ file, path, anchor }) => `${file}: ${path}${anchor === '' ? '' : `#${anchor}`}`);
}

test('every link and anchor of README and docs leads somewhere', () => {
  expect([...DOCUMENTS].flatMap(([file, text]) => linksOf(file, text)).length).toBeGreaterThan(50);
  expect(broken(DOCUMENTS)).toEqual([]);
});

test('every page of docs can be reached from the README', () => {
  const reached = new Set<string>(['README.md']);
  for (const file of reached)
    for (const { path } of linksOf(file, DOCUMENTS.get(file) ?? '')) if (DOCUMENTS.has(path)) reached.add(path);
  expect([...DOCUMENTS.keys()].filter((path) => !reached.has(path))).toEqual([]);
});

test('a link to a file, a heading or a line of code that is not there is found', () => {
  const text =
    '# A b: `c`\n## A\n## A\n[x](#a-b-c) [x](a.md#a-1) [x](#a-2) [x](b.md) [x](https://c)\n```\n# D\n```\n[x](#d)\n';
  expect(broken(new Map([['a.md', text]]))).toEqual(['a.md: a.md#a-2', 'a.md: b.md', 'a.md: a.md#d']);
});
