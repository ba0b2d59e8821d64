import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { REPOSITORY } from './project';

/** What a checkout holds of all that bin/ asks for; each program prints which one it is. */
const SOURCES: Readonly<Record<string, string>> = {
  'lib/cli/main.ts': "import { word } from '../word';\nconsole.log(word satisfies string);\n",
  'lib/word.ts': "export const word: string = 'sources';\n",
  'imports/kind.ts': 'export {};\n',
  'tools/bundle.ts': 'export {};\n',
  'package-lock.json': '{}\n',
};

const BUNDLE = { 'build/cli.js': "console.log('bundle');\n" };
const PAST = new Date('2026-01-01T00:00:00Z');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pgpool-gitops-bin-'));
  cpSync(join(REPOSITORY, 'bin'), join(root, 'bin'), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of ['tsx', 'esbuild', '@esbuild', 'get-tsconfig'])
    symlinkSync(join(REPOSITORY, 'node_modules', name), join(root, 'node_modules', name));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** A checkout that was built after its last edit. */
function writeBuilt(): void {
  write(SOURCES);
  for (const path of Object.keys(SOURCES)) age(path);
  for (const path of ['lib', 'lib/cli', 'imports']) age(path);
  write(BUNDLE);
}

function age(path: string): void {
  utimesSync(join(root, path), PAST, PAST);
}

function run(env: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr } = spawnSync('node', [join(root, 'bin', 'pgpool-gitops.js')], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
  });
  return stderr === '' ? stdout.trim() : stderr;
}

test('the package from npm, which holds no sources, runs its bundle', () => {
  write(BUNDLE);
  expect(run()).toBe('bundle');
});

test('a checkout that was built runs its bundle', () => {
  writeBuilt();
  expect(run()).toBe('bundle');
});

test('a checkout after npm ci --ignore-scripts, which builds nothing, runs its sources', () => {
  write(SOURCES);
  expect(run()).toBe('sources');
});

test.each(Object.keys(SOURCES))('an edit of %s after the build is not passed over', (path) => {
  writeBuilt();
  write({ [path]: `${SOURCES[path]}\n` });
  expect(run()).toBe('sources');
});

test('a source that is removed after the build is not passed over', () => {
  writeBuilt();
  rmSync(join(root, 'imports/kind.ts'));
  expect(run()).toBe('sources');
});

test('sources are compiled without a cache in the temporary folder', () => {
  write(SOURCES);
  const temporary = join(root, 'tmp');
  mkdirSync(temporary);
  expect(run({ TMPDIR: temporary })).toBe('sources');
  expect(readdirSync(temporary)).toEqual([]);
});
