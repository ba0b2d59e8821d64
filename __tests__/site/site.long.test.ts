import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readTree } from '../../lib/synth/files';
import { REPOSITORY } from '../cli/project';

// Installs the generator, and renders more than a hundred pages.
jest.setTimeout(600_000);

const SITE = join(REPOSITORY, 'build', 'site');
const pages = new Map<string, string>();

/** Anchors of a page. */
function anchorsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => decodeURIComponent(id)));
}

/** Where the links and pictures of a page lead, those within the site alone. */
function targetsOf(page: string, html: string): { page: string; path: string; anchor: string }[] {
  const links = [...html.matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, link = '']) => link);
  return links
    .filter((link) => !/^([a-z]+:|\/\/)/.test(link))
    .map((link) => {
      const [path = '', anchor = ''] = link.split('#');
      const full = path === '' ? page : posix.join(path.startsWith('/') ? '' : posix.dirname(page), path);
      const file = full.replace(/^\//, '');
      return {
        page,
        path: file === '' || file.endsWith('/') ? `${file}index.html` : file,
        anchor: decodeURIComponent(anchor),
      };
    });
}

function broken(): string[] {
  return [...pages]
    .flatMap(([page, html]) => targetsOf(page, html))
    .filter(({ path, anchor }) => {
      const html = pages.get(path);
      if (html === undefined) return !existsSync(join(SITE, path));
      return anchor !== '' && !anchorsOf(html).has(anchor);
    })
    .map(({ page, path, anchor }) => `${page}: ${path}#${anchor}`);
}

beforeAll(() => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'site'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  });
  expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
  for (const path of readdirSync(SITE, { recursive: true, encoding: 'utf8' }))
    if (path.endsWith('.html')) pages.set(path, readFileSync(join(SITE, path), 'utf8'));
});

test('The site has every document as a page', () => {
  const documents = [...readTree(REPOSITORY, 'docs').keys()].filter((path) => path.endsWith('.md'));
  const wanted = documents.map((path) => path.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html'));
  expect(wanted.filter((path) => !pages.has(path))).toEqual([]);
  expect(pages.get('index.html')).toContain('From an edit to a merge');
});

test('Every link, anchor and picture of the site leads somewhere', () => {
  expect([...pages].flatMap(([page, html]) => targetsOf(page, html)).length).toBeGreaterThan(1000);
  expect(broken()).toEqual([]);
});

test('A link to a page or a heading that is not there is found', () => {
  const html = pages.get('docs/tutorial.html') ?? '';
  pages.set('docs/tutorial.html', `${html}<a href="/docs/no.html">a</a> <a href="./glossary.html#no">b</a>`);
  const found = broken();
  pages.set('docs/tutorial.html', html);
  expect(found).toEqual(['docs/tutorial.html: docs/no.html#', 'docs/tutorial.html: docs/glossary.html#no']);
});
