/**
 * What main.ts imports: {@link defineFleet} and the types of a fleet. It loads nothing else, so that reading a fleet does not
 * wait for cdk8s and the constructs, which are in index.ts.
 */

import type { FleetIntent } from './model/intent';

export type { CohortIntent } from './model/cohorts';
export type * from './model/intent';
export type { PgpoolFields } from './model/pgpool-spec';
export type { IntermediateIntent, PkiIntent, PkiRootIntent } from './model/pki';
export type { ContainerResources, PodSettings, Toleration } from './model/pod-settings';
export type { PoolResources, ResizeMode } from './model/resources';
export type {
  CertificateAlias,
  CertificateIntent,
  CertificateSubject,
  ClientAuthMode,
  IssuerKind,
  IssuerRef,
  SslMode,
  TlsIntent,
} from './model/tls';
export type { RootIntent, TrustIntent } from './model/trust';

/** The fleet, as `export default` of main.ts. It only holds the declaration; reading it has no effect. */
export function defineFleet(fleet: FleetIntent): FleetIntent {
  return fleet;
}
