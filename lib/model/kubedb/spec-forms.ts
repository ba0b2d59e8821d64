import { isDeepStrictEqual } from 'node:util';
import { isRecord, recordOf } from '../../json';
import { copyOf, storedSpec } from './stored';

type Json = Record<string, unknown>;

/** By what was given: a fleet asks once to check a pool and once to render it. */
const rendered = new WeakMap<object, Json>();

/**
 * The spec of a Pgpool as git should hold it: no field more than was given, each with the value that KubeDB stores, so that
 * Argo CD sees no difference. Lists are rendered as a whole, because Argo CD compares lists of a custom resource so, and
 * KubeDB fills in entries and fields of them.
 *
 * @param spec without TLS, whose names of Secrets come from the name of the pool. It must not change afterwards.
 */
export function renderedSpec(spec: object): Readonly<Json> {
  const known = rendered.get(spec);
  if (known !== undefined) return known;
  const given = { ...spec };
  const stored = storedSpec(given);
  const found = pick(given, stored) as Json;
  // KubeDB's schema requires the name that its webhook fills in.
  if (isRecord(found.authSecret)) found.authSecret.name = recordOf(stored.authSecret).name;
  rendered.set(spec, found);
  return found;
}

function pick(given: unknown, stored: unknown): unknown {
  if (!isRecord(given) || !isRecord(stored)) return stored;
  return Object.fromEntries(Object.keys(given).map((key) => [key, pick(given[key], stored[key])]));
}

/**
 * The spec of a live Pgpool without what KubeDB has filled in: the least from which KubeDB makes the same.
 *
 * @param kept fields of `spec` that are left alone.
 */
export function intendedSpec(live: Json, name: string, kept: readonly string[] = []): Json {
  const intended = copyOf(live);
  const stored = storedSpec(live, name);
  const needed = () => !isDeepStrictEqual(storedSpec(intended, name), stored);
  for (const key of Object.keys(intended)) if (!kept.includes(key)) leaveOut(intended, key, needed);
  return intended;
}

/** Removes a field, or else whatever can be removed inside it. */
function leaveOut(parent: Json, key: string, needed: () => boolean): void {
  const value = parent[key];
  delete parent[key];
  if (!needed()) return;
  parent[key] = value;
  if (isRecord(value)) for (const inner of Object.keys(value)) leaveOut(value, inner, needed);
  if (Array.isArray(value)) leaveOutOfList(parent, key, needed);
}

function leaveOutOfList(parent: Json, key: string, needed: () => boolean): void {
  const items = parent[key] as unknown[];
  for (const item of [...items]) {
    const others = items.filter((other) => other !== item);
    const before = [...items];
    items.splice(0, items.length, ...others);
    if (!needed()) continue;
    items.splice(0, items.length, ...before);
    if (isRecord(item)) for (const inner of Object.keys(item)) leaveOut(item, inner, needed);
  }
}
