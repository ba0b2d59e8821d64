import type { ApiObject, Duration } from 'cdk8s';
import type { Construct } from 'constructs';
import { recordOf } from '../json';
import { alarmsObject, CERTIFICATE_ROLES, type CertificateRole } from '../objects/alarms';
import { ApiConstruct, type ApiConstructProps, addResource } from './api-construct';
import {
  API_PROPS,
  checkProps,
  DURATION,
  listOf,
  oneOf,
  optional,
  type PropCheck,
  type PropChecks,
  withText,
} from './check-props';

export { CERTIFICATE_ROLES, type CertificateRole };

/** A certificate that is watched: one that cert-manager keeps. */
export interface WatchedCertificate {
  /** Name of the Certificate; `demo-server-cert` for the one that KubeDB makes for a pool `demo`. */
  readonly name: string;
  readonly namespace: string;
  readonly role: CertificateRole;
  /** How long before its end the alarm begins. @default - root 365 days, intermediate 180 days, leaf 10 days */
  readonly before?: Duration;
}

/** A pool that is watched. */
export interface WatchedPool {
  readonly namespace: string;
  readonly name: string;
  /** How long it may be paused. @default - 30 minutes, the deadline of an operation with a timeout of 5 minutes */
  readonly pausedFor?: Duration;
}

/** Properties of {@link Alarms}. */
export interface AlarmsProps extends ApiConstructProps {
  /** @default - none */
  readonly certificates?: readonly WatchedCertificate[];
  /** @default - none */
  readonly pools?: readonly WatchedPool[];
  /** Which operations are watched for their deadline: all of the cluster, or those of `pools` alone. @default 'all' */
  readonly operations?: 'all' | 'of-pools';
}

const CERTIFICATE: PropCheck = {
  allowed: `an object with namespace, name, role (${CERTIFICATE_ROLES.join(', ')}) and, if need be, before: a Duration of cdk8s`,
  holds: (value) => {
    const { role, before } = recordOf(value);
    return (
      withText('namespace', 'name').holds(value) &&
      oneOf(CERTIFICATE_ROLES).holds(role) &&
      optional(DURATION).holds(before)
    );
  },
};

const POOL: PropCheck = {
  allowed: 'an object with namespace, name and, if need be, pausedFor: a Duration of cdk8s',
  holds: (value) => withText('namespace', 'name').holds(value) && optional(DURATION).holds(recordOf(value).pausedFor),
};

const PROPS: PropChecks<AlarmsProps> = {
  ...API_PROPS,
  certificates: optional(listOf(CERTIFICATE)),
  pools: optional(listOf(POOL)),
  operations: optional(oneOf(['all', 'of-pools'])),
};

/**
 * A PrometheusRule: certificates that end soon, pools that stay paused, operations that pass their deadline, and that nobody exports
 * what these need.
 *
 * It needs cert-manager's metrics, and those of pools and operations: the reference operator exports them, and kube-state-metrics with
 * `kubeStateMetricsConfig()`.
 *
 * @see https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PrometheusRule
 */
export class Alarms extends ApiConstruct {
  protected readonly apiObject: ApiObject;

  /** @throws GitopsError when a property is missing, unknown or no such thing. */
  constructor(scope: Construct, id: string, props: AlarmsProps) {
    checkProps(scope, id, props, PROPS);
    super(scope, id);
    const { certificates, pools, operations } = props;
    const object = alarmsObject(props.metadata, {
      certificates: certificates?.map(({ before, ...certificate }) => ({ ...certificate, before: seconds(before) })),
      pools: pools?.map(({ pausedFor, ...pool }) => ({ ...pool, pausedFor: seconds(pausedFor) })),
      operations,
    });
    this.apiObject = addResource(this, 'Resource', object);
  }
}

function seconds(duration: Duration | undefined): number | undefined {
  return duration?.toSeconds({ integral: false });
}
