import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '../../lib/ledger/plain-yaml';
import { changeText } from '../../lib/ledger/write-change';
import { CHANGE_DEFAULTS, type Change } from '../../lib/model/change';
import { ACCEPTS } from '../../lib/model/risk';
import { resolveTls } from '../../lib/model/tls';

/** What the library reads, or undefined when it finds something wrong. */
function byLibrary(text: string, version: '1.1' | '1.2'): unknown {
  const document = parseDocument(text, { version, prettyErrors: false, logLevel: 'silent' });
  return document.errors.length > 0 ? undefined : document.toJS();
}

function assertSame(text: string): void {
  const read = readPlainYaml(text);
  if (read === undefined) return;
  for (const version of ['1.1', '1.2'] as const)
    expect({ text, read: byLibrary(text, version) }).toEqual({ text, read });
}

const reason = fc.oneof(
  fc.constantFrom(
    'created',
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
    'a, b (c) & d',
    ' a',
    'é',
    '12:30',
    '- a',
    '"a"',
  ),
  fc.string({ minLength: 1, maxLength: 15 }),
);
const change = fc
  .record({
    reason,
    dnsNames: fc.array(reason, { maxLength: 3 }),
    accepts: fc.subarray([...ACCEPTS]),
    tls: fc.boolean(),
  })
  .map(
    ({ reason: why, dnsNames, accepts, tls }): Change => ({
      ...CHANGE_DEFAULTS,
      number: 1,
      verb: tls ? 'update' : 'rotate',
      reason: why,
      accepts,
      ...(tls
        ? {
            tls: resolveTls({
              sslMode: 'require',
              issuerRef: { name: 'ca' },
              certificates: [{ alias: 'server', dnsNames, duration: '720h' }],
            }),
          }
        : {}),
    }),
  );

const ORDINARY: Change = {
  ...CHANGE_DEFAULTS,
  number: 1,
  verb: 'update',
  reason: 'clients of demo/pool verify the name of the server',
  accepts: ['outage', 'client-trust'],
  tls: resolveTls({
    sslMode: 'verify-full',
    clientAuthMode: 'cert',
    issuerRef: { name: 'ca' },
    certificates: [
      { alias: 'server', subject: { organizations: ['shop'] }, dnsNames: ['pool.demo.svc', '*.demo.svc'] },
    ],
  }),
};

test('An ordinary file of the ledger is read without the library', () => {
  const text = changeText(ORDINARY);
  expect(readPlainYaml(text)).toEqual(byLibrary(text, '1.2'));
  expect(readPlainYaml(text)).toMatchObject({ verb: 'update', tls: { sslMode: 'verify-full' } });
});

test('Whatever change is recorded, it is read as the library reads it', () => {
  fc.assert(
    fc.property(change, (made) => assertSame(changeText(made))),
    { numRuns: 500 },
  );
});

test('However a file is damaged or edited, it is read as the library reads it, or left to it', () => {
  const edit = fc.record({
    at: fc.nat(),
    remove: fc.nat(4),
    insert: fc.constantFrom(
      '',
      ' ',
      '  ',
      '\n',
      '\t',
      '-',
      '- ',
      ':',
      ': ',
      '#',
      ' #',
      '"',
      "'",
      '&a ',
      '*a',
      '!',
      '|',
      '[',
      ']',
      '{}',
      ',',
      'a',
      '0',
      '1e',
      '~',
      '\r\n',
      '---\n',
      '...\n',
      'no',
      'a: b\n',
      'verb: x\n',
    ),
  });
  fc.assert(
    fc.property(change, fc.array(edit, { minLength: 1, maxLength: 3 }), (made, edits) => {
      let text = changeText(made);
      for (const { at, remove, insert } of edits) {
        const place = at % (text.length + 1);
        text = text.slice(0, place) + insert + text.slice(place + remove);
      }
      assertSame(text);
    }),
    { numRuns: 8000 },
  );
});

test.each([
  ['a key that stands twice', 'a: x\na: z\n'],
  ['a key that JavaScript knows', 'constructor: x\n'],
  ['a comment behind a value', 'a: x # y\n'],
  ['a list that is not indented', 'a:\n- x\n'],
  ['nothing', ''],
  ['a word that YAML 1.1 knows, as a key', 'on: x\n'],
])('%s is left to the library', (_, text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});
