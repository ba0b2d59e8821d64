import type { Problem } from '../errors';

/** What is wrong in a YAML text, as its parser tells it. */
interface SyntaxFault {
  readonly message: string;
  /** From and to, in characters. */
  readonly pos: readonly [number, number];
}

/** Finds the line of a character. */
interface Lines {
  linePos(offset: number): { readonly line: number; readonly col: number };
}

/** A fault of a YAML file as a problem, with its line and column. */
export function yamlProblem(file: string, { message, pos }: SyntaxFault, lines: Lines, fix?: string): Problem {
  const { line, col: column } = lines.linePos(pos[0]);
  const told = `is not YAML: ${message.split('\n')[0]}`;
  return { code: 'yaml-syntax', file, line, column, message: told, ...(fix === undefined ? {} : { fix }) };
}
