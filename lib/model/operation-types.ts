/** What is known of one type of a PgpoolOpsRequest, from git or from elsewhere. */
export interface OperationTypeFacts {
  /**
   * Conditions that every operation of the type passes, in order, for its progress: an operation that KubeDB, an
   * autoscaler or a person runs is of no verb. Newer releases may add some, so they are never required.
   */
  readonly milestones: readonly string[];
  /** Whether each pod that is up again has a condition `CheckPodRunning--POD` of its own. */
  readonly restartsPods: boolean;
}

const PAUSED = 'DatabasePauseSucceeded';

/** KubeDB's seven types, with the conditions of its documented operations. */
export const OPERATION_TYPES = {
  UpdateVersion: {
    milestones: [PAUSED, 'UpdatePetSets', 'RestartPods', 'UpdateDatabase', 'Successful'],
    restartsPods: true,
  },
  // Up or down: each has conditions that the other has not.
  HorizontalScaling: { milestones: [PAUSED, 'UpdateDatabase', 'Successful'], restartsPods: false },
  VerticalScaling: { milestones: [PAUSED, 'UpdatePetSets', 'RestartPods', 'Successful'], restartsPods: true },
  Reconfigure: {
    milestones: [PAUSED, 'UpdatePetSets', 'UpdateDatabase', 'RestartPods', 'Successful'],
    restartsPods: true,
  },
  RotateAuth: {
    milestones: [PAUSED, 'UpdateCredential', 'UpdatePetSets', 'RestartPods', 'Successful'],
    restartsPods: true,
  },
  // Only those of every form: which certificates are issued or removed depends on what it asks for.
  ReconfigureTLS: {
    milestones: [PAUSED, 'UpdatePetSets', 'RestartPods', 'UpdateDatabase', 'Successful'],
    restartsPods: true,
  },
  Restart: { milestones: [PAUSED, 'RestartNodes', 'Successful'], restartsPods: true },
} as const satisfies Readonly<Record<string, OperationTypeFacts>>;

/** `spec.type` of a PgpoolOpsRequest. */
export type OperationType = keyof typeof OPERATION_TYPES;

/** What is known of a type; of a type that this version does not know only how it ends. */
export function operationTypeFacts(type = ''): OperationTypeFacts {
  return Object.hasOwn(OPERATION_TYPES, type) ? OPERATION_TYPES[type as OperationType] : UNKNOWN;
}

const UNKNOWN: OperationTypeFacts = { milestones: ['Successful'], restartsPods: false };
