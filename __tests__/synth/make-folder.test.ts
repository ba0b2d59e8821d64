import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../../lib/synth/make-folder';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pgpool-gitops-make-folder-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('makes what is missing, and returns the outermost folder that it has made', () => {
  expect(makeFolder(join(root, 'a/b/c'))).toBe(join(root, 'a'));
  expect(makeFolder(join(root, 'a/b/d'))).toBe(join(root, 'a/b/d'));
  expect(readdirSync(join(root, 'a/b'))).toEqual(['c', 'd']);
});

test('returns nothing for a folder that is there', () => {
  expect(makeFolder(root)).toBeUndefined();
});

test.each([
  ['a file', () => writeFileSync(join(root, 'a'), ''), 'EEXIST'],
  ['a symbolic link to nowhere', () => symlinkSync('nowhere', join(root, 'a')), 'EEXIST'],
  ['a symbolic link to itself', () => symlinkSync('a', join(root, 'a')), 'EEXIST'],
])('fails where %s is in the way, and names it', (_, put, code) => {
  put();
  expect(() => makeFolder(join(root, 'a/b'))).toThrow(expect.objectContaining({ code, path: join(root, 'a') }));
});

test('fails where the system makes no folders, in the place of trying for ever', () => {
  const path = '/proc/pgpool-gitops';
  expect(() => makeFolder(join(path, 'a'))).toThrow(expect.objectContaining({ code: 'ENOENT', path }));
});

test('takes a folder that another process makes in between', () => {
  const real = jest.requireActual<typeof import('node:fs')>('node:fs');
  const made = jest.spyOn(require('node:fs'), 'mkdirSync').mockImplementationOnce((path) => {
    real.mkdirSync(String(path));
    return real.mkdirSync(String(path));
  });
  makeFolder(join(root, 'a/b'));
  made.mockRestore();
  expect(existsSync(join(root, 'a/b'))).toBe(true);
});

test('leaves none of the folders above one that cannot be made', () => {
  expect(() => makeFolder(join(root, 'a/b', 'c'.repeat(300)))).toThrow(
    expect.objectContaining({ code: 'ENAMETOOLONG' }),
  );
  expect(readdirSync(root)).toEqual([]);
});
