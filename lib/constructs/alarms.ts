import { type ApiObject, Duration } from 'cdk8s';
import type { Construct } from 'constructs';
import { PrometheusRule as L1PrometheusRule } from '../../imports/monitoring.coreos.com';
import { OPERATION_PHASES, type PhaseMeaning } from '../model/phases';
import { ApiConstruct, type ApiConstructProps } from './api-construct';

/** The role of a certificate, which decides how long before its end its alarm fires. */
export const CERTIFICATE_ROLES = ['root', 'intermediate', 'leaf'] as const;
/** One of {@link CERTIFICATE_ROLES}. */
export type CertificateRole = (typeof CERTIFICATE_ROLES)[number];

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

/** Renewal should long have happened by then: cert-manager renews a leaf a third of its life before its end. */
const BEFORE: Readonly<Record<CertificateRole, Duration>> = {
  root: Duration.days(365),
  intermediate: Duration.days(180),
  leaf: Duration.days(10),
};

const RUNBOOK = 'docs/pki.md';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
  readonly severity: 'warning' | 'critical';
  readonly summary: string;
}

/**
 * A PrometheusRule: certificates that end soon, pools that stay paused, operations that pass their deadline.
 *
 * It needs cert-manager's metrics, and those of an operator that exports `pgpool_gitops_pool_paused_seconds`,
 * `pgpool_gitops_operation_age_seconds` and `pgpool_gitops_operation_deadline_seconds`. Without them an alarm never fires.
 *
 * @see https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PrometheusRule
 */
export class Alarms extends ApiConstruct {
  protected readonly apiObject: ApiObject;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const { certificates = [], pools = [], operations = 'all' } = props;
    const groups = [
      { name: 'certificates', rules: certificates.map(certificateRule) },
      { name: 'pools', rules: pools.map(pausedRule) },
      { name: 'operations', rules: operations === 'all' ? [operationRule()] : pools.map(operationRule) },
    ].filter(({ rules }) => rules.length > 0);
    this.apiObject = this.makeResource(L1PrometheusRule.GVK, props, {
      spec: { groups: groups.map(({ name, rules }) => ({ name: `pgpool-gitops-${name}`, rules: rules.map(toSpec) })) },
    });
  }
}

function toSpec({ severity, summary, ...rule }: Rule): Record<string, unknown> {
  return { ...rule, labels: { severity }, annotations: { summary, runbook: RUNBOOK } };
}

function certificateRule({ name, namespace, role, before = BEFORE[role] }: WatchedCertificate): Rule {
  const series = `certmanager_certificate_expiration_timestamp_seconds{namespace="${namespace}", name="${name}"}`;
  return {
    alert: 'PgpoolCertificateEnds',
    expr: `${series} - time() < ${seconds(before)}`,
    for: '15m',
    severity: role === 'leaf' ? 'critical' : 'warning',
    summary: `The ${role} certificate ${namespace}/${name} ends in {{ $value | humanizeDuration }}, and was not renewed`,
  };
}

function pausedRule({ namespace, name, pausedFor = Duration.minutes(30) }: WatchedPool): Rule {
  return {
    alert: 'PgpoolPaused',
    expr: `pgpool_gitops_pool_paused_seconds{namespace="${namespace}", pool="${name}"} > ${seconds(pausedFor)}`,
    for: '1m',
    severity: 'critical',
    summary: `Pgpool ${namespace}/${name} is paused for {{ $value | humanizeDuration }}: nobody reconciles it`,
  };
}

/** Operations that have not ended, older than the deadline that is exported beside their age. Of one pool they bear its name. */
function operationRule(pool?: WatchedPool): Rule {
  const own = pool === undefined ? '' : `, namespace="${pool.namespace}", operation=~"${pool.name}-[0-9]{4}-.+"`;
  const phases: Readonly<Record<string, PhaseMeaning>> = OPERATION_PHASES;
  const open = Object.keys(phases).filter((phase) => phases[phase]?.health === 'Progressing');
  return {
    alert: 'PgpoolOperationLate',
    expr:
      `pgpool_gitops_operation_age_seconds{phase=~"${open.join('|')}"${own}} ` +
      '> on (namespace, operation) group_left () pgpool_gitops_operation_deadline_seconds',
    for: '1m',
    severity: 'critical',
    summary:
      'PgpoolOpsRequest {{ $labels.namespace }}/{{ $labels.operation }} is {{ $labels.phase }} after {{ $value | humanizeDuration }}',
  };
}

function seconds(duration: Duration): number {
  return duration.toSeconds({ integral: false });
}
