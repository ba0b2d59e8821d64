import { hasOperation, type OperationVerb, type Verb } from '../model/change';

/** A number of seconds, and where it comes from. */
export interface Estimate {
  readonly seconds: number;
  readonly from: string;
}

const TRANSCRIPT = "conditions of a documented PgpoolOpsRequest on one replica (KubeDB's guides)";

/**
 * How long KubeDB takes for an operation: `before` any pod, then `pod` for each of them one after the other, then
 * `after`. The sums for one replica are those of the transcripts: 75 s, for remove 58 s, for Restart 48 s.
 */
export const OPERATION_SECONDS = {
  add: { before: 26, pod: 40, after: 9, from: TRANSCRIPT },
  update: { before: 26, pod: 40, after: 9, from: TRANSCRIPT },
  rotate: { before: 26, pod: 40, after: 9, from: TRANSCRIPT },
  remove: { before: 9, pod: 40, after: 9, from: TRANSCRIPT },
  restart: { before: 3, pod: 40, after: 5, from: TRANSCRIPT },
} as const satisfies Record<OperationVerb, object>;

/** How long a pod is away when it restarts: from its eviction to the check that it runs. */
export const POD_DOWN_SECONDS = { seconds: 35, from: TRANSCRIPT } as const satisfies Estimate;

/** A whole restart of one pod by KubeDB. */
export const POD_SECONDS = OPERATION_SECONDS.restart.pod;

const SYNC = 'a whole sync with an operation of 4 s took 26 s on a real Argo CD 3.2; split evenly over its stages';

/** Seconds of the stages around an operation, with Argo CD's delay between waves. */
export const STAGE_SECONDS = {
  issuer: { seconds: 6, from: 'CA, Issuer and certificate Ready on a real cert-manager 1.19' },
  certificates: { seconds: 6, from: 'CA, Issuer and certificate Ready on a real cert-manager 1.19' },
  pause: { seconds: 6, from: SYNC },
  restart: { seconds: 5, from: SYNC },
  resume: { seconds: 6, from: SYNC },
  verify: { seconds: 5, from: SYNC },
} as const satisfies Record<string, Estimate>;

/** Seconds of an operation on a pool of `replicas` pods. */
export function operationSeconds(verb: Verb, replicas: number): number {
  if (!hasOperation(verb)) return 0;
  const { before, pod, after } = OPERATION_SECONDS[verb];
  return before + pod * replicas + after;
}
