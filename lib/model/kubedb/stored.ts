import { isRecord, recordOf } from '../../json';
import { kubedbCertificateName } from '../names';
import { CERTIFICATE_ALIASES } from '../tls';
import { canonicalGoDuration } from './go-duration';
import { type PathPattern, visitPlaces } from './paths';
import { canonicalQuantity, compareQuantities, quantityValue } from './quantity';
import { DURATIONS, QUANTITIES, SCHEMA_DEFAULTS, TIMES } from './schema-defaults';

/** The release of KubeDB whose defaults these are: of its schema and of its mutating webhook. */
export const KUBEDB_RELEASE = 'v2026.7.10';

/** The container of a pod that Pgpool-II runs in. */
export const POOL_CONTAINER = 'pgpool';
/** User and group of Pgpool-II's images: `spec.securityContext.runAsUser` of every PgpoolVersion. */
const USER = 70;
/** Resources of the container that asks for none; KubeDB sets no limit of processor time. */
const REQUESTS = { cpu: '500m', memory: '1Gi' } as const;
const LIMITS = { memory: '1Gi' } as const;
const EXPORTER_PORT = 9719;
/** A time as RFC 3339 writes it. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

type Json = Record<string, unknown>;

/** What the cluster says about the defaults. */
export interface ClusterDefaults {
  /**
   * `securityContext.seccompProfile.type` of containers that name none.
   * @default 'RuntimeDefault', as KubeDB does in every cluster since Kubernetes 1.27; undefined for none
   */
  readonly seccompProfile?: string;
}

const IN_CLUSTER: ClusterDefaults = { seccompProfile: 'RuntimeDefault' };

/**
 * The spec of a Pgpool as the API server holds it: with the defaults of KubeDB's schema and of its mutating webhook, and
 * with every quantity, duration and time in the form in which KubeDB writes it. Giving the result again changes nothing.
 *
 * @param name of the Pgpool, from which it makes names of Secrets; only needed for a spec with TLS.
 */
export function storedSpec(spec: Json, name = '', cluster = IN_CLUSTER): Json {
  const stored = copyOf(spec);
  for (const [place, value] of SCHEMA_DEFAULTS) setDefault(stored, place, value);
  rewrite(stored, QUANTITIES, canonicalQuantity);
  rewrite(stored, DURATIONS, canonicalGoDuration);
  rewrite(stored, TIMES, canonicalTime);
  setOwnDefaults(stored);
  setMonitorDefaults(stored, cluster);
  setCertificateDefaults(stored, name);
  setPodDefaults(stored, cluster);
  // Once more, because the webhook makes objects that the schema has defaults for.
  for (const [place, value] of SCHEMA_DEFAULTS) setDefault(stored, place, value);
  return stored;
}

/** The spec that the API server holds, with every quantity as its value alone: specs that mean the same to a pod are equal. */
export function comparableSpec(spec: Json): Json {
  const stored = storedSpec(spec);
  rewrite(stored, QUANTITIES, quantityValue);
  return stored;
}

/** A copy without keys whose value is undefined: no manifest can hold them. */
export function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

/** The object at a key, which is made where there is none. */
function objectAt(parent: Json, key: string): Json {
  parent[key] ??= {};
  return recordOf(parent[key]);
}

function setDefault(spec: Json, place: PathPattern, value: unknown): void {
  visitPlaces(spec, place, (parent, key) => {
    parent[key] ??= typeof value === 'object' ? copyOf(value) : value;
  });
}

/** Leaves alone what has no canonical form: it is no quantity, duration or time, and the schema refuses it. */
function rewrite(spec: Json, places: readonly PathPattern[], canonical: (value: unknown) => unknown): void {
  for (const place of places) {
    visitPlaces(spec, place, (parent, key) => {
      if (Object.hasOwn(parent, key)) parent[key] = canonical(parent[key]) ?? parent[key];
    });
  }
}

