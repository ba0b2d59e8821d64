import type { Condition, KubeObject } from '../cluster/objects';
import { INSTANCE_LABEL } from '../cluster/pool-objects';
import { recordOf } from '../json';
import { DEADLINE_ANNOTATION } from '../model/annotations';
import { PAUSED } from '../model/pause';

/** Longest text that is kept, which is longer than any name. */
const MOST_CHARACTERS = 300;

/**
 * Returns the part of an object that a watch of the operator keeps, a few hundred bytes of what may be more than a megabyte:
 * which pool it belongs to, and what the metrics and the choice of the next operation need. A reconcile reads the rest again.
 */
export function watchedPart(object: KubeObject): KubeObject {
  const { metadata, apiVersion, kind } = object;
  const { type, databaseRef } = recordOf(object.spec);
  const { phase, conditions } = recordOf(object.status);
  const paused = (conditions as readonly Condition[] | undefined)?.find((condition) => condition.type === PAUSED);
  const { name, namespace, uid, resourceVersion, creationTimestamp, deletionTimestamp, labels, annotations } = metadata;
  const [pool, deadline] = [short(labels?.[INSTANCE_LABEL]), short(annotations?.[DEADLINE_ANNOTATION])];
  const part = defined({
    apiVersion,
    kind,
    metadata: defined({
      name,
      namespace,
      uid,
      resourceVersion,
      creationTimestamp,
      deletionTimestamp,
      labels: pool === undefined ? undefined : { [INSTANCE_LABEL]: pool },
      annotations: deadline === undefined ? undefined : { [DEADLINE_ANNOTATION]: deadline },
    }),
    spec: defined({ type: short(type), databaseRef: { name: short(recordOf(databaseRef).name) } }),
    status: defined({
      phase: short(phase),
      conditions: paused && [
        defined({ type: PAUSED, status: paused.status, lastTransitionTime: paused.lastTransitionTime }),
      ],
    }),
  });
  // A copy, because V8 makes the strings of JSON.parse parts of its input, and each would keep the whole answer in memory.
  return JSON.parse(JSON.stringify(part)) as KubeObject;
}

function short(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= MOST_CHARACTERS ? value : undefined;
}

function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
