import 'reflect-metadata';
import { X509Certificate as NodeCertificate, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** A certificate with its key, for tests only. */
export interface Issued {
  readonly pem: string;
  readonly keyPem: string;
  readonly certificate: NodeCertificate;
  readonly keys: webcrypto.CryptoKeyPair;
}

let serial = 0x0a00;

/** What to issue. */
export interface Wish {
  readonly name: string;
  /** @default - it signs itself */
  readonly by?: Issued;
  /** Whether it may sign others. @default - only when it signs itself */
  readonly isCa?: boolean;
  readonly dnsNames?: readonly string[];
  /** @default '2027-01-31' */
  readonly until?: string;
}

/** Issues a certificate; without `by` a CA that signs itself. */
export async function issue({
  name,
  by,
  isCa = by === undefined,
  dnsNames = [],
  until = '2027-01-31',
}: Wish): Promise<Issued> {
  const keys = (await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  serial += 1;
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serial.toString(16).padStart(4, '0'),
    subject: `CN=${name}`,
    issuer: by === undefined ? `CN=${name}` : by.certificate.subject,
    notBefore: new Date('2025-01-01'),
    notAfter: new Date(until),
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey,
    signingKey: (by?.keys ?? keys).privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(isCa, undefined, true),
      ...(dnsNames.length === 0
        ? []
        : [new x509.SubjectAlternativeNameExtension(dnsNames.map((value) => ({ type: 'dns' as const, value })))]),
    ],
  });
  const pem = certificate.toString('pem');
  const key = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { pem, keyPem: x509.PemConverter.encode(key, 'PRIVATE KEY'), certificate: new NodeCertificate(pem), keys };
}
