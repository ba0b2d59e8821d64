import { isRecord } from '../../json';

/**
 * Where something is in the spec of a Pgpool: `tls.certificates[].duration`. `[]` is every item of a list, `*` every key of
 * a map, and `{a,b}` either name.
 */
export type PathPattern = string;

/**
 * One place that a pattern leads to, whether the key is there or not.
 *
 * @param path of the key from the spec, `tls.certificates[1].duration`.
 */
export type Visitor = (parent: Record<string, unknown>, key: string, path: string) => void;

/** Calls `visit` for every place of `spec` that the pattern leads to and whose parent is there. */
export function visitPlaces(spec: Record<string, unknown>, pattern: PathPattern, visit: Visitor): void {
  walk(spec, '', pattern.split('.'), visit);
}

function walk(parent: unknown, path: string, [segment = '', ...rest]: readonly string[], visit: Visitor): void {
  if (!isRecord(parent)) return;
  for (const key of keysOf(parent, segment.replace('[]', ''))) {
    const at = path === '' ? key : `${path}.${key}`;
    const child = parent[key];
    if (rest.length === 0) visit(parent, key, at);
    else if (!segment.endsWith('[]')) walk(child, at, rest, visit);
    else if (Array.isArray(child)) for (const [i, item] of child.entries()) walk(item, `${at}[${i}]`, rest, visit);
  }
}

function keysOf(parent: Record<string, unknown>, name: string): readonly string[] {
  if (name === '*') return Object.keys(parent);
  return name.startsWith('{') ? name.slice(1, -1).split(',') : [name];
}
