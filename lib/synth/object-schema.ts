import { GitopsError } from '../errors';
import { isRecord } from '../json';
import { builtinSchema } from './builtin-schemas';
import { META } from './builtin-schemas/meta';
import { compileRules, type RuleChecker } from './cel-rules';
import { checkSchema } from './check-schema';
import { compileCheck, type QuickCheck } from './quick-check';
import type { ObjectProblem } from './schema-problems';
import { celValue, type StructuralSchema, withDefaults } from './structural-schema';

export type { ObjectProblem } from './schema-problems';

/** A CustomResourceDefinition that is read when an object of its kind turns up first. */
export interface CrdSource {
  /** API group, such as `kubedb.com`. */
  readonly group: string;
  /** Plural name, such as `pgpools`. */
  readonly plural: string;
  /** The parsed document. */
  read(): unknown;
}

/** Checks objects against the schemas of their kinds, as the API server does with strict field validation. */
export interface ObjectSchemas {
  /**
   * Everything that is wrong with an object. CEL rules are looked at only when the schema itself holds, and rules that
   * mention `oldSelf` never: what is rendered has no past.
   *
   * @throws GitopsError when the CRD of the kind is itself unusable, such as a CEL rule that does not parse.
   */
  validate(object: unknown): ObjectProblem[];
}

interface CompiledKind {
  readonly schema: StructuralSchema;
  readonly holds: QuickCheck;
  /** @default - the schema has none */
  readonly rules?: RuleChecker;
}

/**
 * Schemas of the given CRDs and of the built-in kinds that this project renders. Each is read and its rules are
 * parsed at the first object of its kind.
 */
export function objectSchemas(crds: readonly CrdSource[]): ObjectSchemas {
  const kinds = new Map<string, CompiledKind | undefined>();
  const kindOf = (apiVersion: string, kind: string): CompiledKind | undefined => {
    const key = `${apiVersion}/${kind}`;
    if (!kinds.has(key)) kinds.set(key, compileKind(crds, apiVersion, kind));
    return kinds.get(key);
  };
  return {
    validate: (object) => {
      if (!isRecord(object)) return [{ path: '', message: 'is no object: a manifest is a map', found: object }];
      const { apiVersion, kind } = object;
      if (typeof apiVersion !== 'string') return [untyped('apiVersion', apiVersion)];
      if (typeof kind !== 'string') return [untyped('kind', kind)];
      const compiled = kindOf(apiVersion, kind);
      if (compiled !== undefined) return checkObject(compiled, object);
      return [{ path: 'kind', message: `no schema for apiVersion ${apiVersion} kind ${kind}`, found: kind }];
    },
  };
}

function untyped(path: string, found: unknown): ObjectProblem {
  return { path, message: found === undefined ? 'required field is missing' : 'is no text: string is needed', found };
}

function checkObject(compiled: CompiledKind, object: Record<string, unknown>): ObjectProblem[] {
  const { schema, holds, rules } = compiled;
  const valid = holds(object);
  if (valid && rules === undefined) return [];
  const complete = withDefaults(schema, object);
  const problems = valid ? [] : checkSchema(schema, complete);
  if (problems.length > 0) return problems;
  return rules?.check(celValue(schema, complete), complete) ?? [];
}

function compileKind(crds: readonly CrdSource[], apiVersion: string, kind: string): CompiledKind | undefined {
  const found = findSchema(crds, apiVersion, kind);
  if (found === undefined) return undefined;
  const schema = withObjectMeta(found.schema);
  return { schema, holds: compileCheck(schema), rules: compileRules(schema, found.file) };
}

interface FoundSchema {
  readonly schema: StructuralSchema;
  readonly file: string;
}

function findSchema(crds: readonly CrdSource[], apiVersion: string, kind: string): FoundSchema | undefined {
  const builtin = builtinSchema(apiVersion, kind);
  if (builtin !== undefined) return { schema: builtin, file: `${apiVersion}/${kind}` };
  const [group = '', version = ''] = apiVersion.split('/');
  for (const source of likelyFirst(crds, group, kind)) {
    const schema = schemaIn(source, version, kind);
    if (schema !== undefined) return { schema, file: fileOf(source) };
  }
  return undefined;
}

/** A plural mostly begins with the kind, so that one file is read and not every file of the group. */
function likelyFirst(crds: readonly CrdSource[], group: string, kind: string): CrdSource[] {
  const unlikely = ({ plural }: CrdSource) => (plural.startsWith(kind.toLowerCase()) ? plural.length : 1000);
  return crds.filter((source) => source.group === group).sort((a, b) => unlikely(a) - unlikely(b));
}

function fileOf(source: CrdSource): string {
  return `crds/${source.group}_${source.plural}.yaml`;
}

interface CrdDocument {
  readonly spec: {
    readonly names: { readonly kind: string };
    readonly versions: readonly { readonly name: string; readonly schema: { openAPIV3Schema: StructuralSchema } }[];
  };
}

function schemaIn(source: CrdSource, version: string, kind: string): StructuralSchema | undefined {
  const document = source.read();
  if (!isRecord(document) || document.kind !== 'CustomResourceDefinition') {
    const message = 'is no CustomResourceDefinition: one is needed in each file';
    throw new GitopsError([{ code: 'object-invalid', file: fileOf(source), message }], 'tool');
  }
  const { spec } = document as unknown as CrdDocument;
  if (spec.names.kind !== kind) return undefined;
  return spec.versions.find(({ name }) => name === version)?.schema.openAPIV3Schema;
}

/** A CRD says little about metadata: the API server adds its own schema, and every object that we render has a name. */
export function withObjectMeta(schema: StructuralSchema): StructuralSchema {
  const own = schema.properties?.metadata;
  const properties = { ...META.properties };
  for (const [field, rule] of Object.entries(own?.properties ?? {})) {
    properties[field] = { ...properties[field], ...rule };
  }
  const metadata: StructuralSchema = { ...META, properties };
  const required = [...new Set(['apiVersion', 'kind', 'metadata', ...(schema.required ?? [])])];
  return { ...schema, required, properties: { ...schema.properties, metadata } };
}
