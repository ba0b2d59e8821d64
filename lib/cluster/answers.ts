import { isRecord } from '../json';
import { aboutText, ClusterError } from './errors';
import { asStatus, refusal } from './http';
import type { KubeObject, ObjectRef } from './objects';
import type { RawEvent } from './watch';

/** A page of a list. */
export interface Page {
  readonly items: readonly KubeObject[];
  readonly resourceVersion: string;
  /** Token of the next page. @default - this is the last one */
  readonly next?: string;
}

/**
 * Checks that an answer is an object of Kubernetes, so that everything behind the client can rely on its shape.
 *
 * @param expected name and namespace that it must have. @default - any
 * @throws ClusterError that says what was found.
 */
export function asObject(value: unknown, about: string, expected?: ObjectRef): KubeObject {
  if (!isRecord(value) || !isRecord(value.metadata)) throw malformed(about, 'an object', value);
  const object = value as unknown as KubeObject;
  const { name, namespace } = object.metadata;
  const wrong = ['spec', 'status'].find((field) => value[field] !== undefined && !isRecord(value[field]));
  if (wrong !== undefined) throw malformed(about, `an object with a ${wrong}`, value[wrong]);
  const { conditions } = (value.status ?? {}) as { readonly conditions?: unknown };
  const areConditions = conditions == null || (Array.isArray(conditions) && conditions.every(isCondition));
  if (!areConditions) throw malformed(about, 'a status with conditions', conditions);
  if (expected === undefined) return object;
  const isExpected = name === expected.name && (namespace ?? '') === (expected.namespace ?? '');
  if (!isExpected)
    throw new ClusterError('ServerError', about, `the API server answered with ${textOf(expected, object)}`);
  return object;
}

function textOf({ kind }: ObjectRef, { metadata: { name = '(no name)', namespace } }: KubeObject): string {
  return aboutText({ kind, name, ...(namespace === undefined ? {} : { namespace }) });
}

function isCondition(value: unknown): boolean {
  return isRecord(value) && typeof value.type === 'string';
}

/** Checks that an answer is a page of a list. @throws ClusterError that says what was found. */
export function asPage(value: unknown, about: string): Page {
  if (!isRecord(value)) throw malformed(about, 'a list', value);
  // Go writes null for a list without items.
  const items = value.items ?? [];
  const metadata = value.metadata ?? {};
  if (!Array.isArray(items)) throw malformed(about, 'a list with items', items);
  if (!isRecord(metadata)) throw malformed(about, 'a list with metadata', metadata);
  const { continue: next, resourceVersion } = metadata;
  return {
    items: items.map((item) => asObject(item, about)),
    resourceVersion: typeof resourceVersion === 'string' ? resourceVersion : '',
    ...(typeof next === 'string' && next !== '' ? { next } : {}),
  };
}

const EVENT_TYPES: readonly unknown[] = ['ADDED', 'MODIFIED', 'DELETED', 'BOOKMARK'];

/** Reads a line of a watch. @throws ClusterError when it is an ERROR, or no event. */
export function parseEvent(line: string, about: string): RawEvent {
  let event: unknown;
  try {
    event = JSON.parse(line);
  } catch (cause) {
    throw new ClusterError('ServerError', about, 'the API server sent an event that is no JSON', undefined, cause);
  }
  if (!isRecord(event)) throw malformed(about, 'an event', event);
  if (event.type === 'ERROR') {
    const status = asStatus(event.object);
    throw refusal(status.code ?? 500, status, about);
  }
  if (!EVENT_TYPES.includes(event.type)) throw malformed(about, 'an event with a known type', event.type);
  return { type: event.type as RawEvent['type'], object: asObject(event.object, about) };
}

function malformed(about: string, wanted: string, found: unknown): ClusterError {
  const text = (JSON.stringify(found) ?? 'nothing').slice(0, 60);
  return new ClusterError('ServerError', about, `the API server answered with ${text} in place of ${wanted}`);
}
