import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE, FOLDERS, inOrder } from '../../e2e/order';
import { REPOSITORY } from '../cli/project';

test.each(FOLDERS)('each core scenario of e2e/%s has a file', (folder) => {
  const files = readdirSync(join(REPOSITORY, 'e2e', folder));
  expect(CORE[folder].filter((name) => !files.includes(`${name}.e2e.ts`))).toEqual([]);
});

test('core scenarios run before all others, the longest of these first, and nothing runs twice or is left out', () => {
  const scenarios = ['12-rotate', '10-baseline', '13-change-issuer', '14-change-certificates', '44-each-verb-fails'];
  const alone = ['60-load', '51-controller-killed'];
  expect(inOrder({ scenarios, alone })).toEqual([
    { folder: 'scenarios', names: ['13-change-issuer', '12-rotate'] },
    { folder: 'alone', names: ['51-controller-killed'] },
    { folder: 'scenarios', names: ['44-each-verb-fails', '10-baseline', '14-change-certificates'] },
    { folder: 'alone', names: ['60-load'] },
  ]);
});

test('a batch without files does not run', () => {
  expect(inOrder({ scenarios: ['10-baseline'], alone: [] })).toEqual([{ folder: 'scenarios', names: ['10-baseline'] }]);
});

test.each(FOLDERS)('docs/e2e.md says what each scenario of e2e/%s shows', (folder) => {
  const page = readFileSync(join(REPOSITORY, 'docs', 'e2e.md'), 'utf8');
  const named = page
    .split('\n')
    .flatMap((line) => (/^\| (`[^|]*`) \|/.exec(line)?.[1] ?? '').replaceAll('`', '').split(', '));
  const wanted = readdirSync(join(REPOSITORY, 'e2e', folder)).map((file) => file.replace('.e2e.ts', ''));
  const prefix = folder === 'alone' ? 'alone/' : '';
  expect(wanted.filter((name) => !named.includes(`${prefix}${name}`))).toEqual([]);
});
