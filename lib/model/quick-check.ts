import { isRecord } from '../json';
import type { JsonSchema } from './schemas';

/*
 * Says yes to values in which nothing is wrong: that is nearly all of them, and to compile the schemas with ajv took a
 * quarter of the time of a start. Where this does not say yes, ajv is asked, and says why not. A test holds them together.
 */

/** Whether a value is surely as a schema says. */
type QuickCheck = (value: unknown) => boolean;

const compiled = new Map<JsonSchema, QuickCheck>();

/** Whether `value` is surely as `schema` says. `false` says nothing: the schema may hold what is not looked at here. */
export function isSurelyValid(schema: JsonSchema, value: unknown): boolean {
  let check = compiled.get(schema);
  if (check === undefined) {
    check = compile(schema);
    compiled.set(schema, check);
  }
  return check(value);
}

/** How each keyword is looked at. A schema with another one is left to ajv. */
const KEYWORDS: Readonly<Record<string, (schema: JsonSchema) => QuickCheck>> = {
  type: ({ type }) => TYPES[String(type)] ?? never,
  const: (schema) => (value) => value === schema.const,
  enum: (schema) => (value) => (schema.enum as unknown[]).includes(value),
  pattern: ({ pattern }) => {
    const form = new RegExp(String(pattern), 'u');
    return (value) => typeof value === 'string' && form.test(value);
  },
  // A length is counted in characters, of which there are never more than code units, and at least half as many.
  minLength:
    ({ minLength }) =>
    (value) =>
      typeof value === 'string' && value.length >= 2 * Number(minLength) - 1,
  maxLength:
    ({ maxLength }) =>
    (value) =>
      typeof value === 'string' && value.length <= Number(maxLength),
  minimum:
    ({ minimum }) =>
    (value) =>
      typeof value === 'number' && value >= Number(minimum),
  uniqueItems: () => (value) => Array.isArray(value) && value.every(isText) && new Set(value).size === value.length,
  items: ({ items }) => {
    const check = later(items as JsonSchema);
    return (value) => Array.isArray(value) && value.every(check);
  },
  required:
    ({ required }) =>
    (value) =>
      isRecord(value) && (required as string[]).every((name) => value[name] !== undefined),
  properties: fieldsOf,
  additionalProperties: ({ properties }) => (properties === undefined ? never : fieldsAreLookedAt),
};

const TYPES: Readonly<Record<string, QuickCheck>> = {
  string: isText,
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value),
  array: (value) => Array.isArray(value),
  object: isRecord,
};

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function never(): boolean {
  return false;
}

/** Fields that are not named are left to ajv by `properties`. */
function fieldsAreLookedAt(): boolean {
  return true;
}

function compile(schema: JsonSchema): QuickCheck {
  const checks = Object.keys(schema).map((keyword) =>
    Object.hasOwn(KEYWORDS, keyword) ? (KEYWORDS[keyword]?.(schema) ?? never) : never,
  );
  return (value) => checks.every((check) => check(value));
}

/** A part of a schema is compiled when a value comes by first, for most are never met. */
function later(schema: JsonSchema): QuickCheck {
  let check: QuickCheck | undefined;
  return (value) => {
    check ??= compile(schema);
    return check(value);
  };
}

/** A field that is not named is left to ajv, as is one that is there without a value. */
function fieldsOf({ properties }: JsonSchema): QuickCheck {
  const fields = new Map(Object.entries(properties as Record<string, JsonSchema>).map(([name, s]) => [name, later(s)]));
  return (value) => {
    for (const name in value as Record<string, unknown>) {
      if (fields.get(name)?.((value as Record<string, unknown>)[name]) !== true) return false;
    }
    return true;
  };
}
