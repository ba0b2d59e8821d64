import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { parseChange } from '../../lib/ledger/parse-change';
import { changeText } from '../../lib/ledger/write-change';
import { CHANGE_DEFAULTS, type Change } from '../../lib/model/change';
import { readYaml } from '../../lib/model/read-yaml';
import { ACCEPTS } from '../../lib/model/risk';
import { resolveTls } from '../../lib/model/tls';

/** Texts that some version of YAML takes for something else. */
const TRAPS = [
  'no',
  'yes',
  '1e3',
  '0o7',
  'null',
  '~',
  '2026-01-01',
  "it's",
  'a: b',
  'a #b',
  ' a',
  'é',
  '12:30',
  '- a',
  '"a"',
  '&a b',
  '*a',
  '!a',
  '<<',
  '=',
  '1_000',
  '0b1',
];
const line = fc.oneof(fc.constantFrom(...TRAPS), fc.stringMatching(/^[^\p{Cc}\p{Zl}\p{Zp}]{1,15}$/u));
const change = fc
  .record({ reason: line, organization: line, accepts: fc.subarray([...ACCEPTS]), tls: fc.boolean() })
  .map(
    ({ reason, organization, accepts, tls }): Change => ({
      ...CHANGE_DEFAULTS,
      number: 1,
      verb: tls ? 'update' : 'rotate',
      reason,
      accepts,
      ...(tls
        ? {
            tls: resolveTls({
              sslMode: 'require',
              issuerRef: { name: 'ca' },
              certificates: [{ alias: 'server', subject: { organizations: [organization] }, duration: '720h' }],
            }),
          }
        : {}),
    }),
  );
const pathOf = ({ verb }: Change) => `changes/demo/pool/0001-${verb}.yaml`;

test('Whatever change is recorded, it is read back as it was', () => {
  fc.assert(
    fc.property(change, (made) => {
      expect(parseChange(pathOf(made), changeText(made))).toEqual({ change: made });
    }),
    { numRuns: 500 },
  );
});

test('However a file is edited, a change that is read is what a stricter reader of YAML finds in it, if that takes it', () => {
  const edit = fc.record({
    at: fc.nat(),
    remove: fc.nat(4),
    insert: fc.constantFrom(
      ...['', ' ', '  ', '\n', '\t', '-', '- ', ':', ': ', '#', ' #', '"', "'", '&a ', '*a', '!', '|', '['],
      ...[']', '{}', ',', 'a', '0', '1e', '~', '\r\n', '---\n', '...\n', 'no', 'a: b\n', 'verb: x\n', '<<: {}\n'],
    ),
  });
  let accepted = 0;
  fc.assert(
    fc.property(change, fc.array(edit, { minLength: 1, maxLength: 3 }), (made, edits) => {
      let text = changeText(made);
      for (const { at, remove, insert } of edits) {
        const place = at % (text.length + 1);
        text = text.slice(0, place) + insert + text.slice(place + remove);
      }
      if ('problems' in parseChange(pathOf(made), text)) return;
      const reading = readYaml('x', text);
      const other = parseDocument(text, { version: '1.2', prettyErrors: false, logLevel: 'silent' });
      if (other.errors.length > 0) return;
      accepted++;
      expect({ text, documents: [other.toJS()] }).toEqual({ text, ...reading });
    }),
    { numRuns: 1000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

test.each([
  [
    'an anchor',
    'verb: &v restart\nreason: *v\n',
    ':1:17: is not YAML: the anchor &v is not allowed here, write the value in each place',
  ],
  ['a field that stands twice', 'reason: a\nreason: b\n', ':2:1: is not YAML: duplicated mapping key'],
  ['two documents', 'a: b\n---\na: b\n', ': holds 2 YAML documents, allowed: one'],
  [
    'a reason that no annotation holds',
    `format: 1\nverb: restart\nreason: ${'x'.repeat(400_000)}\n`,
    'of 400000 characters, allowed: at most 1000',
  ],
  ['a tag', 'reason: !!js/function x\n', 'unknown tag'],
  ['nothing', '', ':1:1: found null, allowed: an object'],
])('fails on a file with %s', (_, text, message) => {
  const parsed = parseChange('changes/demo/pool/0001-restart.yaml', text);
  const told = 'problems' in parsed ? parsed.problems : [];
  expect(
    told.map(
      (problem) => `${problem.line === undefined ? '' : `:${problem.line}:${problem.column}`}: ${problem.message}`,
    ),
  ).toEqual([expect.stringContaining(message)]);
});
