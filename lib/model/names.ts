import { changeNumber } from './change-name';
import { CERTIFICATE_ALIASES, type CertificateAlias } from './tls';

/** The folder of rendered manifests in a project. */
export const DIST = 'dist';

/** The file of a project that declares its fleet. */
export const FLEET_FILE = 'main.ts';

/** The longest name that still fits a label value and a host name. */
export const MAX_NAME = 63;

/** `pgpool-server-cert`: Certificate and Secret that KubeDB makes for an alias unless a Secret is named. */
export function kubedbCertificateName(pool: string, alias: CertificateAlias): string {
  return `${pool}-${alias}-cert`;
}

/** All of KubeDB's Certificates of a pool. */
export function kubedbCertificateNames(pool: string): string[] {
  return CERTIFICATE_ALIASES.map((alias) => kubedbCertificateName(pool, alias));
}

/** Host names under which clients in the cluster reach a pool's Service, shortest first. */
export function serviceDnsNames(pool: { readonly namespace: string; readonly name: string }): string[] {
  const short = `${pool.name}.${pool.namespace}`;
  return [pool.name, short, `${short}.svc`, `${short}.svc.cluster.local`];
}

/** `pgpool-0007-update`: the PgpoolOpsRequest of a change. It never changes: an operation that has run is known by it. */
export function operationName(pool: string, change: string): string {
  return `${pool}-${change}`;
}

/** The steps of one change, in their order. */
export const CHANGE_STEPS = ['pause', 'proof', 'resume'] as const;
/** One of {@link CHANGE_STEPS}. */
export type ChangeStep = (typeof CHANGE_STEPS)[number];

/** Every step that a Job can run: those of a change, and those of a whole sync, which are hooks of Argo CD. */
export const STEP_NAMES = [...CHANGE_STEPS, 'verify', 'rescue'] as const;
/** One of {@link STEP_NAMES}. */
export type StepName = (typeof STEP_NAMES)[number];

/** `pgpool-0007-pause` for a change, `pgpool-verify` for a hook. */
export function stepJobName(pool: string, step: StepName, number?: number): string {
  return number === undefined ? `${pool}-${step}` : `${pool}-${changeNumber(number)}-${step}`;
}

/** The ordinal of a pod, from its name `pgpool-0`; 0 for a name without. */
export function podOrdinal(name: string): number {
  return Number(/-(\d+)$/.exec(name)?.[1] ?? 0);
}

/** ServiceAccount, Role and RoleBinding of a pool's steps. */
export function stepAccessName(pool: string): string {
  return `${pool}-steps`;
}

/**
 * A name in a place that several fleets share: Argo CD's namespace, the branches of the repository.
 *
 * @param fleet name of the fleet; without one its names stand alone.
 */
export function inFleet(fleet: string | undefined, name: string): string {
  return fleet === undefined ? name : `${fleet}-${name}`;
}

/**
 * The AppProject of the pools of one namespace.
 *
 * @param project what the projects of the fleet begin with, `argocd.project`.
 */
export function poolProjectName(project: string, namespace: string): string {
  return `${project}-${namespace}`;
}

/**
 * The Argo CD Application of a pool. It lives in Argo CD's namespace, so the pool's namespace is part of it, unless main.ts has
 * chosen another name.
 *
 * @param fleet name of the fleet.
 */
export function applicationName(
  pool: { readonly namespace: string; readonly name: string; readonly application?: string },
  fleet?: string,
): string {
  return inFleet(fleet, pool.application ?? `${pool.namespace}-${pool.name}`);
}

/**
 * The branch that a cohort follows, unless main.ts names another: it is moved by `promote` alone.
 *
 * @param fleet name of the fleet.
 */
export function cohortBranch(cohort: string, fleet?: string): string {
  return `cohort/${inFleet(fleet, cohort)}`;
}

/** The self-signed Issuer that signs a CA which we render. */
export function caBootstrapIssuerName(issuer: string): string {
  return `${issuer}-selfsigned`;
}

/** The folder of dist/ that holds what Argo CD itself needs: no pool's namespace may have its name. */
export const ARGOCD_FOLDER = 'argocd';
