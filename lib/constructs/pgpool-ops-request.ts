import { type ApiObject, Chart, type Duration } from 'cdk8s';
import type { Construct } from 'constructs';
import type {
  PgpoolOpsRequestSpecConfiguration,
  PgpoolOpsRequestSpecVerticalScaling,
} from '../../imports/ops.kubedb.com';
import { GitopsError, type Problem, throwProblems } from '../errors';
import { isRecord, recordOf } from '../json';
import { APPLY_MODES, type ApplyMode } from '../model/change';
import { REPLICAS } from '../model/intent';
import { refuseOperation } from '../model/kubedb/operation-refusals';
import { refusalsOf } from '../model/kubedb/refusal';
import type { OperationType } from '../model/operation-types';
import type { Plain } from '../model/pgpool-spec';
import { pgpoolOpsRequestObject } from '../objects/pgpool-ops-request';
import { ApiConstruct, type ApiConstructProps, addResource } from './api-construct';
import {
  API_PROPS,
  checkProps,
  DURATION,
  FIELDS,
  NUMBER,
  named,
  oneOf,
  optional,
  type PropCheck,
  type PropChecks,
  RENDERED_TEXT,
} from './check-props';
import type { IPgpool } from './pgpool';
import type { TlsChange } from './tls-change';

/** Properties that operations of every type have. */
export interface PgpoolOpsRequestProps extends ApiConstructProps {
  /** The Pgpool that it works on, in the same namespace. @see `spec.databaseRef` */
  readonly pgpool: IPgpool;
  /** How long each of its steps may take. @default - KubeDB's @see `spec.timeout` */
  readonly timeout?: Duration;
  /** Whether it waits for a Ready Pgpool. @default 'IfReady' @see `spec.apply` */
  readonly apply?: ApplyMode;
  /** How often KubeDB tries. @default 1 @see `spec.maxRetries` */
  readonly maxRetries?: number;
}

/** Properties of {@link PgpoolOpsRequest.reconfigureTls}. */
export interface ReconfigureTlsProps extends PgpoolOpsRequestProps {
  /** What happens to the TLS. @see `spec.tls` */
  readonly tls: TlsChange;
}

/** Properties of {@link PgpoolOpsRequest.updateVersion}. */
export interface UpdateVersionProps extends PgpoolOpsRequestProps {
  /** Name of a PgpoolVersion. @see `spec.updateVersion.targetVersion` */
  readonly targetVersion: string;
}

/** Properties of {@link PgpoolOpsRequest.horizontalScaling}. */
export interface HorizontalScalingProps extends PgpoolOpsRequestProps {
  /** Pods, 1 to 9. @see `spec.horizontalScaling.node` */
  readonly replicas: number;
}

/** Properties of {@link PgpoolOpsRequest.verticalScaling}. */
export interface VerticalScalingProps extends PgpoolOpsRequestProps {
  /** Resources of the pods. @see `spec.verticalScaling` */
  readonly verticalScaling: Plain<PgpoolOpsRequestSpecVerticalScaling>;
}

/** Properties of {@link PgpoolOpsRequest.reconfigure}. */
export interface ReconfigureProps extends PgpoolOpsRequestProps {
  /** Changes of pgpool.conf. @see `spec.configuration` */
  readonly configuration: Plain<PgpoolOpsRequestSpecConfiguration>;
}

/** Properties of {@link PgpoolOpsRequest.rotateAuth}. */
export interface RotateAuthProps extends PgpoolOpsRequestProps {
  /** Secret with the new password. @default - KubeDB makes one @see `spec.authentication.secretRef` */
  readonly secretName?: string;
}

const PROPS: PropChecks<PgpoolOpsRequestProps> = {
  ...API_PROPS,
  pgpool: named('Pgpool'),
  timeout: optional(DURATION),
  apply: optional(oneOf(APPLY_MODES)),
  maxRetries: optional(NUMBER),
};

const TLS_CHANGE: PropCheck = {
  allowed: 'TlsChange.add(), .update(), .rotate() or .remove()',
  holds: (value) => isRecord(value) && typeof value.toSpec === 'function',
};

/**
 * An operation of KubeDB's ops-manager on a Pgpool: it runs once, and its spec never changes. Made by the static method
 * of its type.
 *
 * @see https://kubedb.com/docs/latest/guides/pgpool/concepts/opsrequest/
 */
export class PgpoolOpsRequest extends ApiConstruct {
  /** Adds, changes, rotates or removes TLS, restarting every pod one by one. */
  static reconfigureTls(scope: Construct, id: string, props: ReconfigureTlsProps): PgpoolOpsRequest {
    checkProps(scope, id, props, { ...PROPS, tls: TLS_CHANGE });
    return new PgpoolOpsRequest(scope, id, props, 'ReconfigureTLS', { tls: props.tls.toSpec() });
  }

