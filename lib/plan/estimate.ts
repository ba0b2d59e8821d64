import { verbOf } from '../model/verbs';
import { TRANSCRIPT } from '../model/verbs/reconfigure-tls';

/** A number of seconds, and where it comes from. */
export interface Estimate {
  readonly seconds: number;
  readonly from: string;
}

/** How long a pod is away when it restarts: from its eviction to the check that it runs. */
export const POD_DOWN_SECONDS = { seconds: 35, from: TRANSCRIPT } as const satisfies Estimate;

/** A whole restart of one pod by KubeDB. */
export const POD_SECONDS = 40;

const SYNC = 'a whole sync with an operation of 4 s took 26 s on a real Argo CD 3.2; split evenly over its stages';

/** Seconds of the stages around an operation, with Argo CD's delay between waves. */
export const STAGE_SECONDS = {
  issuer: { seconds: 6, from: 'CA, Issuer and certificate Ready on a real cert-manager 1.19' },
  certificates: { seconds: 6, from: 'CA, Issuer and certificate Ready on a real cert-manager 1.19' },
  pause: { seconds: 6, from: SYNC },
  proof: { seconds: 5, from: SYNC },
  resume: { seconds: 6, from: SYNC },
  verify: { seconds: 5, from: SYNC },
} as const satisfies Record<string, Estimate>;

/** Seconds of an operation on a pool of `replicas` pods. */
export function operationSeconds(verb: string, replicas: number): number {
  const { operation } = verbOf(verb);
  if (operation === undefined) return 0;
  const { after, before, pod } = operation.seconds;
  return before + pod * replicas + after;
}
