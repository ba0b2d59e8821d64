/** Nanoseconds of Go's units; both signs for micro are known to Go. */
const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};
const PART = /(?:([0-9]+)(?:\.([0-9]*))?|\.([0-9]+))(ns|us|µs|μs|ms|s|m|h)/g;
const WHOLE = /^[+-]?(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h))+$/;
/** Go counts nanoseconds in 64 bits: some 292 years. */
const LONGEST = 2n ** 63n - 1n;
/** Longest text that is read: numbers of a million digits take seconds. */
const MOST_CHARACTERS = 100;

/**
 * The nanoseconds of a duration in Go's form: `720h`, `1h30m`, `1.5h`, `-5m`, `250ms`, `0`.
 *
 * @returns undefined when `text` is none, as days are.
 */
export function parseGoDuration(text: string): bigint | undefined {
  if (/^[+-]?0$/.test(text)) return 0n;
  if (text.length > MOST_CHARACTERS || !WHOLE.test(text)) return undefined;
  let sum = 0n;
  for (const [, whole = '0', fraction = '', point, unit = ''] of text.matchAll(PART)) {
    const decimals = point ?? fraction;
    const size = UNITS[unit] ?? 0n;
    sum += BigInt(whole) * size + (BigInt(decimals || '0') * size) / 10n ** BigInt(decimals.length);
  }
  return sum > LONGEST ? undefined : text.startsWith('-') ? -sum : sum;
}

/**
 * A duration in the form in which Go, and so KubeDB, writes it: `720h` is `720h0m0s`, `90m` is `1h30m0s`.
 *
 * @returns undefined when `value` is none.
 */
export function canonicalGoDuration(value: unknown): string | undefined {
  const nano = typeof value === 'string' ? parseGoDuration(value) : undefined;
  if (nano === undefined) return undefined;
  return nano < 0n ? `-${formatGoDuration(-nano)}` : formatGoDuration(nano);
}

function formatGoDuration(nano: bigint): string {
  if (nano === 0n) return '0s';
  for (const [unit, next] of [
    ['ns', 'us'],
    ['µs', 'ms'],
    ['ms', 's'],
  ] as const) {
    if (nano < (UNITS[next] ?? 0n)) return `${decimal(nano, UNITS[unit] ?? 1n)}${unit}`;
  }
  const [hour, minute, second] = [UNITS.h ?? 1n, UNITS.m ?? 1n, UNITS.s ?? 1n];
  const seconds = `${decimal(nano % minute, second)}s`;
  if (nano < minute) return seconds;
  const minutes = `${(nano % hour) / minute}m${seconds}`;
  return nano < hour ? minutes : `${nano / hour}h${minutes}`;
}

/** A value in a unit, without zeros at the end of its fraction. */
function decimal(nano: bigint, unit: bigint): string {
  const fraction = (nano % unit)
    .toString()
    .padStart(unit.toString().length - 1, '0')
    .replace(/0+$/, '');
  return `${nano / unit}${fraction === '' || unit === 1n ? '' : `.${fraction}`}`;
}
