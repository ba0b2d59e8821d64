import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { FLEET } from '../../bench/fleet';
import { poolAt } from '../../bench/pools';
import { CHANGE_DEFAULTS } from '../../lib/model/change';
import { CHANGE_SCHEMA } from '../../lib/model/change-schema';
import { isSurelyValid } from '../../lib/model/quick-check';
import { FLEET_SCHEMA, type JsonSchema, PKI_SCHEMA, POOL_SCHEMA } from '../../lib/model/schemas';
import { resolveTls } from '../../lib/model/tls';

const pool = {
  ...poolAt(0),
  deletionPolicy: 'Delete',
  postgresRef: { name: 'pg', namespace: 'demo', tls: true, root: 'corp' },
  issuers: [
    { name: 'a', selfSignedCa: { commonName: 'a', duration: '720h' } },
    { name: 'b', ca: { secretName: 'b' } },
    { name: 'c', vault: { server: 'https://vault', path: 'pki', role: 'r', serviceAccountName: 's' } },
  ],
  trust: { namespaces: ['web', 'shop'], roots: [{ name: 'corp', certificate: 'PEM' }] },
  spec: { syncUsers: true },
};
const { tls } = poolAt(0);
const change = {
  format: 1,
  verb: 'update',
  reason: 'why not, é 😀',
  timeout: CHANGE_DEFAULTS.timeout,
  apply: 'Always',
  accepts: ['outage', 'plaintext'],
  retries: '0001-update',
  trust: { roots: [{ name: 'corp', certificate: 'PEM' }] },
  tls: tls === undefined ? undefined : resolveTls(tls),
};
const VALID: readonly (readonly [string, JsonSchema, object])[] = [
  ['pool', POOL_SCHEMA, pool],
  ['change', CHANGE_SCHEMA, change],
  [
    'fleet',
    FLEET_SCHEMA,
    { ...FLEET, pools: [], pki: [], argocd: { maintenance: [{ schedule: '*', duration: '1h' }] } },
  ],
  ['PKI', PKI_SCHEMA, { name: 'platform', root: { duration: '1h' }, intermediates: [{ generation: 1 }] }],
];

const ajv = addFormats(new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }));

/** What stands in place of something that was right. */
const ODD: readonly unknown[] = [
  ...[
    '',
    'x',
    'X',
    'a.b',
    '*.a',
    '😀',
    '1h',
    '1d',
    'require',
    'server',
    '10.0.0.1',
    '0001-update',
    'a\nb',
    'a'.repeat(64),
  ],
  ...[0, 1, -1, 1.5, Number.NaN, Infinity, 2 ** 60, true, false, null, undefined],
  ...[
    [],
    [[]],
    ['x'],
    ['x', 'x'],
    ['web', 'web'],
    ['outage', 'outage'],
    [{}],
    [null],
    {},
    { name: 'x' },
    { x: undefined },
    new Date(0),
  ],
];

/** Every place in a value, as keys from its root. */
function placesOf(value: unknown, at: readonly string[] = []): string[][] {
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [[...at], ...children.flatMap(([key, child]) => placesOf(child, [...at, key]))];
}

function withOdd(value: unknown, [key, ...rest]: readonly string[], odd: (old: unknown) => unknown): unknown {
  if (key === undefined) return odd(value);
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  Object.assign(copy, { [key]: withOdd((copy as Record<string, unknown>)[key], rest, odd) });
  return copy;
}

describe.each(VALID)('a %s', (_, schema, valid) => {
  const validate = ajv.compile(schema);

  test('that is valid is known to be, so that ajv is not needed', () => {
    expect(validate(valid)).toBe(true);
    expect(isSurelyValid(schema, valid)).toBe(true);
  });

  const surelyMeansValid = (value: unknown) => {
    if (isSurelyValid(schema, value)) expect({ value, valid: validate(value) }).toEqual({ value, valid: true });
  };

  test('with one thing that is odd is never called valid when ajv finds something wrong', () => {
    for (const at of placesOf(valid)) for (const odd of ODD) surelyMeansValid(withOdd(valid, at, () => odd));
  });

  test('with many things that are odd is not, either', () => {
    const edit = fc.oneof(
      fc.constantFrom(...ODD).map((odd) => () => odd),
      fc
        .constantFrom('x', 'name', 'kind', 'certificate')
        .map((key) => (old: unknown) => ({ ...(old as object), [key]: 'x' })),
    );
    const edits = fc.array(fc.tuple(fc.constantFrom(...placesOf(valid)), edit), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(edits, (all) =>
        surelyMeansValid(all.reduce<unknown>((value, [at, odd]) => withOdd(value, at, odd), valid)),
      ),
      { numRuns: 1000 },
    );
  });
});

test('A schema with a keyword that is not known is left to ajv', () => {
  expect(isSurelyValid({ type: 'string', format: 'ipv4' }, 'x')).toBe(false);
  expect(isSurelyValid({ type: 'object', additionalProperties: false }, { x: 1 })).toBe(false);
});
