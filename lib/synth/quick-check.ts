import { isRecord } from '../json';
import { checkSchema, compiled, isOfType, TEXT_FORMATS, typesOf } from './check-schema';
import { type StructuralSchema, withDefaults } from './structural-schema';

/*
 * The same rules as check-schema.ts, for objects in which nothing is wrong: that is nearly all of them, and to say so
 * needs no paths and no copies. Where this says no, check-schema.ts says why; a test holds the two together.
 */

/** Whether a value, with the defaults of its schema filled in, is as the schema says. */
export type QuickCheck = (value: unknown) => boolean;

/** Compiles a schema. Each part of it is compiled when a value comes by first, for most are never met. */
export function compileCheck(schema: StructuralSchema): QuickCheck {
  const types = typesOf(schema);
  const detail = detailCheck(schema);
  const allowed = schema.enum;
  return (value) => {
    if (value === null && schema.nullable === true) return true;
    if (!isOfTypes(types, value)) return false;
    if (allowed !== undefined && !allowed.includes(value)) return false;
    return detail(value);
  };
}

function isOfTypes(types: readonly string[], value: unknown): boolean {
  for (const type of types) if (isOfType(type, value)) return true;
  return types.length === 0;
}

function detailCheck(schema: StructuralSchema): QuickCheck {
  const items = schema.items === undefined ? undefined : later(schema.items);
  let fields: QuickCheck | undefined;
  return (value) => {
    if (typeof value === 'string') return isText(schema, value);
    if (typeof value === 'number') return isNumber(schema, value);
    if (Array.isArray(value)) return isList(schema, items, value);
    if (!isRecord(value)) return true;
    fields ??= fieldsCheck(schema);
    return fields(value);
  };
}

function later(schema: StructuralSchema): QuickCheck {
  let check: QuickCheck | undefined;
  return (value) => {
    check ??= compileCheck(schema);
    return check(value);
  };
}

function isText(schema: StructuralSchema, value: string): boolean {
  const { minLength, maxLength, pattern, format } = schema;
  // A length is counted in characters, of which there are never more than code units.
  if (minLength !== undefined && [...value].length < minLength) return false;
  if (maxLength !== undefined && value.length > maxLength && [...value].length > maxLength) return false;
  if (pattern !== undefined && !compiled(pattern).test(value)) return false;
  const form = format === undefined ? undefined : TEXT_FORMATS[format];
  return form === undefined || form(value);
}

function isNumber(schema: StructuralSchema, value: number): boolean {
  if (schema.minimum !== undefined && value < schema.minimum) return false;
  if (schema.maximum !== undefined && value > schema.maximum) return false;
  if (schema.type !== 'integer') return true;
  const limit = 2 ** (schema.format === 'int32' ? 31 : 63);
  return value >= -limit && value < limit;
}

function isList(schema: StructuralSchema, items: QuickCheck | undefined, value: readonly unknown[]): boolean {
  if (schema.minItems !== undefined && value.length < schema.minItems) return false;
  if (schema.maxItems !== undefined && value.length > schema.maxItems) return false;
  return items === undefined || value.every(items);
}

/** How one field is checked; one that has a default may be null, for the default then takes its place. */
interface Field {
  readonly check: QuickCheck;
  readonly hasDefault: boolean;
}

function fieldsCheck(schema: StructuralSchema): QuickCheck {
  const properties = schema.properties ?? {};
  const defaults = Object.values(properties).filter((property) => property.default !== undefined);
  const sound = defaults.every(
    (property) => checkSchema(property, withDefaults(property, property.default)).length === 0,
  );
  if (!sound) return () => false;
  const fields = new Map<string, Field>();
  for (const [name, property] of Object.entries(properties)) {
    fields.set(name, { check: later(property), hasDefault: property.default !== undefined });
  }
  const required = (schema.required ?? []).filter((name) => !fields.get(name)?.hasDefault);
  const { additionalProperties } = schema;
  const others = typeof additionalProperties === 'object' ? later(additionalProperties) : undefined;
  const open =
    additionalProperties === true ||
    schema['x-kubernetes-preserve-unknown-fields'] === true ||
    schema.type !== 'object';
  const isField = (name: string, value: unknown) => {
    const field = fields.get(name);
    if (field !== undefined) return (value === null && field.hasDefault) || field.check(value);
    return others === undefined ? open : others(value);
  };
  return (value) => {
    const object = value as Readonly<Record<string, unknown>>;
    for (const name of required) if (object[name] === undefined) return false;
    for (const name in object) if (object[name] !== undefined && !isField(name, object[name])) return false;
    return true;
  };
}
