import type { StructuralSchema } from '../../lib/synth/structural-schema';

type Json = Record<string, unknown>;

/** Keywords that mean the same in JSON Schema; every other one is translated or left out below. */
const SAME_KEYWORDS = [
  'format',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'required',
] as const;

/**
 * The schema as JSON Schema that is closed like the API server's strict mode: a field that no schema names is an error,
 * unless the schema is a map or keeps unknown fields.
 */
export function strictJsonSchema(schema: StructuralSchema): Json {
  const json: Json = {};
  for (const keyword of SAME_KEYWORDS) {
    if (schema[keyword] !== undefined) json[keyword] = schema[keyword];
  }
  const type = jsonType(schema);
  if (type !== undefined) json.type = type;
  if (schema.items !== undefined) json.items = strictJsonSchema(schema.items);
  return schema.type === 'object' ? { ...json, ...objectKeywords(schema) } : json;
}

function jsonType(schema: StructuralSchema): string | string[] | undefined {
  if (schema['x-kubernetes-int-or-string'] === true) return ['integer', 'string'];
  if (schema.nullable === true && schema.type !== undefined) return [schema.type, 'null'];
  return schema.type;
}

function objectKeywords(schema: StructuralSchema): Json {
  const properties: Json = {};
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    properties[name] = strictJsonSchema(property);
  }
  return { properties, additionalProperties: additional(schema) };
}

function additional(schema: StructuralSchema): Json | boolean {
  if (typeof schema.additionalProperties === 'object') return strictJsonSchema(schema.additionalProperties);
  return schema.additionalProperties === true || schema['x-kubernetes-preserve-unknown-fields'] === true;
}
