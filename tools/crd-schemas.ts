import type { JsonSchema } from './strict-json-schema';
import { type Crd, customSchema, shared } from './validators';

/** Where a schema of a kind stands, as kubeconform and flux-schema look for it: `kubedb.com/pgpool_v1alpha2.json`. */
function schemaPath(group: string, kind: string, version: string): string {
  return `${group}/${kind.toLowerCase()}_${version}.json`;
}

/**
 * A JSON Schema for each version of each CRD, closed as the API server's strict mode is: path in schemas/crds/ and text.
 * They say what imports/validators/ check, but for CEL rules, which JSON Schema cannot say.
 */
export function crdSchemas(crds: readonly Crd[]): [path: string, text: string][] {
  return crds
    .flatMap(({ spec: { group, names, versions } }) =>
      versions.map(({ name, schema: { openAPIV3Schema } }): [string, string] => [
        schemaPath(group, names.kind, name),
        schemaText(customSchema(openAPIV3Schema), `${names.kind} of ${group}/${name}`),
      ]),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The text of a schema file. The words of our own messages are left out. */
export function schemaText(schema: JsonSchema, title: string): string {
  const whole = { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...shared(schema) };
  return `${JSON.stringify(whole, (key, value) => (key === 'x-allowed' ? undefined : value), 1)}\n`;
}
