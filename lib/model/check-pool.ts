import type { Problem } from '../errors';
import { durationSeconds } from './duration';
import { type ClientCertificateIntent, type IssuerIntent, type PoolIntent, poolKey, REPLICAS } from './intent';
import { ARGOCD_FOLDER, serviceDnsNames } from './names';
import { checkSchema, pathText } from './schema-check';
import { POOL_SCHEMA } from './schemas';
import { type CertificateIntent, type IssuerRef, resolveIssuerRef } from './tls';

/** Life of a certificate that names none: cert-manager's default, 90 days. */
export const DEFAULT_CERTIFICATE_DURATION = '2160h';
/** Life of a CA that we render and how long before its end it is renewed. */
export const CA_DEFAULTS = { duration: '87600h', renewBefore: '17520h' } as const;

/** Fields of `spec` of a Pgpool that a pool says elsewhere, or that this project owns. */
const OWNED_SPEC_FIELDS: Readonly<Record<string, string>> = {
  version: 'say it as `version` of the pool',
  replicas: 'say it as `replicas` of the pool',
  postgresRef: 'say it as `postgresRef` of the pool',
  deletionPolicy: 'say it as `deletionPolicy` of the pool',
  tls: 'say it as `tls` of the pool',
  sslMode: 'say it as `tls.sslMode` of the pool',
  clientAuthMode: 'say it as `tls.clientAuthMode` of the pool',
  autoOps: 'leave it out: rotations belong to git, so it is always `disabled: true`',
};

type Report = (path: string, message: string, fix?: string) => void;

/**
 * Everything that is wrong with the intent of one pool, as far as the pool alone can tell.
 *
 * @param position where the pool stands in main.ts, for a pool whose name is itself wrong.
 */
export function checkPool(pool: PoolIntent, file: string, position: number): Problem[] {
  const problems: Problem[] = [];
  const label = typeof pool?.name === 'string' && typeof pool?.namespace === 'string' ? poolKey(pool) : `[${position}]`;
  const report: Report = (path, message, fix) => {
    problems.push({ code: 'intent-invalid', file, path: `pools ${label}: ${path}`, message, fix });
  };
  for (const finding of checkSchema(POOL_SCHEMA, pool)) {
    report(pathText(finding.at) || '(pool)', finding.message, misplacedField(finding.at));
  }
  // A pool that is not of the right shape would only yield follow-up problems that mean nothing to a person.
  if (problems.length > 0) return problems;
  if (pool.namespace === ARGOCD_FOLDER) {
    report('namespace', `found "${ARGOCD_FOLDER}", where dist/ keeps the Applications, allowed: any other namespace`);
  }
  checkReplicas(pool, report);
  checkSpec(pool, report);
  checkIssuers(pool, report);
  checkTls(pool, report);
  checkLives(pool, report);
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
    const instead = OWNED_SPEC_FIELDS[key];
    if (instead !== undefined) report(`spec.${key}`, 'is not allowed here', instead);
  }
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
    if (pool.postgresRef.tls === true) {
      report(
        'tls',
        'is missing, but the PostgreSQL behind the pool serves TLS (postgresRef.tls): KubeDB refuses a Pgpool without tls there',
        'declare tls, or set postgresRef.tls to what PostgreSQL really does',
      );
    }
    return;
  }
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
  const found = certificates[index]?.dnsNames ?? [];
  if (found.includes(wanted) || found.includes(`*.${pool.namespace}.svc`)) return;
  report(
    index < 0 ? 'tls.certificates' : `tls.certificates[${index}].dnsNames`,
    `sslMode is verify-full, but the server certificate lacks the Service's name "${wanted}"` +
      (found.length === 0 ? ' (it names none)' : `, found ${found.join(', ')}`),
    `{ alias: 'server', dnsNames: ['${names.join("', '")}'] }`,
  );
}

/** A certificate with a life, and where it is declared. */
interface Leaf {
  readonly path: string;
  readonly issuerRef: IssuerRef | undefined;
  readonly duration: string;
  readonly renewBefore?: string;
}

function checkLives(pool: PoolIntent, report: Report): void {
  const leaves = leavesOf(pool);
  for (const leaf of leaves) checkRenewal(leaf.path, leaf.duration, leaf.renewBefore, report);
  (pool.issuers ?? []).forEach((issuer, i) => {
    if (issuer.selfSignedCa === undefined) return;
    const ca = { ...CA_DEFAULTS, ...issuer.selfSignedCa };
    const path = `issuers[${i}].selfSignedCa`;
    checkRenewal(path, ca.duration, ca.renewBefore, report);
    const signed = leaves.filter((leaf) => refersTo(leaf.issuerRef, issuer.name));
    for (const leaf of signed) checkOutlives(path, ca, leaf, report);
  });
}

function leavesOf(pool: PoolIntent): Leaf[] {
  const tls = pool.tls;
  if (tls === undefined) return [];
  const leaf = (path: string, certificate: Partial<CertificateIntent & ClientCertificateIntent>): Leaf => ({
    path,
    issuerRef: certificate.issuerRef ?? tls.issuerRef,
    duration: certificate.duration ?? DEFAULT_CERTIFICATE_DURATION,
    renewBefore: certificate.renewBefore,
  });
  return [
    leaf('tls.certificates (default life)', {}),
    ...(tls.certificates ?? []).map((certificate, i) => leaf(`tls.certificates[${i}]`, certificate)),
    ...(pool.clientCertificates ?? []).map((certificate, i) => leaf(`clientCertificates[${i}]`, certificate)),
  ];
}

function refersTo(ref: IssuerRef | undefined, issuer: string): boolean {
  if (ref === undefined) return false;
  const { kind, name } = resolveIssuerRef(ref);
  return kind === 'Issuer' && name === issuer;
}

/** The least that cert-manager's webhook takes, in seconds. */
const MIN_DURATION = 3600;
const MIN_RENEW_BEFORE = 300;

function checkRenewal(path: string, duration: string, renewBefore: string | undefined, report: Report): void {
  if (durationSeconds(duration) < MIN_DURATION) report(`${path}.duration`, `found ${duration}, allowed: at least 1h`);
  if (renewBefore !== undefined && durationSeconds(renewBefore) < MIN_RENEW_BEFORE) {
    report(`${path}.renewBefore`, `found ${renewBefore}, allowed: at least 5m`);
  }
  if (renewBefore === undefined || durationSeconds(renewBefore) < durationSeconds(duration)) return;
  report(`${path}.renewBefore`, `found ${renewBefore}, allowed: less than its duration ${duration}`);
}

/** cert-manager re-issues nothing when a CA is renewed, so each leaf must end within what the old CA still has to live. */
function checkOutlives(path: string, ca: { duration: string; renewBefore: string }, leaf: Leaf, report: Report): void {
  if (durationSeconds(ca.duration) <= durationSeconds(leaf.duration)) {
    report(
      `${path}.duration`,
      `found ${ca.duration}, allowed: longer than the certificates that it signs (${leaf.path}: ${leaf.duration})`,
    );
  } else if (durationSeconds(ca.renewBefore) < durationSeconds(leaf.duration)) {
    report(
      `${path}.renewBefore`,
      `found ${ca.renewBefore}, allowed: at least the life of the certificates that it signs ` +
        `(${leaf.path}: ${leaf.duration}), else one could outlive its CA`,
    );
  }
}
