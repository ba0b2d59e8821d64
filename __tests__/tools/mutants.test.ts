import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MUTANTS } from '../../tools/mutants/list';
import { planted } from '../../tools/mutants/plant';
import { REPOSITORY } from '../cli/project';

const SUFFIXES = ['', '.cli', '.long'];

test('every planted bug of `npm run mutants` still has its place in the code, and its tests', () => {
  for (const mutant of MUTANTS) {
    expect(planted(mutant, readFileSync(join(REPOSITORY, mutant.file), 'utf8'))).toContain(mutant.to);
    const missing = mutant.tests.filter(
      (test) => !SUFFIXES.some((suffix) => existsSync(join(REPOSITORY, '__tests__', `${test}${suffix}.test.ts`))),
    );
    expect(missing).toEqual([]);
  }
});

test('there are planted bugs in the ledger, the window, the rollout, verbs, steps and the operator', () => {
  expect(MUTANTS.length).toBeGreaterThanOrEqual(30);
  expect(new Set(MUTANTS.map(({ bug }) => bug)).size).toBe(MUTANTS.length);
});

test('fails for a bug whose text is not in its file, or more than once', () => {
  const mutant = { bug: 'b', file: 'lib/a.ts', from: 'x', to: 'y', tests: ['a'] } as const;
  expect(planted(mutant, 'axb')).toBe('ayb');
  expect(() => planted(mutant, 'ab')).toThrow('lib/a.ts holds the text of "b" 0 times, and must once');
  expect(() => planted(mutant, 'axbx')).toThrow('2 times');
});
