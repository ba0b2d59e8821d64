import fc from 'fast-check';
import { addPools } from '../../lib/import/main-file';
import type { FleetIntent, PoolIntent } from '../../lib/model/intent';

const POOL: PoolIntent = {
  namespace: 'demo',
  name: 'live',
  version: '4.6.0',
  postgresRef: { name: 'ha-postgres' },
};

const ADDED = "    { namespace: 'demo', name: 'live', version: '4.6.0', postgresRef: { name: 'ha-postgres' } },\n";

test.each([
  ['an empty list', 'defineFleet({\n  pools: [],\n});\n', `defineFleet({\n  pools: [\n${ADDED}  ],\n});\n`],
  [
    'a list whose name is in quotes',
    'defineFleet({\n  "pools": []\n});\n',
    `defineFleet({\n  "pools": [\n${ADDED}  ]\n});\n`,
  ],
  [
    'a list without a comma at its end',
    'defineFleet({\n  pools: [\n    first\n  ],\n});\n',
    `defineFleet({\n  pools: [\n    first,\n${ADDED}  ],\n});\n`,
  ],
  [
    'a list whose last pool is in parentheses',
    'defineFleet({\n  pools: [\n    (first as PoolIntent)\n  ],\n});\n',
    `defineFleet({\n  pools: [\n    (first as PoolIntent),\n${ADDED}  ],\n});\n`,
  ],
  [
    'a comment behind the last pool',
    'defineFleet({\n  pools: [\n    first,\n    // more to come\n  ],\n});\n',
    `defineFleet({\n  pools: [\n    first,\n${ADDED}    // more to come\n  ],\n});\n`,
  ],
  [
    'brackets and words in texts and comments',
    "// pools: []\nconst text = 'pools: []';\nexport default defineFleet({ pools: [\n    other(']'),\n  ] });\n",
    `// pools: []\nconst text = 'pools: []';\nexport default defineFleet({ pools: [\n    other(']'),\n${ADDED}  ] });\n`,
  ],
  [
    'a list with its type behind the object',
    'const fleet = { pools: [\n    first!,\n  ] } satisfies FleetIntent;\n',
    `const fleet = { pools: [\n    first!,\n${ADDED}  ] } satisfies FleetIntent;\n`,
  ],
  [
    'the list of the fleet, behind other lists of the name',
    'const other = { pools: [] };\nexport default defineFleet({ more: { pools: [] }, pools: [\n    first,\n  ] });\n',
    `const other = { pools: [] };\nexport default defineFleet({ more: { pools: [] }, pools: [\n    first,\n${ADDED}  ] });\n`,
  ],
  [
    'the list of a fleet that is exported by its name, behind other lists',
    'const other = { pools: [] };\nconst fleet = { pools: [\n    first,\n  ] };\nexport default fleet;\n',
    `const other = { pools: [] };\nconst fleet = { pools: [\n    first,\n${ADDED}  ] };\nexport default fleet;\n`,
  ],
])('adds to %s', (_, source, wanted) => {
  expect(addPools(source, [POOL])).toBe(wanted);
});

test.each([
  ['pools that are put together elsewhere', 'export default defineFleet({ pools });\n'],
  ['several lists of which none is that of the fleet', 'use({ pools: [] });\nexport default of([{ pools: [] }]);\n'],
  ['a field whose name is computed', 'export default defineFleet({ [pools]: [] });\n'],
  ['a list with a type of its own', 'export default defineFleet({ pools: [] as PoolIntent[] });\n'],
])('says what to add to %s', (_, source) => {
  expect(() => addPools(source, [POOL])).toThrow('has no list `pools: [...]` to add demo/live to');
});

test('says where a file is that cannot be read', () => {
  expect(() => addPools('export default defineFleet({\n  pools: [\n<<<<<<< HEAD\n', [POOL])).toThrow(
    /^main\.ts:3:1: cannot be read: /,
  );
});

/** What a main.ts exports that was made for some pools. */
function exported(pools: readonly PoolIntent[]): FleetIntent {
  const body = addPools(undefined, pools)
    .replace(/^import .*$/m, '')
    .replace('export default', 'return');
  return new Function('defineFleet', body)((fleet: FleetIntent) => fleet);
}

test('writes every value so that main.ts exports it, however long it is', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }).filter((text) => !/\p{Surrogate}/u.test(text)),
    fc.string({ minLength: 100, maxLength: 300 }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      value,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('tree'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (spec) => {
      const pool = { ...POOL, spec: { x: spec } } as unknown as PoolIntent;
      expect(exported([pool]).pools).toEqual([pool]);
    }),
  );
});
