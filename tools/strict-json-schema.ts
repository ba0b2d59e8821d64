import type { StructuralSchema } from '../lib/validation/structural-schema';

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

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
  'minProperties',
  'maxProperties',
] as const;

/** Bounds of whole numbers, which the formats of Kubernetes are. The larger ones are the nearest that JavaScript has. */
const INTEGERS: Readonly<Record<string, { readonly minimum: number; readonly maximum: number }>> = {
  int32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  int64: { minimum: -(2 ** 63), maximum: 2 ** 63 - 1024 },
};

/** What the patterns of CRDs ask for, in words. */
const PATTERNS: Readonly<Record<string, string>> = {
  // resource.Quantity, as controller-gen writes it.
  '^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$':
    'a quantity such as 500m or 1Gi',
  '^[a-z]([-a-z0-9]*[a-z0-9])?$': 'lower case letters, digits and "-", beginning with a letter, not ending with "-"',
};

/**
 * A structural schema of Kubernetes as JSON Schema, closed like the API server's strict mode: a field that no schema names
 * is a fault, unless the schema is a map or keeps unknown fields. A required field that has a default may be absent,
 * because the API server fills it in first.
 */
export function strictJsonSchema(schema: StructuralSchema): JsonSchema {
  const json: Record<string, unknown> = {};
  for (const keyword of SAME_KEYWORDS) {
    if (schema[keyword] !== undefined) json[keyword] = schema[keyword];
  }
  const { format = '', pattern = '' } = schema;
  if (PATTERNS[pattern] !== undefined) json['x-allowed'] = PATTERNS[pattern];
  if (schema.type === 'integer' || schema.type === 'number') {
    delete json.format;
    for (const [bound, value] of Object.entries(INTEGERS[format] ?? {})) json[bound] ??= value;
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

function objectKeywords(schema: StructuralSchema): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const [name, property] of Object.entries(schema.properties ?? {})) properties[name] = strictJsonSchema(property);
  const required = schema.required?.filter((name) => schema.properties?.[name]?.default === undefined);
  return {
    properties,
    additionalProperties: additional(schema),
    ...(required === undefined || required.length === 0 ? {} : { required }),
  };
}

function additional(schema: StructuralSchema): JsonSchema | boolean {
  if (typeof schema.additionalProperties === 'object') return strictJsonSchema(schema.additionalProperties);
  return schema.additionalProperties === true || schema['x-kubernetes-preserve-unknown-fields'] === true;
}
