import { isRecord, recordOf } from '../../json';
import { canonicalGoDuration } from './go-duration';
import { visitPlaces } from './paths';
import { canonicalQuantity } from './quantity';
import type { Refuse } from './refusal';
import { DURATIONS, NEEDED_LISTS, QUANTITIES, TIMES, UNIQUE_ENTRIES } from './schema-defaults';
import { canonicalTime, POOL_CONTAINER } from './stored';

type Json = Record<string, unknown>;

/** Environment variables of Pgpool-II's container that KubeDB sets itself. */
const RESERVED_VARIABLES = [
  'POSTGRES_USERNAME',
  'POSTGRES_PASSWORD',
  'PGPOOL_PCP_USER',
  'PGPOOL_PCP_PASSWORD',
  'PGPOOL_PASSWORD_ENCRYPTION_METHOD',
  'PGPOOL_ENABLE_POOL_PASSWD',
  'PGPOOL_SKIP_PASSWORD_ENCRYPTION',
];
const RESERVED_VOLUMES = ['pgpool-config', 'certs'];
const RESERVED_PATHS = ['/config', '/config/tls'];
const HEALTH_SETTINGS = ['periodSeconds', 'timeoutSeconds', 'failureThreshold'];

/**
 * What KubeDB's webhooks refuse in the spec of a Pgpool, whatever the cluster holds.
 *
 * @param spec as it is given, before anything is filled in.
 */
export function refusePgpool(spec: Json, refuse: Refuse): void {
  refuseForms(spec, refuse);
  refuseTwins(spec, refuse);
  refuseMissing(spec, refuse);
  refuseModes(spec, refuse);
  refuseReplicas(spec, refuse);
  refuseBackends(recordOf(spec.configuration).backends, 'spec.configuration.backends', refuse);
  refuseMonitor(spec, refuse);
  refusePods(spec, refuse);
  refuseHealth(spec, refuse);
}

/** Values of which the schema sees a text only, and that KubeDB cannot read. */
function refuseForms(spec: Json, refuse: Refuse): void {
  const check = (places: readonly string[], canonical: (value: unknown) => unknown, allowed: string) => {
    for (const place of places) {
      visitPlaces(spec, place, (parent, key, path) => {
        const value = parent[key] ?? undefined;
        if (value === undefined || canonical(value) !== undefined) return;
        refuse(`spec.${path}`, `found ${JSON.stringify(value)}, allowed: ${allowed}`);
      });
    }
  };
  check(DURATIONS, canonicalGoDuration, 'a duration of h, m, s or ms such as 720h or 1h30m');
  check(QUANTITIES, canonicalQuantity, 'a quantity such as 500m or 1Gi');
  check(TIMES, canonicalTime, 'a time such as 2026-11-29T00:00:00Z');
}

/** Two entries that the schema takes for one. */
function refuseTwins(spec: Json, refuse: Refuse): void {
  for (const [place, ...keys] of UNIQUE_ENTRIES) {
    visitPlaces(spec, place, (parent, key, path) => {
      const seen = new Map<string, number>();
      const entries = Array.isArray(parent[key]) ? parent[key] : [];
      for (const [i, entry] of entries.entries()) {
        const identity = keys.length === 0 ? entry : keys.map((name) => keyOf(recordOf(entry), name));
        const text = JSON.stringify(identity).replaceAll(/[[\]]/g, '');
        const twin = seen.get(text);
        if (twin !== undefined) refuse(`spec.${path}[${i}]`, `is ${text}, as spec.${path}[${twin}] is, allowed: once`);
        seen.set(text, i);
      }
    });
  }
}

/** A port without a protocol is one of TCP. */
function keyOf(entry: Json, name: string): unknown {
  return entry[name] ?? (name === 'protocol' ? 'TCP' : null);
}

const AS_NULL = 'is missing: KubeDB would write it as null, which its schema refuses';

function refuseMissing(spec: Json, refuse: Refuse): void {
  if ((spec.version ?? '') === '') refuse('spec.version', 'is missing: the name of a PgpoolVersion is needed');
  if (!isRecord(spec.postgresRef)) refuse('spec.postgresRef', 'is missing: the AppBinding of PostgreSQL is needed');
  else if (!spec.postgresRef.namespace)
    refuse('spec.postgresRef.namespace', 'is missing: KubeDB looks in no other one');
  for (const place of NEEDED_LISTS) {
    visitPlaces(spec, place, (parent, key, path) => {
      if ((parent[key] ?? undefined) === undefined) refuse(`spec.${path}`, AS_NULL);
    });
  }
  const { tls } = spec;
  if (!isRecord(tls)) return;
  const references: [string, unknown][] = [['spec.tls.issuerRef', tls.issuerRef]];
  for (const [i, certificate] of listOf(tls.certificates).entries()) {
    references.push([`spec.tls.certificates[${i}].issuerRef`, certificate.issuerRef]);
  }
  for (const [path, issuerRef] of references) {
    if (!isRecord(issuerRef) || (issuerRef.apiGroup ?? undefined) !== undefined) continue;
    refuse(`${path}.apiGroup`, AS_NULL, 'cert-manager.io');
  }
}

