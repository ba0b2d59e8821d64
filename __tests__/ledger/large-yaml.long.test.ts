import { parseChange } from '../../lib/ledger/parse-change';

const SIZE = 400_000;
const HEAD = 'format: 1\nverb: update\nreason: why\n';

/** As many of these lines as make a file of 400 kB. */
function lines(line: (index: number) => string): string {
  let text = '';
  for (let i = 0; text.length < SIZE; i++) text += `${line(i)}\n`;
  return text;
}

function repeated(part: string): string {
  return part.repeat(Math.ceil(SIZE / part.length));
}

const nested = (depth: number) => `${'[ '.repeat(depth)}x${' ]'.repeat(depth)}`;

/** Texts of 400 kB that are read in a time that grows faster than they do, unless somebody has thought of them. */
const FORMS: Readonly<Record<string, string>> = {
  'many keys': lines((i) => `k${i}: v`),
  'many keys inside': `${HEAD}tls:\n${lines((i) => `  k${i}: v`)}`,
  'many keys in one line': `{${repeated('"k": 1, ')}"k": 1}`,
  'different keys in one line': `{${lines((i) => `"k${i}": 1,`)}"k": 1}`,
  'one key again and again': lines(() => 'format: 1'),
  'a long list': lines(() => '- a'),
  'a long list in one line': `[${repeated('a,')}a]`,
  'a list of wrong things': `${HEAD}accepts:\n${lines((i) => `  - a${i}`)}`,
  'a list of one thing': `${HEAD}accepts:\n${lines(() => '  - outage')}`,
  'a list of wrong certificates': `${HEAD}tls:\n  certificates:\n${lines(() => '    - {}')}`,
  'a list of roots': `format: 1\nverb: trust\nreason: why\ntrust:\n  roots:\n${lines((i) => `    - {name: r${i}, certificate: x}`)}`,
  'a bomb of aliases': `a0: &a0 [x, x]\n${lines((i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)}`,
  'many anchors': lines((i) => `k${i}: &a${i} v`),
  'aliases that lead nowhere': lines((i) => `k${i}: *a${i}`),
  'merged mappings': `a: &a {b: c}\n${lines((i) => `k${i}: {<<: *a}`)}`,
  'a deep list': nested(SIZE / 4),
  'a list that never ends': '['.repeat(SIZE),
  'a mapping that never ends': repeated('{a: '),
  'a deep block list': '- '.repeat(SIZE / 2),
  'a deep mapping': Array.from({ length: 890 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'lists of the depth that is read': `${HEAD}tls:\n${lines((i) => `  k${i}: ${nested(90)}`)}`,
  'a long word': `${HEAD}timeout: ${'x'.repeat(SIZE)}`,
  'a long reason': `format: 1\nverb: restart\nreason: ${'x'.repeat(SIZE)}\n`,
  'a long key': `${HEAD}${'x'.repeat(SIZE)}: y`,
  'a long quoted text': `${HEAD}timeout: "${repeated('\\n')}"`,
  'a quoted text that never ends': `reason: "${repeated('a\n  ')}`,
  'a text of many lines': `${HEAD}timeout:\n${lines(() => '  a')}`,
  'a block of many lines': `${HEAD}timeout: |\n${lines(() => '  a')}`,
  'a folded block of empty lines': `${HEAD}timeout: >\n${'\n'.repeat(SIZE)}  a\n`,
  'empty lines': `${'\n'.repeat(SIZE)}a: b\n`,
  blanks: `a:${' '.repeat(SIZE)}b`,
  tabs: `a:${'\t'.repeat(SIZE)}b`,
  comments: `${lines(() => '# x')}a: b\n`,
  'comments between keys': `${HEAD}tls:\n${lines((i) => `  # x\n  k${i}: v # y`)}`,
  documents: lines(() => '---\na'),
  directives: `${lines(() => '%X a')}--- a\n`,
  tags: lines((i) => `k${i}: !t${i} v`),
  'explicit keys': lines((i) => `? k${i}\n: v`),
  'keys that are lists': lines((i) => `? [k${i}]\n: v`),
  colons: repeated('a:'),
  'pairs in a list': `[${repeated('a: b, ')}]`,
  quotes: repeated("''"),
  'digits as a number': `format: ${'1'.repeat(SIZE)}\nverb: restart\nreason: why\n`,
  'a number with many points': `format: ${repeated('1.')}\nverb: restart\nreason: why\n`,
};

test.each(Object.entries(FORMS))('400 kB of %s are refused in less than two seconds', (_, text) => {
  expect(text.length).toBeGreaterThanOrEqual(SIZE * 0.9);
  const started = process.cpuUsage();
  const parsed = parseChange('changes/demo/pool/0001-update.yaml', text);
  const { user, system } = process.cpuUsage(started);
  expect('problems' in parsed && parsed.problems.length).toBeGreaterThan(0);
  expect((user + system) / 1e6).toBeLessThan(2);
});

test('A fault in a file of more than 100 kB has its field, and no line', () => {
  const text = `format: 1\nverb: restart\nreason: ${'x'.repeat(SIZE)}\n`;
  const parsed = parseChange('changes/demo/pool/0001-restart.yaml', text);
  expect('problems' in parsed && parsed.problems).toEqual([
    {
      code: 'change-invalid',
      file: 'changes/demo/pool/0001-restart.yaml',
      path: 'reason',
      message: expect.any(String),
    },
  ]);
});