/** A time in whole seconds of UTC, as Kubernetes stores it. @returns undefined for any other text */
export function canonicalTime(value: unknown): string | undefined {
  if (typeof value !== 'string' || !TIME.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace(/\.[0-9]+Z$/, 'Z');
}

function setOwnDefaults(spec: Json): void {
  spec.replicas ??= 1;
  spec.deletionPolicy ||= 'Delete';
  spec.sslMode ||= isRecord(spec.tls) ? 'verify-full' : 'disable';
  spec.autoOps ??= {};
  spec.authSecret ??= {};
  if (isRecord(spec.authSecret)) {
    spec.authSecret.kind ||= 'Secret';
    spec.authSecret.name ??= '';
  }
  visitPlaces(spec, 'serviceTemplates[].{metadata,spec}', (parent, key) => {
    parent[key] ??= {};
  });
  visitPlaces(spec, 'init.script.git.resources', (parent, key) => {
    parent[key] ??= {};
  });
}

/** Only for an agent of Prometheus: with another one KubeDB fills in nothing but the user. */
function setMonitorDefaults(spec: Json, cluster: ClusterDefaults): void {
  if (!isRecord(spec.monitor)) return;
  const ofPrometheus = String(spec.monitor.agent ?? '').split('/')[0] === 'prometheus.io';
  if (ofPrometheus) spec.monitor.prometheus ??= {};
  if (!isRecord(spec.monitor.prometheus)) return;
  const exporter = objectAt(spec.monitor.prometheus, 'exporter');
  exporter.port ||= EXPORTER_PORT;
  exporter.resources ??= {};
  if (ofPrometheus) setSecurityDefaults(exporter, cluster);
  if (!isRecord(exporter.securityContext)) return;
  exporter.securityContext.runAsUser ??= USER;
  exporter.securityContext.runAsGroup ??= exporter.securityContext.runAsUser;
}

/** No name where each certificate has an issuer of its own: KubeDB looks at the common issuer alone. */
function setCertificateDefaults(spec: Json, name: string): void {
  if (!isRecord(spec.tls) || !isRecord(spec.tls.issuerRef)) return;
  const certificates = Array.isArray(spec.tls.certificates) ? spec.tls.certificates : [];
  for (const alias of CERTIFICATE_ALIASES) {
    const found = certificates.find((certificate) => recordOf(certificate).alias === alias);
    if (found === undefined) certificates.push({ alias, secretName: kubedbCertificateName(name, alias) });
    else found.secretName ||= kubedbCertificateName(name, alias);
  }
  spec.tls.certificates = certificates;
}

function setPodDefaults(spec: Json, cluster: ClusterDefaults): void {
  const template = objectAt(spec, 'podTemplate');
  template.controller ??= {};
  template.metadata ??= {};
  const pod = objectAt(template, 'spec');
  const security = objectAt(pod, 'securityContext');
  security.fsGroup ??= USER;
  const containers = Array.isArray(pod.containers) ? pod.containers.filter(isRecord) : [];
  pod.containers = containers;
  if (!containers.some(isPool)) containers.push({ name: POOL_CONTAINER });
  const pool = recordOf(containers.find(isPool));
  setSecurityDefaults(pool, cluster);
  const context = recordOf(pool.securityContext);
  context.runAsUser ??= USER;
  context.runAsGroup ??= USER;
  pool.resources = storedResources(recordOf(pool.resources));
  for (const container of containers) {
    container.resizePolicy ??= ['cpu', 'memory'].map((resourceName) => ({
      resourceName,
      restartPolicy: 'NotRequired',
    }));
  }
  visitPlaces(spec, 'podTemplate.spec.{containers,initContainers,ephemeralContainers}[].resources', (parent, key) => {
    parent[key] ??= {};
  });
}

function isPool(container: Json): boolean {
  return container.name === POOL_CONTAINER;
}

function setSecurityDefaults(container: Json, { seccompProfile }: ClusterDefaults): void {
  const context = objectAt(container, 'securityContext');
  context.allowPrivilegeEscalation ??= false;
  context.capabilities ??= { drop: ['ALL'] };
  context.runAsNonRoot ??= true;
  if (seccompProfile !== undefined) context.seccompProfile ??= { type: seccompProfile };
}

/**
 * Resources of Pgpool-II's container as KubeDB stores them: a limit is never below its request, and a request that is not
 * given is the limit.
 */
export function storedResources(resources: Json): Json {
  const [limits, requests] = [recordOf(resources.limits), recordOf(resources.requests)];
  const limit = (name: string, fallback: string) => {
    const [most, least] = [limits[name], requests[name]];
    if (least === undefined) return most ?? fallback;
    return most !== undefined && compareQuantities(most, least) > 0 ? most : least;
  };
  const filled = {
    limits: { ...limits, ...mapped(LIMITS, limit) },
    requests: { ...requests, ...mapped(REQUESTS, (name, fallback) => requests[name] ?? limits[name] ?? fallback) },
  };
  return { ...resources, ...filled };
}

function mapped(defaults: Readonly<Record<string, string>>, value: (name: string, fallback: string) => unknown): Json {
  return Object.fromEntries(Object.entries(defaults).map(([name, fallback]) => [name, value(name, fallback)]));
}
