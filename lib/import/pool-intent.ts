import type { PgpoolSpec } from '../cluster/resources';
import type { Problem } from '../errors';
import { isRecord } from '../json';
import { type PoolIntent, poolKey } from '../model/intent';
import { intendedSpec } from '../model/kubedb/spec-forms';
import { storedSpec } from '../model/kubedb/stored';
import { CERT_MANAGER_GROUP, type CertificateIntent, type IssuerRef, type SslMode, type TlsIntent } from '../model/tls';
import { ClientCertificates } from './client-certificates';
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

/**
 * Every Pgpool among live objects as an intent, without what KubeDB has filled in.
 *
 * @param from where the objects come from, for messages.
 */
export function takePools(given: readonly LiveObject[], from: string): TakenPools {
  const read = given.filter(isRead);
  const faults = new Map(read.map((object) => [object, faultOf(object)]));
  const objects = read.filter((object) => faults.get(object) === undefined);
  const live = read.filter(({ kind }) => kind === 'Pgpool').sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const [pools, problems]: [PoolIntent[], Problem[]] = [[], []];
  const certificates = new ClientCertificates(objects);
  const notes: string[] = [];
  for (const [i, pgpool] of live.entries()) {
    const key = keyOf(pgpool);
    const reason =
      keyOf(live[i - 1]) === key ? TWICE : (unreadable(pgpool) ?? faults.get(pgpool) ?? unchangeable(pgpool, objects));
    if (reason === undefined) {
      const pool = poolIntent(pgpool, objects, certificates);
      pools.push(pool);
      if (isBehindTls(pgpool, objects) && pool.postgresRef.tls !== true) notes.push(rootNote(key));
    } else problems.push({ code: 'import-invalid', file: from, path: `Pgpool ${key}`, message: reason });
  }
  const left = read.filter((object) => object.kind !== 'Pgpool' && faults.get(object) !== undefined);
  notes.push(...left.map((object) => `${object.kind} ${keyOf(object)} is left: ${faults.get(object)}`));
  return { pools, problems, notes: [...certificates.notes, ...notes] };
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

function keyOf(pgpool: LiveObject | undefined): string {
  return pgpool === undefined ? '' : poolKey({ namespace: 'default', ...pgpool.metadata });
}

/** Why an object is no pool that can be taken. */
function unreadable({ spec }: LiveObject): string | undefined {
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

function poolIntent(pgpool: LiveObject, objects: readonly LiveObject[], certificates: ClientCertificates): PoolIntent {
  const { name, namespace = 'default', labels, annotations } = pgpool.metadata;
  const live = { ...pgpool.spec };
  const spec: PgpoolSpec = intendedSpec(live, name);
  const tls = tlsIntent(storedSpec(live, name).sslMode as SslMode, spec, namespace, objects);
  const clients = tls === undefined ? [] : certificates.take({ namespace, name }, tls);
  const rest = Object.fromEntries(Object.entries(spec).filter(([field]) => !OWN_FIELDS.includes(field)));
  return {
    namespace,
    name,
    version: String(live.version),
    ...(spec.replicas === undefined ? {} : { replicas: spec.replicas }),
    postgresRef: postgresRef(pgpool, objects, tls?.root),
    ...(spec.deletionPolicy === undefined ? {} : { deletionPolicy: spec.deletionPolicy }),
    ...optional('labels', people(labels)),
    ...optional('annotations', people(annotations)),
    ...(tls === undefined && spec.clientAuthMode === 'scram' ? { clientAuthMode: spec.clientAuthMode } : {}),
    ...(tls === undefined ? {} : { tls }),
    ...(clients.length === 0 ? {} : { clientCertificates: clients }),
    ...optional('spec', rest),
  };
}

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
