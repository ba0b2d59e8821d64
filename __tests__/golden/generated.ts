import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../cli/project';

/**
 * Compares a part of a document, between `<!-- NAME: begin -->` and its end, with what the code makes; `npm run golden`
 * rewrites that part instead.
 */
export function expectGenerated(file: string, name: string, text: string): void {
  const [begin, end] = [`<!-- ${name}: begin -->\n`, `<!-- ${name}: end -->`];
  const path = join(REPOSITORY, file);
  const [before = '', rest = ''] = readFileSync(path, 'utf8').split(begin);
  const [shown = '', after = ''] = rest.split(end);
  expect([rest, after]).not.toContain('');
  if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(path, `${before}${begin}${text}\n${end}${after}`);
  else expect(shown).toBe(`${text}\n`);
}

/** Compares a file, as a picture, with what the code makes; `npm run golden` rewrites it instead. */
export function expectGeneratedFile(file: string, text: string): void {
  const path = join(REPOSITORY, file);
  if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(path, text);
  expect(readFileSync(path, 'utf8')).toBe(text);
}
