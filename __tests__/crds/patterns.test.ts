import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../cli/project';

test('schemas for other programs have no look ahead or behind: those of Go cannot read a schema that has one', () => {
  const folder = join(REPOSITORY, 'schemas');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  const found = files.filter((file) => /"pattern": ".*\(\?(?!:)/.test(readFileSync(join(folder, file), 'utf8')));
  expect(files.length).toBeGreaterThan(10);
  expect(found).toEqual([]);
});
