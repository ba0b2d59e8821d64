import type { Clock } from '../cluster/clock';
import type { Cluster } from '../cluster/cluster';
import type { KubeObject } from '../cluster/objects';

/**
 * How soon to look again when nothing is to be done, in seconds: no watch tells of Secrets and Services that somebody has deleted or
 * edited, and a look may have read what was older than the event that it was for.
 */
export const RESYNC_SECONDS = 600;

/** How bad an event of Kubernetes is. */
export type EventType = 'Normal' | 'Warning';

/** Tells the cluster what has happened to an object. Never fails: an event that is lost changes nothing. */
export type TellEvent = (about: KubeObject, type: EventType, reason: string, message: string) => Promise<void>;

/** The world of a reconciler, injected whole. */
export interface OperatorContext {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly event: TellEvent;
}

/** How a look at an object ended. */
export interface Reconciled {
  /** In how many seconds to look again, without anything having happened. @default - never */
  readonly again?: number;
  /** What is waited for, in words for a log. @default - nothing */
  readonly waiting?: string;
}
