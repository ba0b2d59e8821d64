import { createHash, X509Certificate } from 'node:crypto';

/** What matters of a root's public certificate. */
export interface RootCertificate {
  /** Common name of its subject. */
  readonly commonName: string;
  /** SHA-256 of the certificate, `AB:CD:…`. */
  readonly fingerprint: string;
  /** SHA-256 of the public key: a root that was renewed has the same. */
  readonly key: string;
  /** When it ends, in milliseconds since 1970. */
  readonly ends: number;
  /** The certificate alone, without what stood around it. */
  readonly pem: string;
}

/** A certificate that was read, or what is wrong with it. */
export type RootReading = { readonly root: RootCertificate } | { readonly problem: string };

const BLOCK = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;

/** The same root stands in many pools, and reading one costs about 50 µs. */
const known = new Map<string, RootReading>();

/** Reads the public certificate of a root: PEM, one certificate, a CA that signs itself. */
export function readRootCertificate(text: string): RootReading {
  const before = known.get(text);
  if (before !== undefined) return before;
  const reading = read(text);
  known.set(text, reading);
  return reading;
}

function read(text: string): RootReading {
  if (/PRIVATE KEY-----/.test(text)) return { problem: 'holds a private key, allowed: the public certificate alone' };
  const blocks = text.match(BLOCK) ?? [];
  const [block] = blocks;
  if (block === undefined || blocks.length > 1) {
    return { problem: `holds ${blocks.length} certificates, allowed: exactly one, as PEM` };
  }
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(block);
  } catch (error) {
    return { problem: `is no certificate: ${(error as Error).message}` };
  }
  const subject = certificate.subject.replaceAll('\n', ', ');
  if (!certificate.ca) return { problem: `is no CA (${subject}), allowed: the root at the top of the chain` };
  if (certificate.subject !== certificate.issuer || !certificate.verify(certificate.publicKey)) {
    const issuer = certificate.issuer.replaceAll('\n', ', ');
    return { problem: `is signed by ${issuer}, allowed: a root, which signs itself` };
  }
  const key = certificate.publicKey.export({ type: 'spki', format: 'der' });
  return {
    root: {
      commonName: /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? '',
      fingerprint: certificate.fingerprint256,
      key: createHash('sha256').update(key).digest('hex'),
      ends: Date.parse(certificate.validTo),
      pem: `${block.replace(/\r/g, '').trim()}\n`,
    },
  };
}

/** `SHA-256 AB:CD:EF:01…`: a certificate as a person can compare it. */
export function fingerprintText(certificate: string): string {
  const reading = readRootCertificate(certificate);
  return 'root' in reading ? `SHA-256 ${reading.root.fingerprint.slice(0, 23)}…` : 'unreadable';
}
