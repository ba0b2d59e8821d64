/*
 * Kubernetes' own kinds, as far as this project renders them: `npm run imports:kubernetes` takes their schemas from the OpenAPI
 * of the Go module that e2e/ pins, and keeps them in tools/kubernetes-openapi.json. It needs Go, so `npm run imports`, which
 * makes the validators of them, does not do it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const FILE = join(ROOT, 'tools', 'kubernetes-openapi.json');

/** What synth and `operator manifests` render, apart from custom resources: API version and kind. */
const KINDS = [
  'v1/ConfigMap',
  'v1/Namespace',
  'v1/Service',
  'v1/ServiceAccount',
  'apps/v1/Deployment',
  'batch/v1/Job',
  'rbac.authorization.k8s.io/v1/ClusterRole',
  'rbac.authorization.k8s.io/v1/ClusterRoleBinding',
  'rbac.authorization.k8s.io/v1/Role',
  'rbac.authorization.k8s.io/v1/RoleBinding',
  'admissionregistration.k8s.io/v1/MutatingWebhookConfiguration',
  'admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy',
  'admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding',
  'admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration',
  'apiextensions.k8s.io/v1/CustomResourceDefinition',
];

/** A schema of OpenAPI 2. */
export interface OpenApiSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, OpenApiSchema>>;
  readonly items?: OpenApiSchema;
  readonly additionalProperties?: OpenApiSchema;
}

/** Kinds of one version of Kubernetes. */
export interface KubernetesOpenApi {
  /** Of the Go module: `v1.34.4`. */
  readonly version: string;
  /** Name of the definition of each kind: `batch/v1/Job`: `io.k8s.api.batch.v1.Job`. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly definitions: Readonly<Record<string, OpenApiSchema>>;
}

/** What the repository keeps. */
export function readKubernetesOpenApi(): KubernetesOpenApi {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

type Definition = OpenApiSchema & { readonly 'x-kubernetes-group-version-kind'?: readonly GroupVersionKind[] };

/**
 * The same, taken from the Go module `k8s.io/kubernetes` that e2e/control-plane/kubernetes names.
 *
 * @param folder of the module, such as `go mod download` makes it.
 */
export function extractKubernetesOpenApi(folder: string, version: string): KubernetesOpenApi {
  const swagger = JSON.parse(readFileSync(join(folder, 'api', 'openapi-spec', 'swagger.json'), 'utf8'));
  const all = swagger.definitions as Readonly<Record<string, Definition>>;
  const kinds = KINDS.map((kind): [string, string] => {
    const found = Object.entries(all).find(([, definition]) => kindsOf(definition).includes(kind));
    if (found === undefined) throw new Error(`Kubernetes ${version} has no ${kind}`);
    return [kind, found[0]];
  });
  const needed = new Map<string, OpenApiSchema>();
  const add = (name: string) => {
    if (needed.has(name)) return;
    const definition = withoutProse(all[name] ?? {});
    needed.set(name, definition);
    for (const [, target] of JSON.stringify(definition).matchAll(/"#\/definitions\/([^"]+)"/g)) add(target ?? '');
  };
  for (const [, name] of kinds) add(name);
  return { version, kinds: Object.fromEntries(kinds), definitions: Object.fromEntries([...needed].sort()) };
}

function kindsOf(definition: Definition): string[] {
  return (definition['x-kubernetes-group-version-kind'] ?? []).map(({ group, version, kind }) =>
    [...(group === '' ? [] : [group]), version, kind].join('/'),
  );
}

function withoutProse(schema: OpenApiSchema): OpenApiSchema {
  const { $ref, type, format, required, properties, items, additionalProperties } = schema;
  return {
    $ref,
    type,
    format,
    required,
    properties: properties && mapValues(properties, withoutProse),
    items: items && withoutProse(items),
    additionalProperties: additionalProperties && withoutProse(additionalProperties),
  };
}

/** A copy with other values under the same keys. */
export function mapValues<From, To>(map: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, to(value)]));
}

/** Where Go keeps the module, which is downloaded unless it is there, and its version. */
export function kubernetesModule(): { readonly folder: string; readonly version: string } {
  const cwd = join(ROOT, 'e2e', 'control-plane', 'kubernetes');
  const go = (...args: string[]) => execFileSync('go', args, { cwd, encoding: 'utf8' }).trim();
  const version = go('list', '-m', '-f', '{{.Version}}', 'k8s.io/kubernetes');
  const { Dir } = JSON.parse(go('mod', 'download', '-json', `k8s.io/kubernetes@${version}`));
  return { folder: Dir, version };
}

/** As the repository keeps it: a line for each definition, so that a diff shows which of them have changed. */
export function openApiText({ definitions, ...head }: KubernetesOpenApi): string {
  const lines = Object.entries(definitions).map(
    ([name, schema]) => `  ${JSON.stringify(name)}: ${JSON.stringify(schema)}`,
  );
  const start = JSON.stringify(head, undefined, 2).replace(/\n}$/, ',');
  return `${start}\n  "definitions": {\n  ${lines.join(',\n  ')}\n  }\n}\n`;
}

function main(): void {
  const { folder, version } = kubernetesModule();
  writeFileSync(FILE, openApiText(extractKubernetesOpenApi(folder, version)));
}

if (require.main === module) main();
