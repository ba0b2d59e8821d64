import type { StructuralSchema } from '../structural-schema';
import { CORE } from './core';
import { RBAC } from './rbac';
import { WORKLOADS } from './workloads';

/**
 * Schemas of the Kubernetes kinds that this project renders, written by hand: the fields that we may use, closed.
 * No package fits: the well-kept ones are ES modules of 25 MB that ask for a newer Node and let null through.
 */
const BUILTIN: Readonly<Record<string, StructuralSchema>> = { ...CORE, ...RBAC, ...WORKLOADS };

/** The schema of a built-in kind, or undefined when it is none that we know. */
export function builtinSchema(apiVersion: string, kind: string): StructuralSchema | undefined {
  const key = `${apiVersion}/${kind}`;
  return Object.hasOwn(BUILTIN, key) ? BUILTIN[key] : undefined;
}
