import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAhead } from '../../lib/cli/read-ahead';
import { openTree } from '../../lib/synth/files';

/** Longer than what one read takes in, and not ASCII alone. */
const TEXTS: Readonly<Record<string, string>> = {
  'a.yaml': 'a: 1\n',
  'empty.yaml': '',
  'long.yaml': 'ä'.repeat(50_000),
  'z.yaml': 'é: 🙂\n',
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pgpool-gitops-ahead-'));
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(root, name), text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('knows what files hold that another thread has read', () => {
  const tree = readAhead(root, openTree(root, ''), 1);
  for (const [name, text] of Object.entries(TEXTS)) {
    expect({ name, holds: tree.holds(name, text) }).toEqual({ name, holds: true });
    expect({ name, holds: tree.holds(name, `${text} `) }).toEqual({ name, holds: false });
  }
  expect(tree.holds('nowhere.yaml', '')).toBe(false);
  expect(tree.has('nowhere.yaml')).toBe(false);
  expect([...tree.keys()]).toEqual(Object.keys(TEXTS));
  expect(tree.get('z.yaml')).toBe(TEXTS['z.yaml']);
});

test('holds what was there when it was read, for the thread has read it before it is asked', () => {
  const tree = readAhead(root, openTree(root, ''), 1);
  expect(tree.holds('z.yaml', TEXTS['z.yaml'] ?? '')).toBe(true);
  writeFileSync(join(root, 'a.yaml'), 'other');
  // The first answer came when the last file was read, so this one was read too: no file is read again.
  expect(tree.holds('a.yaml', TEXTS['a.yaml'] ?? '')).toBe(true);
});

test('reads by itself what the thread cannot read, and says what is wrong', () => {
  const opened = openTree(root, '');
  rmSync(join(root, 'empty.yaml'));
  const tree = readAhead(root, opened, 1);
  expect(tree.holds('a.yaml', TEXTS['a.yaml'] ?? '')).toBe(true);
  expect(tree.holds('z.yaml', TEXTS['z.yaml'] ?? '')).toBe(true);
  expect(() => tree.holds('empty.yaml', '')).toThrow(/ENOENT.*empty\.yaml/);
});

test('a few files are read when they are asked for', () => {
  const opened = openTree(root, '');
  expect(readAhead(root, opened)).toBe(opened);
});
