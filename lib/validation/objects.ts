import type { Problem } from '../errors';
import { isRecord } from '../json';
import { compileRules } from './cel';
import { type CompiledSchema, compiledSchema, findingsOf } from './compiled';
import { type Finding, pathText } from './finding';
import { celValue, withDefaults } from './structural-schema';
import { notAllowed } from './wording';

/** Checks objects of one kind. */
type KindChecker = (object: Readonly<Record<string, unknown>>) => Finding[];

const checkers = new Map<string, KindChecker | undefined>();

/**
 * Everything that is wrong with an object, as the API server says it with strict field validation. CEL rules are
 * evaluated when all else is right; rules that mention `oldSelf` are not, because what is rendered has no past.
 *
 * @throws GitopsError when a CEL rule of the kind cannot be used.
 */
export function checkObject(object: unknown): Finding[] {
  if (!isRecord(object)) return [{ at: [], message: 'is no object: a manifest is a map' }];
  for (const field of ['apiVersion', 'kind'] as const) {
    if (object[field] === undefined) return [{ at: [field], message: 'is missing' }];
    if (typeof object[field] !== 'string') return [{ at: [field], message: notAllowed(object[field], ['a string']) }];
  }
  const name = kindModule(String(object.apiVersion), String(object.kind));
  if (!checkers.has(name)) {
    const schema = compiledSchema(name);
    checkers.set(name, schema && kindChecker(schema, name));
  }
  const message = `no schema is known of ${object.kind} in ${object.apiVersion}`;
  return checkers.get(name)?.(object) ?? [{ at: ['kind'], message }];
}

/**
 * The same as problems.
 *
 * @param file what holds the object, for messages.
 */
export function objectProblems(object: Readonly<Record<string, unknown>>, file: string): Problem[] {
  const name = String((object.metadata as { name?: string } | undefined)?.name);
  return checkObject(object).map(({ at, message }) => ({
    code: 'object-invalid',
    file,
    path: `${String(object.kind)} ${name}: ${pathText(at)}`,
    message,
  }));
}

/** Whether the schema of an object's kind is known. What has no kind is taken for known: checkObject says what it lacks. */
export function hasSchema({ apiVersion, kind }: Readonly<Record<string, unknown>>): boolean {
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return true;
  return compiledSchema(kindModule(apiVersion, kind)) !== undefined;
}

/** The name of the module in imports/validators/ that checks a kind: `kubedb.com_v1alpha2_Pgpool`. */
export function kindModule(apiVersion: string, kind: string): string {
  return `${apiVersion.replace('/', '_')}_${kind}`;
}

/**
 * Checks objects of the kind that a schema describes.
 *
 * @param where what the schema belongs to, for messages about its CEL rules.
 */
export function kindChecker(schema: CompiledSchema, where: string): KindChecker {
  const { structure } = schema;
  const rules = structure && compileRules(structure, where);
  return (object) => {
    // A field that is undefined is not written. Most objects have none, so a copy without is made where it is needed.
    const findings = schema(object) ? [] : findingsOf(schema, withDefaults(structure, object));
    if (findings.length > 0 || rules === undefined) return findings;
    return rules.check(celValue(structure, withDefaults(structure, object)));
  };
}
