import { printableLine } from './printable';

/** Every kind of problem that this tool reports. Closed, so that tests and machines can rely on it. */
export type ProblemCode =
  | 'intent-invalid'
  | 'intent-unrecorded'
  | 'accept-missing'
  | 'reason-missing'
  | 'fleet-unloadable'
  | 'yaml-syntax'
  | 'change-invalid'
  | 'ledger-order'
  | 'ledger-head'
  | 'ledger-edited'
  | 'ledger-unknown-file'
  | 'name-too-long'
  | 'name-collision'
  | 'object-invalid'
  | 'object-forbidden'
  | 'dist-stale'
  | 'git-unreadable'
  | 'base-unreadable'
  | 'operation-edited'
  | 'issuer-in-use'
  | 'import-invalid'
  | 'cluster-unreachable'
  | 'cluster-refused'
  | 'step-failed'
  | 'not-rolled-out'
  | 'interrupted'
  | 'usage';

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
    return typeof error === 'object' && error !== null && MARK in error;
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
    super(problems.map(formatProblem).join('\n'), { cause });
    this.name = 'GitopsError';
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

/** A problem as plain text: `file:line:column: path: message` on one line, then its table, then how to mend it. */
export function formatProblem(problem: Problem): string {
  const line = printableLine;
  const position = problem.line === undefined ? '' : `:${problem.line}:${problem.column ?? 1}`;
  const path = problem.path === undefined ? '' : ` ${line(problem.path)}:`;
  const table = (problem.table ?? []).map((row) => `\n${line(row)}`).join('');
  const fix = problem.fix === undefined ? '' : `\n    fix: ${line(problem.fix)}`;
  return `${line(problem.file)}${position}:${path} ${line(problem.message)}${table}${fix}`;
}
