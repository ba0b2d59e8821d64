import { type Report, summaryOf } from '../../tools/test-report';

type Outcome = Report['testResults'][number]['assertionResults'][number];

function outcome(status: string, ...ancestorTitles: string[]): Outcome {
  return { status, ancestorTitles, fullName: 'a test' };
}

function report(...files: readonly (readonly [string, number, ...Outcome[]])[]): Report {
  return {
    testResults: files.map(([name, seconds, ...assertionResults]) => ({
      name: `${process.cwd()}/${name}`,
      startTime: 1000,
      endTime: 1000 + seconds * 1000,
      assertionResults,
    })),
  };
}

const PASSED = outcome('passed');

test('the ten slowest files of all reports are listed, slowest first', () => {
  const quick = Array.from({ length: 12 }, (_, i) => [`quick-${i}.test.ts`, i / 10, PASSED] as const);
  const { lines, problems } = summaryOf([report(...quick), report(['slow.test.ts', 3, PASSED])], []);
  expect(lines).toHaveLength(11);
  expect(lines[1]).toBe('     3.0 s  slow.test.ts');
  expect(lines[10]).toBe('     0.3 s  quick-3.test.ts');
  expect(problems).toEqual([]);
});

test('tests that are skipped are counted by what they need, and are a problem unless that is missing from the machine', () => {
  const skipped = report([
    'a.test.ts',
    1,
    PASSED,
    outcome('pending', 'the page in a browser [needs chromium]', 'drawn'),
    outcome('pending', 'outer', 'inner [needs chromium]'),
    outcome('pending', 'CRDs [needs upstream-crds]'),
    outcome('todo'),
  ]);
  expect(summaryOf([skipped], ['upstream-crds']).lines.slice(2)).toEqual([
    'skipped: 2 tests that need chromium',
    'skipped: 1 tests that need upstream-crds',
    'skipped: 1 tests that need nothing',
  ]);
  expect(summaryOf([skipped], ['upstream-crds']).problems).toEqual([
    '2 tests that need chromium were skipped, and should have run',
    '1 tests that need nothing were skipped, and should have run',
  ]);
  expect(summaryOf([skipped], ['upstream-crds', 'chromium', 'nothing']).problems).toEqual([]);
});
