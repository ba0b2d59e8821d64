/** The cluster of all scenarios: its name can be set so that two runs on one machine do not meet. */
export const CLUSTER = process.env.PGPOOL_E2E_CLUSTER || 'e2e';

/** Set to keep the cluster when the scenarios have ended, to look into it. */
export const KEEP = (process.env.PGPOOL_E2E_KEEP ?? '') !== '';
