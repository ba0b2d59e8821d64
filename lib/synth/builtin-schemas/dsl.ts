import type { StructuralSchema } from '../structural-schema';

type Properties = Readonly<Record<string, StructuralSchema>>;

/** Any text. */
export const STRING: StructuralSchema = { type: 'string' };
/** True or false. */
export const BOOLEAN: StructuralSchema = { type: 'boolean' };
/** A whole number of 32 bits. */
export const INT32: StructuralSchema = { type: 'integer', format: 'int32' };
/** A whole number of 64 bits. */
export const INT64: StructuralSchema = { type: 'integer', format: 'int64' };
/** A list of texts. */
export const STRINGS: StructuralSchema = { type: 'array', items: STRING };
/** Texts by key. */
export const STRING_MAP: StructuralSchema = { type: 'object', additionalProperties: STRING };
/** Bytes in base64, by key. */
export const BYTES_MAP: StructuralSchema = {
  type: 'object',
  additionalProperties: { type: 'string', format: 'byte' },
};
/** A number, or a name or a percentage. */
export const INT_OR_STRING: StructuralSchema = { 'x-kubernetes-int-or-string': true };
/** An amount such as `100m` or `2Gi`. */
export const QUANTITY: StructuralSchema = {
  'x-kubernetes-int-or-string': true,
  pattern: '^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$',
};
/** An object whose fields are not checked here. */
export const OPEN: StructuralSchema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
/** An object without any field. */
export const EMPTY: StructuralSchema = { type: 'object' };

/** An object of these fields and no others. */
export function object(properties: Properties, required: readonly string[] = []): StructuralSchema {
  return { type: 'object', properties, required };
}

/** A list of these. */
export function list(items: StructuralSchema): StructuralSchema {
  return { type: 'array', items };
}

/** One of these texts. */
export function oneOf(...values: readonly string[]): StructuralSchema {
  return { type: 'string', enum: values };
}

/** A whole object of a kind: what every object has, and these fields. `metadata` is completed later. */
export function kindOf(properties: Properties, required: readonly string[] = []): StructuralSchema {
  return object({ apiVersion: STRING, kind: STRING, metadata: EMPTY, ...properties }, required);
}
