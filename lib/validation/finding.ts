import { isRecord } from '../json';

/** A key or an index on the way from the root of a value. */
export type Step = string | number;

/** A place in a value and what is wrong there. */
export interface Finding {
  /** Steps from the root: `['tls', 'certificates', 0, 'alias']`. */
  readonly at: readonly Step[];
  /** What was found and what is allowed: lower case, no full stop. */
  readonly message: string;
}

/** A place as people write it: `tls.certificates[0].alias`, `metadata.labels["app.kubernetes.io/name"]`. */
export function pathText(at: readonly Step[]): string {
  return at.map(stepText).join('').replace(/^\./, '');
}

function stepText(step: Step): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

/** The value at the end of `at`, or undefined where the way ends early. */
export function valueAt(root: unknown, at: readonly Step[]): unknown {
  let value: unknown = root;
  for (const step of at) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isRecord(value)) value = value[String(step)];
    else return undefined;
  }
  return value;
}
