import type { Change } from '../model/change';
import type { PoolState } from '../model/facets';
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

const SYNC = 'two rotations of two pods on a real Argo CD 3.6.1, which looks at a running sync every 5 s';

/** Seconds of the stages around an operation, with Argo CD's delay between waves. */
export const STAGE_SECONDS = {
  issuer: { seconds: 6, from: 'CA, Issuer and certificate Ready on a real cert-manager 1.19' },
  certificates: { seconds: 6, from: 'CA, Issuer and certificate Ready on a real cert-manager 1.19' },
  pause: { seconds: 9, from: SYNC },
  proof: { seconds: 5, from: SYNC },
  resume: { seconds: 5, from: SYNC },
  verify: { seconds: 5, from: SYNC },
} as const satisfies Record<string, Estimate>;

/** An operation and the pool before it. */
interface TimedOperation {
  readonly change: Change;
  readonly before: PoolState;
  /** Pods that the pool has when it begins. */
  readonly pods: number;
}

/** Seconds of an operation. */
export function operationSeconds({ change, before: state, pods: all }: TimedOperation): number {
  const { operation } = verbOf(change.verb);
  if (operation === undefined) return 0;
  const { pods, seconds } = operation.effect?.(change, state) ?? { pods: all, seconds: operation.seconds };
  return seconds.before + seconds.pod * pods + seconds.after;
}
