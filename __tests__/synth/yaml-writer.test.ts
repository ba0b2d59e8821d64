import {
  type Arbitrary,
  check,
  constantFrom,
  dictionary,
  double,
  integer,
  oneof,
  property,
  string,
  tuple,
} from 'fast-check';
import { load } from 'js-yaml';
import { parse, stringify } from 'yaml';
import { yamlText } from '../../lib/synth/yaml-writer';
import { TRAPS, trapped } from './yaml-traps';

/** Readers of the versions that are in use: 1.2, 1.1, and another program's. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'yaml 1.2': (text) => parse(text),
  'yaml 1.1': (text) => parse(text, { version: '1.1', merge: true }),
  'js-yaml': (text) => load(text),
};

const text = oneof(
  constantFrom(...TRAPS),
  string({ unit: 'grapheme', maxLength: 12 }),
  string({ unit: 'binary', maxLength: 6 }).filter((found) => !/[\ud800-\udfff]/u.test(found)),
  string({ unit: constantFrom(...' \n\t:#-?|>\'"[]{},&*!%@`~.0123456789eExXoObB_+nNyYTa'), maxLength: 9 }),
  tuple(constantFrom(...TRAPS), constantFrom('', ' ', '\n', ':', '#'), constantFrom(...TRAPS)).map((parts) =>
    parts.join(''),
  ),
);
const number = oneof(integer(), double({ noNaN: true, noDefaultInfinity: true }));

function value(depth: number): Arbitrary<unknown> {
  const leaf = oneof(text, number, constantFrom(null, true, false));
  if (depth === 0) return leaf;
  const inner = value(depth - 1);
  const list = tuple(inner, inner).chain(([a, b]) => constantFrom([], [a], [a, b]));
  return oneof(leaf, list, dictionary(text, inner, { maxKeys: 3, noNullPrototype: true }));
}

/** As JSON has it: one zero, and no key that JavaScript would take for the prototype. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}

function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, child]) => [key, sorted(child)]),
  );
}

describe.each(Object.entries(READERS))('%s', (_, read) => {
  test('reads every trap as it was, as a value, a key and an item', () => {
    for (const trap of TRAPS) {
      expect(read(yamlText(trapped(trap)))).toEqual(trapped(trap));
      expect(read(yamlText(trap))).toBe(trap);
    }
  });

  test('reads whatever JSON can hold as it was', () => {
    const same = property(value(3), (data) => {
      expect(sorted(read(yamlText(plain(data))))).toEqual(sorted(plain(data)));
    });
    const outcome = check(same, { numRuns: 1000 });
    expect(outcome.failed ? outcome.counterexample : undefined).toBeUndefined();
  });
});

test('whatever one reader takes for something else is quoted', () => {
  const outcome = check(
    property(text, (found) => {
      if (yamlText(found) !== `${found}\n`) return;
      for (const read of Object.values(READERS)) expect(read(`a: ${found}\n`)).toEqual({ a: found });
    }),
    { numRuns: 2000 },
  );
  expect(outcome.failed ? outcome.counterexample : undefined).toBeUndefined();
});

test('keys are sorted, and those that are undefined are left out', () => {
  expect(yamlText({ b: 1, a: { d: undefined, c: [undefined] }, e: { f: undefined } })).toBe(
    'a:\n  c:\n    - null\nb: 1\ne: {}\n',
  );
});

test('a script keeps its lines', () => {
  const script = 'hs = {}\nif a then\n  hs.status = "x"\n\nend\nreturn hs';
  expect(yamlText({ a: script, b: `${script}\n`, c: `${script}\n\n` })).toBe(
    stringify({ a: script, b: `${script}\n`, c: `${script}\n\n` }, { lineWidth: 0 }),
  );
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, () => 1, Symbol('a'), 1n])(
  'fails for %p, which JSON cannot hold',
  (data) => {
    expect(() => yamlText({ a: data })).toThrow('a manifest cannot hold');
  },
);
