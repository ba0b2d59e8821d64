/** What the author of a change accepts, because it disturbs somebody. */
export const ACCEPTS = ['outage', 'plaintext', 'client-trust'] as const;
/** One of {@link ACCEPTS}. */
export type Accept = (typeof ACCEPTS)[number];

/** What a change puts at risk, and why. */
export interface Risk {
  /** What its author has to accept. */
  readonly accept: Accept;
  /** Lower case, no full stop. */
  readonly reason: string;
}

/** The facts of a pool that decide what a change of it puts at risk. */
export interface PoolFacts {
  /** Pods of the pool: with one of them a restart is an outage. */
  readonly replicas: number;
  /** Roots that clients are known to trust before the change. @default - none is known */
  readonly trusted?: readonly string[];
  /** Whether Certificates of clients are declared: pods verify them by their only root. @default false */
  readonly clientCertificates?: boolean;
}
