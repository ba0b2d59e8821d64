import type { Problem } from '../errors';
import { recordOf } from '../json';
import { pathText, valueAt } from '../validation/finding';
import { checkObject } from '../validation/objects';
import { checkSchema } from '../validation/schema';
import { checkLives, type Report } from './check-lives';
import { checkResources } from './check-resources';
import { checkTrust } from './check-trust';
import { type IssuerIntent, type PoolIntent, poolKey, REPLICAS } from './intent';
import { refusePgpool } from './kubedb/pgpool-refusals';
import { refusalsOf } from './kubedb/refusal';
import { renderedSpec } from './kubedb/spec-forms';
import { ARGOCD_FOLDER, serviceDnsNames } from './names';
import { isNewField, newFieldName } from './new-fields';
import { isObjectName } from './object-names';
import { checkPgpoolConf } from './pgpool-conf/check';
import { PKI_FOLDER } from './pki';
import { CERTIFICATE_ALIASES, type CertificateIntent, type TlsIntent } from './tls';

/** Folders of dist/ that no namespace may have the name of, and what they hold. */
const RESERVED_NAMESPACES: ReadonlyMap<string, string> = new Map([
  [ARGOCD_FOLDER, 'the Applications'],
  [PKI_FOLDER, 'the certificate authorities'],
]);

/** Fields of `spec` of a Pgpool that a pool says elsewhere, or that this project owns. */
const OWNED_SPEC_FIELDS: ReadonlyMap<string, string> = new Map([
  ['version', 'say it as `version` of the pool'],
  ['replicas', 'say it as `replicas` of the pool'],
  ['postgresRef', 'say it as `postgresRef` of the pool'],
  ['deletionPolicy', 'say it as `deletionPolicy` of the pool'],
  ['tls', 'say it as `tls` of the pool'],
  ['sslMode', 'say it as `tls.sslMode` of the pool'],
  ['clientAuthMode', 'say it as `tls.clientAuthMode` of the pool, without tls as `clientAuthMode`'],
  ['autoOps', 'leave it out: rotations belong to git, so it is always `disabled: true`'],
]);

/**
 * Everything that is wrong with the intent of one pool, as far as the pool alone can tell.
 *
 * @param position where the pool stands in main.ts, for a pool whose name is itself wrong.
 * @param newFields fields of a Pgpool that a newer KubeDB has: `spec.poolerMode`.
 */
export function checkPool(
  pool: PoolIntent,
  file: string,
  position: number,
  newFields: readonly string[] = [],
): Problem[] {
  const problems: Problem[] = [];
  const label = typeof pool?.name === 'string' && typeof pool?.namespace === 'string' ? poolKey(pool) : `[${position}]`;
  const report: Report = (path, message, fix) => {
    problems.push({ code: 'intent-invalid', file, path: `pools ${label}: ${path}`, message, fix });
  };
  for (const finding of checkSchema('pool', pool)) {
    report(pathText(finding.at) || '(pool)', finding.message, misplacedField(finding.at));
  }
  // A pool that is not of the right shape would only yield follow-up problems that mean nothing to a person.
  if (problems.length > 0) return problems;
  const taken = RESERVED_NAMESPACES.get(pool.namespace);
  if (taken !== undefined) {
    report('namespace', `found "${pool.namespace}", where dist/ keeps ${taken}, allowed: any other namespace`);
  }
  checkReplicas(pool, report);
  checkSpec(pool, report);
  checkKubedb(pool, newFields, report);
  checkResources(pool, report);
  checkPgpoolConf(pool, report);
  checkIssuers(pool, report);
  checkTls(pool, report);
  checkLives(pool, report);
  checkTrust(pool, report);
  return problems;
}

function misplacedField(at: readonly (string | number)[]): string | undefined {
  const key = at.length === 1 ? String(at[0]) : '';
  if (key !== 'sslMode' && key !== 'clientAuthMode') return undefined;
  return `move it into \`tls\`; a pool without \`tls\` always has sslMode disable and no certificate authentication`;
}

