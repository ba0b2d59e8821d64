import { formatProblem } from '../../lib/errors';
import { readKubectlYaml } from '../../lib/import/kubectl-yaml';
import { readLiveObjects } from '../../lib/import/live-objects';

function parsed(text: string): unknown {
  const reading = readKubectlYaml('live.yaml', text);
  if ('problem' in reading) return formatProblem(reading.problem);
  return reading.documents[0];
}

test.each<[string, unknown]>([
  ['yes', true],
  ['y', true],
  ['On', true],
  ['TRUE', true],
  ['no', false],
  ['N', false],
  ['off', false],
  ['~', null],
  ['Null', null],
  ['010', 8],
  ['0o10', 8],
  ['-010', -8],
  ['0', 0],
  ['0x1F', 31],
  ['0b101', 5],
  ['1_000', 1000],
  ['+7', 7],
  ['089', 89],
  ['1.5', 1.5],
  ['1e3', 1000],
  ['.inf', Number.POSITIVE_INFINITY],
  ['2026-01-01', '2026-01-01'],
  ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  ['1:30', '1:30'],
  ['"yes"', 'yes'],
  ["'010'", '010'],
  ['yEs', 'yEs'],
  ['4.6.0', '4.6.0'],
  ['0xZ', '0xZ'],
])('kubectl reads %s as %p', (text, value) => {
  expect(parsed(text)).toEqual(value);
});

test('aliases and merge keys stand for what they name', () => {
  expect(parsed('a: &a {x: 1, w: 2}\nb: {<<: *a, w: 3}\nc: *a\nd: {<<: [{z: 1}, *a]}')).toEqual({
    a: { x: 1, w: 2 },
    b: { x: 1, w: 3 },
    c: { x: 1, w: 2 },
    d: { z: 1, x: 1, w: 2 },
  });
});

test('a List, and a List in a List, are taken apart', () => {
  const pgpool = '{apiVersion: kubedb.com/v1alpha2, kind: Pgpool, metadata: {name: a}}';
  const list = `{apiVersion: v1, kind: List, items: [${pgpool}, {kind: PgpoolList, items: [${pgpool}]}]}`;
  expect(readLiveObjects(new Map([['live.json', list]]))).toHaveLength(2);
});

test.each([
  [
    'more aliases than a person writes',
    `a: &a x\nb: [${'*a, '.repeat(101)}]`,
    'live.yaml:2:407: is not YAML: there are more than 100 aliases, write values in each place',
  ],
  [
    'aliases that stand for more than fits into memory',
    Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i === 0 ? 'x' : `*a${i - 1}, *a${i - 1}`}]`).join('\n'),
    'live.yaml: is not YAML: its aliases stand for more than 1000000 values\n    fix: write the values in each place',
  ],
  [
    'an alias in what it names',
    'a: &a [*a]',
    'live.yaml: is not YAML: its aliases stand for more than 1000000 values\n    fix: write the values in each place',
  ],
  ['a key that stands twice', 'a: 1\na: 2', 'live.yaml:2:1: is not YAML: duplicated mapping key'],
])('refuses %s', (_, text, message) => {
  expect(parsed(text)).toBe(message);
});
