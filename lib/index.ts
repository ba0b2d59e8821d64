/** The public surface: the fleet that main.ts declares, and constructs for anybody's cdk8s app. */

export { type HealthOptions, type HealthScript, healthConfig, healthScripts } from './argocd/health';
export {
  hookAnnotations,
  type IgnoredDifference,
  ignoredDifferences,
  RETRY_LIMIT,
  SYNC_OPTIONS,
} from './argocd/sync-policy';
export { SyncWave } from './argocd/sync-wave';
export * from './constructs/alarms';
export type { ApiConstruct, ApiConstructProps } from './constructs/api-construct';
export * from './constructs/app-binding';
export * from './constructs/app-project';
export * from './constructs/application';
export * from './constructs/application-set';
export * from './constructs/certificate';
export * from './constructs/cluster-issuer';
export { type IIssuer, Issuer } from './constructs/issuer';
export type { AcmeIssuerProps, CaIssuerProps, VaultIssuerProps } from './constructs/issuer-spec';
export * from './constructs/pgpool';
export * from './constructs/pgpool-ops-request';
export * from './constructs/pki';
export * from './constructs/policies';
export * from './constructs/reference-operator';
export * from './constructs/roots';
export * from './constructs/step-access';
export * from './constructs/step-job';
export * from './constructs/tls-change';
export { GitopsError, type Problem, type ProblemCode } from './errors';
export { defineFleet } from './fleet';
export { APPLY_MODES, type ApplyMode, type Change } from './model/change';
export type { CohortIntent } from './model/cohorts';
export * from './model/intent';
export { type StepName, serviceDnsNames } from './model/names';
export type { PgpoolFields } from './model/pgpool-spec';
export { type IntermediateIntent, PKI_LIVES, type PkiIntent, type PkiRootIntent } from './model/pki';
export type { ContainerResources, PodSettings, Toleration } from './model/pod-settings';
export { type ResolvedFleet, resolveFleet } from './model/resolve-fleet';
export { ACCEPTS, type Accept } from './model/risk';
export {
  CERTIFICATE_ALIASES,
  type CertificateAlias,
  type CertificateIntent,
  type CertificateSubject,
  CLIENT_AUTH_MODES,
  type ClientAuthMode,
  type IssuerKind,
  type IssuerRef,
  type ResolvedIssuerRef,
  SSL_MODES,
  type SslMode,
  type TlsIntent,
  type TlsState,
} from './model/tls';
export type { RootIntent, TrustIntent } from './model/trust';
export { VERBS } from './model/verbs';
export type { Verb, VerbOperation } from './model/verbs/verb';
export { dashboardModel } from './objects/dashboard';
export { kubeStateMetricsConfig } from './objects/kube-state-metrics';
export { StrictValidation } from './validation/cdk8s-plugin';
