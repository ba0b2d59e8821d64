import { parseAllDocuments } from 'yaml';
import { readTree } from '../lib/synth/files';

/** Kubernetes objects by API version, kind, namespace and name, each as JSON with sorted keys. */
export type ObjectsByName = ReadonlyMap<string, string>;

/** The objects of some files. */
export function objectsIn(texts: Iterable<string>): ObjectsByName {
  const objects = new Map<string, string>();
  for (const text of texts) {
    for (const document of parseAllDocuments(text)) {
      const object = document.toJS() as { apiVersion: string; kind: string; metadata: Record<string, string> } | null;
      if (object === null) continue;
      const { apiVersion, kind, metadata } = object;
      const name = [apiVersion, kind, metadata.namespace ?? '', metadata.name].join(' ');
      if (objects.has(name)) throw new Error(`${name} is rendered twice`);
      objects.set(name, canonical(object));
    }
  }
  return objects;
}

/** The objects of all files of a folder. */
export function objectsOf(folder: string): ObjectsByName {
  return objectsIn(readTree(folder, '').values());
}

/** The objects of each file of a folder. */
export function filesOf(folder: string): Record<string, unknown[]> {
  const files: Record<string, unknown[]> = {};
  for (const [path, text] of readTree(folder, '')) {
    files[path] = parseAllDocuments(text).map((document) => document.toJS());
  }
  return files;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, child) =>
    typeof child === 'object' && child !== null && !Array.isArray(child)
      ? Object.fromEntries(Object.entries(child).sort(([a], [b]) => (a < b ? -1 : 1)))
      : child,
  );
}

/**
 * Checks that no two pools are alike: that their Pgpools differ in more than the names of pool and team.
 *
 * @throws Error with the first two that do not.
 */
export function assertNoTwins(files: Readonly<Record<string, unknown[]>>): void {
  const known = new Map<string, string>();
  for (const [path, objects] of Object.entries(files)) {
    for (const object of objects as { kind: string; metadata: Record<string, string> }[]) {
      if (object.kind !== 'Pgpool') continue;
      const { name = '', namespace = '' } = object.metadata;
      const shape = canonical(object).replaceAll(name, 'NAME').replaceAll(namespace, 'NAMESPACE');
      const twin = known.get(shape);
      if (twin !== undefined) throw new Error(`${path} and ${twin} differ in names only`);
      known.set(shape, path);
    }
  }
}

/**
 * Checks that a contestant renders the same objects.
 *
 * @throws Error with the first objects that differ.
 */
export function assertEqual(contestant: string, found: ObjectsByName, wanted: ObjectsByName): void {
  const differing = [...new Set([...wanted.keys(), ...found.keys()])].filter(
    (name) => found.get(name) !== wanted.get(name),
  );
  if (differing.length === 0) return;
  const shown = differing
    .slice(0, 3)
    .map((name) => `${name}\n  wanted ${wanted.get(name)}\n  found  ${found.get(name)}`);
  throw new Error(`${contestant}: ${differing.length} of ${wanted.size} objects differ:\n${shown.join('\n')}`);
}
