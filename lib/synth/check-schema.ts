import { isRecord } from '../json';
import { formatPath, type ObjectProblem, type PathStep } from './schema-problems';
import { propertySchema, type StructuralSchema } from './structural-schema';

/*
 * Read directly from the schema: compiling the same schemas with ajv took 0.6 s at every start, more than all the rest
 * of a run. __tests__/synth/check-schema.test.ts compares the verdicts of both.
 */

type Steps = readonly PathStep[];

/**
 * Everything in which `value` is not as the schema says, in the order of the value. A field that no schema names is a
 * problem, as in the API server's strict mode, unless the schema is a map or keeps unknown fields.
 */
export function checkSchema(schema: StructuralSchema, value: unknown, steps: Steps = []): ObjectProblem[] {
  if (value === null && schema.nullable === true) return [];
  const expected = typesOf(schema);
  if (expected.length > 0 && !expected.some((type) => isOfType(type, value))) {
    return [problem(steps, value, `is ${typeName(value)}: ${expected.join(' or ')} is needed`)];
  }
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    const allowed = schema.enum.map(String);
    return [{ ...problem(steps, value, `${quote(value)} is not allowed: ${allowed.join(', ')}`), allowed }];
  }
  if (typeof value === 'string') return checkString(schema, value, steps);
  if (typeof value === 'number') return checkNumber(schema, value, steps);
  if (Array.isArray(value)) return checkArray(schema, value, steps);
  return isRecord(value) ? checkFields(schema, value, steps) : [];
}

function checkString(schema: StructuralSchema, value: string, steps: Steps): ObjectProblem[] {
  const problems: ObjectProblem[] = [];
  const length = [...value].length;
  if (length < (schema.minLength ?? 0)) {
    problems.push(problem(steps, value, `${quote(value)} is too short: at least ${schema.minLength} characters`));
  }
  if (length > (schema.maxLength ?? Infinity)) {
    problems.push(problem(steps, value, `${quote(value)} is too long: at most ${schema.maxLength} characters`));
  }
  if (schema.pattern !== undefined && !compiled(schema.pattern).test(value)) {
    problems.push(problem(steps, value, `${quote(value)} has the wrong form: it must match ${schema.pattern}`));
  }
  const format = TEXT_FORMATS[schema.format ?? ''];
  if (format !== undefined && !format(value)) {
    problems.push(problem(steps, value, `${quote(value)} has the wrong form: ${schema.format} is needed`));
  }
  return problems;
}

function checkNumber(schema: StructuralSchema, value: number, steps: Steps): ObjectProblem[] {
  const minimum = schema.minimum ?? -Infinity;
  const maximum = schema.maximum ?? Infinity;
  if (value < minimum || value > maximum) {
    return [problem(steps, value, `${value} is out of range: ${minimum} to ${maximum} is allowed`)];
  }
  const bits = schema.format === 'int32' ? 31 : 63;
  if (schema.type === 'integer' && (value < -(2 ** bits) || value >= 2 ** bits)) {
    return [problem(steps, value, `${value} is out of range: a whole number of ${bits + 1} bits is needed`)];
  }
  return [];
}

function checkArray(schema: StructuralSchema, value: readonly unknown[], steps: Steps): ObjectProblem[] {
  const problems: ObjectProblem[] = [];
  if (value.length < (schema.minItems ?? 0)) {
    problems.push(problem(steps, value, `has ${value.length} entries: at least ${schema.minItems} are needed`));
  }
  if (value.length > (schema.maxItems ?? Infinity)) {
    problems.push(problem(steps, value, `has ${value.length} entries: at most ${schema.maxItems} are allowed`));
  }
  const { items } = schema;
  if (items === undefined) return problems;
  return [...problems, ...value.flatMap((item, index) => checkSchema(items, item, [...steps, index]))];
}

function checkFields(schema: StructuralSchema, value: Record<string, unknown>, steps: Steps): ObjectProblem[] {
  const missing = (schema.required ?? []).filter((name) => value[name] === undefined);
  return [
    ...missing.map((name) => ({ path: formatPath([...steps, name]), message: 'required field is missing' })),
    ...Object.entries(value).flatMap(([name, entry]) => checkField(schema, entry, [...steps, name], name)),
  ];
}

function checkField(schema: StructuralSchema, entry: unknown, steps: Steps, name: string): ObjectProblem[] {
  const child = propertySchema(schema, name);
  if (child !== undefined) return checkSchema(child, entry, steps);
  const open = schema.additionalProperties === true || schema['x-kubernetes-preserve-unknown-fields'] === true;
  return open || schema.type !== 'object' ? [] : [unknownField(schema, entry, steps)];
}

function unknownField(schema: StructuralSchema, found: unknown, steps: Steps): ObjectProblem {
  const allowed = Object.keys(schema.properties ?? {});
  const fields = allowed.length === 0 ? 'no field is allowed here' : `allowed here: ${allowed.join(', ')}`;
  return { ...problem(steps, found, `unknown field: ${fields}`), allowed };
}

function problem(steps: Steps, found: unknown, message: string): ObjectProblem {
  return { path: formatPath(steps), message, found };
}

function quote(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

/** The types that a schema allows; none when it allows all. */
export function typesOf(schema: StructuralSchema): readonly string[] {
  if (schema['x-kubernetes-int-or-string'] === true) return ['integer', 'string'];
  return schema.type === undefined ? [] : [schema.type];
}

/** Whether a value is of a type of JSON Schema. */
export function isOfType(type: string, value: unknown): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeName(value) === type;
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

/** Formats of text that our schemas use. Those of numbers are ranges, see checkNumber. */
export const TEXT_FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  byte: (text) => /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text),
  'date-time': (text) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i.test(text) && !Number.isNaN(Date.parse(text)),
};

const patterns = new Map<string, RegExp>();

/** A pattern as a regular expression, made once. */
export function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(pattern, 'u');
  patterns.set(pattern, made);
  return made;
}