function checkReplicas(pool: PoolIntent, report: Report): void {
  const { min, max } = REPLICAS;
  if (pool.replicas !== undefined && (pool.replicas < min || pool.replicas > max)) {
    report('replicas', `found ${pool.replicas}, allowed: ${min} to ${max}`);
  }
}

function checkSpec(pool: PoolIntent, report: Report): void {
  for (const key of Object.keys(pool.spec ?? {})) {
    const instead = OWNED_SPEC_FIELDS.get(key);
    if (instead !== undefined) report(`spec.${key}`, 'is not allowed here', instead);
  }
  checkCredentials(recordOf(pool.spec?.authSecret), report);
}

function checkCredentials(
  { activeFrom, apiGroup, kind, name }: Readonly<Record<string, unknown>>,
  report: Report,
): void {
  if (!name && (apiGroup || (kind ?? 'Secret') !== 'Secret')) {
    report(
      'spec.authSecret.name',
      `is missing: ${kind ?? 'Secret'} alone is no object`,
      'say its name, or leave kind and apiGroup out',
    );
  }
  if (typeof name === 'string' && name !== '' && !isObjectName(name)) {
    report('spec.authSecret.name', `found "${name}", allowed: the name of a Secret`);
  }
  if (activeFrom === undefined) return;
  report(
    'spec.authSecret.activeFrom',
    'is not allowed here',
    'leave it out: KubeDB writes when credentials come into use',
  );
}

/**
 * Reports what KubeDB refuses of the fields that a pool says in KubeDB's own words, so that the problem names main.ts and not a file
 * of dist/: first what its webhooks refuse, whose words say more, then what only its schema does.
 */
