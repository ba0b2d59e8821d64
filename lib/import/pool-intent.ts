import type { CertificateSpec, PgpoolSpec } from '../cluster/resources';
import type { ClientCertificateIntent, PoolIntent, PostgresRef } from '../model/intent';
import { kubedbCertificateName, kubedbCertificateNames } from '../model/names';
import {
  CERT_MANAGER_GROUP,
  CERTIFICATE_ALIASES,
  type CertificateAlias,
  type CertificateIntent,
  type IssuerRef,
  type TlsIntent,
} from '../model/tls';
import type { LiveObject } from './live-objects';
import { rootName } from './root-name';

/** `spec` of a Pgpool; the CRD requires version and postgresRef. */
type ImportedSpec = PgpoolSpec & Required<Pick<PgpoolSpec, 'version' | 'postgresRef'>>;

/** What the webhook writes into a Pgpool that says nothing: taken over, it would only be noise. */
const DEFAULT_HEALTH_CHECKER = JSON.stringify({ failureThreshold: 1, periodSeconds: 10, timeoutSeconds: 10 });

/** Every Pgpool among live objects as an intent, sorted by namespace and name. */
export function poolIntents(objects: readonly LiveObject[]): PoolIntent[] {
  return objects
    .filter(({ kind, apiVersion }) => kind === 'Pgpool' && apiVersion.startsWith('kubedb.com/'))
    .map((pgpool) => poolIntent(pgpool, objects))
    .sort((a, b) => (`${a.namespace}/${a.name}` < `${b.namespace}/${b.name}` ? -1 : 1));
}

function poolIntent(pgpool: LiveObject, objects: readonly LiveObject[]): PoolIntent {
  const { name, namespace = 'default' } = pgpool.metadata;
  const spec = pgpool.spec as unknown as ImportedSpec;
  const tls = tlsIntent(pgpool, spec, objects);
  const clients = tls === undefined ? [] : clientCertificates(pgpool, tls, objects);
  const rest = otherFields(pgpool.spec ?? {});
  return {
    namespace,
    name,
    version: spec.version,
    ...(spec.replicas === undefined || spec.replicas === 1 ? {} : { replicas: spec.replicas }),
    postgresRef: postgresRef(spec, namespace),
    ...(spec.deletionPolicy === undefined || spec.deletionPolicy === 'Delete'
      ? {}
      : { deletionPolicy: spec.deletionPolicy }),
    ...(tls === undefined ? {} : { tls }),
    ...(clients.length === 0 ? {} : { clientCertificates: clients }),
    ...(Object.keys(rest).length === 0 ? {} : { spec: rest }),
  };
}

function postgresRef(spec: ImportedSpec, namespace: string): PostgresRef {
  const { name, namespace: other } = spec.postgresRef;
  return { name, ...(other === undefined || other === namespace ? {} : { namespace: other }) };
}

function tlsIntent(pgpool: LiveObject, spec: PgpoolSpec, objects: readonly LiveObject[]): TlsIntent | undefined {
  if (spec.tls === undefined) return undefined;
  const declared = new Map((spec.tls.certificates ?? []).map((certificate) => [certificate.alias, certificate]));
  const certificates = CERTIFICATE_ALIASES.map((alias) =>
    certificateIntent(pgpool, alias, declared.get(alias) ?? { alias }, objects),
  ).filter((certificate) => Object.keys(certificate).length > 1);
  const { issuerRef = { name: '' } } = spec.tls;
  const root = rootName(issuerRef, pgpool.metadata.namespace ?? 'default', objects);
  return {
    // KubeDB's default where TLS is set and sslMode is not; a live object has it written out.
    sslMode: spec.sslMode ?? 'verify-full',
    ...(spec.clientAuthMode === undefined || spec.clientAuthMode === 'md5'
      ? {}
      : { clientAuthMode: spec.clientAuthMode }),
    issuerRef: shortRef(issuerRef),
    ...(root === undefined ? {} : { root }),
    ...(certificates.length === 0 ? {} : { certificates }),
  };
}

