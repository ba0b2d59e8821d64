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

/** The objects of all files of a folder. @param lines whether each line is one, as JSON */
export function objectsOf(folder: string, lines = false): ObjectsByName {
  const texts = [...readTree(folder, '').values()];
  return objectsIn(lines ? texts.flatMap((text) => text.split('\n')) : texts);
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
 * Proves that a contestant renders the same objects.
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