  /** Restarts every pod, one by one. */
  static restart(scope: Construct, id: string, props: PgpoolOpsRequestProps): PgpoolOpsRequest {
    checkProps(scope, id, props, PROPS);
    return new PgpoolOpsRequest(scope, id, props, 'Restart', { restart: {} });
  }

  /** Moves to another PgpoolVersion. */
  static updateVersion(scope: Construct, id: string, props: UpdateVersionProps): PgpoolOpsRequest {
    checkProps(scope, id, props, { ...PROPS, targetVersion: RENDERED_TEXT });
    return new PgpoolOpsRequest(scope, id, props, 'UpdateVersion', {
      updateVersion: { targetVersion: props.targetVersion },
    });
  }

  /**
   * Changes the number of pods.
   *
   * @throws GitopsError when replicas are outside 1..9.
   */
  static horizontalScaling(scope: Construct, id: string, props: HorizontalScalingProps): PgpoolOpsRequest {
    checkProps(scope, id, props, { ...PROPS, replicas: NUMBER });
    const { replicas } = props;
    if (!Number.isInteger(replicas) || replicas < REPLICAS.min || replicas > REPLICAS.max) {
      const message = `found ${replicas}, allowed: ${REPLICAS.min} to ${REPLICAS.max}`;
      throw GitopsError.of({ code: 'intent-invalid', file: `${scope.node.path}/${id}`, path: 'replicas', message });
    }
    return new PgpoolOpsRequest(scope, id, props, 'HorizontalScaling', { horizontalScaling: { node: replicas } });
  }

  /** Changes the resources of the pods. */
  static verticalScaling(scope: Construct, id: string, props: VerticalScalingProps): PgpoolOpsRequest {
    checkProps(scope, id, props, { ...PROPS, verticalScaling: FIELDS });
    return new PgpoolOpsRequest(scope, id, props, 'VerticalScaling', { verticalScaling: props.verticalScaling });
  }

  /** Changes pgpool.conf. */
  static reconfigure(scope: Construct, id: string, props: ReconfigureProps): PgpoolOpsRequest {
    checkProps(scope, id, props, { ...PROPS, configuration: FIELDS });
    return new PgpoolOpsRequest(scope, id, props, 'Reconfigure', { configuration: props.configuration });
  }

  /** Changes the password of the auth Secret. */
  static rotateAuth(scope: Construct, id: string, props: RotateAuthProps): PgpoolOpsRequest {
    checkProps(scope, id, props, { ...PROPS, secretName: optional(RENDERED_TEXT) });
    const { secretName } = props;
    const payload =
      secretName === undefined ? {} : { authentication: { secretRef: { kind: 'Secret', name: secretName } } };
    return new PgpoolOpsRequest(scope, id, props, 'RotateAuth', payload);
  }

  /**
   * An operation of any type.
   *
   * @param payload what the type adds to `spec`.
   */
  static ofType(
    scope: Construct,
    id: string,
    props: PgpoolOpsRequestProps,
    type: OperationType,
    payload: Readonly<Record<string, unknown>>,
  ): PgpoolOpsRequest {
    checkProps(scope, id, props, PROPS);
    return new PgpoolOpsRequest(scope, id, props, type, payload);
  }

  protected readonly apiObject: ApiObject;

  private constructor(
    scope: Construct,
    id: string,
    props: PgpoolOpsRequestProps,
    /** `spec.type`. */
    readonly type: OperationType,
    payload: Readonly<Record<string, unknown>>,
  ) {
    super(scope, id);
    const { metadata, pgpool, timeout, apply, maxRetries } = props;
    const object = pgpoolOpsRequestObject(metadata, {
      pgpool: pgpool.name,
      type,
      payload,
      ...(timeout === undefined ? {} : { timeout: timeout.toSeconds({ integral: false }) }),
      apply,
      maxRetries,
    });
    this.refuse(object.spec, pgpool, metadata?.namespace ?? Chart.of(this).namespace);
    this.apiObject = addResource(this, 'Resource', object);
  }

  /** @throws GitopsError for what KubeDB's webhook refuses, and for a pool of another namespace, which it does not find. */
  private refuse(spec: unknown, pgpool: IPgpool, namespace: string | undefined): void {
    const problems: Problem[] = refusalsOf((refuse) => {
      refuseOperation(recordOf(spec), refuse);
      if (pgpool.namespace === undefined || namespace === undefined || pgpool.namespace === namespace) return;
      refuse('pgpool', `is in namespace ${pgpool.namespace}, allowed: that of the operation, ${namespace}`);
    }).map((refusal) => ({ code: 'intent-invalid', file: this.node.path, ...refusal }));
    throwProblems(problems);
  }
}
