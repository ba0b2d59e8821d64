import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StagedFolder } from '../../lib/cli/staged-folder';
import { fill } from '../../lib/model/stand-ins';
import { readTree } from '../../lib/synth/files';
import { BROKEN_PROGRAMS, withProgram } from './broken-programs';

/** More than both threads are given at once, in folders of several depths. */
const FILES = Array.from({ length: 1500 }, (_, i) => ({ path: pathOf(i), text: `é: ${i} 🙂\n` }));
const CONTENT = new Map(FILES.map(({ path, text }) => [`dist/${path}`, text]));

function pathOf(index: number): string {
  return index < 3 ? `${index}.yaml` : `team-${index % 7}/pool-${index % 300}/${index}.yaml`;
}

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pgpool-gitops-staged-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function begin(options?: Parameters<typeof StagedFolder.begin>[2], folders: readonly string[] = []): StagedFolder {
  const staged = StagedFolder.begin(join(root, 'dist'), folders, options);
  if (staged === undefined) throw new Error('the folder is there already');
  return staged;
}

test('a folder is written by two threads, and moved to its place whole', () => {
  const staged = begin();
  expect([...staged.through(FILES)]).toEqual(FILES);
  expect(existsSync(join(root, 'dist'))).toBe(false);
  expect(staged.commit()).toBe(true);
  expect(readTree(root, '')).toEqual(new Map([...CONTENT].sort()));
});

test('the second thread writes while the first one is busy', () => {
  const staged = begin();
  Array.from(staged.through(FILES.slice(0, 256)));
  for (const end = Date.now() + 10_000; Date.now() < end && countFiles() < 256; );
  expect(countFiles()).toBe(256);
  staged.discard();
});

function countFiles(): number {
  return readdirSync(root, { recursive: true }).filter((path) => String(path).endsWith('.yaml')).length;
}

test('nothing is left of a folder that is given up', () => {
  const staged = begin();
  Array.from(staged.through(FILES));
  staged.discard();
  expect(readdirSync(root)).toEqual([]);
});

test('a folder that is there is not begun', () => {
  mkdirSync(join(root, 'dist'));
  expect(StagedFolder.begin(join(root, 'dist'))).toBeUndefined();
});

test('a folder that somebody else has made meanwhile stays as it is', () => {
  const staged = begin();
  Array.from(staged.through(FILES));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'theirs.yaml'), '');
  expect(staged.commit()).toBe(false);
  expect([...readTree(root, '')]).toEqual([['dist/theirs.yaml', '']]);
});

test('where a file cannot be written, nothing is', () => {
  const wrong = [
    { path: 'a', text: '' },
    { path: 'a/b', text: '' },
  ];
  // What comes last is for the thread that has time: the first one, when the other has much to do.
  for (const files of [wrong, [...wrong, ...FILES], [...FILES, ...wrong]]) {
    const staged = begin();
    Array.from(staged.through(files));
    expect(staged.commit()).toBe(false);
    expect(readdirSync(root)).toEqual([]);
  }
});

test('what a killed process has left does not come back', () => {
  const left = join(root, `dist.tmp-${process.pid}`);
  mkdirSync(left);
  writeFileSync(join(left, 'retired.yaml'), '');
  const staged = begin();
  Array.from(staged.through(FILES));
  expect(staged.commit()).toBe(true);
  expect([...readTree(root, '').keys()]).toEqual([...CONTENT.keys()].sort());
  rmSync(join(root, 'dist'), { recursive: true });
  mkdirSync(join(root, 'elsewhere'));
  symlinkSync(join(root, 'elsewhere'), left);
  const second = begin();
  Array.from(second.through(FILES));
  expect(second.commit()).toBe(true);
  expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
});

test('no file is written outside', () => {
  const staged = begin();
  expect(() => Array.from(staged.through([{ path: '../outside.yaml', text: '' }]))).toThrow('leads out of the folder');
  staged.discard();
  expect(readdirSync(root)).toEqual([]);
});

test.each([
  ['in a folder that is not there', 'a/dist'],
  ['in a file', 'file/dist'],
  ['with a name that is too long with what is put behind it', 'd'.repeat(250)],
])('a folder %s is left to who tells what is wrong', (_, name) => {
  writeFileSync(join(root, 'file'), '');
  expect(StagedFolder.begin(join(root, name))).toBeUndefined();
  expect(readdirSync(root)).toEqual(['file']);
});

test.each(BROKEN_PROGRAMS)('one thread writes everything when the program of the other %s', (_, name, text) => {
  withProgram(name, text, (program) => {
    const staged = begin({ program, patience: 50 });
    Array.from(staged.through(FILES));
    expect(staged.commit()).toBe(true);
  });
  expect(readTree(root, '')).toEqual(new Map([...CONTENT].sort()));
});

test('nothing is written when the second thread does not come back with what it has taken', () => {
  const takesOne = `
    const { workerData } = require('node:worker_threads');
    Atomics.add(workerData.state, 0, 1);
    Atomics.notify(workerData.state, 0);
    setInterval(() => undefined, 1000);`;
  withProgram('takes-one.js', takesOne, (program) => {
    const staged = begin({ program, patience: 50 });
    Array.from(staged.through(FILES));
    for (const end = Date.now() + 10_000; Date.now() < end && !hasTaken(staged); );
    const wait = jest.spyOn(Atomics, 'wait');
    expect(staged.commit()).toBe(false);
    expect(wait).toHaveBeenCalledTimes(1);
    wait.mockRestore();
  });
  expect(readdirSync(root)).toEqual([]);
});

function hasTaken(staged: StagedFolder): boolean {
  const { state } = staged as unknown as { state: Int32Array };
  return Atomics.load(state, 0) > 0;
}

test('files that share a text get it with their names', () => {
  const shared = [['kind: Pgpool\nname: ', 0, '\nnamespace: ', 1, '\n'], [1]] as const;
  const files = Array.from({ length: 300 }, (_, i) => {
    const names = [`pool-${i}`, `team-${i % 3}`] as const;
    const pieces = shared[i % 2] ?? [];
    return { path: `${names[1]}/${names[0]}/30-pgpool.yaml`, pieces, names, text: fill(pieces, names) };
  });
  const staged = begin();
  Array.from(staged.through(files));
  expect(staged.commit()).toBe(true);
  const wanted = files.map(({ path, text }) => [`dist/${path}`, text] as const);
  expect(readTree(root, '')).toEqual(new Map(wanted.sort(([a], [b]) => (a < b ? -1 : 1))));
});

test('nothing is left of folders that are given up while they are made', async () => {
  const folders = Array.from({ length: 1000 }, (_, i) => `team-${i % 7}/pool-${i}`);
  for (let round = 0; round < 2; round++) {
    const staged = begin({}, folders);
    for (const end = Date.now() + 10_000; Date.now() < end && isEmpty(readdirSync(root)[0] ?? ''); );
    staged.discard();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(readdirSync(root)).toEqual([]);
  }
});

function isEmpty(folder: string): boolean {
  return readdirSync(join(root, folder)).length === 0;
}

test('folders are made at once, before a file of them is there', () => {
  const staged = begin({}, ['demo/pgpool', 'shop/orders']);
  const folders = () => readdirSync(root, { recursive: true }).filter((path) => /pgpool$|orders$/.test(String(path)));
  for (const end = Date.now() + 10_000; Date.now() < end && folders().length < 2; );
  expect(folders()).toHaveLength(2);
  staged.discard();
  expect(readdirSync(root)).toEqual([]);
});
