import type { X509Certificate } from 'node:crypto';
import { tableLines } from '../model/text-table';
import { printableData } from '../printable';
import type { TlsAnswer } from './probe';

/** Result of one check: right, wrong, or not answered yet. */
export type ProofVerdict = 'right' | 'wrong' | 'silent';

/** The certificate that a target serves, and the expected one. */
export interface CertificateFinding {
  readonly about: 'certificate';
  /** `pod checkout-0` */
  readonly where: string;
  /** Identifies the answering pod by uid, because another pod can get the same name. */
  readonly key: string;
  readonly verdict: ProofVerdict;
  /** Serial of the served certificate, or `no TLS`, or why there was no answer. */
  readonly served: string;
  readonly issuer: string;
  readonly expected: string;
}

/** Whether a target is as git promises. */
export interface PromiseFinding {
  readonly about: 'promise';
  readonly where: string;
  readonly key: string;
  readonly verdict: ProofVerdict;
  /** `accepts clients without TLS, but sslMode require promises to refuse them` */
  readonly text: string;
}

/** One result of a proof. */
export type ProofFinding = CertificateFinding | PromiseFinding;

/** Compares an answer with the expected certificate; undefined means no TLS. */
export function judgeCertificate(
  target: Pick<ProofFinding, 'where' | 'key'>,
  answer: TlsAnswer,
  expected: X509Certificate | undefined,
): CertificateFinding {
  const base = { ...target, about: 'certificate', expected: expected?.serialNumber ?? 'no TLS' } as const;
  if (answer.kind === 'none') return { ...base, verdict: 'silent', served: reasonText(answer.reason), issuer: '-' };
  if (answer.kind === 'plain') {
    return { ...base, verdict: expected === undefined ? 'right' : 'wrong', served: 'no TLS', issuer: '-' };
  }
  const { certificate } = answer;
  const verdict = certificate.fingerprint256 === expected?.fingerprint256 ? 'right' : 'wrong';
  return { ...base, verdict, served: certificate.serialNumber, issuer: nameText(certificate.issuer) };
}

/** Replaces the resolver's error codes by a sentence. */
function reasonText(reason: string): string {
  const host = reason.match(/(?:ENOTFOUND|EAI_AGAIN) (\S+)/)?.[1];
  return host === undefined ? reason : `the cluster's DNS does not know ${host}`;
}

/** Joins the lines that Node makes of a name: `CN=ca, O=example`. */
function nameText(name: string): string {
  return name.replaceAll('\n', ', ') || '(empty)';
}

const HEADER = ['WHERE', 'SERVED SERIAL', 'SERVED ISSUER', 'EXPECTED SERIAL'] as const;

/** Formats the findings that are not right, as the lines of a table, and sentences. */
export function findingsTable(findings: readonly ProofFinding[]): string[] {
  const bad = findings.filter(({ verdict }) => verdict !== 'right');
  const rows = bad.flatMap((finding) =>
    finding.about === 'certificate'
      ? [printableData([finding.where, finding.served, finding.issuer, finding.expected])]
      : [],
  );
  const sentences = bad.flatMap((finding) => (finding.about === 'promise' ? [`${finding.where} ${finding.text}`] : []));
  return [...(rows.length === 0 ? [] : tableLines([HEADER, ...rows])), ...sentences];
}
