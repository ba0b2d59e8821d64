import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { REPOSITORY } from './project';

/** A package that starts as ours does: a few modules of TypeScript, a dependency, and a project's main.ts. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "small" }',
  'tsconfig.json': '{ "compilerOptions": { "target": "ES2022" } }',
  'bin/start.js': `
    require('./module-store.js').useModuleStore(require('node:path').join(__dirname, '..'));
    require('../lib/main.ts');`,
  'lib/main.ts': `
    import dependency = require('dependency');
    import { state } from './deep/state';
    import { words } from './words';
    state.setBy = 'lib';
    require('../project.ts');
    const told: Record<string, unknown> = { words, dependency, seen: state.seen };
    told.same = require('./deep/state') === require('./deep');
    told.place = [__filename, require.resolve('./words'), String(require.main?.filename)].map((path) => path.split('/').at(-1));
    try { require('./throws'); } catch (error) { told.thrown = (error as Error).message; }
    told.left = Object.keys(require.cache).some((path) => path.endsWith('throws.ts'));
    if (process.argv[2] !== 'import') console.log(JSON.stringify(told));
    else require('./import');`,
  'lib/import.ts': "import('node:path').then(({ sep }) => console.log(JSON.stringify({ sep } satisfies object)));\n",
  'lib/words.ts':
    "import { half } from './circle';\nexport const other: number = 1;\nexport const words: string = 'a ' + half();\n",
  'lib/circle.ts': "import * as words from './words';\nexport const half = (): string => typeof words.other;\n",
  'lib/throws.ts': "throw new Error('on purpose' satisfies string);\n",
  'lib/deep/index.ts': "module.exports = require('./state');\n",
  'lib/deep/state.ts': 'export const state: Record<string, string | undefined> = {};\n',
  'project.ts':
    "import { state } from './lib/deep/state';\nstate.seen = (state.setBy satisfies string | undefined) + ', project';\n",
  'node_modules/dependency/package.json': '{ "name": "dependency", "main": "index.js" }',
  'node_modules/dependency/index.js': "module.exports = 'first';\n",
  'node_modules/dependency/other.js': "module.exports = 'other';\n",
  'node_modules/.package-lock.json': '{}',
};

const TOLD = {
  words: 'a number',
  dependency: 'first',
  seen: 'lib, project',
  same: true,
  place: ['main.ts', 'words.ts', 'start.js'],
  thrown: 'on purpose',
  left: false,
};

const MADE = 1_700_000_000;
const STORE = 'node_modules/.cache/pgpool-gitops';
const packages: string[] = [];
let root: string;

/** Files that were written just now are not kept: so all packages are made at once, and then everybody waits. */
beforeAll(async () => {
  for (let i = 0; i < 13; i++) packages.push(makePackage());
  await settle();
});

beforeEach(() => {
  root = packages.pop() ?? '';
});

afterEach(() => rmSync(root, { recursive: true, force: true }));
afterAll(() => packages.forEach((folder) => void rmSync(folder, { recursive: true, force: true })));

function makePackage(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'pgpool-gitops-store-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    // Whole seconds, which can be set again.
    utimesSync(join(folder, path), MADE, MADE);
  }
  for (const name of ['module-store.js', 'store-file.js'])
    cpSync(join(REPOSITORY, 'bin', name), join(folder, 'bin', name));
  for (const name of ['tsx', 'esbuild'])
    symlinkSync(join(REPOSITORY, 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2200));
}

const surroundings = () => ({ cwd: root, encoding: 'utf8' as const, env: { PATH: process.env.PATH, NO_COLOR: '1' } });

function start(...args: string[]): unknown {
  const { stdout, stderr } = spawnSync('node', ['bin/start.js', ...args], surroundings());
  return stderr === '' ? JSON.parse(stdout) : stderr;
}

/** Starts until everything is kept: the second start makes bytecode, and the third has nothing more to write. */
function warmUp(): void {
  for (let i = 0; i < 3; i++) expect(start()).toEqual(TOLD);
}

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

function storeFile(): string {
  return join(root, STORE, readdirSync(join(root, STORE))[0] ?? '');
}

function keptModules(): string[] {
  const bytes = readFileSync(storeFile());
  const end = 12 + Number(bytes.toString('latin1', 0, 12));
  const { modules } = JSON.parse(bytes.toString('utf8', 12, end)) as { modules: { path: string }[] };
  return modules.map(({ path }) => path.replace(`${root}/`, '')).sort();
}

