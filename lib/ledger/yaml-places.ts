import type { Node } from 'yaml';
import type { Step } from '../validation/finding';

/** A place in a text, both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Loaded for a file in which something is wrong: it is slower than the reader, and knows where each node begins. */
function library(): typeof import('yaml') {
  return require('yaml');
}

/**
 * Says where the fields of a YAML text are.
 *
 * @returns the place of a field, or of the nearest part around it that exists: a field that is missing has none.
 */
export function yamlPlaces(text: string): (at: readonly Step[]) => TextPlace {
  const { isMap, isSeq, LineCounter, parseDocument } = library();
  const lines = new LineCounter();
  // That no key stands twice is known by now, and to compare each with each takes minutes where there are many.
  const { contents } = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  const fields = new Map<unknown, Map<string, Pair>>();
  const fieldOf = (node: unknown, step: Step): Pair | undefined => {
    if (isSeq(node)) return { begin: node.items[Number(step)], value: node.items[Number(step)] };
    if (!isMap(node)) return undefined;
    const known = fields.get(node) ?? new Map(node.items.map(({ key, value }) => [String(key), { begin: key, value }]));
    fields.set(node, known);
    return known.get(String(step));
  };
  return (at) => {
    let node: unknown = contents;
    let offset = contents?.range?.[0] ?? 0;
    for (const step of at) {
      const field = fieldOf(node, step);
      if (field?.begin === undefined) break;
      offset = (field.begin as Node | null)?.range?.[0] ?? offset;
      node = field.value;
    }
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

/** A field of a mapping or an item of a list. */
interface Pair {
  /** The node that it begins with. */
  readonly begin: unknown;
  readonly value: unknown;
}
