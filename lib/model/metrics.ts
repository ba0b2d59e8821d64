/**
 * Metrics of pools and operations. The reference operator exports them, and kube-state-metrics where it is configured to; times are
 * Unix times, because a scraper of objects knows no age.
 */
export const METRICS = {
  /** 1 for the phase that a Pgpool is in. */
  poolPhase: { name: 'pgpool_gitops_pool_phase', labels: ['namespace', 'pool', 'phase'] },
  /** When a condition of a Pgpool became what it is. */
  poolCondition: {
    name: 'pgpool_gitops_pool_condition_timestamp_seconds',
    labels: ['namespace', 'pool', 'type', 'status'],
  },
  /** 1 for the phase that a PgpoolOpsRequest is in. */
  operationPhase: { name: 'pgpool_gitops_operation_phase', labels: ['namespace', 'pool', 'operation', 'phase'] },
  /** When a PgpoolOpsRequest was created. */
  operationCreated: {
    name: 'pgpool_gitops_operation_created_timestamp_seconds',
    labels: ['namespace', 'pool', 'operation'],
  },
  /** How many seconds after its creation a PgpoolOpsRequest counts as failed. */
  operationDeadline: { name: 'pgpool_gitops_operation_deadline_seconds', labels: ['namespace', 'pool', 'operation'] },
} as const satisfies Record<string, { readonly name: string; readonly labels: readonly string[] }>;

/** cert-manager's: when a certificate ends; 0 for one that was never issued. */
export const CERTIFICATE_ENDS = 'certmanager_certificate_expiration_timestamp_seconds';
