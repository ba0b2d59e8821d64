import { beginningOf, printableLine } from './printable';

/**
 * Every kind of problem that this tool reports, with what it means. Closed, so that tests and machines can rely on it:
 * docs/reference/messages.md shows each with an example.
 */
export const PROBLEM_CODES = {
  'intent-invalid': 'main.ts declares something that no fleet may have',
  'intent-unrecorded': 'main.ts and the ledger differ: an edit is not recorded yet',
  'accept-missing': 'a change may hurt clients, and its author has not accepted that',
  'reason-missing': 'a change has no reason, and other people will ask for it',
  'fleet-unloadable': 'main.ts cannot be run, or does not export a fleet',
  'yaml-syntax': 'a file is not the YAML that this tool reads',
  'change-invalid': 'a change has a field or a value that no change may have',
  'ledger-order': 'a change cannot come where it stands among the other changes of its pool',
  'ledger-head': 'HEAD of a ledger does not name its newest change',
  'ledger-edited': 'a change that the base has was edited or deleted',
  'ledger-unknown-file': 'a file of changes/ is no change',
  'name-too-long': 'a name that would be rendered is longer than Kubernetes allows',
  'name-collision': 'two declarations would make an object of the same name',
  'object-invalid': 'an object does not fit the schema of its kind',
  'object-forbidden': 'an object or a change holds what must never reach git or the cluster from here',
  'dist-stale': 'dist/ is not what main.ts and changes/ lead to',
  'git-unreadable': 'git cannot answer: there is no repository, or no such revision',
  'base-unreadable': 'the revision to compare with cannot be read by this version',
  'operation-edited': 'the operation of a change that may have run would be rendered differently',
  'issuer-in-use': 'an issuer is taken away or pointed at another CA while a pool uses it',
  'import-invalid': 'what was to be imported is no live pool, or does not fit this fleet',
  'cluster-unreachable': 'the API server of the cluster does not answer',
  'cluster-refused': 'the API server refuses the request, or does not know the kind',
  'step-failed': 'a step of a rollout has failed in the cluster: the message is in the log of its Job',
  'not-rolled-out': 'a change has not rolled out in the cluster, so what was asked for would be too early',
  interrupted: 'a command was killed while it wrote, or another one writes now',
  usage: 'a command was called with something that it does not take, or cannot use a file or folder',
} as const;

/** The code of a problem. */
export type ProblemCode = keyof typeof PROBLEM_CODES;

/** One thing that is wrong in the input, in words with which a person can mend it without reading our code. */
export interface Problem {
  readonly code: ProblemCode;
  /** The file in which it was found, relative to the project's root, with `/` as separator. */
  readonly file: string;
  /** Where in the file: `pools demo/pgpool: tls.sslMode`.
   * @default - the whole file */
  readonly path?: string;
  /** Line in the file, from 1.
   * @default - unknown */
  readonly line?: number;
  /** Column in the line, from 1.
   * @default - unknown */
  readonly column?: number;
  /** What was found and what is allowed: lower case, no full stop. */
  readonly message: string;
  /** Lines of a table that shows what was found.
   * @default - none */
  readonly table?: readonly string[];
  /** How to mend it; a command where there is one, ready to copy.
   * @default - the message says enough */
  readonly fix?: string;
}

/** Whose fault it is: the user's input, or a defect of this tool (which keeps its stack trace). */
export type ErrorSource = 'user' | 'tool';

const MARK = Symbol.for('pgpool-gitops.GitopsError');

/**
 * The only error class that this project throws. It carries every problem of a run at once.
 *
 * Recognise it with {@link GitopsError.is}, not with `instanceof`: two copies of this package may be loaded.
 */
export class GitopsError extends Error {
  /** @returns whether `error` is a GitopsError, of this or another copy of the package. */
  static is(error: unknown): error is GitopsError {
    try {
      return typeof error === 'object' && error !== null && MARK in error;
    } catch {
      // A proxy of main.ts, which may throw anything.
      return false;
    }
  }

  /** An error of one problem. */
  static of(problem: Problem, cause?: unknown): GitopsError {
    return new GitopsError([problem], 'user', cause);
  }

  readonly [MARK] = true;

  /** Whether something was written before it was thrown. */
  wrote = false;

  /** The same error with its problems in other words. */
  retold(tell: (problem: Problem) => Problem): GitopsError {
    const error = new GitopsError(this.problems.map(tell), this.source, this);
    error.wrote = this.wrote;
    return error;
  }

