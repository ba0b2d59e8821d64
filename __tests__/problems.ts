import { formatProblem, GitopsError, type Problem } from '../lib/errors';

/** A problem as a test wants it: its code, its place, and words that its text has to hold, such as what was found. */
export type Wanted = readonly [code: Problem['code'], place: string, ...holds: string[]];

/** The problems with which a function ends; none when it ends well. */
export function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
  } catch (error) {
    if (GitopsError.is(error)) return error.problems;
    throw error;
  }
  return [];
}

/** Expects these problems, in order and no others. How they are worded is held by the golden files of problems. */
export function expectProblems(found: readonly Problem[], wanted: readonly Wanted[]): void {
  expect(found.map((problem) => [problem.code, placeOf(problem)])).toEqual(
    wanted.map(([code, place]) => [code, place]),
  );
  for (const [i, [, , ...holds]] of wanted.entries()) {
    const text = formatProblem(found[i] as Problem);
    for (const each of holds) expect(text).toContain(each);
  }
}

/** Expects that one of these problems is the wanted one, whatever the others are. */
export function expectProblem(found: readonly Problem[], [code, place, ...holds]: Wanted): void {
  const texts = found.filter((problem) => problem.code === code && placeOf(problem) === place).map(formatProblem);
  const held = texts.filter((text) => holds.every((each) => text.includes(each)));
  expect({ place, texts, held: held.length }).toEqual({ place, texts, held: 1 });
}

/** `main.ts: pools demo/pgpool: tls.sslMode`, `changes/demo/pgpool/0001-add.yaml:8:3: tls`. */
function placeOf(problem: Problem): string {
  return formatProblem({ ...problem, message: '', fix: undefined })
    .trim()
    .replace(/:$/, '');
}
