import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../json';
import type { Difference } from './facet';

/** Where two values differ: field by field, and in lists whose items have an alias or a name item by item. */
export function compareValues(path: string, recorded: unknown, intended: unknown): Difference[] {
  if (isDeepStrictEqual(recorded, intended)) return [];
  const [before, after] = [childrenOf(recorded), childrenOf(intended)];
  if (before === undefined || after === undefined) return [{ path, recorded, intended }];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
    compareValues(`${path}${key}`, before.get(key), after.get(key)),
  );
}

/** Fields by `.name`, items by `[name]`; nothing for any other value. */
function childrenOf(value: unknown): Map<string, unknown> | undefined {
  if (isRecord(value)) return new Map(Object.entries(value).map(([key, child]) => [`.${key}`, child]));
  if (!Array.isArray(value) || !value.every(isRecord)) return undefined;
  const keys = value.map(({ alias, name }) => alias ?? name ?? '');
  if (!keys.every((key) => typeof key === 'string') || keys.includes('') || new Set(keys).size < keys.length)
    return undefined;
  return new Map(value.map((item, i) => [`[${keys[i]}]`, item]));
}
