import type { PgpoolSpec } from '../cluster/resources';
import type { Problem } from '../errors';
import { isRecord, recordOf } from '../json';
import { FACETS } from '../model/facets';
import { type PoolIntent, poolKey } from '../model/intent';
import { intendedSpec } from '../model/kubedb/spec-forms';
import { storedSpec } from '../model/kubedb/stored';
import { withoutCredentials } from '../model/pgpool-state';
import { containerResources, type PoolResources, withoutResources } from '../model/resources';
import { CERT_MANAGER_GROUP, type CertificateIntent, type IssuerRef, type SslMode, type TlsIntent } from '../model/tls';
import { checkSchema } from '../validation/schema';
import { ClientCertificates } from './client-certificates';
import { KnownFleet } from './known-fleet';
import type { LiveObject } from './live-objects';
import { isBehindTls, postgresRef } from './postgres-ref';
import { rootName } from './root-name';
import { shortDuration } from './short-duration';
import { faultOf, isRead } from './sound-objects';

/** Why a pool is not taken whose object is among those of the run more than once. */
export const TWICE = 'is there twice';

/** What an import takes of live objects. */
export interface TakenPools {
  /** Sorted by namespace and name. */
  readonly pools: readonly PoolIntent[];
  /** Pools that cannot be taken. */
  readonly problems: readonly Problem[];
  /** What was taken beside them, and what was left and why. */
  readonly notes: readonly string[];
}

/** What is imported into. */
export interface ImportTarget {
  /** @default - there is no main.ts yet */
  readonly fleet?: KnownFleet;
  /** Pools that are left out, by their keys. @default - none */
  readonly left?: ReadonlySet<string>;
}

/**
 * Every Pgpool among live objects as an intent that main.ts can declare, without what KubeDB has filled in.
 *
 * @param from where the objects come from, for messages.
 */
export function takePools(
  given: readonly LiveObject[],
  from: string,
  { fleet = new KnownFleet(undefined, from), left = new Set() }: ImportTarget = {},
): TakenPools {
  const read = given.filter(isRead);
  const faults = new Map(read.map((object) => [object, faultOf(object)]));
  const objects = read.filter((object) => faults.get(object) === undefined);
  const live = livePools(read).filter((pgpool) => !left.has(keyOf(pgpool)));
  const [pools, problems]: [PoolIntent[], Problem[]] = [[], []];
  const certificates = new ClientCertificates(objects, fleet);
  const notes: string[] = [];
  for (const [i, pgpool] of live.entries()) {
    const key = keyOf(pgpool);
    const reason =
      keyOf(live[i - 1]) === key ? TWICE : (faults.get(pgpool) ?? unreadable(pgpool) ?? unchangeable(pgpool, objects));
    if (reason !== undefined) {
      problems.push({ code: 'import-invalid', file: from, path: `Pgpool ${key}`, message: reason });
      continue;
    }
    const intent = poolIntent(pgpool, objects);
    const found = fleet.refuse(intent);
    problems.push(...found);
    if (found.length > 0) continue;
    const pool = certificates.addTo(intent, pgpool);
    fleet.take(pool);
    pools.push(pool);
    if (isBehindTls(pgpool, objects) && pool.postgresRef.tls !== true) notes.push(rootNote(key));
  }
  const others = read.filter((object) => object.kind !== 'Pgpool' && faults.get(object) !== undefined);
  notes.push(...others.map((object) => `${object.kind} ${keyOf(object)} is left: ${faults.get(object)}`));
  return { pools, problems, notes: [...certificates.notes, ...notes] };
}

