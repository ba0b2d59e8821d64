import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAhead } from '../../lib/cli/read-ahead';
import { BROKEN_PROGRAMS, withProgram } from './broken-programs';

const MEBIBYTE = 1024 * 1024;

/** As long as what is handed over at once, longer, and several that fill it together; and not ASCII alone. */
const TEXTS: Readonly<Record<string, string>> = {
  'a.yaml': 'a: 1\n',
  'b.yaml': 'b'.repeat(1.5 * MEBIBYTE),
  'c.yaml': 'c'.repeat(1.5 * MEBIBYTE),
  'd.yaml': 'd'.repeat(1.5 * MEBIBYTE),
  'empty.yaml': '',
  'long.yaml': 'ä'.repeat(3 * MEBIBYTE),
  'm.yaml': 'm'.repeat(4 * MEBIBYTE),
  'z.yaml': 'é: 🙂\n',
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pgpool-gitops-ahead-'));
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(root, name), text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('knows what files hold that another thread has read', () => {
  const tree = readAhead(root);
  for (const [name, text] of Object.entries(TEXTS)) {
    expect({ name, holds: tree.holds({ path: name, text }) }).toEqual({ name, holds: true });
    expect({ name, holds: tree.holds({ path: name, text: `${text} ` }) }).toEqual({ name, holds: false });
    const edited = `x${text.slice(1)}`;
    expect({ name, holds: tree.holds({ path: name, text: edited }) }).toEqual({ name, holds: edited === text });
  }
  // What the thread has not said would be read anew, and is another text by now.
  for (const name of Object.keys(TEXTS)) writeFileSync(join(root, name), 'other');
  for (const [name, text] of Object.entries(TEXTS)) expect(tree.holds({ path: name, text })).toBe(true);
  expect(tree.holds({ path: 'nowhere.yaml', text: '' })).toBe(false);
  expect(tree.has('nowhere.yaml')).toBe(false);
  expect([...tree.keys()]).toEqual(Object.keys(TEXTS));
  expect(tree.get('z.yaml')).toBe(TEXTS['z.yaml']);
  expect(tree.get('nowhere.yaml')).toBeUndefined();
});

test('reads by itself what the thread cannot read, and says what is wrong', () => {
  symlinkSync(join(root, 'a.yaml'), join(root, 'link.yaml'));
  const tree = readAhead(root);
  expect(() => tree.holds({ path: 'z.yaml', text: '' })).toThrow('link.yaml: is a symbolic link');
  rmSync(join(root, 'link.yaml'));
  expect(tree.holds({ path: 'z.yaml', text: TEXTS['z.yaml'] ?? '' })).toBe(true);
});

test('a folder that is not there has no files', () => {
  const tree = readAhead(join(root, 'nowhere'));
  expect([...tree.keys()]).toEqual([]);
  expect(tree.holds({ path: 'a.yaml', text: '' })).toBe(false);
});

test.each(BROKEN_PROGRAMS)('reads by itself when the program of the thread %s', (_, name, text) => {
  withProgram(name, text, (program) => {
    const tree = readAhead(root, { program, patience: 50 });
    expect(tree.holds({ path: 'a.yaml', text: TEXTS['a.yaml'] ?? '' })).toBe(true);
    expect([...tree.keys()]).toEqual(Object.keys(TEXTS));
  });
});
