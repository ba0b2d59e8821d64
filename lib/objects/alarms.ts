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

const RUNBOOK = 'docs/pki.md';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
  readonly severity: 'warning' | 'critical';
  readonly summary: string;
}

/** A PrometheusRule: certificates that end soon, pools that stay paused, operations that pass their deadline. */
export function alarmsObject(metadata: Metadata | undefined, fields: AlarmsFields): KubernetesObject {
  const { certificates = [], pools = [], operations = 'all' } = fields;
  const groups = [
    { name: 'certificates', rules: certificates.map(certificateRule) },
    { name: 'pools', rules: pools.map(pausedRule) },
    { name: 'operations', rules: operations === 'all' ? [operationRule()] : pools.map(operationRule) },
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

function certificateRule({ name, namespace, role, before = BEFORE[role] }: CertificateAlarm): Rule {
  const series = `certmanager_certificate_expiration_timestamp_seconds{namespace="${namespace}", name="${name}"}`;
  return {
    alert: 'PgpoolCertificateEnds',
    expr: `${series} - time() < ${before}`,
    for: '15m',
    severity: role === 'leaf' ? 'critical' : 'warning',
    summary: `The ${role} certificate ${namespace}/${name} ends in {{ $value | humanizeDuration }}, and was not renewed`,
  };
}

function pausedRule({ namespace, name, pausedFor = PAUSED_FOR }: PoolAlarm): Rule {
  return {
    alert: 'PgpoolPaused',
    expr: `pgpool_gitops_pool_paused_seconds{namespace="${namespace}", pool="${name}"} > ${pausedFor}`,
    for: '1m',
    severity: 'critical',
    summary: `Pgpool ${namespace}/${name} is paused for {{ $value | humanizeDuration }}: nobody reconciles it`,
  };
}

/** Operations that have not ended, older than the deadline that is exported beside their age. Of one pool they bear its name. */
function operationRule(pool?: PoolAlarm): Rule {
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
