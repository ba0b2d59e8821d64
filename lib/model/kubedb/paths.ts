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
  walk(spec, '', segmentsOf(pattern), 0, visit);
}

/** A part of a pattern, between points. */
interface Segment {
  /** Names of keys; undefined for every key. */
  readonly keys?: readonly string[];
  /** Whether the values are lists, of which every item is meant. */
  readonly isList: boolean;
}

/** There are some hundred patterns, and each pool of a fleet is matched against all of them. */
const known = new Map<PathPattern, readonly Segment[]>();

function segmentsOf(pattern: PathPattern): readonly Segment[] {
  const segments = known.get(pattern) ?? pattern.split('.').map(segmentOf);
  known.set(pattern, segments);
  return segments;
}

function segmentOf(text: string): Segment {
  const isList = text.endsWith('[]');
  const name = isList ? text.slice(0, -2) : text;
  if (name === '*') return { isList };
  return { keys: name.startsWith('{') ? name.slice(1, -1).split(',') : [name], isList };
}

function walk(parent: unknown, path: string, segments: readonly Segment[], depth: number, visit: Visitor): void {
  const segment = segments[depth];
  if (segment === undefined || !isRecord(parent)) return;
  const isLast = depth === segments.length - 1;
  for (const key of segment.keys ?? Object.keys(parent)) {
    const child = parent[key];
    if (child === undefined && !isLast) continue;
    const at = path === '' ? key : `${path}.${key}`;
    if (isLast) visit(parent, key, at);
    else if (!segment.isList) walk(child, at, segments, depth + 1, visit);
    else if (Array.isArray(child))
      child.forEach((item, i) => void walk(item, `${at}[${i}]`, segments, depth + 1, visit));
  }
}