function refuseModes(spec: Json, refuse: Refuse): void {
  if (isRecord(spec.tls)) return;
  if ((spec.sslMode || 'disable') !== 'disable') {
    refuse('spec.sslMode', `found ${spec.sslMode} without tls, allowed: disable`, 'declare tls');
  }
  if (spec.clientAuthMode === 'cert') {
    refuse('spec.clientAuthMode', 'found cert without tls, allowed: md5, scram', 'declare tls');
  }
}

function refuseReplicas({ replicas }: Json, refuse: Refuse): void {
  if (typeof replicas !== 'number' || (replicas >= 1 && replicas <= 9)) return;
  refuse('spec.replicas', `found ${replicas}, allowed: 1 to 9`);
}

/** Servers behind a pool: each has a name of its own, by its group or by its host. */
export function refuseBackends(backends: unknown, path: string, refuse: Refuse): void {
  const names = new Map<string, number>();
  for (const [i, { groupName, hostName, port }] of listOf(backends).entries()) {
    const at = `${path}[${i}]`;
    if (!groupName && !hostName) refuse(at, 'has no name, allowed: groupName or hostName');
    if (groupName && hostName) refuse(at, 'has groupName and hostName, allowed: one of them');
    if (groupName && port) refuse(`${at}.port`, `found ${port} beside groupName, allowed: a port beside hostName`);
    const name = String(groupName || hostName || '');
    const twin = names.get(name);
    if (name !== '' && twin !== undefined) refuse(at, `is "${name}", as ${path}[${twin}] is, allowed: each name once`);
    names.set(name, i);
  }
}

/** With an agent that is not Prometheus KubeDB's webhook ends in a nil pointer, unless the user is given. */
function refuseMonitor({ monitor }: Json, refuse: Refuse): void {
  if (!isRecord(monitor) || String(monitor.agent ?? '').split('/')[0] === 'prometheus.io') return;
  if (isRecord(recordOf(recordOf(monitor.prometheus).exporter).securityContext)) return;
  const found = monitor.agent === undefined ? 'is missing' : `found "${monitor.agent}"`;
  refuse('spec.monitor.agent', `${found}, allowed: prometheus.io/operator, prometheus.io/builtin, prometheus.io`);
}

function refusePods(spec: Json, refuse: Refuse): void {
  const pod = recordOf(recordOf(spec.podTemplate).spec);
  const at = 'spec.podTemplate.spec';
  const reserved = (path: string, name: unknown, names: readonly string[]) => {
    if (names.includes(String(name))) refuse(path, `found "${name}", which KubeDB uses itself, allowed: any other`);
  };
  for (const [i, volume] of listOf(pod.volumes).entries()) {
    reserved(`${at}.volumes[${i}].name`, volume.name, RESERVED_VOLUMES);
  }
  const main = listOf(pod.containers).findIndex(({ name }) => name === POOL_CONTAINER);
  for (const [i, variable] of listOf(listOf(pod.containers)[main]?.env).entries()) {
    reserved(`${at}.containers[${main}].env[${i}].name`, variable.name, RESERVED_VARIABLES);
  }
  for (const kind of ['containers', 'initContainers']) {
    for (const [i, container] of listOf(pod[kind]).entries()) {
      for (const [j, mount] of listOf(container.volumeMounts).entries()) {
        reserved(`${at}.${kind}[${i}].volumeMounts[${j}].mountPath`, mount.mountPath, RESERVED_PATHS);
      }
    }
  }
}

function refuseHealth(spec: Json, refuse: Refuse): void {
  const health = recordOf(spec.healthChecker);
  for (const name of HEALTH_SETTINGS) {
    const value = health[name];
    if (typeof value === 'number' && value < 1) {
      refuse(`spec.healthChecker.${name}`, `found ${value}, allowed: 1 or more`);
    }
  }
}

/** The objects of a list; nothing for anything else, which the schema refuses. */
function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}
