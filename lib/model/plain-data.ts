import { messageOf, type Problem } from '../errors';
import { isRecord } from '../json';
import { pathText, type Step } from '../validation/finding';

/** How deep data may be: more than any Pgpool, and less than what would fill the stack. */
const MAX_DEPTH = 100;
/** How many fields one object may have, and values a fleet: more than any has, and less than what takes minutes or fills the memory. */
const MAX_FIELDS = 10_000;
const MAX_VALUES = 10_000_000;

/**
 * A copy of what main.ts exports, read once, that holds nothing but what JSON can hold. A property that is undefined is left
 * out.
 *
 * @returns the copy, or every value that is no data, with its place.
 */
export function plainFleet(
  exported: object,
  file: string,
): { readonly fleet: unknown } | { readonly problems: readonly Problem[] } {
  const reader = new Reader();
  const fleet = reader.read(exported, []);
  const problems = reader.found.map(
    ({ at, message }): Problem => ({
      code: 'intent-invalid',
      file,
      path: placeOf(at, fleet) || '(export default)',
      message: `${message}, allowed: text, numbers, true, false, null, lists and plain objects of these`,
    }),
  );
  return problems.length > 0 ? { problems } : { fleet };
}

/** `pools demo/orders: spec.podTemplate`, where the pool has a name to be called by. */
function placeOf(at: readonly Step[], fleet: unknown): string {
  const [first, i, ...rest] = at;
  const pools = isRecord(fleet) ? fleet.pools : undefined;
  const pool = first === 'pools' && typeof i === 'number' && Array.isArray(pools) ? pools[i] : undefined;
  if (!isRecord(pool) || typeof pool.namespace !== 'string' || typeof pool.name !== 'string') return pathText(at);
  return `pools ${pool.namespace}/${pool.name}${rest.length > 0 ? `: ${pathText(rest)}` : ''}`;
}

/** Stands for an object while what is in it is read. */
const OPEN = { copy: undefined, levels: 0, values: 0 };

class Reader {
  readonly found: { readonly at: readonly Step[]; readonly message: string }[] = [];
  /** What was made of each object, and how many levels and values it has: one that is there twice is read once. */
  private readonly copies = new Map<
    object,
    { readonly copy: unknown; readonly levels: number; readonly values: number }
  >();
  /** How many values there are so far, those of an object that is there twice counted twice: so whatever reads the copy meets them. */
  private values = 0;
  private isFull = false;
  /** How deep the data is that was read since this was set last. */
  private deepest = 0;

  read(value: unknown, at: readonly Step[]): unknown {
    if (typeof value === 'object' && value !== null) return this.readObject(value, at);
    const name = nameOfNoData(value);
    return name === undefined ? value : this.refuse(at, `found ${name}`);
  }

  private readObject(object: object, at: readonly Step[]): unknown {
    const known = this.copies.get(object);
    if (known === OPEN) return this.refuse(at, 'leads back to what it is a part of');
    const depth = at.length + (known?.levels ?? 0);
    if (depth > MAX_DEPTH) return this.refuse(at.slice(0, 3), `is deeper than ${MAX_DEPTH} levels`);
    const before = this.values;
    this.values += known?.values ?? 1;
    if (this.values > MAX_VALUES) return this.refuseMany();
    const outside = Math.max(this.deepest, depth);
    this.deepest = depth;
    const copy = known === undefined ? this.copyObject(object, at) : known.copy;
    this.copies.set(object, { copy, levels: this.deepest - at.length, values: this.values - before });
    this.deepest = Math.max(outside, this.deepest);
    return copy;
  }

  private copyObject(object: object, at: readonly Step[]): unknown {
    this.copies.set(object, OPEN);
    try {
      return Array.isArray(object) ? this.readList(object, at) : this.readFields(object, at);
    } catch (error) {
      // A getter or a proxy of theirs.
      return this.refuse(at, `cannot be read: ${messageOf(error)}`);
    }
  }

  private readList(list: readonly unknown[], at: readonly Step[]): unknown {
    const known = new Set(Object.keys(list));
    if (known.size < list.length) {
      const hole = [...known].findIndex((key, i) => key !== String(i));
      return this.refuse([...at, hole < 0 ? known.size : hole], 'found nothing: the list has a hole');
    }
    this.values += list.length;
    return list.map((item, i) =>
      item === undefined ? this.refuse([...at, i], 'found undefined') : this.read(item, [...at, i]),
    );
  }

  private readFields(object: object, at: readonly Step[]): unknown {
    const name = nameOfNoRecord(object);
    if (name !== undefined) return this.refuse(at, `found ${name}`);
    const fields = Object.entries(object).filter(([, value]) => value !== undefined);
    if (Object.hasOwn(object, '__proto__')) return this.refuse(at, 'found a field "__proto__"');
    if (fields.length > MAX_FIELDS) return this.refuse(at, `has ${fields.length} fields, more than ${MAX_FIELDS}`);
    this.values += fields.length;
    return Object.fromEntries(fields.map(([key, value]) => [key, this.read(value, [...at, key])]));
  }

  /** Said once, and not for each value that follows. */
  private refuseMany(): undefined {
    if (!this.isFull)
      this.refuse([], `has more than ${MAX_VALUES} values, those that stand in two places counted twice`);
    this.isFull = true;
  }

  private refuse(at: readonly Step[], message: string): undefined {
    this.found.push({ at, message });
  }
}

/** What to call a value that JSON has no word for; undefined for one that it has. */
function nameOfNoData(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `the number ${value}`;
  // It would be another text once it is written.
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? 'half of a character' : undefined;
  if (typeof value === 'boolean' || value === null || value === undefined) return undefined;
  return `a ${typeof value}`;
}

/** Returns what to call an object that is not made of fields; main.ts has an `Object` of its own where a test runs it. */
function nameOfNoRecord(object: object): string | undefined {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return undefined;
  const name = typeof object.constructor === 'function' ? object.constructor.name : '';
  return name === '' ? 'an object of a class' : `an object of the class ${name}`;
}
