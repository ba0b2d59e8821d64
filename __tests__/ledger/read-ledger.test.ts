import { formatProblem } from '../../lib/errors';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { expectProblems } from '../problems';
import { BASELINE, change, filesOf, REFUSED_LEDGERS, type RefusedLedger } from './refused-ledgers';

describe('a ledger', () => {
  test('that was written by this tool is read back as it was', () => {
    const changes = [
      change(0, 'baseline'),
      change(1, 'add'),
      change(2, 'rotate'),
      change(3, 'remove', { accepts: ['plaintext'] }),
    ];
    const { ledgers, problems } = readLedgers(filesOf(...changes));
    expect(problems).toEqual([]);
    expect(ledgers.get('demo/pgpool')).toEqual(changes);
  });

  test.each<RefusedLedger>(REFUSED_LEDGERS)('fails when %s', (_, files, problems) => {
    expectProblems(readLedgers(files).problems, problems);
  });

  test('may add TLS behind a rotate that is settled', () => {
    const removed = [BASELINE, change(1, 'rotate'), change(2, 'remove', { accepts: ['plaintext'] })];
    expect(readLedgers(filesOf(...removed, change(3, 'baseline'), change(4, 'add'))).problems).toEqual([]);
  });

  test('may retry an add although the pool has TLS by then', () => {
    const files = filesOf(change(0, 'baseline'), change(1, 'add'), change(2, 'add', { retries: '0001-add' }));
    expect(readLedgers(files).problems).toEqual([]);
  });
});

test.each(['$(touch x)', 'Pgpool', 'caf\u00e9', 'cafe\u0301', 'a b'])('a folder %j is that of no pool', (name) => {
  const text = filesOf(change(0, 'baseline')).get('changes/demo/pgpool/0000-baseline.yaml') as string;
  for (const folder of [`changes/demo/${name}`, `changes/${name}/pgpool`]) {
    const { ledgers, problems } = readLedgers(new Map([[`${folder}/0000-baseline.yaml`, text]]));
    expect([...ledgers.keys()]).toEqual([]);
    expect(problems.map(formatProblem)[0]).toContain('is not in the folder of a pool');
  }
});

test('as many problems as files can have are no defect, and a file has an end', () => {
  const fields = Array.from({ length: 50_000 }, (_, i) => `a${i}: `).join('\n');
  const files = [1, 2, 3].map((i) => [`changes/demo/pgpool/000${i}-add.yaml`, fields] as const);
  expect(readLedgers(new Map(files)).problems.length).toBeGreaterThan(150_000);
  const long = readLedgers(new Map([['changes/demo/pgpool/0001-add.yaml', fields.repeat(2)]])).problems;
  expect(long.map(formatProblem)).toEqual([
    `changes/demo/pgpool/0001-add.yaml: holds ${fields.length * 2} characters, allowed: at most 500000`,
  ]);
});

describe('a file of the ledger', () => {
  const problemsIn = (file: string, text: string) =>
    readLedgers(new Map([[`changes/demo/pgpool/${file}`, text]])).problems.map(formatProblem);

  test('fails when it is not YAML, with line and column', () => {
    expect(problemsIn('0000-baseline.yaml', 'format: 1\nverb: "baseline\n')[0]).toMatch(
      /^changes\/demo\/pgpool\/0000-baseline\.yaml:3:1: is not YAML: unexpected end of the stream within a double quoted scalar/,
    );
  });

  test('fails when its name holds an unknown verb', () => {
    expect(problemsIn('0001-rotat.yaml', '')[0]).toMatch(
      /the file's name holds an unknown verb: found "rotat", .*did you mean "rotate"\?$/,
    );
  });
});
