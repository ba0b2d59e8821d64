import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { readTree } from '../../lib/synth/files';

/**
 * Compares files with a golden folder; `npm run golden` rewrites the folder instead.
 *
 * @throws Error when it would write in CI, outside of __tests__, or in __tests__/frozen.
 */
export function expectGolden(folder: string, files: ReadonlyMap<string, string>): void {
  if (process.env.UPDATE_GOLDEN !== undefined) rewrite(folder, files);
  expect(existsSync(folder)).toBe(true);
  const golden = new Map([...readTree(folder, '')].map(([path]) => [path, readFileSync(join(folder, path), 'utf8')]));
  expect(Object.fromEntries(files)).toEqual(Object.fromEntries(golden));
}

function rewrite(folder: string, files: ReadonlyMap<string, string>): void {
  if (process.env.CI !== undefined) throw new Error('golden files are not rewritten in CI');
  const tests = resolve(__dirname, '..') + sep;
  if (!resolve(folder).startsWith(tests)) throw new Error(`golden files belong in __tests__, not in ${folder}`);
  if (resolve(folder).startsWith(`${tests}frozen`)) throw new Error('nothing rewrites what is frozen');
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