test('Modules of the package are kept, and run from the store as they ran without it', () => {
  warmUp();
  const own = Object.keys(FILES).filter((path) => path.startsWith('lib/') && path !== 'lib/import.ts');
  expect(keptModules()).toEqual([...own, 'node_modules/dependency/index.js'].sort());
});

test('A start that finds everything writes nothing and reads no source', () => {
  warmUp();
  const before = statSync(storeFile(), { bigint: true });
  const hidden = 'A text that is in no file.';
  // The bytes of the store are all that can tell: what it holds of a module is what runs.
  const bytes = readFileSync(storeFile(), 'latin1');
  writeFileSync(storeFile(), bytes.replaceAll('on purpose', hidden.slice(0, 10)), 'latin1');
  expect(start()).toEqual({ ...TOLD, thrown: hidden.slice(0, 10) });
  expect(statSync(storeFile(), { bigint: true }).ino).toBe(before.ino);
});

test('A module that imports ES modules is not kept, for it could not', () => {
  warmUp();
  for (let i = 0; i < 3; i++) expect(start('import')).toEqual({ sep: '/' });
  expect(keptModules()).not.toContain('lib/import.ts');
});

test('An edited module is run as it is now, also where size and time are those of before', () => {
  warmUp();
  const path = join(root, 'lib/throws.ts');
  const { mtimeMs, size } = statSync(path);
  write('lib/throws.ts', FILES['lib/throws.ts']?.replace('purpose', 'request') ?? '');
  utimesSync(path, MADE, MADE);
  expect(statSync(path)).toMatchObject({ size, mtimeMs });
  expect(start()).toEqual({ ...TOLD, thrown: 'on request' });
});

test('A module that was written just now is not kept, for its times could not tell another edit', async () => {
  warmUp();
  for (const word of ['reasons', 'purpose', 'request']) {
    write('lib/throws.ts', FILES['lib/throws.ts']?.replace('purpose', word) ?? '');
    expect(start()).toEqual({ ...TOLD, thrown: `on ${word}` });
    expect(readFileSync(storeFile(), 'latin1').includes(`on ${word}`)).toBe(word === 'purpose');
  }
  await settle();
  for (let i = 0; i < 3; i++) expect(start()).toEqual({ ...TOLD, thrown: 'on request' });
  expect(readFileSync(storeFile(), 'latin1')).toContain('on request');
});

test('A new file that takes the place of another in a search is found', () => {
  warmUp();
  write('lib/deep.ts', "module.exports = 'the new one';\n");
  expect(start()).toEqual({ ...TOLD, same: false });
});

test('A dependency that was replaced is seen, by its own files and by where it is entered', () => {
  warmUp();
  write('node_modules/dependency/package.json', '{ "name": "dependency", "main": "other.js" }');
  expect(start()).toEqual({ ...TOLD, dependency: 'other' });
  write('node_modules/dependency/other.js', "module.exports = 'second';\n");
  expect(start()).toEqual({ ...TOLD, dependency: 'second' });
});

test("A project's own files are run as they are, and never kept", () => {
  warmUp();
  write('project.ts', FILES['project.ts']?.replace(', project', ', edited') ?? '');
  expect(start()).toEqual({ ...TOLD, seen: 'lib, edited' });
  expect(keptModules()).not.toContain('project.ts');
});

test.each([
  ['cut off', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2))],
  ['no store at all', (file: string) => writeFileSync(file, 'x'.repeat(1000))],
  ['empty', (file: string) => truncateSync(file, 0)],
])('A store that is %s is not used, and made anew', (_, spoil) => {
  warmUp();
  const kept = keptModules();
  spoil(storeFile());
  warmUp();
  expect(keptModules()).toEqual(kept);
});

test('Where no store can be written everything runs without', () => {
  // A file in the place of the folder, for root may write into folders that are read-only.
  write('node_modules/.cache', '');
  warmUp();
  expect(statSync(join(root, 'node_modules/.cache')).isFile()).toBe(true);
});

test('Many first starts at once all run, and leave one whole store', async () => {
  const starts = Array.from({ length: 6 }, async () => {
    const child = spawn('node', ['bin/start.js'], surroundings());
    let stdout = '';
    for await (const chunk of child.stdout) stdout += chunk;
    return JSON.parse(stdout);
  });
  for (const told of await Promise.all(starts)) expect(told).toEqual(TOLD);
  warmUp();
  expect(readdirSync(join(root, STORE))).toHaveLength(1);
  expect(existsSync(storeFile())).toBe(true);
});