function checkKubedb(pool: PoolIntent, newFields: readonly string[], report: Report): void {
  const { spec = {} } = pool;
  const isOwn = (field: unknown) =>
    typeof field === 'string' && Object.hasOwn(spec, field) && !OWNED_SPEC_FIELDS.has(field);
  const told = new Set<string>();
  for (const { path, message, fix } of refusalsOf((refuse) => refusePgpool(refusable(pool), refuse))) {
    if (!isOwn(path.split(/[.[]/)[1])) continue;
    told.add(path);
    report(path, message, fix);
  }
  for (const { at, message } of checkObject(renderable(pool))) {
    const path = pathText(at);
    if (at[0] !== 'spec' || !isOwn(at[1]) || told.has(path) || isNewField(path, message, newFields)) continue;
    // KubeDB copies limits to requests: report what it copies where it is written only.
    if (message.startsWith('found') && valueAt(spec, at.slice(1)) === undefined) continue;
    if (message.startsWith('unknown field')) reportUnknown(at, message, report);
    else report(path, message);
  }
}

/** What KubeDB's webhooks are to look at. */
function refusable({ spec = {}, version, postgresRef, namespace, tls }: PoolIntent): Record<string, unknown> {
  return {
    ...spec,
    version,
    postgresRef: { namespace, ...postgresRef },
    ...(tls === undefined ? {} : { tls: {} }),
  };
}

/** What KubeDB's schema is to look at. */
function renderable({ spec = {}, version, postgresRef, name, namespace }: PoolIntent): object {
  const whole = { ...renderedSpec(spec), version, postgresRef: { name: postgresRef.name, namespace } };
  return { apiVersion: 'kubedb.com/v1alpha2', kind: 'Pgpool', metadata: { name, namespace }, spec: whole };
}

/** One that this release does not know is misspelt, or one of a newer KubeDB. */
function reportUnknown(at: readonly (string | number)[], message: string, report: Report): void {
  const path = pathText(at);
  // What a pool says elsewhere is not allowed in its spec.
  const isAllowed = (field: string) => at.length > 2 || !OWNED_SPEC_FIELDS.has(field);
  const words = message.replace(/(?<=allowed: )[^;]+/, (list) => list.split(', ').filter(isAllowed).join(', '));
  const fix = `if it is one of a newer KubeDB: kubedb: { newFields: ['${newFieldName(path)}'] }`;
  report(path, words, message.includes('did you mean') ? undefined : fix);
}

function checkIssuers(pool: PoolIntent, report: Report): void {
  const seen = new Map<string, number>();
  (pool.issuers ?? []).forEach((issuer, i) => {
    const kinds = issuerKinds(issuer);
    if (kinds.length !== 1) {
      const found = kinds.length === 0 ? 'none of them' : kinds.join(' and ');
      report(`issuers[${i}]`, `found ${found}, allowed: exactly one of selfSignedCa, ca, vault`);
    }
    const twin = seen.get(issuer.name);
    if (twin !== undefined) report(`issuers[${i}].name`, `"${issuer.name}" is the name of issuers[${twin}] too`);
    seen.set(issuer.name, i);
  });
}

function issuerKinds(issuer: IssuerIntent): string[] {
  return (['selfSignedCa', 'ca', 'vault'] as const).filter((kind) => issuer[kind] !== undefined);
}

function checkTls(pool: PoolIntent, report: Report): void {
  const { tls } = pool;
  if (tls === undefined) {
    if ((pool.clientCertificates ?? []).length > 0) {
      report(
        'clientCertificates',
        'are declared, but the pool has no tls: no client could show them',
        'declare tls, or leave them out',
      );
    }
    if (pool.postgresRef.tls === true) {
      report(
        'tls',
        'is missing, but the PostgreSQL behind the pool serves TLS (postgresRef.tls): KubeDB refuses a Pgpool without tls there',
        'declare tls, or set postgresRef.tls to what PostgreSQL really does',
      );
    }
    return;
  }
  checkSigners(pool, tls, report);
  if (tls.sslMode === 'disable' && tls.clientAuthMode === 'cert') {
    report(
      'tls.clientAuthMode',
      'found "cert" with sslMode "disable": without TLS no client can show a certificate',
      'allowed with sslMode allow, prefer, require, verify-ca, verify-full',
    );
  }
  checkCertificates(tls.certificates ?? [], report);
  if (tls.sslMode === 'verify-full') checkServiceNames(pool, tls.certificates ?? [], report);
}

/** Who signs the certificates, and how clients prove who they are, are said once. */
function checkSigners(pool: PoolIntent, tls: TlsIntent, report: Report): void {
  if (pool.clientAuthMode !== undefined)
    report('clientAuthMode', 'is not allowed beside tls', 'say it as `tls.clientAuthMode`');
  const unsigned = CERTIFICATE_ALIASES.filter(
    (alias) => !tls.certificates?.some((each) => each.alias === alias && each.issuerRef),
  );
  if (tls.issuerRef === undefined && unsigned.length > 0) {
    const fix = `tls.issuerRef, or an issuerRef of each certificate: ${unsigned.join(', ')} ${unsigned.length === 1 ? 'has' : 'have'} none`;
    report('tls.issuerRef', 'is missing: nobody would sign the certificates', fix);
  }
}

function checkCertificates(certificates: readonly CertificateIntent[], report: Report): void {
  const seen = new Map<string, number>();
  certificates.forEach((certificate, i) => {
    const twin = seen.get(certificate.alias);
    if (twin !== undefined) {
      report(`tls.certificates[${i}].alias`, `"${certificate.alias}" is the alias of certificates[${twin}] too`);
    }
    seen.set(certificate.alias, i);
  });
}

/** Clients that verify in full compare the name they connect to, so the Service's own name has to be in. */
function checkServiceNames(pool: PoolIntent, certificates: readonly CertificateIntent[], report: Report): void {
  const names = serviceDnsNames(pool);
  const wanted = `${pool.name}.${pool.namespace}.svc`;
  const index = certificates.findIndex((certificate) => certificate.alias === 'server');
  const found = certificates[index]?.dnsNames;
  // KubeDB gives a certificate that names no host those of the Service.
  if (found === undefined) return;
  if (found.includes(wanted) || found.includes(`*.${pool.namespace}.svc`)) return;
  report(
    `tls.certificates[${index}].dnsNames`,
    `sslMode is verify-full, but the server certificate lacks the Service's name "${wanted}"` +
      (found.length === 0 ? ' (it names none)' : `, found ${found.join(', ')}`),
    `{ alias: 'server', dnsNames: ['${names.join("', '")}'] }`,
  );
}
