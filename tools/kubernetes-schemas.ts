import { METADATA_KEY } from '../lib/model/schemas';
import { type KubernetesOpenApi, mapValues, type OpenApiSchema } from './kubernetes-openapi';
import type { JsonSchema } from './strict-json-schema';

/*
 * OpenAPI says what fields there are, and of which type; the few forms that it does not say, and that what we render could
 * miss, are added here.
 */

const META = 'io.k8s.apimachinery.pkg.apis.meta.v1';

const LABEL_VALUE: JsonSchema = {
  type: 'string',
  maxLength: 63,
  pattern: '^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$',
  'x-allowed': 'at most 63 letters, digits, "-", "_" and ".", beginning and ending with a letter or digit',
};
/** What a label or an annotation is called. */
const KEYS: JsonSchema = { propertyNames: METADATA_KEY };
const LABELS: JsonSchema = { type: 'object', ...KEYS, additionalProperties: LABEL_VALUE };

/** What takes the place of a whole definition. */
const WHOLE: Readonly<Record<string, JsonSchema>> = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': {
    type: ['string', 'number'],
    pattern: '^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$',
    'x-allowed': 'an amount such as 100m or 2Gi',
  },
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': { type: ['string', 'integer'] },
};

/** What is added to a field of a definition. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>> = {
  [`${META}.ObjectMeta`]: {
    name: {
      maxLength: 253,
      pattern: '^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$',
      'x-allowed': 'lower case letters, digits, "-" and ".", beginning and ending with a letter or digit',
    },
    namespace: {
      maxLength: 63,
      pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$',
      'x-allowed': 'lower case letters, digits and "-", beginning and ending with a letter or digit',
    },
    labels: LABELS,
    annotations: KEYS,
  },
  [`${META}.LabelSelector`]: { matchLabels: LABELS },
  'io.k8s.api.core.v1.PodSpec': { restartPolicy: { enum: ['Always', 'OnFailure', 'Never'] } },
  'io.k8s.api.rbac.v1.RoleRef': {
    apiGroup: { const: 'rbac.authorization.k8s.io' },
    kind: { enum: ['ClusterRole', 'Role'] },
  },
};

/** Every built-in kind by its API version and kind, as JSON Schema that is closed as the API server's strict mode is. */
export function builtinSchemas(openApi: KubernetesOpenApi): Record<string, JsonSchema> {
  return mapValues(openApi.kinds, (name) => {
    const schema = closed(openApi, name);
    const meta = objectMeta(openApi);
    const properties = { ...(schema.properties as Record<string, JsonSchema>), metadata: meta };
    return { ...schema, properties, ...wholeObject(schema), $defs: definitions(openApi, { properties }) };
  });
}

/** `metadata` of an object: a name is required, because nothing that we render is named by the server. */
export function objectMeta(openApi: KubernetesOpenApi): JsonSchema {
  return { ...closed(openApi, `${META}.ObjectMeta`), required: ['name'] };
}

/** What every object has. */
export function wholeObject(schema: JsonSchema): { readonly required: readonly string[] } {
  const { required = [] } = schema as { required?: readonly string[] };
  return { required: [...new Set(['apiVersion', 'kind', 'metadata', ...required])] };
}

/** The definitions that a schema refers to, and those that they refer to. */
export function definitions(openApi: KubernetesOpenApi, schema: JsonSchema): Record<string, JsonSchema> {
  const found = new Map<string, JsonSchema>();
  const add = (value: JsonSchema) => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      if (found.has(name)) continue;
      found.set(name, closed(openApi, name));
      add(closed(openApi, name));
    }
  };
  add(schema);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function closed({ definitions: all }: KubernetesOpenApi, name: string): JsonSchema {
  const schema = translate(all[name] ?? {});
  const properties = { ...(schema.properties as Record<string, JsonSchema> | undefined) };
  for (const [field, more] of Object.entries(FIELDS[name] ?? {})) properties[field] = { ...properties[field], ...more };
  return schema.properties === undefined ? schema : { ...schema, properties };
}

function translate(schema: OpenApiSchema): JsonSchema {
  const { $ref, type, format, required, properties, items, additionalProperties } = schema;
  if ($ref !== undefined) {
    const name = $ref.replace('#/definitions/', '');
    return WHOLE[name] ?? { $ref: `#/$defs/${name}` };
  }
  return {
    ...(type === undefined ? {} : { type }),
    ...(format === 'byte' || format === 'date-time' ? { format } : {}),
    ...(format === 'int32' ? { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 } : {}),
    ...(required === undefined ? {} : { required }),
    ...(properties === undefined ? {} : { properties: mapValues(properties, translate), additionalProperties: false }),
    ...(items === undefined ? {} : { items: translate(items) }),
    ...(additionalProperties === undefined ? {} : { additionalProperties: translate(additionalProperties) }),
  };
}
