import { durationSeconds } from './duration';
import type { ClientCertificateIntent, PoolIntent } from './intent';
import { type CertificateIntent, type IssuerRef, resolveIssuerRef } from './tls';

/** Life of a certificate that names none: cert-manager's default, 90 days. */
export const DEFAULT_CERTIFICATE_DURATION = '2160h';
/** Life of a CA that we render and how long before its end it is renewed. */
export const CA_DEFAULTS = { duration: '87600h', renewBefore: '17520h' } as const;

/** Tells a problem of intent: where, what, and how to mend it. */
export type Report = (path: string, message: string, fix?: string) => void;

/** How long a certificate lives, and how long before its end it is renewed. */
export interface Life {
  readonly duration: string;
  readonly renewBefore: string;
}

/** A certificate with a life, and where it is declared. */
export interface Leaf {
  readonly path: string;
  readonly issuerRef: IssuerRef | undefined;
  readonly duration: string;
  readonly renewBefore?: string;
}

/** The lives of a pool's certificates, and those of the CAs that are rendered with it. */
export function checkLives(pool: PoolIntent, report: Report): void {
  const leaves = leavesOf(pool);
  for (const leaf of leaves) checkRenewal(leaf.path, leaf, report);
  (pool.issuers ?? []).forEach((issuer, i) => {
    if (issuer.selfSignedCa === undefined) return;
    const ca = { ...CA_DEFAULTS, ...issuer.selfSignedCa };
    const path = `issuers[${i}].selfSignedCa`;
    checkRenewal(path, ca, report);
    const signed = leaves.filter((leaf) => refersTo(leaf.issuerRef, issuer.name));
    for (const leaf of signed) checkOutlives(path, ca, leaf, report);
  });
}

/** Every certificate that is issued for a pool and its clients. */
export function leavesOf(pool: PoolIntent): Leaf[] {
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

/** A certificate is renewed after it begins, and lives as long as cert-manager demands. */
export function checkRenewal(path: string, { duration, renewBefore }: Partial<Life>, report: Report): void {
  const life = duration ?? DEFAULT_CERTIFICATE_DURATION;
  if (durationSeconds(life) < MIN_DURATION) report(`${path}.duration`, `found ${life}, allowed: at least 1h`);
  if (renewBefore === undefined) return;
  if (durationSeconds(renewBefore) < MIN_RENEW_BEFORE) {
    report(`${path}.renewBefore`, `found ${renewBefore}, allowed: at least 5m`);
  }
  if (durationSeconds(renewBefore) >= durationSeconds(life)) {
    report(`${path}.renewBefore`, `found ${renewBefore}, allowed: less than its duration ${life}`);
  }
}

/**
 * A CA outlives what it signs.
 *
 * cert-manager re-issues nothing when a CA is renewed, so what it signs must end within what the old CA still has to live.
 */
export function checkOutlives(path: string, ca: Life, signed: Pick<Leaf, 'path' | 'duration'>, report: Report): void {
  const what = `(${signed.path}: ${signed.duration})`;
  if (durationSeconds(ca.duration) <= durationSeconds(signed.duration)) {
    report(`${path}.duration`, `found ${ca.duration}, allowed: longer than the certificates that it signs ${what}`);
  } else if (durationSeconds(ca.renewBefore) < durationSeconds(signed.duration)) {
    report(
      `${path}.renewBefore`,
      `found ${ca.renewBefore}, allowed: at least the life of the certificates that it signs ` +
        `${what}, else one could outlive its CA`,
    );
  }
}