/** A certificate without what is a default anyway, and the server's names from what cert-manager really issued. */
function certificateIntent(
  pgpool: LiveObject,
  alias: CertificateAlias,
  declared: CertificateIntent,
  objects: readonly LiveObject[],
): CertificateIntent {
  const { secretName, issuerRef, ...rest } = declared;
  const defaultSecret = kubedbCertificateName(pgpool.metadata.name, alias);
  const names = alias === 'server' && rest.dnsNames === undefined ? issuedNames(pgpool, objects) : [];
  return {
    ...rest,
    ...(issuerRef === undefined ? {} : { issuerRef: shortRef(issuerRef) }),
    ...(secretName === undefined || secretName === defaultSecret ? {} : { secretName }),
    ...(names.length === 0 ? {} : { dnsNames: names }),
  };
}

function issuedNames(pgpool: LiveObject, objects: readonly LiveObject[]): string[] {
  const name = kubedbCertificateName(pgpool.metadata.name, 'server');
  const issued = certificatesOf(pgpool, objects).find(({ metadata }) => metadata.name === name);
  return [...((issued?.spec as CertificateSpec | undefined)?.dnsNames ?? [])];
}

function certificatesOf(pgpool: LiveObject, objects: readonly LiveObject[]): LiveObject[] {
  return objects.filter(
    ({ kind, apiVersion, metadata }) =>
      kind === 'Certificate' &&
      apiVersion.startsWith(`${CERT_MANAGER_GROUP}/`) &&
      metadata.namespace === pgpool.metadata.namespace,
  );
}

/** Certificates of people's own for clients of the pool: signed by its issuer, with a user's name. */
function clientCertificates(
  pgpool: LiveObject,
  tls: TlsIntent,
  objects: readonly LiveObject[],
): ClientCertificateIntent[] {
  const kubedb = kubedbCertificateNames(pgpool.metadata.name);
  return certificatesOf(pgpool, objects)
    .filter(({ metadata }) => !kubedb.includes(metadata.name))
    .filter(({ metadata }) => metadata.labels?.['app.kubernetes.io/managed-by'] !== 'kubedb.com')
    .flatMap(({ metadata, spec }) => {
      const certificate = spec as unknown as CertificateSpec;
      const signedByPool = certificate.issuerRef.name === tls.issuerRef.name && !certificate.isCA;
      if (!signedByPool || certificate.commonName === undefined || !certificate.usages?.includes('client auth'))
        return [];
      const { commonName, secretName, duration, renewBefore } = certificate;
      return [
        {
          name: metadata.name,
          user: commonName,
          ...(secretName === metadata.name ? {} : { secretName }),
          ...(duration === undefined ? {} : { duration: shortDuration(duration) }),
          ...(renewBefore === undefined ? {} : { renewBefore: shortDuration(renewBefore) }),
        },
      ];
    });
}

/** `2160h0m0s`, as the API server writes a duration, as people write it: `2160h`. */
function shortDuration(text: string): string {
  return text.replace(/(\D)0s$/, '$1').replace(/(\D)0m$/, '$1');
}

function shortRef(ref: IssuerRef): IssuerRef {
  return {
    ...(ref.kind === 'Issuer' || ref.kind === undefined ? {} : { kind: ref.kind }),
    ...(ref.apiGroup === CERT_MANAGER_GROUP || ref.apiGroup === undefined ? {} : { apiGroup: ref.apiGroup }),
    name: ref.name,
  };
}

/** Fields of `spec` that a pool says elsewhere, or that this project renders itself. */
const READ_FIELDS = [
  'version',
  'replicas',
  'postgresRef',
  'deletionPolicy',
  'sslMode',
  'clientAuthMode',
  'tls',
  'autoOps',
];

function otherFields(spec: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(spec)
      .filter(([key]) => !READ_FIELDS.includes(key))
      .filter(
        ([key, value]) =>
          key !== 'healthChecker' || JSON.stringify(value, sortedKeys(value)) !== DEFAULT_HEALTH_CHECKER,
      ),
  );
}

function sortedKeys(value: unknown): string[] {
  return Object.keys((value ?? {}) as object).sort();
}
