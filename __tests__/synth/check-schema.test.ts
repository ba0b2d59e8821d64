import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { isRecord } from '../../lib/json';
import { builtinSchema } from '../../lib/synth/builtin-schemas';
import { checkSchema } from '../../lib/synth/check-schema';
import { withObjectMeta } from '../../lib/synth/object-schema';
import { compileCheck } from '../../lib/synth/quick-check';
import { formatPath, type PathStep } from '../../lib/synth/schema-problems';
import { type StructuralSchema, withDefaults } from '../../lib/synth/structural-schema';
import { CRDS, loadCrds, schemaOf } from '../crds/load-crds';
import { strictJsonSchema } from './strict-json-schema';
import { type Manifest, VALID_BUILTIN, VALID_CUSTOM } from './valid-objects';

const crds = [...loadCrds(CRDS).values()];
const ajv = addFormats(new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }));

function schemaFor({ apiVersion, kind }: Manifest): StructuralSchema {
  const crd = crds.find(({ spec }) => spec.names.kind === kind);
  const schema = crd === undefined ? builtinSchema(apiVersion, kind) : schemaOf(crd);
  if (schema === undefined) throw new Error(`no schema of ${kind}`);
  return schema;
}

/** Every place in a value, the root left out. */
function places(value: unknown, steps: readonly PathStep[] = []): (readonly PathStep[])[] {
  const entries = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
  return entries.flatMap(([step, child]) => [[...steps, step], ...places(child, [...steps, step])]);
}

/** A copy of `value` in which the value at `steps` is another. */
function replaced(value: unknown, [step, ...rest]: readonly PathStep[], by: unknown): unknown {
  if (step === undefined) return by;
  const copy = JSON.parse(JSON.stringify(value)) as Record<PathStep, unknown>;
  if (rest.length === 0 && by === undefined && !Array.isArray(copy)) delete copy[step];
  else copy[step] = replaced(copy[step], rest, by ?? null);
  return copy;
}

const junk = fc.oneof(
  fc.constantFrom(undefined, null, {}, [], '', 0, -1, 1.5, 2 ** 31, true, 'Y2E=', 'x y', '1Gi', '2026-01-01T00:00:00Z'),
  fc.constantFrom({ unknown: 1 }, { name: 'x' }, { kind: 'Issuer' }, [{ alias: 'server' }], ['x', 1]),
  fc.string(),
  fc.integer(),
);

/** Where ajv finds something wrong, in our notation. */
function ajvPaths(validate: ReturnType<typeof ajv.compile>, object: unknown): string[] {
  if (validate(object)) return [];
  const paths = (validate.errors ?? []).map(({ instancePath, params }) => {
    const keys = instancePath
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const more = [params.missingProperty ?? params.additionalProperty].filter((key) => key !== undefined);
    return formatPath([...keys, ...more].map((key) => (/^\d+$/.test(key) ? Number(key) : key)));
  });
  return [...new Set(paths)].sort();
}

describe.each([...VALID_CUSTOM, ...VALID_BUILTIN])('$kind', (object) => {
  const schema = schemaFor(object);
  const validate = ajv.compile(strictJsonSchema(schema));

  test('Both ajv and checkSchema find the same places wrong, whatever is changed in a valid object', () => {
    const change = fc.record({ at: fc.constantFrom(...places(object)), by: junk });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        let changed: unknown = object;
        for (const { at, by } of changes)
          if (places(changed).some((p) => formatPath(p) === formatPath(at))) changed = replaced(changed, at, by);
        const found = checkSchema(schema, changed).map(({ path }) => path);
        expect([...new Set(found)].sort()).toEqual(ajvPaths(validate, changed));
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  test('The quick check says no exactly where there is something wrong, defaults filled in', () => {
    // Without what the API server says about metadata no object is valid, and nothing would be compared.
    const whole = withObjectMeta(schema);
    const holds = compileCheck(whole);
    expect(holds(object)).toBe(true);
    const change = fc.record({ at: fc.constantFrom(...places(object)), by: junk });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        let changed: unknown = object;
        for (const { at, by } of changes)
          if (places(changed).some((p) => formatPath(p) === formatPath(at))) changed = replaced(changed, at, by);
        expect(holds(changed)).toBe(checkSchema(whole, withDefaults(whole, changed)).length === 0);
      }),
      { numRuns: 300, seed: 2 },
    );
  });
});
