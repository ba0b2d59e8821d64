import { formatProblem } from '../../lib/errors';
import { plainFleet } from '../../lib/model/plain-data';

class Size {
  constructor(readonly bytes: number) {}
}
const cycle: Record<string, unknown> = { a: [] };
(cycle.a as unknown[]).push({ back: cycle });
let deep: Record<string, unknown> = {};
for (let i = 0; i < 50_000; i++) deep = { a: deep };
const trap = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error('a trap');
    },
  },
);

const ALLOWED = ', allowed: text, numbers, true, false, null, lists and plain objects of these';

test.each<[string, unknown, string]>([
  ['a Date', new Date(0), 'x: found an object of the class Date'],
  ['a Map', new Map([[1, 2]]), 'x: found an object of the class Map'],
  ['a Set', new Set([1]), 'x: found an object of the class Set'],
  ['an instance of a class', new Size(1), 'x: found an object of the class Size'],
  ['an instance of a class without a name', new (class {})(), 'x: found an object of a class'],
  [
    'an object without a constructor of a function',
    Object.create({ a: { b: 1 } }),
    'x: found an object of the class Object',
  ],
  ['a typed array', new Uint8Array(2), 'x: found an object of the class Uint8Array'],
  ['a promise', Promise.resolve(1), 'x: found an object of the class Promise'],
  ['a regular expression', /x/, 'x: found an object of the class RegExp'],
  ['a text object', new String('x'), 'x: found an object of the class String'],
  ['a cycle', cycle, 'x.a[0].back: leads back to what it is a part of'],
  // biome-ignore lint/suspicious/noSparseArray: that is what is tested
  ['a hole', [1, , 3], 'x[1]: found nothing: the list has a hole'],
  ['a list of nothing but length', new Array(2 ** 32 - 1), 'x[0]: found nothing: the list has a hole'],
  ['undefined in a list', [1, undefined], 'x[1]: found undefined'],
  ['a function', [() => 1], 'x[0]: found a function'],
  ['a symbol', { s: Symbol('s') }, 'x.s: found a symbol'],
  ['a bigint', 10n, 'x: found a bigint'],
  ['no number', Number.NaN, 'x: found the number NaN'],
  ['no end', -1 / 0, 'x: found the number -Infinity'],
  ['half of a character', 'a\ud83d', 'x: found half of a character'],
  ['a field that replaces what an object inherits', JSON.parse('{"__proto__":{}}'), 'x: found a field "__proto__"'],
  ['what is too deep', deep, 'x.a.a: is deeper than 100 levels'],
  [
    'a getter that throws',
    Object.defineProperty({}, 'g', { enumerable: true, get: () => JSON.parse('') }),
    'x: cannot be read: Unexpected end of JSON input',
  ],
  ['a proxy that throws', trap, 'x: cannot be read: a trap'],
  [
    'a getter that throws what is no text',
    Object.defineProperty({}, 'g', {
      enumerable: true,
      get: () => {
        throw Object.create(null);
      },
    }),
    'x: cannot be read: something is thrown that says nothing',
  ],
])('%s is a problem with its place', (_, x, message) => {
  const places: [object, string][] = [
    [{ x }, ''],
    [{ pools: [{ namespace: 'demo', name: 'orders', x }] }, 'pools demo/orders: '],
    [{ pools: [{ x }] }, 'pools[0].'],
  ];
  for (const [fleet, place] of places) {
    const read = plainFleet(fleet, 'main.ts');
    const texts = 'problems' in read ? read.problems.map(formatProblem) : [];
    // Its place is cut: nobody reads a hundred names.
    const told = message.includes('deeper')
      ? expect.stringContaining('is deeper than')
      : `main.ts: ${place}${message}${ALLOWED}`;
    expect(texts).toEqual([told]);
  }
});

test('all are listed at once', () => {
  const read = plainFleet({ a: 1n, b: [Number.NaN], pools: [new Date(0)] }, 'main.ts');
  expect('problems' in read && read.problems.map(({ path }) => path)).toEqual(['a', 'b[0]', 'pools[0]']);
});

test('plain data is copied as it is, once for each object, and read once', () => {
  const shared = { name: 'pg' };
  let reads = 0;
  const fleet = {
    pools: [{ postgresRef: shared }, { postgresRef: shared }],
    nothing: undefined,
    none: null,
    text: 'ä😀\u0000',
    list: [1, -0.5, true, []],
    bare: Object.assign(Object.create(null), { a: 1 }),
    get counted() {
      return ++reads;
    },
  };
  const read = plainFleet(fleet, 'main.ts');
  const { nothing, ...rest } = { ...fleet, counted: 1 };
  expect(read).toEqual({ fleet: { ...rest, bare: { a: 1 } } });
  expect('fleet' in read && 'nothing' in (read.fleet as object)).toBe(false);
  expect(nothing).toBeUndefined();
});

test('a value that is shared at each of a hundred levels is refused at once, because what reads the copy would never end', () => {
  let value: unknown = 'x';
  for (let i = 0; i < 90; i++) value = [value, value];
  const read = plainFleet({ value }, 'main.ts');
  expect('problems' in read && read.problems.map(formatProblem)).toEqual([
    `main.ts: (export default): has more than 10000000 values, those that stand in two places counted twice${ALLOWED}`,
  ]);
});

test('what is shared a few times is no matter, nor how many values a fleet of thousands of pools has', () => {
  let value: unknown = 'x';
  for (let i = 0; i < 18; i++) value = [value, value];
  expect(plainFleet({ value }, 'main.ts')).toHaveProperty('fleet');
  const pool = { spec: { list: Array.from({ length: 500 }, (_, i) => ({ name: `n${i}`, value: i })) } };
  expect(plainFleet({ pools: Array.from({ length: 3000 }, () => pool) }, 'main.ts')).toHaveProperty('fleet');
});

test('an object of more fields than anybody writes is refused by their number, and not field by field', () => {
  const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 1]));
  const read = plainFleet({ x: fields(200_000), y: fields(10_000) }, 'main.ts');
  expect('problems' in read && read.problems.map(formatProblem)).toEqual([
    `main.ts: x: has 200000 fields, more than 10000${ALLOWED}`,
  ]);
});

test('data that is too deep only by what is shared is refused', () => {
  const parts: unknown[] = ['x'];
  for (let part = 0; part < 20; part++) {
    let value = parts.at(-1);
    for (let i = 0; i < 50; i++) value = { value };
    parts.push(value);
  }
  const read = plainFleet({ parts }, 'main.ts');
  expect('problems' in read && read.problems[0]?.message).toMatch('is deeper than 100 levels');
});
