import { GitopsError, type ProblemCode } from '../errors';
import { printableLine } from '../printable';
import { resourceName } from './kinds';
import type { ListTarget, ObjectRef } from './objects';

/** Why a call of the API server failed. */
export type ClusterReason =
  | 'NotFound'
  | 'AlreadyExists'
  /** The object has changed since it was read: read it again. */
  | 'Conflict'
  | 'Forbidden'
  | 'Unauthorized'
  | 'Invalid'
  /** A disruption budget or a rate limit does not allow it now. */
  | 'TooManyRequests'
  /** The resourceVersion that a watch asked for is gone. */
  | 'Expired'
  /** An answer is larger than any that Kubernetes sends, or an object than any that it stores. */
  | 'TooLarge'
  | 'ServerError'
  /** No answer; a write may or may not have been carried out. */
  | 'Unreachable'
  /** What finds the credentials is not done, so nothing was sent. */
  | 'NoCredentials'
  /** A wait has timed out or was stopped. */
  | 'DeadlineExceeded';

const TRANSIENT: readonly ClusterReason[] = [
  'TooManyRequests',
  'Expired',
  'ServerError',
  'Unreachable',
  'NoCredentials',
];

const MARK = Symbol.for('pgpool-gitops.ClusterError');

/** A call that the API server refused or did not answer. */
export class ClusterError extends GitopsError {
  /** @returns whether `error` is a ClusterError, and, with `reason`, one of that reason */
  static isCluster(error: unknown, ...reasons: readonly ClusterReason[]): error is ClusterError {
    if (typeof error !== 'object' || error === null || !(MARK in error)) return false;
    return reasons.length === 0 || reasons.includes((error as ClusterError).reason);
  }

  /** @returns whether the same call may succeed later without any other change */
  static isTransient(error: unknown): error is ClusterError {
    return ClusterError.isCluster(error) && TRANSIENT.includes(error.reason);
  }

  readonly [MARK] = true;

  /** Subject of the call: `pgpools.kubedb.com shop/checkout`. */
  readonly about: string;
  /** One line, lower case, no full stop. */
  readonly detail: string;

  constructor(
    readonly reason: ClusterReason,
    about: string,
    detail: string,
    /** Seconds after which the server asks for a retry. @default - it did not say */
    readonly retryAfterSeconds?: number,
    cause?: unknown,
  ) {
    const [subject, message] = [printableLine(about), printableLine(detail)];
    super([{ code: codeOf(reason), file: subject, message, fix: fixOf(reason) }], 'user', cause);
    this.name = 'ClusterError';
    this.about = subject;
    this.detail = message;
  }
}

function codeOf(reason: ClusterReason): ProblemCode {
  if (reason === 'DeadlineExceeded') return 'step-failed';
  return reason === 'Unreachable' || reason === 'NoCredentials' ? 'cluster-unreachable' : 'cluster-refused';
}

function fixOf(reason: ClusterReason): string | undefined {
  if (reason === 'Unauthorized') return 'renew the credentials of the kubeconfig, or of the ServiceAccount';
  if (reason === 'Forbidden') return 'apply the rendered Role and RoleBinding, or use an account that has these rights';
  if (reason === 'Unreachable') return 'check the address in the kubeconfig and the network between';
  if (reason === 'NoCredentials') return 'run what the kubeconfig names by hand: it may wait for somebody';
  return undefined;
}

/** Formats the subject of a call for messages: `pgpools.kubedb.com shop/checkout`, `pods in shop`. */
export function aboutText(target: ObjectRef | ListTarget): string {
  const resource = resourceName(target.kind);
  if ('name' in target) {
    return `${resource} ${target.namespace === undefined ? '' : `${target.namespace}/`}${target.name}`;
  }
  const which = target.fieldSelector?.match(/^metadata\.name=(.+)$/)?.[1];
  if (which !== undefined) return aboutText({ kind: target.kind, namespace: target.namespace, name: which });
  return target.namespace === undefined ? resource : `${resource} in ${target.namespace}`;
}

/** Formats any error for a log; a defect of this program with its stack, because its message alone would not lead to it. */
export function errorText(error: unknown): string {
  if (ClusterError.isCluster(error)) return `${error.about}: ${error.detail}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
