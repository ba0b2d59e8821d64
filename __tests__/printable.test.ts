import fc from 'fast-check';
import { createColors } from 'picocolors';
import { ClusterError } from '../lib/cluster/errors';
import { lineLog } from '../lib/cluster/log';
import { formatProblem } from '../lib/errors';
import { printable, printableColoured, printableData, printableLine } from '../lib/printable';
import { VirtualClock } from './cluster/virtual-clock';

const ESCAPE = String.fromCharCode(27);
/** Text with what a terminal acts upon, an editor reorders, or nobody sees. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\t',
      '\r',
      '\b',
      '\0',
      ESCAPE,
      '[',
      '2J',
      '8m',
      '\u009b',
      '\u007f',
      '\u2028',
      '\u202e',
      '\u200b',
      '\u061c',
      '\u{e0041}',
      '\ud800',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
});
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

test('nothing is left that a terminal acts upon or nobody sees', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(printable(text)).not.toMatch(UNSEEN);
      expect(printableLine(text)).not.toMatch(/\n/);
      expect(printable(printable(text))).toBe(printable(text));
    }),
  );
});

test('data keeps its form, and each text in it is one line', () => {
  fc.assert(
    fc.property(fc.jsonValue(), hostile, (value, text) => {
      const made = printableData({ value, list: [text, 1, null, { text }] });
      expect(made).toMatchObject({ list: [printableLine(text), 1, null, { text: printableLine(text) }] });
      expect(printableData(made)).toEqual(made);
    }),
  );
});

test('what is read stays as it is, in any script', () => {
  for (const text of ['Grüße, Жук 🙂', 'one\ntwo\tthree', 'https://host/path', 'a@b.example'])
    expect([printable(text), printableColoured(text)]).toEqual([text, text]);
});

test('colours of our own stay, other sequences become visible', () => {
  const { red, bold, dim } = createColors(true);
  const own = `${red('wrong')} ${bold('x')} ${dim('y')}`;
  expect(printableColoured(own)).toBe(own);
  for (const sequence of ['[2J', '[8m', ']0;title', '[1;31m', 'c', '[?25l'])
    expect(printableColoured(`a${ESCAPE}${sequence}`)).toBe(`a\\u001b${sequence}`);
});

test('passwords in URLs are left out', () => {
  expect(printable('cannot read https://user:secret@git.example/x.git and ssh://git@host/x')).toBe(
    'cannot read https://***@git.example/x.git and ssh://git@host/x',
  );
});

test.each([
  ['https://token@git.example/x.git', 'https://***@git.example/x.git'],
  ['http://user:p@ss:w@git.example', 'http://***@git.example'],
  [`'https://user:it's@git.example/x.git'`, `'https://***@git.example/x.git'`],
  [`"https://user:a"b@git.example"`, `"https://***@git.example"`],
  ['HTTPS://TOKEN@host/a@b', 'HTTPS://***@host/a@b'],
  ['ssh://user:secret@host/x', 'ssh://***@host/x'],
  ['https://host/a?b=c@d', 'https://host/a?b=c@d'],
  ['https://host?b=c@d', 'https://host?b=c@d'],
  ['user@host.example and https://host/', 'user@host.example and https://host/'],
])('of %s everything stays but the secret', (text, shown) => {
  expect(printable(text)).toBe(shown);
  expect(printableColoured(text)).toBe(shown);
});

test.each([
  ['a mark that turns the direction of Arabic', '\u061c', '\\u061c'],
  ['a soft hyphen', '\u00ad', '\\u00ad'],
  ['a blank letter of Hangul', '\u3164', '\\u3164'],
  ['a tag, of which text for machines alone is made', '\u{e0041}', '\\u{e0041}'],
])('%s becomes visible', (_, hidden, shown) => {
  expect(printable(`a${hidden}b`)).toBe(`a${shown}b`);
  expect(printableColoured(`a${hidden}b`)).toBe(`a${shown}b`);
});

test('problems, errors of the cluster and lines of a log are harmless, whatever is in them', () => {
  const lines: string[] = [];
  const log = lineLog({}, { format: 'text', clock: new VirtualClock(), write: (line) => lines.push(line) });
  fc.assert(
    fc.property(hostile, hostile, (a, b) => {
      const problem = { code: 'usage', file: a, path: b, message: a, fix: b } as const;
      const error = new ClusterError('Forbidden', a, b);
      log.info(a);
      expect([formatProblem(problem), error.message, lines.at(-1)].join('')).not.toMatch(UNSEEN);
      expect(formatProblem(problem).split('\n')).toHaveLength(2);
      for (const [i, line] of lines.at(-1)?.split('\n').entries() ?? [])
        expect(line).toMatch(i === 0 ? /^2026-/ : /^ {4}/);
      expect(`${error.about}${error.detail}`).not.toMatch(/\n/);
    }),
  );
});

test.each(['text', 'json'] as const)('a message of a megabyte is a line of 16 kB in a log, as %s', (format) => {
  const lines: string[] = [];
  const log = lineLog({}, { format, clock: new VirtualClock(), write: (line) => lines.push(line) });
  log.warn(`waits for ${'x'.repeat(1_000_000)}`);
  expect(lines).toEqual([expect.stringMatching(/waits for x+\.\.\./)]);
  expect(lines[0]?.length).toBeLessThan(16_200);
});

test.each([
  ['a\n', 'a '],
  ['\n a', ' a'],
  ['a \n\n\t b', 'a b'],
  ['\n\n', ' '],
  ['  a  b  ', '  a  b  '],
  ['', ''],
])('%j is one line', (text, line) => expect(printableLine(text)).toBe(line));

test('a text of blanks alone is one line in a moment', () => {
  const began = Date.now();
  for (const blank of [' ', '\t', '\n', ' \n']) printableLine(`a${blank.repeat(400_000)}b`);
  expect(Date.now() - began).toBeLessThan(1000);
});