/** Every Pgpool among objects, sorted by namespace and name. */
export function livePools(objects: readonly LiveObject[]): LiveObject[] {
  return objects
    .filter((object) => object.kind === 'Pgpool' && isRead(object))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** What main.ts cannot say, because only people know the name. */
function rootNote(key: string): string {
  return `${key}: its PostgreSQL serves TLS: name the root that both are under, tls.root and postgresRef: { tls: true, root }`;
}

/** Why a live pool can be applied by nobody. */
function unchangeable(pgpool: LiveObject, objects: readonly LiveObject[]): string | undefined {
  if (isRecord(pgpool.spec?.tls) || !isBehindTls(pgpool, objects)) return undefined;
  return (
    'has no TLS, and its PostgreSQL serves it, so KubeDB refuses every update of it: give it TLS by a PgpoolOpsRequest ' +
    'of type ReconfigureTLS first'
  );
}

/** `demo/orders`. */
export function keyOf(pgpool: LiveObject | undefined): string {
  return pgpool === undefined ? '' : poolKey({ namespace: 'default', ...pgpool.metadata });
}

/** Why an object is no pool that can be taken. */
function unreadable({ metadata, spec }: LiveObject): string | undefined {
  if (metadata.deletionTimestamp !== undefined) return 'is being deleted, and Argo CD would make it anew';
  if (!isRecord(spec)) return 'has no spec';
  if (spec.backend !== undefined)
    return 'has spec.backend, which no KubeDB since 2024 knows: let KubeDB bring it up to date first';
  if (typeof spec.version !== 'string' || spec.version === '') return 'has no spec.version';
  if (!isRecord(spec.postgresRef) || typeof spec.postgresRef.name !== 'string') return 'has no spec.postgresRef';
  if (isRecord(spec.tls) && !isRecord(spec.tls.issuerRef) && !Array.isArray(spec.tls.certificates)) {
    return 'has spec.tls without an issuer: nobody signs its certificates';
  }
  return undefined;
}

/** Fields of `spec` that a pool says elsewhere, or that this project renders itself. */
const OWN_FIELDS = [
  'version',
  'replicas',
  'postgresRef',
  'deletionPolicy',
  'sslMode',
  'clientAuthMode',
  'tls',
  'autoOps',
];

function poolIntent(pgpool: LiveObject, objects: readonly LiveObject[]): PoolIntent {
  const { name, namespace = 'default', labels, annotations } = pgpool.metadata;
  const live = { ...pgpool.spec };
  const spec: PgpoolSpec = intendedSpec(live, name);
  const tls = tlsIntent(storedSpec(live, name).sslMode as SslMode, spec, namespace, objects);
  const others = Object.entries(spec).filter(([field]) => !OWN_FIELDS.includes(field));
  const rest = withoutOwnCredentials(Object.fromEntries(others), name);
  const resources = sayableResources(rest);
  return {
    namespace,
    name,
    version: String(live.version),
    ...(spec.replicas === undefined ? {} : { replicas: spec.replicas }),
    ...(resources === undefined ? {} : { resources }),
    postgresRef: postgresRef(pgpool, objects, tls?.root),
    ...(spec.deletionPolicy === undefined ? {} : { deletionPolicy: spec.deletionPolicy }),
    ...optional('labels', people(labels)),
    ...optional('annotations', people(annotations)),
    ...(tls === undefined && spec.clientAuthMode === 'scram' ? { clientAuthMode: spec.clientAuthMode } : {}),
    ...(tls === undefined ? {} : { tls }),
    ...optional('spec', resources === undefined ? rest : withoutResources(rest)),
  };
}

/** Without what KubeDB has written of the administrator's credentials: a Secret of its own, and when credentials came into use. */
function withoutOwnCredentials(spec: Record<string, unknown>, name: string): Record<string, unknown> {
  const { auth } = FACETS;
  const plain = withoutCredentials(spec);
  const { kind, apiGroup } = recordOf(spec.authSecret);
  // Another kind than a Secret is kept: without a name it is a problem of the pool, which nobody else would see.
  if (kind !== undefined || apiGroup) return { ...plain, authSecret: withoutActiveFrom(recordOf(spec.authSecret)) };
  const named = auth.live?.valueOf({ name, spec }) ?? {};
  if (Object.keys(named).length === 0) return plain;
  return { ...plain, authSecret: { ...named, ...recordOf(plain.authSecret) } };
}

function withoutActiveFrom({ activeFrom: _, ...rest }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return rest;
}

/** Resources of a `spec` that a pool can say in a field of its own; what it cannot say there stays where it is. */
function sayableResources(spec: object): PoolResources | undefined {
  const found = containerResources(spec);
  if (found === undefined || checkSchema('pool', { ...LEAST, resources: found }).length > 0) return undefined;
  return found as PoolResources;
}

const LEAST = { namespace: 'n', name: 'n', version: 'v', postgresRef: { name: 'n' } };

/** What people have written: not the notes of kubectl, of Argo CD, and of this project. */
function people(texts: Readonly<Record<string, string>> = {}): Record<string, string> {
  const tools = ['kubectl.kubernetes.io/', 'argocd.argoproj.io/', 'pgpool-gitops/'];
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !tools.some((tool) => key.startsWith(tool))));
}

function optional<K extends string>(key: K, value: Readonly<Record<string, unknown>>): object {
  return Object.keys(value).length === 0 ? {} : { [key]: value };
}

function tlsIntent(
  sslMode: SslMode,
  spec: PgpoolSpec,
  namespace: string,
  objects: readonly LiveObject[],
): TlsIntent | undefined {
  if (spec.tls === undefined) return undefined;
  const { issuerRef, certificates: declared = [] } = spec.tls;
  const certificates = declared.map(certificateIntent).filter((certificate) => Object.keys(certificate).length > 1);
  const signer = issuerRef ?? declared.find(({ alias }) => alias === 'server')?.issuerRef;
  const root = signer === undefined ? undefined : rootName(signer, namespace, objects);
  return {
    sslMode,
    ...(spec.clientAuthMode === undefined ? {} : { clientAuthMode: spec.clientAuthMode }),
    ...(issuerRef === undefined ? {} : { issuerRef: shortRef(issuerRef) }),
    ...(root === undefined ? {} : { root }),
    ...(certificates.length === 0 ? {} : { certificates }),
  };
}

function certificateIntent({ issuerRef, duration, renewBefore, ...rest }: CertificateIntent): CertificateIntent {
  return {
    ...rest,
    ...(issuerRef === undefined ? {} : { issuerRef: shortRef(issuerRef) }),
    ...(duration === undefined ? {} : { duration: shortDuration(duration) }),
    ...(renewBefore === undefined ? {} : { renewBefore: shortDuration(renewBefore) }),
  };
}

function shortRef(ref: IssuerRef): IssuerRef {
  return {
    ...(ref.kind === 'Issuer' || ref.kind === undefined ? {} : { kind: ref.kind }),
    ...(ref.apiGroup === CERT_MANAGER_GROUP || ref.apiGroup === undefined ? {} : { apiGroup: ref.apiGroup }),
    name: ref.name,
  };
}

/** API groups of issuers that cert-manager does not have itself, and that main.ts therefore has to name. */
export function foreignIssuerGroups(pools: readonly PoolIntent[]): string[] {
  const references = pools.flatMap(({ tls }) => [
    tls?.issuerRef,
    ...(tls?.certificates ?? []).map(({ issuerRef }) => issuerRef),
  ]);
  const groups = references.flatMap((ref) => (ref?.apiGroup === undefined ? [] : [ref.apiGroup]));
  return [...new Set(groups)].filter((group) => group !== CERT_MANAGER_GROUP).sort();
}
