import { isRecord } from '../json';

/** One thing that is wrong in an object. */
export interface ObjectProblem {
  /** Where in the object: `spec.tls.certificates[0].alias`. */
  readonly path: string;
  /** What is wrong and what is allowed: lower case, no full stop. */
  readonly message: string;
  /** Every value or field name that is allowed here.
   * @default - the allowed values cannot be listed */
  readonly allowed?: readonly string[];
  /** The value that was found.
   * @default - nothing is there */
  readonly found?: unknown;
}

/** A key or an index on the way from the root of an object. */
export type PathStep = string | number;

/** The path as a person writes it: `spec.ports[0]`, `metadata.labels["app.kubernetes.io/name"]`. */
export function formatPath(steps: readonly PathStep[]): string {
  return steps.map(formatStep).join('').replace(/^\./, '');
}

function formatStep(step: PathStep): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

/** The value at the end of the path, or undefined where the path ends early. */
export function valueAt(root: unknown, steps: readonly PathStep[]): unknown {
  let value: unknown = root;
  for (const step of steps) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isRecord(value)) value = value[String(step)];
    else return undefined;
  }
  return value;
}
