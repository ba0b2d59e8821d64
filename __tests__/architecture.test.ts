import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readTree } from '../lib/synth/files';
import { REPOSITORY } from './cli/project';

/** What each folder of lib/ may import from the others: DESIGN's arrows. biome.json says the same to an editor. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  validation: [],
  model: ['validation'],
  fleet: ['model'],
  init: ['model'],
  ledger: ['validation', 'model'],
  rollout: ['model'],
  argocd: ['model'],
  objects: ['model', 'rollout', 'argocd'],
  constructs: ['validation', 'model', 'objects'],
  synth: ['validation', 'model', 'ledger', 'rollout', 'argocd', 'objects'],
  plan: ['model', 'ledger', 'rollout', 'argocd', 'objects', 'synth'],
  import: ['validation', 'model', 'cluster'],
  cluster: ['model'],
  steps: ['model', 'cluster'],
  status: ['model', 'ledger', 'cluster'],
  operator: ['model', 'argocd', 'constructs', 'cluster'],
};

const FREE = ['cli', 'index'];
/** Files of lib/ itself that everything may import. */
const EVERYWHERE = ['errors', 'json', 'printable'];

const sources = [...readTree(REPOSITORY, 'lib')].filter(([path]) => path.endsWith('.ts'));

function layerOf(path: string): string {
  return (path.split('/')[1] ?? '').replace('.ts', '');
}

/** Relative imports of a file, as paths in the repository without `.ts`; type-only ones too, for they show knowledge. */
function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import|require)\s*\(?\s*'(\.[^']*)'/g)].map(([, target]) =>
    relative(REPOSITORY, join(REPOSITORY, dirname(path), target ?? '')),
  );
}

test('imports point to model, from folder to folder', () => {
  const wrong = sources.flatMap(([path, text]) =>
    importsOf(path, text)
      .filter((target) => target.startsWith('lib/'))
      .filter((target) => {
        const [from, to] = [layerOf(path), layerOf(`${target}.ts`)];
        const allowed = [...EVERYWHERE, ...(ALLOWED[from] ?? [])];
        return from !== to && !FREE.includes(from) && !allowed.includes(to);
      })
      .map((target) => `${path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('ARCHITECTURE.md names every folder of lib/ and what it may import', () => {
  const text = readFileSync(join(REPOSITORY, 'ARCHITECTURE.md'), 'utf8');
  const table = text.slice(text.indexOf('<!-- folders: begin -->'), text.indexOf('<!-- folders: end -->'));
  const rows = [...table.matchAll(/^\| `([a-z]+)` \| .+ \| (.+) \|$/gm)].map(
    ([, folder = '', imports = '']) => [folder, imports === '-' ? [] : imports.split(', ')] as const,
  );
  expect(Object.fromEntries(rows)).toEqual(ALLOWED);
  const layers = new Set(sources.map(([path]) => layerOf(path)));
  for (const free of [...FREE, ...EVERYWHERE]) layers.delete(free);
  expect([...layers].sort()).toEqual(Object.keys(ALLOWED).sort());
});

test('ARCHITECTURE.md names only files that exist', () => {
  const text = readFileSync(join(REPOSITORY, 'ARCHITECTURE.md'), 'utf8');
  // VERB.ts stands for a name, check-*.ts for several.
  const named = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)*(?:\/|\.(?:ts|yml|js|md)))`/g)].map(([, path = '']) => path);
  const existing = (path: string) => ['', 'lib'].some((at) => existsSync(join(REPOSITORY, at, path)));
  const made = ['dist/', 'build/cli.js'];
  expect(named.filter((path) => !/[A-Z]{4}/.test(path) && !made.includes(path) && !existing(path))).toEqual([]);
  expect(named.length).toBeGreaterThan(40);
});

test('no import leads back to the file that it started from', () => {
  // Types count: two files that know each other's are one piece of knowledge in two places.
  const graph = new Map(sources.map(([path, text]) => [path.replace(/\.ts$/, ''), importsOf(path, text)]));
  const resolved = (target: string) => (graph.has(target) ? target : `${target}/index`);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    if (trail.includes(path) || done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(resolved(target), [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

test('every export of lib/ is used by another file', () => {
  // tools/nodes holds packages once a test has asked for another Node.
  const others = ['__tests__', 'bench', 'e2e', 'tools'].flatMap((folder) =>
    readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('node_modules/'))
      .map((name) => [`${folder}/${name}`, readFileSync(join(REPOSITORY, folder, name), 'utf8')] as const),
  );
  const files = [...sources, ...others];
  const words = new Map(files.map(([path, text]) => [path, new Set(text.match(/\w+/g))]));
  const unused = sources.flatMap(([path, text]) =>
    [...text.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)]
      .map(([, name = '']) => name)
      .filter((name) => !files.some(([other]) => other !== path && words.get(other)?.has(name)))
      .map((name) => `${path}: ${name}`),
  );
  expect(unused).toEqual([]);
});

test('no file is longer than 400 lines', () => {
  const tests = [...readTree(REPOSITORY, '__tests__')].filter(([path]) => path.endsWith('.ts'));
  const long = [...sources, ...tests].filter(([, text]) => text.split('\n').length > 401);
  expect(long.map(([path, text]) => `${path}: ${text.split('\n').length}`)).toEqual([]);
});

test('what `npm test` runs starts no program', () => {
  const starting = [...readTree(REPOSITORY, '__tests__')]
    .filter(([path]) => /(?<!\.cli|\.long)\.test\.ts$/.test(path))
    // This test names what it looks for, and that of words asks git alone which files are ours.
    .filter(([path]) => !/\/(architecture|plain-english)\.test\.ts$/.test(path))
    .filter(([, text]) => /node:child_process|\bTestProject\b/.test(text));
  // Name it *.cli.test.ts: it then belongs to `npm run test:all`.
  expect(starting.map(([path]) => path)).toEqual([]);
});

test('only the command line prints, reads the environment, and ends the process', () => {
  const loose = sources
    .filter(([path]) => !path.startsWith('lib/cli/'))
    .filter(([, text]) => /\bconsole\.|process\.(exit|env|stdout|stderr)/.test(text));
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('rendering knows no clock, no chance and no network', () => {
  const core = ['validation', 'model', 'ledger', 'rollout', 'argocd', 'objects', 'constructs', 'synth'];
  const impure = sources
    .filter(([path]) => core.includes(layerOf(path)))
    .filter(([, text]) =>
      /Date\.now|new Date\(\)|Math\.random|node:(http|https|net|tls|child_process)|fetch\(/.test(text),
    );
  expect(impure.map(([path]) => path)).toEqual([]);
});

test('the lockfile names no registry, and nothing names a path of the machine', () => {
  const lock = readFileSync(join(REPOSITORY, 'package-lock.json'), 'utf8');
  expect(lock).not.toMatch(/"resolved": "http/);
});

test('nothing is left to be done in a comment, and no test is skipped for good', () => {
  const words = new RegExp(['TO', 'DO|FIX', 'ME|XX', 'X\\b'].join(''));
  expect(sources.filter(([, text]) => words.test(text)).map(([path]) => path)).toEqual([]);
});
