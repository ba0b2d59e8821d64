import { ApiObject } from 'cdk8s';

type Json = Readonly<Record<string, unknown>>;

/** What cdk8s keeps of an ApiObject and its metadata, as far as it is looked at here. */
interface Inside {
  readonly props?: Json;
  readonly patches?: readonly unknown[];
  readonly metadata: { readonly _additionalAttributes?: Json };
}

/** Fields of metadata that cdk8s keeps apart, for they can be changed after an object is made. */
const OWN_METADATA: ReadonlySet<string> = new Set([
  'name',
  'namespace',
  'labels',
  'annotations',
  'finalizers',
  'ownerReferences',
]);

/**
 * What `object.toJson()` would say, without a copy of it.
 *
 * @returns undefined where only toJson() knows, because the object is not made of plain data alone.
 */
export function plainObject(object: ApiObject): Json | undefined {
  const { props, patches, metadata } = object as unknown as Inside;
  // A class that `cdk8s import` has made renders in its own way; a patch works on what is rendered.
  if (object.toJson !== ApiObject.prototype.toJson || props === undefined || patches?.length !== 0) return undefined;
  const fields = metadata._additionalAttributes;
  if (fields === undefined || !Object.keys(fields).every((name) => OWN_METADATA.has(name))) return undefined;
  const { name, namespace, labels, annotations, finalizers, ownerReferences } = object.metadata as unknown as Json;
  for (const key in props) if (key !== 'metadata' && !isPlain(props[key])) return undefined;
  if (!isText(name) || !isText(namespace) || !isMapOfText(labels) || !isMapOfText(annotations)) return undefined;
  if (!isEmpty(finalizers) || !isEmpty(ownerReferences)) return undefined;
  return {
    ...props,
    metadata: { annotations: filled(annotations), labels: filled(labels), name, namespace },
  };
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || value === undefined;
}

function isMapOfText(map: unknown): boolean {
  const texts = map as Json;
  for (const key in texts) if (!isText(texts[key])) return false;
  return true;
}

/** cdk8s leaves out what is empty, in metadata alone. */
function filled(map: unknown): unknown {
  const texts = map as Json;
  for (const key in texts) if (texts[key] !== undefined) return map;
  return undefined;
}

/** Whether a value is JSON already. A null is none here: cdk8s leaves it out. */
export function isPlain(value: unknown): boolean {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value);
    case 'string':
    case 'boolean':
    case 'undefined':
      return true;
    case 'object':
      if (Array.isArray(value)) return value.every(isItem);
      if (value === null || value.constructor !== Object) return false;
      for (const key in value) if (!isPlain((value as Json)[key])) return false;
      return true;
    default:
      return false;
  }
}

function isItem(value: unknown): boolean {
  return value !== undefined && isPlain(value);
}
