const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/**
 * How a duration is recorded and rendered (Go's form): `90s`, `5m`, `2160h`, `1h30m`. No days; and no fractions
 * and milliseconds, for a Job's deadline is in whole seconds. Digits enough for a hundred years: Go holds 292.
 */
export const DURATION_PATTERN = '^(?=.*[1-9])([0-9]{1,10}s|[0-9]{1,8}m|[0-9]{1,6}h)+$';

/** How people write a duration, in main.ts and behind flags: days and fractions too, `90d`, `1.5h`. */
export const INTENT_DURATION_PATTERN =
  '^(?=.*[1-9])([0-9]{1,8}(\\.[0-9]{1,6})?m|[0-9]{1,6}(\\.[0-9]{1,6})?h|[0-9]{1,5}(\\.[0-9]{1,6})?d|[0-9]{1,10}s)+$';

const [RECORDED, INTENT] = [new RegExp(DURATION_PATTERN), new RegExp(INTENT_DURATION_PATTERN)];

/** A fleet of thousands of pools has a handful of durations; operations in a cluster may have any number of them, of any length. */
const known = new Map<string, number | undefined>();
const MOST_KNOWN = { texts: 1000, characters: 100 } as const;

/**
 * The seconds of a duration as people or Kubernetes write it; fractions are rounded up to whole seconds.
 *
 * @returns undefined when `text` is not one.
 */
export function tryParseDuration(text: string): number | undefined {
  if (text.length > MOST_KNOWN.characters) return parseDuration(text);
  if (known.has(text)) return known.get(text);
  if (known.size >= MOST_KNOWN.texts) known.clear();
  const seconds = parseDuration(text);
  known.set(text, seconds);
  return seconds;
}

function parseDuration(text: string): number | undefined {
  if (!INTENT.test(text)) return undefined;
  let seconds = 0;
  for (const [, whole, fraction = '', unit = ''] of text.matchAll(/([0-9]+)(?:\.([0-9]+))?([smhd])/g)) {
    const size = UNIT_SECONDS[unit] ?? 0;
    // Whole numbers until the last step: 1.1 * 3600 is more than 3960.
    seconds += Number(whole) * size + Math.ceil((Number(fraction) * size) / 10 ** fraction.length);
  }
  return seconds;
}

/** A duration of main.ts or of a flag as it is recorded: `90d` is `2160h`, `1.5h` is `90m`. Any other text stays as it is. */
export function recordedDuration(text: string): string {
  const seconds = RECORDED.test(text) ? undefined : tryParseDuration(text);
  return seconds === undefined ? text : durationText(seconds);
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
