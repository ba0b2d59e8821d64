import { isRecord } from '../json';
import type { PoolIntent } from './intent';
import { withResources } from './resources';

/** `spec` of a pool as it is rendered: with the resources that the pool says as a field of its own. */
export function poolSpec({ resources, spec = {} }: PoolIntent): Readonly<Record<string, unknown>> {
  if (!isRecord(resources)) return spec;
  const { mode: _, ...said } = resources;
  return withResources(spec, said);
}
