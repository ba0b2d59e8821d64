/** A quantity as Kubernetes writes it: a decimal number, and a suffix of powers of 1024, of 1000, or an exponent of ten. */
const QUANTITY = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(Ki|Mi|Gi|Ti|Pi|Ei|n|u|m|k|M|G|T|P|E|[eE][+-]?[0-9]+)?$/;

const BINARY = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
/** Suffixes of thousands, beginning with a thousand millionth, which is the smallest part that Kubernetes keeps. */
const DECIMAL = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const NANO = 10n ** 9n;
/**
 * Longest text of a quantity, and largest exponent: Kubernetes keeps at most 2^63, and to write out the digits of
 * `1e999999999` takes twenty seconds.
 */
const MOST = { characters: 100, exponent: 100 } as const;

interface Quantity {
  /** The value in thousand millionths, rounded away from zero. */
  readonly nano: bigint;
  readonly form: 'binary' | 'decimal' | 'exponent';
}

/**
 * A quantity in the form in which Kubernetes stores it: `1000m` is `1`, `1024Mi` is `1Gi`, `0.5` is `500m`.
 *
 * @returns undefined when `value` is no quantity.
 */
export function canonicalQuantity(value: unknown): string | undefined {
  const quantity = parseQuantity(value);
  return quantity && formatQuantity(quantity);
}

/**
 * Compares two quantities by value.
 *
 * @returns less than 0 when `a` is smaller, 0 when both are equal or one is none, more than 0 when `a` is larger.
 */
export function compareQuantities(a: unknown, b: unknown): number {
  const [left, right] = [parseQuantity(a), parseQuantity(b)];
  if (left === undefined || right === undefined || left.nano === right.nano) return 0;
  return left.nano < right.nano ? -1 : 1;
}

/** Whether both are quantities of one value, however they are written: `2Gi` and `2147483648`. */
export function isSameQuantity(a: unknown, b: unknown): boolean {
  const value = quantityValue(a);
  return value !== undefined && value === quantityValue(b);
}

/**
 * The value of a quantity, in thousand millionths: the same for `2Gi` and `2147483648`.
 *
 * @returns undefined when `value` is no quantity.
 */
export function quantityValue(value: unknown): string | undefined {
  return parseQuantity(value)?.nano.toString();
}

function parseQuantity(value: unknown): Quantity | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  if (text.length > MOST.characters) return undefined;
  const [, sign, whole = '', fraction = '', suffix = ''] = QUANTITY.exec(text) ?? [];
  if (sign === undefined || whole + fraction === '') return undefined;
  const scale = factor(suffix);
  if (scale === undefined) return undefined;
  const [numerator, denominator] = scale;
  const scaled = BigInt(whole + fraction) * numerator * NANO;
  const divisor = denominator * 10n ** BigInt(fraction.length);
  const nano = (scaled + divisor - 1n) / divisor;
  const form = suffix.endsWith('i') ? 'binary' : /^[eE]./.test(suffix) ? 'exponent' : 'decimal';
  return { nano: sign === '-' ? -nano : nano, form };
}

/** What a suffix multiplies by, as a fraction. @returns undefined when its exponent is too large */
function factor(suffix: string): readonly [bigint, bigint] | undefined {
  if (suffix.endsWith('i')) return [1024n ** BigInt(BINARY.indexOf(suffix)), 1n];
  const exponent = /^[eE]./.test(suffix) ? Number(suffix.slice(1)) : 3 * (DECIMAL.indexOf(suffix) - 3);
  if (Math.abs(exponent) > MOST.exponent) return undefined;
  return exponent >= 0 ? [10n ** BigInt(exponent), 1n] : [1n, 10n ** BigInt(-exponent)];
}

/** Kubernetes writes a binary quantity below 1024 as a decimal one. */
function formatQuantity({ nano, form }: Quantity): string {
  if (nano === 0n) return '0';
  const small = nano > -1024n * NANO && nano < 1024n * NANO;
  if (form === 'binary' && !small) return formatBinary(nano);
  return formatDecimal(nano, form === 'exponent');
}

function formatBinary(nano: bigint): string {
  let value = nano / NANO + (nano % NANO === 0n ? 0n : nano < 0n ? -1n : 1n);
  let power = 0;
  while (value % 1024n === 0n && power < BINARY.length - 1) {
    value /= 1024n;
    power += 1;
  }
  return `${value}${BINARY[power]}`;
}

function formatDecimal(nano: bigint, exponent: boolean): string {
  let value = nano;
  let power = 0;
  while (value % 1000n === 0n && power < DECIMAL.length - 1) {
    value /= 1000n;
    power += 1;
  }
  if (!exponent) return `${value}${DECIMAL[power]}`;
  return power === 3 ? `${value}` : `${value}e${3 * (power - 3)}`;
}
