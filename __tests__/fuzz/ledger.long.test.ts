import fc from 'fast-check';
import { load } from 'js-yaml';
import { stringify } from 'yaml';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { makePlan } from '../../lib/plan/make-plan';
import { evaluate } from '../../lib/synth/evaluate';
import { renderFleet } from '../../lib/synth/render-fleet';
import { snapshotOf } from '../plan/commits';
import { fuzz, mutationsOf, onlyProblems } from './fuzz';
import { FLEET, filesOf } from './sample';

const CHANGES = filesOf('changes');
const DIST = filesOf('dist');
const PROJECT = new Map([...CHANGES, ...DIST]);

/** A file of some, with another text: a value that is another one in a few places, or characters that somebody has typed. */
function edits(files: ReadonlyMap<string, string>): fc.Arbitrary<ReadonlyMap<string, string>> {
  const paths = [...files.keys()];
  const path = fc.constantFrom(...paths);
  const structure = path.chain((file) =>
    mutationsOf(fc.constant(parsed(files.get(file) ?? ''))).map((value): [string, string] => [file, textOf(value)]),
  );
  const typed = fc
    .tuple(
      path,
      fc.nat(),
      fc.nat({ max: 30 }),
      fc.constantFrom('', '\n', '---\n', ': ', '- ', '&a ', '*a', '"', '\t', '!!x ', '{', '\0', '%', '|', '? '),
    )
    .map(([file, at, gone, more]): [string, string] => {
      const text = files.get(file) ?? '';
      const from = at % (text.length + 1);
      return [file, text.slice(0, from) + more + text.slice(from + gone)];
    });
  const named = fc
    .tuple(
      path,
      fc.constantFrom(
        'HEAD',
        '0000-baseline.yaml',
        '9999-rotate.yaml',
        '0001-.yaml',
        'x',
        '../x.yaml',
        '0002-toString.yaml',
        '0003-__proto__.yaml',
      ),
    )
    .map(([file, name]): [string, string] => [file.replace(/[^/]*$/, name), files.get(file) ?? '']);
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: structure }, { weight: 3, arbitrary: typed }, named), {
      minLength: 1,
      maxLength: 2,
    })
    .map((edited) => new Map([...files, ...edited]));
}

function parsed(text: string): unknown {
  try {
    return load(text);
  } catch {
    return text;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : stringify(value ?? null);
}

test('whatever stands in changes/ is read or refused', async () => {
  await fuzz(edits(CHANGES), 150, (changes) => {
    const { problems } = readLedgers(changes);
    for (const { file, message } of problems) expect([file !== '', message !== '']).toEqual([true, true]);
    onlyProblems(() => renderFleet(evaluate({ fleet: FLEET, changes })));
  });
});

test('whatever stands in changes/ and dist/ of the base, a plan is made or refused', async () => {
  const head = snapshotOf(PROJECT, 'branch');
  await fuzz(edits(PROJECT), 40, (base) => {
    onlyProblems(() => makePlan(snapshotOf(base, 'main'), head));
  });
});

test('whatever stands in changes/ and dist/ of the branch, a plan is made or refused', async () => {
  const base = snapshotOf(PROJECT, 'main');
  await fuzz(edits(PROJECT), 40, (branch) => {
    onlyProblems(() => makePlan(base, snapshotOf(branch, 'branch')));
  });
});

/** Files with a value in the place of one of theirs, for each place that objects of a kind have. */
function* withEach(files: ReadonlyMap<string, string>, odd: unknown): Generator<[string, ReadonlyMap<string, string>]> {
  const seen = new Set<string>();
  for (const [file, text] of files) {
    const value = parsed(text);
    for (const at of placesIn(value)) {
      const place = [(value as { kind?: string }).kind, ...at.filter((step) => Number.isNaN(Number(step)))].join('.');
      if (seen.has(place)) continue;
      seen.add(place);
      yield [place, new Map([...files, [file, textOf(replaced(value, at, odd))]])];
    }
  }
}

function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return Object.entries(value).flatMap(([key, child]) => [[key], ...placesIn(child).map((rest) => [key, ...rest])]);
}

function replaced(value: unknown, [step, ...rest]: readonly string[], odd: unknown): unknown {
  if (step === undefined) return odd;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[step] = replaced(copy[step], rest, odd);
  return copy;
}

test('a value that no text can be made of, in any place of dist/, is taken or refused by plan', () => {
  const sound = snapshotOf(PROJECT, 'main');
  const thrown: string[] = [];
  for (const [place, dist] of withEach(DIST, { toString: 1 })) {
    const odd = snapshotOf(new Map([...PROJECT, ...dist]), 'branch');
    for (const plan of [() => makePlan(sound, odd), () => makePlan(odd, sound)]) {
      try {
        onlyProblems(plan);
      } catch (error) {
        thrown.push(`${place}: ${error}`);
      }
    }
  }
  expect(thrown).toEqual([]);
});
