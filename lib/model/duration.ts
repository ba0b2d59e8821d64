const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };

/**
 * How a duration is written in Kubernetes objects (Go's form): `90s`, `5m`, `2160h`, `1h30m`. No days; and no fractions
 * and milliseconds, for a Job's deadline is in whole seconds.
 */
export const DURATION_PATTERN = '^(?=.*[1-9])([0-9]+(s|m|h))+$';

const DURATION = new RegExp(DURATION_PATTERN);

/** A fleet of thousands of pools has a handful of durations. */
const known = new Map<string, number | undefined>();

/**
 * The seconds of a Kubernetes duration.
 *
 * @returns undefined when `text` is not one.
 */
export function tryParseDuration(text: string): number | undefined {
  if (!known.has(text)) known.set(text, parseDuration(text));
  return known.get(text);
}

function parseDuration(text: string): number | undefined {
  if (!DURATION.test(text)) return undefined;
  let seconds = 0;
  for (const [, amount, unit] of text.matchAll(/([0-9]+)(s|m|h)/g)) {
    seconds += Number(amount) * (UNIT_SECONDS[unit ?? ''] ?? 0);
  }
  return seconds;
}

/** The seconds of a duration that a schema has checked already; 0 when it is none. */
export function durationSeconds(text: string): number {
  return tryParseDuration(text) ?? 0;
}

/** A duration in Go's form, as Kubernetes objects want it: `2160h`, `5m`, `90s`, `1500ms`. */
export function durationText(seconds: number): string {
  if (!Number.isInteger(seconds)) return `${Math.round(seconds * 1000)}ms`;
  if (seconds % 3600 === 0) return `${seconds / 3600}h`;
  if (seconds % 60 === 0) return `${seconds / 60}m`;
  return `${seconds}s`;
}
