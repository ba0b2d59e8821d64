import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CORE, FOLDERS, inOrder } from '../../e2e/order';
import { REPOSITORY } from '../cli/project';

test.each(FOLDERS)('each core scenario of e2e/%s has a file', (folder) => {
  const files = readdirSync(join(REPOSITORY, 'e2e', folder));
  expect(CORE[folder].filter((name) => !files.includes(`${name}.e2e.ts`))).toEqual([]);
});

test('core scenarios run before all others, and nothing runs twice or is left out', () => {
  const scenarios = ['12-rotate', '10-baseline', '13-change-issuer', '14-change-certificates'];
  const alone = ['60-load', '51-controller-killed'];
  expect(inOrder({ scenarios, alone })).toEqual([
    { folder: 'scenarios', names: ['13-change-issuer', '12-rotate'] },
    { folder: 'alone', names: ['51-controller-killed'] },
    { folder: 'scenarios', names: ['10-baseline', '14-change-certificates'] },
    { folder: 'alone', names: ['60-load'] },
  ]);
});

test('a batch without files does not run', () => {
  expect(inOrder({ scenarios: ['10-baseline'], alone: [] })).toEqual([{ folder: 'scenarios', names: ['10-baseline'] }]);
});
