import { CERTIFICATE_ENDS, METRICS } from '../model/metrics';
import { PAUSED } from '../model/pause';
import { OPERATION_PHASES, type PhaseMeaning } from '../model/phases';
import type { KubernetesObject, Metadata } from './object';

/** The role of a certificate, which decides how long before its end its alarm fires. */
export const CERTIFICATE_ROLES = ['root', 'intermediate', 'leaf'] as const;
/** One of {@link CERTIFICATE_ROLES}. */
export type CertificateRole = (typeof CERTIFICATE_ROLES)[number];

/** A certificate that is watched, with how long before its end the alarm begins, in seconds. */
export interface CertificateAlarm {
  readonly name: string;
  readonly namespace: string;
  readonly role: CertificateRole;
  /** @default - root 365 days, intermediate 180 days, leaf 10 days */
  readonly before?: number;
}

/** A pool that is watched, with how long it may be paused, in seconds. */
export interface PoolAlarm {
  readonly namespace: string;
  readonly name: string;
  /** @default - 30 minutes, the deadline of an operation with a timeout of 5 minutes */
  readonly pausedFor?: number;
}

/** What the spec of a PrometheusRule is made of. */
export interface AlarmsFields {
  /** @default - none */
  readonly certificates?: readonly CertificateAlarm[];
  /** @default - none */
  readonly pools?: readonly PoolAlarm[];
  /** Which operations are watched for their deadline: all of the cluster, or those of `pools` alone. @default 'all' */
  readonly operations?: 'all' | 'of-pools';
}

const DAY = 24 * 60 * 60;
const PAUSED_FOR = 30 * 60;

/** Renewal should long have happened by then: cert-manager renews a leaf a third of its life before its end. */
const BEFORE: Readonly<Record<CertificateRole, number>> = {
  root: 365 * DAY,
  intermediate: 180 * DAY,
  leaf: 10 * DAY,
};

const RUNBOOK = 'docs/runbook.md';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
  readonly severity: 'warning' | 'critical';
  readonly summary: string;
}

/**
 * A PrometheusRule: certificates that end soon, pools that stay paused, operations that pass their deadline, and that nobody exports
 * what these need.
 */
export function alarmsObject(metadata: Metadata | undefined, fields: AlarmsFields): KubernetesObject {
  const { certificates = [], pools = [], operations = 'all' } = fields;
  const namespaces = [...new Set(certificates.map(({ namespace }) => namespace))];
  const groups = [
    { name: 'certificates', rules: certificates.map(certificateRule) },
    { name: 'pools', rules: pools.map(pausedRule) },
    { name: 'operations', rules: operations === 'all' ? [operationRule()] : pools.map(operationRule) },
    { name: 'unseen', rules: [...pools.map(unseenRule), ...namespaces.map(unseenCertificatesRule)] },
  ].filter(({ rules }) => rules.length > 0);
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata,
    spec: { groups: groups.map(({ name, rules }) => ({ name: `pgpool-gitops-${name}`, rules: rules.map(toSpec) })) },
  };
}

function toSpec({ severity, summary, ...rule }: Rule): Record<string, unknown> {
  return { ...rule, labels: { severity }, annotations: { summary, runbook: RUNBOOK } };
}

/** Only of certificates that were issued: the end of others is 0. */
function certificateRule({ name, namespace, role, before = BEFORE[role] }: CertificateAlarm): Rule {
  return {
    alert: 'PgpoolCertificateEnds',
    expr: `(${CERTIFICATE_ENDS}{namespace="${namespace}", name="${name}"} > 0) - time() < ${before}`,
    for: '15m',
    severity: role === 'leaf' ? 'critical' : 'warning',
    summary: `The ${role} certificate ${namespace}/${name} ends in {{ $value | humanizeDuration }}, and was not renewed`,
  };
}

function pausedRule({ namespace, name, pausedFor = PAUSED_FOR }: PoolAlarm): Rule {
  const paused = `${METRICS.poolCondition.name}{namespace="${namespace}", pool="${name}", type="${PAUSED}", status="True"}`;
  return {
    alert: 'PgpoolPaused',
    expr: `time() - max by (namespace, pool) (${paused}) > ${pausedFor}`,
    for: '1m',
    severity: 'critical',
    summary: `Pgpool ${namespace}/${name} is paused for {{ $value | humanizeDuration }}: nobody reconciles it`,
  };
}

/**
 * Operations that are older than their deadline and have not ended. One that no operator has seen has no phase, so those that have
 * ended are taken away. An operator and kube-state-metrics may both export one, so it is counted once.
 */
function operationRule(pool?: PoolAlarm): Rule {
  const own = pool === undefined ? '' : `namespace="${pool.namespace}", pool="${pool.name}"`;
  const phases: Readonly<Record<string, PhaseMeaning>> = OPERATION_PHASES;
  const ended = Object.keys(phases).filter((phase) => phases[phase]?.health !== 'Progressing');
  const of = 'by (namespace, operation)';
  const selector = own === '' ? '' : `{${own}}`;
  return {
    alert: 'PgpoolOperationLate',
    expr:
      `time() - max ${of} (${METRICS.operationCreated.name}${selector}) ` +
      `> max ${of} (${METRICS.operationDeadline.name}${selector}) ` +
      `unless max ${of} (${METRICS.operationPhase.name}{${[own, `phase=~"${ended.join('|')}"`].filter(Boolean).join(', ')}} == 1)`,
    for: '1m',
    severity: 'critical',
    summary:
      'PgpoolOpsRequest {{ $labels.namespace }}/{{ $labels.operation }} has not ended after {{ $value | humanizeDuration }}',
  };
}

/** Without the metrics of a pool its other alarms would be silent. */
function unseenRule({ namespace, name }: PoolAlarm): Rule {
  return {
    alert: 'PgpoolUnseen',
    expr: `absent(${METRICS.poolPhase.name}{namespace="${namespace}", pool="${name}"})`,
    for: '15m',
    severity: 'warning',
    summary: `Nobody exports Pgpool ${namespace}/${name}: a pause that stays, or an operation that is late, would raise no alarm`,
  };
}

function unseenCertificatesRule(namespace: string): Rule {
  return {
    alert: 'PgpoolCertificatesUnseen',
    expr: `absent(${CERTIFICATE_ENDS}{namespace="${namespace}"})`,
    for: '15m',
    severity: 'warning',
    summary: `Nobody exports the certificates of namespace ${namespace}: their end would raise no alarm`,
  };
}
