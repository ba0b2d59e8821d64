import { isRecord } from '../../json';
import { visitPlaces } from '../../model/kubedb/paths';
import { NEEDED_LISTS } from '../../model/kubedb/schema-defaults';

/** A structural schema of Kubernetes, as far as it says what Go's encoder writes. */
export interface GoSchema {
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, GoSchema>>;
  readonly items?: GoSchema;
  readonly additionalProperties?: GoSchema | boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
}

type Json = Record<string, unknown>;

/**
 * Fields that are pointers or lists in KubeDB's Go types and are written always: as null where they are not given, which the
 * schema then refuses.
 */
const WRITTEN_AS_NULL = [
  'tls.issuerRef.apiGroup',
  'tls.certificates[].issuerRef.apiGroup',
  'configuration.backends[].weight',
  'init.archiver.recoveryTimestamp',
  ...NEEDED_LISTS,
];
const NULL_WHERE_REQUIRED = ['object', 'array'];

/**
 * Changes a spec as KubeDB's webhook does by reading it into its Go types and writing it again: a required field that is
 * missing gets the zero of its type, and so does a null among texts. What is refused for it, the API server refuses.
 */
export function encodeAsGo(spec: Json, schema: GoSchema): void {
  const pointers: [parent: Json, key: string][] = [];
  for (const place of WRITTEN_AS_NULL) {
    visitPlaces(spec, place, (parent, key) => {
      if ((parent[key] ?? null) === null) pointers.push([parent, key]);
    });
  }
  encode(spec, schema);
  for (const [parent, key] of pointers) parent[key] = null;
}

function encode(value: unknown, schema: GoSchema): void {
  if (Array.isArray(value)) encodeEntries(value, schema.items);
  if (!isRecord(value)) return;
  for (const name of schema.required ?? []) value[name] ??= zeroOf(schema.properties?.[name]);
  for (const [name, property] of Object.entries(schema.properties ?? {})) encode(value[name], property);
  if (typeof schema.additionalProperties === 'object') encodeEntries(value, schema.additionalProperties);
}

/** Items of a list or values of a map. */
function encodeEntries(entries: unknown[] | Json, schema: GoSchema = {}): void {
  for (const [key, entry] of Object.entries(entries)) {
    if (entry === null) (entries as Json)[key] = zeroOf(schema, {});
    encode((entries as Json)[key], schema);
  }
}

/** The zero of a type. @param ofObject that of an object: null for a field, which is a pointer */
function zeroOf(schema: GoSchema = {}, ofObject: Json | null = null): unknown {
  if (schema['x-kubernetes-int-or-string'] === true || schema.type === 'integer') return 0;
  if (schema.type === 'boolean') return false;
  return NULL_WHERE_REQUIRED.includes(schema.type ?? '') ? ofObject : '';
}
