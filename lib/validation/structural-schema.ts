import { isRecord } from '../json';

/** One CEL rule of a schema, as `x-kubernetes-validations` holds it. */
export interface CelRule {
  readonly rule: string;
  readonly message?: string;
  readonly fieldPath?: string;
  readonly reason?: string;
}

/** A structural schema of Kubernetes, as far as our CRDs and built-in schemas write it. */
export interface StructuralSchema {
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly nullable?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, StructuralSchema>>;
  readonly items?: StructuralSchema;
  readonly additionalProperties?: StructuralSchema | boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-validations'?: readonly CelRule[];
}

type Json = Record<string, unknown>;

/** The schema of one key of an object, or undefined when no schema describes it. */
function propertySchema(schema: StructuralSchema, name: string): StructuralSchema | undefined {
  if (schema.properties !== undefined && Object.hasOwn(schema.properties, name)) return schema.properties[name];
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}

/**
 * A copy of `value` with the defaults of the schema filled in, as the API server does before it checks an object.
 * Keys whose value is undefined are left out: no manifest can hold them.
 */
export function withDefaults(schema: StructuralSchema | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withDefaults(schema?.items, item));
  if (!isRecord(value)) return value;
  const copy: Json = {};
  for (const [name, entry] of Object.entries(value)) {
    if (entry !== undefined) copy[name] = withDefaults(schema && propertySchema(schema, name), entry);
  }
  for (const [name, property] of Object.entries(schema?.properties ?? {})) {
    if (property.default !== undefined) copy[name] ??= withDefaults(property, property.default);
  }
  return copy;
}

/** A copy of `value` as CEL sees it: whole numbers of the schema are integers there, and JavaScript's are doubles. */
export function celValue(schema: StructuralSchema | undefined, value: unknown): unknown {
  if (schema === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => celValue(schema.items, item));
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [name, celValue(propertySchema(schema, name), entry)]),
    );
  }
  const whole = schema.type === 'integer' || schema['x-kubernetes-int-or-string'] === true;
  return whole && typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value;
}
