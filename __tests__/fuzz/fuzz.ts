import fc from 'fast-check';
import { GitopsError, type Problem } from '../../lib/errors';

/**
 * Runs something with input that anyone may have written.
 *
 * @returns its problems; none when it took the input
 * @throws whatever else it throws: a defect
 */
export function onlyProblems(run: () => unknown): readonly Problem[] {
  try {
    run();
    return [];
  } catch (error) {
    return problemsOf(error);
  }
}

/** The same for what takes its time. */
export async function onlyProblemsOf(run: () => Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await run();
    return [];
  } catch (error) {
    return problemsOf(error);
  }
}

/** Words of JavaScript, which name no place of what people wrote. */
const NO_WORDS =
  /\bundefined\b|\[object Object\]|is not (?:a function|iterable)|Cannot (?:read|set|create|convert|destructure)|must be (?:of type|an instance of)/;

function problemsOf(error: unknown): readonly Problem[] {
  if (!GitopsError.is(error) || error.source === 'tool' || error.problems.length === 0) throw error;
  for (const { file, message } of error.problems) {
    if (file === '' || message === '' || NO_WORDS.test(message)) throw error;
  }
  return error.problems;
}

/** Values that no schema expects. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, '', ' ', 'x', [], {}, [[]], [null], { a: null }),
  fc.constantFrom<unknown>(
    '__proto__',
    'constructor',
    '../../x',
    'a/b',
    'x'.repeat(300),
    '\n',
    '\0',
    '🙂',
    'true',
    '1',
  ),
  fc.constantFrom<unknown>({ length: 3 }, { kind: 5 }, { name: {} }, { toString: 1 }, { items: 1 }, { metadata: [] }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Where a value is changed, as numbers that any value has a place for, and how. */
interface Edit {
  readonly path: readonly number[];
  readonly how: 'replace' | 'remove' | 'add' | 'twice' | 'swap';
  readonly key: string;
  readonly value: unknown;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  path: fc.array(fc.nat({ max: 30 }), { maxLength: 8 }),
  how: fc.constantFrom('replace', 'replace', 'remove', 'add', 'twice', 'swap'),
  key: fc.constantFrom('x', 'name', 'kind', '__proto__', 'constructor', 'spec', 'tls', 'metadata', 'toString', ''),
  value: strange,
});

/** Values that are another one but for a few places. */
export function mutationsOf<T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc
    .tuple(value, fc.array(edit, { minLength: 1, maxLength: 4 }))
    .map(([sound, edits]) => edits.reduce<unknown>((whole, each) => applied(whole, each.path, each), sound));
}

function applied(value: unknown, path: readonly number[], change: Edit): unknown {
  const [step, ...rest] = path;
  const isLeaf = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  if (step === undefined || isLeaf) return edited(value, change);
  const keys = Object.keys(value);
  const key = keys[step % keys.length] as string;
  const child = (value as Record<string, unknown>)[key];
  if (rest.length === 0 && change.how === 'remove') return without(value, key);
  const put = applied(child, rest, change);
  if (Array.isArray(value)) return value.map((each, i) => (String(i) === key ? put : each));
  return { ...value, [key]: put };
}

function without(value: object, key: string): unknown {
  if (Array.isArray(value)) return value.filter((_, i) => String(i) !== key);
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

function edited(value: unknown, { how, key, value: strangeValue }: Edit): unknown {
  if (how === 'add' && Array.isArray(value)) return [...value, strangeValue];
  if (how === 'add' && typeof value === 'object' && value !== null) return own(value, key, strangeValue);
  if (how === 'twice' && Array.isArray(value)) return [...value, ...value];
  if (how === 'swap') return Array.isArray(value) ? { ...value } : [value];
  return strangeValue;
}

/** Also `__proto__` as a key of its own, as JSON and YAML make it. */
function own(value: object, key: string, more: unknown): object {
  const made = { ...value };
  Object.defineProperty(made, key, { value: more, enumerable: true, configurable: true, writable: true });
  return made;
}

/** Seeds of runs that have found something, or cover much; a run with a new seed comes on top, and is printed when it fails. */
const SEEDS = [1, 20261129, -73219];

/**
 * Runs a property with the seeds that are kept, and with a new one.
 *
 * @param runs how often with each. FUZZ_RUNS in the environment takes its place, for a long search.
 */
export async function fuzz<T>(
  input: fc.Arbitrary<T>,
  runs: number,
  property: (value: T) => unknown | Promise<unknown>,
): Promise<void> {
  const numRuns = Number(process.env.FUZZ_RUNS ?? runs);
  for (const seed of [...SEEDS, undefined]) {
    await fc.assert(
      fc.asyncProperty(input, async (value) => void (await property(value))),
      { numRuns, ...(seed === undefined ? {} : { seed }), reporter },
    );
  }
}

/** Tells how to run it again, and where it failed: an input has hundreds of lines. */
function reporter<T>(details: fc.RunDetails<T>): void {
  if (!details.failed) return;
  const { seed, counterexamplePath, errorInstance } = details;
  const input = JSON.stringify(details.counterexample)?.slice(0, Number(process.env.FUZZ_SHOWN ?? 400));
  const error = new Error(`seed ${seed}, path ${counterexamplePath}: ${input}`, { cause: errorInstance });
  throw error;
}
