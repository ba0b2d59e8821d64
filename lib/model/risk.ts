/** What the author of a change has to accept, and when: the only list. */
export const RISKS = {
  outage: 'the pool has one replica, so it is down while its pod restarts; or one is left after a `scale`',
  plaintext: 'TLS is removed, or sslMode goes from one that refuses plaintext to one that takes it',
  'client-trust':
    'the issuer changes to one of another `root` that clients did not get before (`trust`), or that client certificates ' +
    'would not fit; or clients get no root any more',
} as const;
/** One of {@link RISKS}. */
export type Accept = keyof typeof RISKS;
/** Names of {@link RISKS}. */
export const ACCEPTS = Object.keys(RISKS) as Accept[];

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
