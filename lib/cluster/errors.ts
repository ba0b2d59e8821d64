import { GitopsError, type ProblemCode } from '../errors';
import { resourceName } from './kinds';
import type { ListTarget, ObjectRef } from './objects';

/** Why a call of the API server did not do what it should. */
export type ClusterReason =
  | 'NotFound'
  | 'AlreadyExists'
  /** The object is not the one that was read: read it again and decide anew. */
  | 'Conflict'
  | 'Forbidden'
  | 'Unauthorized'
  | 'Invalid'
  /** A budget or a rate limit says not now. */
  | 'TooManyRequests'
  /** The revision that a watch asked for is gone. */
  | 'Expired'
  | 'ServerError'
  /** No answer: whether a write was carried out is unknown. */
  | 'Unreachable'
  /** A wait has come to its end. */
  | 'DeadlineExceeded';

const TRANSIENT: readonly ClusterReason[] = ['TooManyRequests', 'Expired', 'ServerError', 'Unreachable'];

const MARK = Symbol.for('pgpool-gitops.ClusterError');

/** What a cluster refused, or that it did not answer. */
export class ClusterError extends GitopsError {
  /** @returns whether `error` is a ClusterError, and, with `reason`, one of that reason */
  static isCluster(error: unknown, reason?: ClusterReason): error is ClusterError {
    if (typeof error !== 'object' || error === null || !(MARK in error)) return false;
    return reason === undefined || (error as ClusterError).reason === reason;
  }

  /** @returns whether the same call may succeed in a moment without anybody doing anything */
  static isTransient(error: unknown): error is ClusterError {
    return ClusterError.isCluster(error) && TRANSIENT.includes(error.reason);
  }

  readonly [MARK] = true;

  constructor(
    readonly reason: ClusterReason,
    /** What it is about: `pgpools.kubedb.com shop/checkout`. */
    readonly about: string,
    /** Lower case, no full stop. */
    readonly detail: string,
    /** After how many seconds the server wants to be asked again. @default - it did not say */
    readonly retryAfterSeconds?: number,
    cause?: unknown,
  ) {
    super([{ code: codeOf(reason), file: about, message: detail, fix: fixOf(reason) }], 'user', cause);
    this.name = 'ClusterError';
  }
}

function codeOf(reason: ClusterReason): ProblemCode {
  if (reason === 'DeadlineExceeded') return 'step-failed';
  return reason === 'Unreachable' ? 'cluster-unreachable' : 'cluster-refused';
}

function fixOf(reason: ClusterReason): string | undefined {
  if (reason === 'Unauthorized') return 'renew the credentials of the kubeconfig, or of the ServiceAccount';
  if (reason === 'Forbidden') return 'apply the rendered Role and RoleBinding, or use an account that has these rights';
  if (reason === 'Unreachable') return 'check the address in the kubeconfig and the network between';
  return undefined;
}

/** `pgpools.kubedb.com shop/checkout`, `pods in shop`: how messages call what a call is about. */
export function aboutText(target: ObjectRef | ListTarget): string {
  const resource = resourceName(target.kind);
  if ('name' in target) {
    return `${resource} ${target.namespace === undefined ? '' : `${target.namespace}/`}${target.name}`;
  }
  const which = target.fieldSelector?.match(/^metadata\.name=(.+)$/)?.[1];
  if (which !== undefined) return aboutText({ kind: target.kind, namespace: target.namespace, name: which });
  return target.namespace === undefined ? resource : `${resource} in ${target.namespace}`;
}
