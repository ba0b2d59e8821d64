import type { StructuralSchema } from '../../lib/validation/structural-schema';
import { isTransition } from '../../tools/validators';

/** A rule and the place in its schema. */
export interface RuleSite {
  /** Where the rule reports: `spec.tls.certificates[].alias`; `[]` stands for any index, `{}` for any key. */
  readonly path: string;
  readonly rule: string;
  readonly message: string;
  /** Whether the rule compares with the object as it was, so that it says nothing about a new one. */
  readonly transition: boolean;
}

/** Every rule of a schema, with its place. */
export function ruleSites(schema: StructuralSchema, steps: readonly string[] = []): RuleSite[] {
  const here = (schema['x-kubernetes-validations'] ?? []).map(({ rule, message = '', fieldPath = '' }) => ({
    path: [...steps, ...fieldPath.split('.').filter(Boolean)].join('.').replaceAll('.[]', '[]').replaceAll('.{}', '{}'),
    rule,
    message,
    transition: isTransition(rule),
  }));
  const below = Object.entries(schema.properties ?? {}).flatMap(([name, child]) => ruleSites(child, [...steps, name]));
  const items = schema.items === undefined ? [] : ruleSites(schema.items, [...steps, '[]']);
  const { additionalProperties } = schema;
  const values = typeof additionalProperties === 'object' ? ruleSites(additionalProperties, [...steps, '{}']) : [];
  return [...here, ...below, ...items, ...values];
}
