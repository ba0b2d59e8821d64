import type { PoolName } from '../cluster/pool-objects';
import type { PgpoolSpec } from '../cluster/resources';
import { REPLICAS } from '../model/intent';
import { isLabelName, isObjectName } from '../model/object-names';
import { CERTIFICATE_ALIASES, CLIENT_AUTH_MODES, ISSUER_KINDS, SSL_MODES } from '../model/tls';
import { authSecretName, certificateSecretName, configSecretName } from './names';
import { podTemplateProblems } from './pod-security';

/**
 * Returns everything for which the operator refuses a Pgpool, whatever the API server has let in: a cluster may have no
 * webhook, and KubeDB's schema has no pattern for names.
 */
export function poolProblems(spec: PgpoolSpec): string[] {
  return [...nameProblems(spec), ...choiceProblems(spec), ...serviceProblems(spec), ...podTemplateProblems(spec)];
}

function nameProblems({ version, postgresRef, authSecret, configuration, tls }: PgpoolSpec): string[] {
  const issuers = [tls?.issuerRef, ...(tls?.certificates ?? []).map(({ issuerRef }) => issuerRef)];
  const objects: readonly [path: string, name: unknown][] = [
    ['spec.version', version],
    ['spec.postgresRef.name', postgresRef?.name],
    ['spec.authSecret.name', authSecret?.name],
    ['spec.configuration.secretName', configuration?.secretName],
    ...(tls?.certificates ?? []).map(({ alias, secretName }): [string, unknown] => [
      `spec.tls.certificates[${alias}].secretName`,
      secretName,
    ]),
    ...issuers.map((ref): [string, unknown] => ['spec.tls issuerRef.name', ref?.name]),
  ];
  const wrong = objects.filter(([, name]) => name !== undefined && name !== '' && !isObjectName(name));
  const namespace = postgresRef?.namespace;
  return [
    ...wrong.map(([path, name]) => `${path}: ${JSON.stringify(name)} is not the name of an object`),
    ...(namespace === undefined || isLabelName(namespace)
      ? []
      : [`spec.postgresRef.namespace: ${JSON.stringify(namespace)} is not the name of a namespace`]),
  ];
}

function choiceProblems({ replicas, sslMode, clientAuthMode, tls }: PgpoolSpec): string[] {
  const kinds = [tls?.issuerRef, ...(tls?.certificates ?? []).map(({ issuerRef }) => issuerRef)].map(
    (ref) => ref?.kind,
  );
  const choices: readonly [path: string, value: unknown, all: readonly unknown[]][] = [
    ['spec.sslMode', sslMode, SSL_MODES],
    ['spec.clientAuthMode', clientAuthMode, CLIENT_AUTH_MODES],
    ...kinds.map((kind): [string, unknown, readonly unknown[]] => ['spec.tls issuerRef.kind', kind, ISSUER_KINDS]),
  ];
  return [
    ...choices
      .filter(([, value, all]) => value !== undefined && !all.includes(value))
      .map(([path, value, all]) => `${path}: found ${JSON.stringify(value)}, allowed: ${all.join(', ')}`),
    ...(replicas === undefined || (Number.isInteger(replicas) && replicas >= REPLICAS.min && replicas <= REPLICAS.max)
      ? []
      : [`spec.replicas: found ${replicas}, allowed: ${REPLICAS.min} to ${REPLICAS.max}`]),
  ];
}

/** Returns the Secrets that a pool has beside those of its certificates, by name, and what they are for. */
export function otherSecrets(
  pool: PoolName,
  { authSecret, configuration }: PgpoolSpec,
): Map<string | undefined, string> {
  return new Map([
    [authSecretName(pool), 'the credentials of the administrator'],
    [authSecret?.name, 'the credentials of the administrator'],
    [configSecretName(pool), 'the configuration'],
    [configuration?.secretName, 'the settings of spec.configuration'],
  ]);
}

/** Returns the certificates whose Secret the pool has for something else: cert-manager would write over it. */
export function certificateSecretProblems(pool: PoolName, spec: PgpoolSpec): string[] {
  if (spec.tls === undefined) return [];
  const taken = otherSecrets(pool, spec);
  return CERTIFICATE_ALIASES.flatMap((alias) => {
    const name = certificateSecretName(pool, alias, spec);
    const use = taken.get(name);
    taken.set(name, `the ${alias} certificate`);
    return use === undefined ? [] : [`spec.tls.certificates[${alias}].secretName: Secret ${name} is that of ${use}`];
  });
}

/** Fields of a Service that concern its own traffic alone: externalIPs would take that of other Services. */
const SERVICE_FIELDS = [
  'type',
  'ports',
  'clusterIP',
  'loadBalancerIP',
  'loadBalancerClass',
  'loadBalancerSourceRanges',
  'externalTrafficPolicy',
  'internalTrafficPolicy',
  'healthCheckNodePort',
  'sessionAffinity',
  'sessionAffinityConfig',
];
const SERVICE_TYPES: readonly unknown[] = ['ClusterIP', 'NodePort', 'LoadBalancer'];

function serviceProblems({ serviceTemplates = [] }: PgpoolSpec): string[] {
  return serviceTemplates.flatMap(({ alias, spec = {} }) => {
    const path = `spec.serviceTemplates[${alias}].spec`;
    const foreign = Object.keys(spec).filter((key) => spec[key] !== undefined && !SERVICE_FIELDS.includes(key));
    const { type } = spec;
    return [
      ...foreign.map((key) => `${path}.${key}: allowed are only ${SERVICE_FIELDS.join(', ')}`),
      ...(type === undefined || SERVICE_TYPES.includes(type)
        ? []
        : [`${path}.type: found ${JSON.stringify(type)}, allowed: ${SERVICE_TYPES.join(', ')}`]),
    ];
  });
}
