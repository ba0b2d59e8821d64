import type { ApplyMode } from '../model/change';
import { durationText } from '../model/duration';
import type { OperationType } from '../model/operation-types';
import type { KubernetesObject, Metadata } from './object';

/** What the spec of an operation is made of. */
export interface PgpoolOpsRequestFields {
  /** Name of the Pgpool. */
  readonly pgpool: string;
  /** `spec.type`: `ReconfigureTLS`. */
  readonly type: OperationType;
  /** What the type adds to `spec`. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** How long each of its steps may take, in seconds. @default - KubeDB's */
  readonly timeout?: number;
  /** @default 'IfReady' */
  readonly apply?: ApplyMode;
  /** @default - KubeDB's: 1 */
  readonly maxRetries?: number;
}

/** An operation of KubeDB on a Pgpool. */
export function pgpoolOpsRequestObject(
  metadata: Metadata | undefined,
  fields: PgpoolOpsRequestFields,
): KubernetesObject {
  const { pgpool, type, payload, timeout, apply = 'IfReady', maxRetries } = fields;
  return {
    apiVersion: 'ops.kubedb.com/v1alpha1',
    kind: 'PgpoolOpsRequest',
    metadata,
    spec: {
      type,
      databaseRef: { name: pgpool },
      ...payload,
      timeout: timeout === undefined ? undefined : durationText(timeout),
      apply,
      maxRetries,
    },
  };
}