  constructor(
    /** What is wrong, in the order in which it should be read. */
    readonly problems: readonly Problem[],
    /** Whose fault it is. @default 'user' */
    readonly source: ErrorSource = 'user',
    cause?: unknown,
  ) {
    super(formatProblems(problems).join('\n'), { cause });
    this.name = 'GitopsError';
  }
}

/** What a thrown value says. Code of others may throw anything, also what cannot be turned into text. */
export function messageOf(thrown: unknown): string {
  try {
    return String(thrown instanceof Error ? thrown.message : thrown);
  } catch {
    return 'something is thrown that says nothing';
  }
}

/**
 * Throws when there is a problem: the end of every function that collects them.
 *
 * @throws GitopsError with all of `problems`, when there is at least one.
 */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new GitopsError(problems);
}

/**
 * Does something for each item, one after the other, so that the problems of all are known.
 *
 * @param problemsOf the problems that an error counts as, none for an item that may be left out; it throws the error where
 *   the other items need not be tried. @default - those of the error
 * @returns what was returned for each item without an error.
 * @throws GitopsError with the problems of all items, when there is at least one.
 */
export async function mapAll<T, R>(
  items: readonly T[],
  act: (item: T) => R | Promise<R>,
  problemsOf: (error: GitopsError, item: T) => readonly Problem[] = ({ problems }) => problems,
): Promise<R[]> {
  const done: R[] = [];
  const problems: Problem[] = [];
  let wrote = false;
  for (const item of items) {
    try {
      done.push(await act(item));
    } catch (error) {
      if (!GitopsError.is(error)) throw error;
      for (const problem of problemsOf(error, item)) problems.push(problem);
      wrote ||= error.wrote;
    }
  }
  if (problems.length === 0) return done;
  const thrown = new GitopsError(problems);
  thrown.wrote = wrote;
  throw thrown;
}

/** How many problems people are shown: a file may hold 45,000, which have one cause or two. Documents for machines have all. */
const MOST_SHOWN = 100;
/** How many files are named in which others are. */
const MOST_FILES = 5;
/** How many characters of each text of a problem are shown, and how many of these at its end: what stands between may quote a file. */
const MOST_CHARACTERS = 2000;
const LAST_CHARACTERS = 500;

/** A problem whose texts are one line each, and not longer than anybody reads. */
export function printableProblem(problem: Problem): Problem {
  const { file, path, message, table, fix } = problem;
  return {
    ...problem,
    file: shortLine(file),
    ...(path === undefined ? {} : { path: shortLine(path) }),
    message: shortLine(message),
    ...(table === undefined ? {} : { table: table.map(shortLine) }),
    ...(fix === undefined ? {} : { fix: shortLine(fix) }),
  };
}

/** What was found stands in the middle of most messages, and what is allowed at their end. */
function shortLine(text: string): string {
  const whole = printableLine(text);
  if (whole.length <= MOST_CHARACTERS) return whole;
  const end = whole.slice(-LAST_CHARACTERS).replace(/^[\udc00-\udfff]/, '');
  return `${beginningOf(whole, MOST_CHARACTERS - LAST_CHARACTERS)} ${end}`;
}

/** The problems that people are shown, and a line about the others; none where there are none. */
export function shownProblems(problems: readonly Problem[]): { readonly shown: Problem[]; readonly more: string[] } {
  const shown = problems.slice(0, MOST_SHOWN).map(printableProblem);
  const left = problems.slice(MOST_SHOWN);
  if (left.length === 0) return { shown, more: [] };
  const files = [...new Set(left.map(({ file }) => file))];
  const named = files.slice(0, MOST_FILES).map(shortLine).join(', ');
  const others = files.length > MOST_FILES ? ` and ${files.length - MOST_FILES} other files` : '';
  return { shown, more: [`and ${left.length} more, in ${named}${others}`] };
}

/** The problems that people are shown as plain text, one by one, and the line about the others. */
export function formatProblems(problems: readonly Problem[]): string[] {
  const { shown, more } = shownProblems(problems);
  return [...shown.map(formatProblem), ...more];
}

/** A problem as plain text: `file:line:column: path: message` on one line, then its table, then how to mend it. */
export function formatProblem(problem: Problem): string {
  const { file, line, column = 1, path, message, table = [], fix } = printableProblem(problem);
  const position = line === undefined ? '' : `:${line}:${column}`;
  const where = path === undefined ? '' : ` ${path}:`;
  const rows = table.map((row) => `\n${row}`).join('');
  return `${file}${position}:${where} ${message}${rows}${fix === undefined ? '' : `\n    fix: ${fix}`}`;
}
