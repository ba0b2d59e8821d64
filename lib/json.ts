/** Whether a value of YAML or JSON is a mapping. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A mapping, or an empty one for anything else. */
export function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** A value of YAML or JSON as text. What `String` makes of a mapping is up to its fields: it throws where one is `toString`. */
export function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** How deep data may nest that comes from elsewhere: more than any Pgpool does, and less than what would fill the stack. */
export const MOST_LEVELS = 100;

/** Whether data nests deeper than {@link MOST_LEVELS}. */
export function isTooDeep(value: unknown, levels = MOST_LEVELS): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isTooDeep(each, levels - 1));
}

/** Returns a value without the nulls in it, which Kubernetes takes for fields that are not set. The same value where it has none. */
export function withoutNulls<T>(value: T): T {
  if (!hasNulls(value)) return value;
  if (Array.isArray(value)) return value.filter((each) => each !== null).map(withoutNulls) as T;
  const set = Object.entries(value as object).filter(([, each]) => each !== null);
  return Object.fromEntries(set.map(([key, each]) => [key, withoutNulls(each)])) as T;
}

function hasNulls(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((each) => each === null || hasNulls(each));
}
