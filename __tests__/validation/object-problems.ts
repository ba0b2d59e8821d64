import { type Finding, pathText } from '../../lib/validation/finding';
import { checkObject } from '../../lib/validation/objects';

/** A finding with its place as people write it. */
export interface ObjectProblem {
  readonly path: string;
  readonly message: string;
}

/** Everything that is wrong with an object. */
export function objectProblems(object: unknown): ObjectProblem[] {
  return told(checkObject(object));
}

/** Findings with their places as people write them. */
export function told(findings: readonly Finding[]): ObjectProblem[] {
  return findings.map(({ at, message }) => ({ path: pathText(at), message }));
}
