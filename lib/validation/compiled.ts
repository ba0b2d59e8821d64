import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Step } from './finding';
import { packageRoot } from './package-root';
import type { StructuralSchema } from './structural-schema';
import { faultText, type SchemaFault } from './wording';

/** A schema as code: what `npm run imports` writes to imports/validators/, a module for each. */
export interface CompiledSchema {
  /** Whether a value is as the schema says; where it is not, `errors` holds what is wrong. */
  (value: unknown): boolean;
  errors?: readonly SchemaFault[] | null;
  /** The parts of the schema of a kind that hold defaults or CEL rules. @default - it has none */
  readonly structure?: StructuralSchema;
}

const loaded = new Map<string, CompiledSchema | undefined>();

/**
 * The module of a name in imports/validators/. Each is loaded when it is asked for first: a command that checks nothing
 * loads none.
 *
 * @returns undefined when there is none.
 */
export function compiledSchema(name: string): CompiledSchema | undefined {
  if (!loaded.has(name)) loaded.set(name, load(name));
  return loaded.get(name);
}

function load(name: string): CompiledSchema | undefined {
  const folder = join(packageRoot(), 'imports', 'validators');
  const file = `${name}.js`;
  // Not whether the file exists: part of a name is what an object says, such as `../x`.
  return readdirSync(folder).includes(file) ? require(join(folder, file)) : undefined;
}

/** Everything in which `value` is not as a schema says. */
export function findingsOf(schema: CompiledSchema, value: unknown): Finding[] {
  if (schema(value)) return [];
  return (
    (schema.errors ?? [])
      // It only says that the name of a key has a fault, which stands beside it.
      .filter(({ keyword }) => keyword !== 'propertyNames')
      .map((fault) => ({ at: placeOf(fault, value), message: faultText(fault) }))
  );
}

function placeOf({ instancePath, params, propertyName }: SchemaFault, root: unknown): Step[] {
  const at: Step[] = [];
  let value = root;
  for (const escaped of instancePath.split('/').slice(1)) {
    const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    at.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  const field = propertyName ?? params.missingProperty ?? params.additionalProperty;
  return field === undefined ? at : [...at, String(field)];
}
