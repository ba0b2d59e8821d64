/** One reason for which KubeDB refuses an object. */
export interface Refusal {
  /** `spec.podTemplate.spec.containers[0].env[2].name`. */
  readonly path: string;
  /** What was found, and what is allowed. */
  readonly message: string;
  /** What to do instead. @default - what is allowed says it */
  readonly fix?: string;
}

/** How refusals are found: each is reported where it is. */
export type Refuse = (path: string, message: string, fix?: string) => void;

/** Collects what a check refuses. */
export function refusalsOf(check: (refuse: Refuse) => void): Refusal[] {
  const refusals: Refusal[] = [];
  check((path, message, fix) => refusals.push({ path, message, ...(fix === undefined ? {} : { fix }) }));
  return refusals;
}
