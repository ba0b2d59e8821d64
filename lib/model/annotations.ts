/** Prefix of this project's annotations and labels: its package name, a DNS label that nobody else uses. */
const PREFIX = 'pgpool-gitops';

/** Which change an object belongs to, `0007-update`. */
export const CHANGE_ANNOTATION = `${PREFIX}/change`;
/** Why the change was made, in its author's words. */
export const REASON_ANNOTATION = `${PREFIX}/reason`;
/** How many seconds after its creation an operation counts as failed. */
export const DEADLINE_ANNOTATION = `${PREFIX}/deadline-seconds`;
/** Under which root the PostgreSQL of a pool is, as main.ts says; for plans, which read what is rendered. On its ServiceAccount. */
export const POSTGRES_ROOT_ANNOTATION = `${PREFIX}/postgres-root`;
/**
 * Annotation of an AppBinding: the namespaces whose Pgpools may name it and so get its credentials, separated by commas. The
 * reference operator needs it for Pgpools of other namespaces than the AppBinding's own.
 */
export const ALLOWED_NAMESPACES_ANNOTATION = `${PREFIX}/allowed-namespaces`;
/** Which pool an object belongs to. */
export const POOL_LABEL = `${PREFIX}/pool`;
/** Which fleet an object of Argo CD belongs to, where fleets have names. */
export const FLEET_LABEL = `${PREFIX}/fleet`;
/** Which cohort an Application belongs to. */
export const COHORT_LABEL = `${PREFIX}/cohort`;
