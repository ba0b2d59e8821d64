import { POOL_LABEL } from '../model/annotations';
import type { PoolIntent } from '../model/intent';
import type { Metadata } from '../objects/object';

/** Annotations of an object. */
export type Annotations = Readonly<Record<string, string>>;

/** `metadata` of an object of a pool: in its namespace, with its label. */
export function metadataOf(pool: PoolIntent, name: string | undefined, annotations: Annotations): Metadata {
  return { annotations, labels: { [POOL_LABEL]: pool.name }, name, namespace: pool.namespace };
}
