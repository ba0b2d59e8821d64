import { isLabelName, isObjectName } from '../model/object-names';
import { aboutText, ClusterError } from './errors';
import { kindRow } from './kinds';
import type { ListTarget, ObjectRef } from './objects';

/**
 * Returns the path of a kind's objects in the API.
 *
 * @throws ClusterError with reason Invalid when the namespace is not a name.
 */
export function collectionPath(target: ListTarget | ObjectRef): string {
  const { group, version, plural, clusterScoped = false } = kindRow(target.kind);
  const root = group === '' ? ['api', version] : ['apis', group, version];
  const { namespace } = target;
  if (clusterScoped) return path([...root, plural]);
  if (namespace === undefined && 'name' in target) throw refused(target, 'it has no namespace');
  if (namespace === undefined) return path([...root, plural]);
  if (!isLabelName(namespace)) throw refused(target, `"${namespace}" is not the name of a namespace`);
  return path([...root, 'namespaces', namespace, plural]);
}

/**
 * Returns the path of one object in the API.
 *
 * @param subresource `status`, `eviction`, `resize`. @default - the object itself
 * @throws ClusterError with reason Invalid when name or namespace is not a name: `..` would lead to another object.
 */
export function objectPath(ref: ObjectRef, subresource?: string): string {
  if (!isObjectName(ref.name)) throw refused(ref, `"${ref.name}" is not the name of an object`);
  const more = subresource === undefined ? [] : [subresource];
  return collectionPath(ref) + path([ref.name, ...more]);
}

function path(parts: readonly string[]): string {
  return parts.map((part) => `/${encodeURIComponent(part)}`).join('');
}

function refused(target: ListTarget | ObjectRef, detail: string): ClusterError {
  return new ClusterError('Invalid', aboutText(target), detail);
}
