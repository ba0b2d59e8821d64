import { isRecord } from '../json';
import type { KubeObject } from './objects';

/** Who has written a field, and when. */
export interface FieldWriter {
  /** Name of the program: `kubectl-edit`. */
  readonly manager: string;
  /** @default - not recorded */
  readonly time?: string;
}

/**
 * The last one who has written a field of an object, or a part of it. Who only read it, or wrote it as it was, is none.
 *
 * @param pointer JSON pointer of plain fields, `/spec/tls`.
 * @returns undefined when nobody has, as for a field that was taken away.
 */
export function lastWriter({ metadata }: KubeObject, pointer: string): FieldWriter | undefined {
  const names = pointer.split('/').slice(1);
  const writers = (metadata.managedFields ?? []).filter(
    ({ manager, subresource, fieldsV1 }) => manager !== undefined && !subresource && owns(fieldsV1, names),
  );
  const last = writers.toSorted((a, b) => (a.time ?? '').localeCompare(b.time ?? '')).at(-1);
  if (last?.manager === undefined) return undefined;
  return { manager: last.manager, ...(last.time === undefined ? {} : { time: last.time }) };
}

function owns(tree: unknown, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  const part = isRecord(tree) ? tree[`f:${name}`] : undefined;
  // What is nothing inside is owned as a whole, such as a mapping that the API server calls atomic.
  return isRecord(part) && (Object.keys(part).length === 0 || owns(part, rest));
}

/** `kubectl-edit at 2026-01-31T12:00:00Z`. */
export function writerText({ manager, time }: FieldWriter): string {
  return time === undefined ? manager : `${manager} at ${time}`;
}
