import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { crdsAsJson, generateImports } from '../tools/imports';

const IMPORTS = resolve(__dirname, '..', 'imports');

test('imports/ holds what crds/ generate, byte for byte: after a change of crds/ run tools/imports.ts', () => {
  const fresh = mkdtempSync(join(tmpdir(), 'imports-test-'));
  try {
    const modules = generateImports(fresh);
    expect(readdirSync(IMPORTS).sort()).toEqual([...modules, 'crds'].sort());
    for (const name of modules) {
      expect(readFileSync(join(IMPORTS, name), 'utf8') === readFileSync(join(fresh, name), 'utf8')).toBe(true);
    }
  } finally {
    rmSync(fresh, { recursive: true });
  }
});

test('imports/crds/ holds the same CRDs as JSON: after a change of crds/ run tools/imports.ts', () => {
  const folder = join(IMPORTS, 'crds');
  const found = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  expect(found.sort()).toEqual(crdsAsJson());
});
