import type { X509Certificate } from 'node:crypto';
import { tableLines } from '../model/text-table';
import type { TlsAnswer } from './probe';

/** What was found at one place: as it should be, wrong, or nothing that could be judged yet. */
export type Verdict = 'right' | 'wrong' | 'silent';

/** What an endpoint serves beside what it should serve. */
export interface CertificateFinding {
  readonly about: 'certificate';
  /** `pod checkout-0` */
  readonly where: string;
  /** Who answered, so that a pod of the same name is another. */
  readonly key: string;
  readonly verdict: Verdict;
  /** A serial, or words: `no TLS`. */
  readonly served: string;
  readonly issuer: string;
  readonly expected: string;
}

/** Whether an endpoint keeps what sslMode promises. */
export interface PromiseFinding {
  readonly about: 'promise';
  readonly where: string;
  readonly key: string;
  readonly verdict: Verdict;
  /** `accepts clients without TLS, but sslMode require promises to refuse them` */
  readonly text: string;
}

/** One thing that a proof has found. */
export type Finding = CertificateFinding | PromiseFinding;

/** Compares what an endpoint answered with the certificate that it should serve; none means no TLS. */
export function judgeCertificate(
  place: Pick<Finding, 'where' | 'key'>,
  answer: TlsAnswer,
  expected: X509Certificate | undefined,
): CertificateFinding {
  const base = { ...place, about: 'certificate', expected: expected?.serialNumber ?? 'no TLS' } as const;
  if (answer.kind === 'none') return { ...base, verdict: 'silent', served: reasonText(answer.reason), issuer: '-' };
  if (answer.kind === 'plain') {
    return { ...base, verdict: expected === undefined ? 'right' : 'wrong', served: 'no TLS', issuer: '-' };
  }
  const { certificate } = answer;
  const verdict = certificate.fingerprint256 === expected?.fingerprint256 ? 'right' : 'wrong';
  return { ...base, verdict, served: certificate.serialNumber, issuer: nameText(certificate.issuer) };
}

/** The resolver's words say nothing to most people. */
function reasonText(reason: string): string {
  const host = reason.match(/(?:ENOTFOUND|EAI_AGAIN) (\S+)/)?.[1];
  return host === undefined ? reason : `the cluster's DNS does not know ${host}`;
}

/** `CN=ca, O=example`: Node writes a line for each part. */
function nameText(name: string): string {
  return name.replaceAll('\n', ', ') || '(empty)';
}

const HEADER = ['WHERE', 'SERVED SERIAL', 'SERVED ISSUER', 'EXPECTED SERIAL'] as const;

/** The findings that are not right, as a table and sentences for people. */
export function findingsText(findings: readonly Finding[]): string {
  const bad = findings.filter(({ verdict }) => verdict !== 'right');
  const rows = bad.flatMap((finding) =>
    finding.about === 'certificate' ? [[finding.where, finding.served, finding.issuer, finding.expected]] : [],
  );
  const sentences = bad.flatMap((finding) => (finding.about === 'promise' ? [`${finding.where} ${finding.text}`] : []));
  return [...(rows.length === 0 ? [] : tableLines([HEADER, ...rows])), ...sentences].join('\n');
}
