import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { fullFormats } from 'ajv-formats/dist/formats';
import { CHANGE_SCHEMA } from '../lib/model/change-schema';
import { FLEET_SCHEMA, PKI_SCHEMA, POOL_SCHEMA } from '../lib/model/schemas';
import { kindModule } from '../lib/validation/objects';
import type { SchemaName } from '../lib/validation/schema';
import type { StructuralSchema } from '../lib/validation/structural-schema';
import { mapValues, readKubernetesOpenApi } from './kubernetes-openapi';
import { builtinSchemas, definitions, objectMeta, wholeObject } from './kubernetes-schemas';
import { type JsonSchema, strictJsonSchema } from './strict-json-schema';

/** A CustomResourceDefinition, as far as it is read here. */
export interface Crd {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly { readonly name: string; readonly schema: { openAPIV3Schema: StructuralSchema } }[];
  };
}

const INTENT: Readonly<Record<SchemaName, JsonSchema>> = {
  pool: POOL_SCHEMA,
  pki: PKI_SCHEMA,
  fleet: FLEET_SCHEMA,
  change: CHANGE_SCHEMA,
};

/** The modules of imports/validators/: file name and text. Deterministic: the same schemas, the same bytes. */
export function validatorModules(crds: readonly Crd[]): [name: string, text: string][] {
  const intent = Object.entries(INTENT).map(([name, schema]) => [name, moduleText(schema)] as const);
  const builtin = Object.entries(builtinSchemas(readKubernetesOpenApi())).map(([kind, schema]) => {
    const [apiVersion, name] = split(kind);
    return [kindModule(apiVersion, name), moduleText(schema)] as const;
  });
  const custom = crds.flatMap((crd) => crdModules(crd));
  return [...intent, ...builtin, ...custom]
    .map(([name, text]): [string, string] => [`${name}.js`, text])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Splits `apps/v1/Deployment` into API version and kind. */
function split(kind: string): [apiVersion: string, kind: string] {
  const end = kind.lastIndexOf('/');
  return [kind.slice(0, end), kind.slice(end + 1)];
}

/** The modules of a CRD, one for each of its versions. */
export function crdModules({ spec }: Crd): (readonly [name: string, text: string])[] {
  return spec.versions.map(({ name, schema: { openAPIV3Schema: schema } }) => [
    kindModule(`${spec.group}/${name}`, spec.names.kind),
    moduleText(customSchema(schema), structureOf(schema, false)),
  ]);
}

/** The schema of a custom resource. A CRD says little about metadata: the API server adds its own schema. */
export function customSchema(structural: StructuralSchema): JsonSchema {
  const schema = strictJsonSchema(structural);
  const openApi = readKubernetesOpenApi();
  const meta = objectMeta(openApi);
  const fields = { ...(meta.properties as Record<string, JsonSchema>) };
  for (const [field, own] of Object.entries(structural.properties?.metadata?.properties ?? {})) {
    // The words of a form that is narrowed say too much.
    const { 'x-allowed': _, ...general } = fields[field] ?? {};
    fields[field] = { ...(own.pattern === undefined ? fields[field] : general), ...strictJsonSchema(own) };
  }
  const properties = {
    ...(schema.properties as Record<string, JsonSchema>),
    metadata: { ...meta, properties: fields },
  };
  return { ...schema, properties, ...wholeObject(schema), $defs: definitions(openApi, { properties }) };
}

/**
 * What the evaluation of CEL rules needs of a schema: defaults, rules, and which numbers are whole where a rule may meet them.
 *
 * @returns undefined where there is nothing of it.
 */
function structureOf(schema: StructuralSchema, ruled: boolean): StructuralSchema | undefined {
  const rules = (schema['x-kubernetes-validations'] ?? []).filter(({ rule }) => !isTransition(rule));
  const met = ruled || rules.length > 0;
  const { default: value, items, additionalProperties, type } = schema;
  const parts = {
    ...(value === undefined ? {} : { default: value }),
    ...(met && type === 'integer' ? { type } : {}),
    ...(met && schema['x-kubernetes-int-or-string'] === true ? { 'x-kubernetes-int-or-string': true } : {}),
    ...(rules.length === 0 ? {} : { 'x-kubernetes-validations': rules }),
    properties: defined(mapValues(schema.properties ?? {}, (property) => structureOf(property, met))),
    items: items && structureOf(items, met),
    additionalProperties: typeof additionalProperties === 'object' ? structureOf(additionalProperties, met) : undefined,
  };
  return defined(parts) as StructuralSchema | undefined;
}

/** Whether a rule compares with the object as it was: what is rendered has no past, so none is checked. */
export function isTransition(rule: string): boolean {
  return /\boldSelf\b/.test(rule);
}

/** Without entries that are undefined; undefined where none is left. */
function defined(map: Readonly<Record<string, unknown>>): object | undefined {
  const entries = Object.entries(map).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const BASE64 = /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const TIME =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const IP = new RegExp(`${(fullFormats.ipv4 as RegExp).source}|${(fullFormats.ipv6 as RegExp).source}`, 'i');

/** A schema as a CommonJS module that needs no other. Its faults hold what lib/validation/wording.ts puts into words. */
function moduleText(schema: JsonSchema, structure?: StructuralSchema): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    allowUnionTypes: true,
    // A part that many fields share is one function, and not a copy for each of them.
    inlineRefs: false,
    formats: { byte: BASE64, 'date-time': TIME, ip: IP },
    code: { source: true, lines: true },
  });
  ajv.addKeyword('x-allowed');
  const code = standaloneCode(ajv, ajv.compile(shared(schema)))
    // The one thing that ajv's code requires of it is how long a text is in characters.
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', '(text) => [...text].length');
  if (code.includes('require(')) throw new Error(`a validator requires ${/require\([^)]*\)/.exec(code)?.[0]}`);
  const more = structure === undefined ? '' : `module.exports.structure = ${JSON.stringify(structure)};\n`;
  return `// Made by npm run imports, with ajv. Do not edit.\n${code}\n${more}`;
}

/** The same schema, in which parts that occur more than once stand among the definitions. */
export function shared({ $defs = {}, ...schema }: JsonSchema): JsonSchema {
  const counts = new Map<string, number>();
  const count = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if (isPart(value)) counts.set(JSON.stringify(value), (counts.get(JSON.stringify(value)) ?? 0) + 1);
    for (const child of Object.values(value)) count(child);
  };
  count(schema);
  count($defs);
  const parts = new Map<string, { readonly name: string; schema?: unknown }>();
  const replace = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(replace);
    const text = isPart(value) ? JSON.stringify(value) : '';
    if ((counts.get(text) ?? 0) < 2) return mapValues(value as JsonSchema, replace);
    let part = parts.get(text);
    if (part === undefined) {
      part = { name: `part${parts.size}` };
      parts.set(text, part);
      part.schema = mapValues(value as JsonSchema, replace);
    }
    return { $ref: `#/$defs/${part.name}` };
  };
  const whole = mapValues(schema, replace);
  const named = mapValues($defs as JsonSchema, (definition) => mapValues(definition as JsonSchema, replace));
  const more = Object.fromEntries([...parts.values()].map((part) => [part.name, part.schema]));
  return { ...whole, $defs: { ...named, ...more } };
}

/** Whether a part of a schema is an object of some fields. */
function isPart(value: object): boolean {
  return (
    'type' in value &&
    value.type === 'object' &&
    'properties' in value &&
    Object.keys(value.properties ?? {}).length > 1
  );
}
