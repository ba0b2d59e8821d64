import type { Clock } from '../cluster/clock';
import type { Cluster } from '../cluster/cluster';
import type { KubeObject } from '../cluster/objects';

/**
 * Resync interval in seconds. Secrets and Services are not watched, and a read may be older than the event that caused it.
 */
export const RESYNC_SECONDS = 600;

/** Type of a Kubernetes Event. */
export type EventType = 'Normal' | 'Warning';

/** Records a Kubernetes Event about an object. Never fails, because nothing depends on an Event. */
export type RecordEvent = (about: KubeObject, type: EventType, reason: string, message: string) => Promise<void>;

/** Everything outside the process that a reconciler uses, injected by tests. */
export interface OperatorContext {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly event: RecordEvent;
  /** Says that an operation is set aside: by an Event, in the log and in the metrics. Never fails. */
  readonly setAside: (operation: KubeObject, reason: string) => Promise<void>;
}

/** Result of a reconcile. */
export interface Reconciled {
  /** Seconds until the next reconcile without an event. @default - none */
  readonly again?: number;
  /** What it waits for, as a phrase for the log. @default - nothing */
  readonly waiting?: string;
}
