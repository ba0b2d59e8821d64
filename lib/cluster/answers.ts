import { isRecord, withoutNulls } from '../json';
import { aboutText, ClusterError } from './errors';
import { asStatus, parseJson, refusal } from './http';
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
 * Checks that an answer is an object of Kubernetes, so that everything behind the client can rely on its shape. Takes out every null: it
 * stands for what is not set, where a schema lets it through, and Go writes it for a time that is not set.
 *
 * @param expected name and namespace that it must have. @default - any
 * @throws ClusterError that says what was found.
 */
export function asObject(answer: unknown, about: string, expected?: ObjectRef): KubeObject {
  const value = withoutNulls(answer);
  if (!isRecord(value) || !isRecord(value.metadata)) throw malformed(about, 'an object', value);
  const object = value as unknown as KubeObject;
  const { name, namespace } = object.metadata;
  const wrong = ['spec', 'status'].find((field) => value[field] !== undefined && !isRecord(value[field]));
  if (wrong !== undefined) throw malformed(about, `an object with a ${wrong}`, value[wrong]);
  checkShapes(value, about);
  if (expected === undefined) return object;
  const isExpected = name === expected.name && (namespace ?? '') === (expected.namespace ?? '');
  if (!isExpected)
    throw new ClusterError('ServerError', about, `the API server answered with ${textOf(expected, object)}`);
  return object;
}

const isTexts = (found: unknown) => isRecord(found) && Object.values(found).every((text) => typeof text === 'string');
const isObjects = (found: unknown) => Array.isArray(found) && found.every(isRecord);
const isText = (found: unknown) => typeof found === 'string';
const isNumber = (found: unknown) => typeof found === 'number';
const isTextOrUnset = (found: unknown) => found === undefined || isText(found);
/** Of `spec.tls`: the common issuer, or that of a certificate. */
const isIssuer = (found: unknown) => isRecord(found) && [found.name, found.kind, found.apiGroup].every(isTextOrUnset);
const areCertificates = (found: unknown) =>
  Array.isArray(found) &&
  found.every(
    (each) =>
      isRecord(each) &&
      (each.issuerRef === undefined || isIssuer(each.issuerRef)) &&
      [each.duration, each.renewBefore].every(isTextOrUnset),
  );
const areConditions = (found: unknown) => Array.isArray(found) && found.every(isCondition);

/** The shapes that everything behind the client relies on, whatever kind has such a field. */
const SHAPES: readonly (readonly [path: string, shape: string, isOfShape: (found: unknown) => boolean])[] = [
  ...['name', 'namespace', 'uid', 'resourceVersion', 'creationTimestamp', 'deletionTimestamp']
    .map((name) => `metadata.${name}`)
    .concat('spec.version', 'spec.type', 'spec.sslMode', 'spec.clientAuthMode', 'spec.timeout', 'spec.apply')
    .concat(
      'spec.databaseRef.name',
      'spec.issuerRef.group',
      'spec.issuerRef.kind',
      'spec.issuerRef.name',
      'spec.monitor.agent',
      'status.phase',
      'status.notBefore',
      'status.notAfter',
      'status.renewalTime',
    )
    .map((path) => [path, 'the text', isText] as const),
  ...['spec.replicas', 'status.observedGeneration', 'status.revision'].map(
    (path) => [path, 'the number', isNumber] as const,
  ),
  ['spec.tls.issuerRef', 'the issuer', isIssuer],
  ['spec.tls.certificates', 'the certificates', areCertificates],
  ['metadata.labels', 'the texts', isTexts],
  ['metadata.annotations', 'the texts', isTexts],
  ['metadata.ownerReferences', 'the objects', isObjects],
  ['metadata.managedFields', 'the objects', isObjects],
  ['status.conditions', 'the conditions', areConditions],
];

function checkShapes(object: Readonly<Record<string, unknown>>, about: string): void {
  for (const [path, shape, isOfShape] of SHAPES) {
    const found = path.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), object);
    if (found !== undefined && !isOfShape(found)) throw malformed(about, `${shape} of ${path}`, found);
  }
}

function textOf({ kind }: ObjectRef, { metadata: { name = '(no name)', namespace } }: KubeObject): string {
  return aboutText({ kind, name, ...(namespace === undefined ? {} : { namespace }) });
}

function isCondition(value: unknown): boolean {
  if (!isRecord(value) || typeof value.type !== 'string') return false;
  // Those of an Application have no status.
  const { lastTransitionTime, message, reason, status } = value;
  return [lastTransitionTime, message, reason, status].every((each) => each === undefined || isText(each));
}

/** Checks that an answer is a page of a list. @throws ClusterError that says what was found. */
export function asPage(value: unknown, about: string): Page {
  if (!isRecord(value)) throw malformed(about, 'a list', value);
  // Go writes null for a list without items, but always writes them: what has none is the answer of something else.
  if (!('items' in value)) throw malformed(about, 'a list', value);
  const items = value.items ?? [];
  const metadata = value.metadata ?? {};
  if (!Array.isArray(items)) throw malformed(about, 'a list with items', items);
  if (!isRecord(metadata)) throw malformed(about, 'a list with metadata', metadata);
  const { continue: next, resourceVersion } = metadata;
  // Taken for the end, it would hide the rest of the list.
  if ((next ?? '') !== '' && typeof next !== 'string') throw malformed(about, 'the token of the next page', next);
  return {
    items: items.map((item) => asNamed(item, about)),
    resourceVersion: typeof resourceVersion === 'string' ? resourceVersion : '',
    ...(typeof next === 'string' && next !== '' ? { next } : {}),
  };
}

/** An object of a list. Only bookmarks of a watch have no name. */
function asNamed(value: unknown, about: string): KubeObject {
  const object = asObject(value, about);
  if (!object.metadata.name) throw malformed(about, 'an object with a name', object.metadata);
  return object;
}

const EVENT_TYPES: readonly unknown[] = ['ADDED', 'MODIFIED', 'DELETED', 'BOOKMARK'];

/** Reads a line of a watch. @throws ClusterError when it is an ERROR, or no event. */
export function parseEvent(line: string, about: string): RawEvent {
  const event = parseJson(line, about, 'sent as an event');
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
