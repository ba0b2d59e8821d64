import { durationText } from '../model/duration';
import type { CertificateSubject, ResolvedIssuerRef } from '../model/tls';
import type { KubernetesObject, Metadata } from './object';

/** What a certificate may be used for, as cert-manager writes it. */
export const CERTIFICATE_USAGES = [
  'server auth',
  'client auth',
  'digital signature',
  'key encipherment',
  'cert sign',
  'crl sign',
] as const;
/** One of {@link CERTIFICATE_USAGES}. */
export type CertificateUsage = (typeof CERTIFICATE_USAGES)[number];

/** What the spec of a Certificate is made of. Durations are in seconds. */
export interface CertificateFields {
  readonly secretName: string;
  readonly issuerRef: ResolvedIssuerRef;
  readonly commonName?: string;
  readonly subject?: CertificateSubject;
  readonly dnsNames?: readonly string[];
  /** @default - cert-manager's: 90 days */
  readonly duration?: number;
  /** @default - cert-manager's: a third of its life */
  readonly renewBefore?: number;
  /** Whether it may sign others. @default false */
  readonly isCa?: boolean;
  /** @default - cert-manager's: digital signature, key encipherment */
  readonly usages?: readonly CertificateUsage[];
}

/** A Certificate of cert-manager. */
export function certificateObject(metadata: Metadata | undefined, fields: CertificateFields): KubernetesObject {
  const { secretName, issuerRef, commonName, subject, dnsNames, duration, renewBefore, isCa = false, usages } = fields;
  const { apiGroup, kind, name } = issuerRef;
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata,
    spec: {
      secretName,
      issuerRef: { group: apiGroup, kind, name },
      commonName,
      subject,
      dnsNames,
      duration: duration === undefined ? undefined : durationText(duration),
      renewBefore: renewBefore === undefined ? undefined : durationText(renewBefore),
      isCA: isCa ? true : undefined,
      // cert-manager's default would give a CA a new key at each renewal, and break all that it has signed.
      privateKey: { rotationPolicy: isCa ? 'Never' : 'Always' },
      usages,
    },
  };
}
