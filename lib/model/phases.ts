/** Health of an object in Argo CD's words. */
export type Health = 'Healthy' | 'Progressing' | 'Degraded';

/** What a phase means: its health, and a sentence for the person who looks at Argo CD. */
export interface PhaseMeaning {
  readonly health: Health;
  readonly message: string;
}

/** Every phase of a PgpoolOpsRequest. The health script and its tests are made from this table. */
export const OPERATION_PHASES = {
  Pending: { health: 'Progressing', message: 'waits to be started' },
  Progressing: { health: 'Progressing', message: 'is being carried out' },
  WaitingForApproval: { health: 'Progressing', message: 'waits for approval' },
  Approved: { health: 'Progressing', message: 'is approved and waits to be started' },
  Successful: { health: 'Healthy', message: 'is done' },
  Failed: { health: 'Degraded', message: 'has failed: mend the cause, then record pgpool-gitops change retry' },
  Denied: { health: 'Degraded', message: 'was denied: record another change' },
  Skipped: { health: 'Degraded', message: 'was skipped for a newer operation and will not run' },
} as const satisfies Record<string, PhaseMeaning>;

/** Every phase of a Pgpool, once it has been provisioned for the first time. Before that it is Progressing in each. */
export const POOL_PHASES = {
  Provisioning: { health: 'Progressing', message: 'is being provisioned' },
  DataRestoring: { health: 'Progressing', message: 'is being restored' },
  Ready: { health: 'Healthy', message: 'is ready' },
  Critical: { health: 'Degraded', message: 'serves, but not with all of its pods' },
  NotReady: { health: 'Degraded', message: 'does not accept connections' },
  Halted: { health: 'Degraded', message: 'is halted' },
  Unknown: { health: 'Degraded', message: 'is in a state that its operator does not know' },
} as const satisfies Record<string, PhaseMeaning>;
