import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import { type Layout, NODE } from './layout';

const { subtle } = webcrypto;
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const DAY = 86_400_000;

/** Who may talk to the API server, and as whom. */
const CLIENTS: Readonly<Record<string, string>> = {
  admin: 'CN=admin,O=system:masters',
  kubelet: `CN=system:node:${NODE},O=system:nodes`,
  'kube-controller-manager': 'CN=system:kube-controller-manager',
  'kube-scheduler': 'CN=system:kube-scheduler',
  'kube-proxy': 'CN=system:kube-proxy',
  coredns: 'CN=coredns,O=system:masters',
  'cert-manager': 'CN=cert-manager,O=system:masters',
  'trust-manager': 'CN=trust-manager,O=system:masters',
  'argo-cd': 'CN=argo-cd,O=system:masters',
};

/** Makes the cluster's authority, every certificate that it signs, and a kubeconfig per client. */
export async function makeCredentials(layout: Layout): Promise<void> {
  x509.cryptoProvider.set(webcrypto as never);
  mkdirSync(join(layout.root, 'pki'), { recursive: true });
  const authority = await makeAuthority(layout);
  const tokens = await subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  write(layout, 'service-accounts.key', await privatePem(tokens));
  write(layout, 'service-accounts.pub', x509.PemConverter.encode(await publicBytes(tokens), 'PUBLIC KEY'));
  await makeServer(layout, authority);
  await makeWebhook(layout, authority);
  for (const [name, subject] of Object.entries(CLIENTS)) {
    const { certificate, key } = await issue(authority, subject, []);
    write(layout, `${name}.crt`, certificate);
    write(layout, `${name}.key`, key);
    const config = kubeconfig(layout, authority.certificate.toString('pem'), certificate, key);
    writeFileSync(kubeconfigOf(layout, name), config, { mode: 0o600 });
  }
}

/** The kubeconfig of one of the cluster's own programs. */
export function kubeconfigOf(layout: Layout, name: string): string {
  return name === 'admin' ? layout.kubeconfig : join(layout.root, 'pki', `${name}.kubeconfig`);
}

interface Authority {
  readonly certificate: x509.X509Certificate;
  readonly keys: webcrypto.CryptoKeyPair;
}

async function makeAuthority(layout: Layout): Promise<Authority> {
  const keys = await subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=kubernetes',
    notBefore: new Date(Date.now() - DAY),
    notAfter: new Date(Date.now() + 365 * DAY),
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    ],
  });
  write(layout, 'ca.crt', certificate.toString('pem'));
  return { certificate, keys };
}

async function makeServer(layout: Layout, authority: Authority): Promise<void> {
  const service = [
    'kubernetes',
    'kubernetes.default',
    'kubernetes.default.svc',
    'kubernetes.default.svc.cluster.local',
  ];
  const names = [...service, 'localhost'].map((value) => ({ type: 'dns' as const, value }));
  const addresses = ['127.0.0.1', layout.nodeAddress, layout.apiServiceAddress];
  const { certificate, key } = await issue(authority, 'CN=kube-apiserver', [
    ...names,
    ...addresses.map((value) => ({ type: 'ip' as const, value })),
  ]);
  write(layout, 'kube-apiserver.crt', certificate);
  write(layout, 'kube-apiserver.key', key);
}

/** A folder with a certificate as a pod would mount it from a Secret. */
async function makeWebhook(layout: Layout, authority: Authority): Promise<void> {
  const { certificate, key } = await issue(authority, 'CN=trust-manager', [{ type: 'dns', value: 'localhost' }]);
  mkdirSync(join(layout.root, 'pki', 'webhook'));
  write(layout, join('webhook', 'tls.crt'), certificate);
  write(layout, join('webhook', 'tls.key'), key);
}

async function issue(authority: Authority, subject: string, names: x509.JsonGeneralNames) {
  const keys = await subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const usages = ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'];
  const certificate = await x509.X509CertificateGenerator.create({
    subject,
    issuer: authority.certificate.subject,
    notBefore: new Date(Date.now() - DAY),
    notAfter: new Date(Date.now() + 365 * DAY),
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey,
    signingKey: authority.keys.privateKey,
    extensions: [
      new x509.ExtendedKeyUsageExtension(usages),
      ...(names.length > 0 ? [new x509.SubjectAlternativeNameExtension(names)] : []),
    ],
  });
  return { certificate: certificate.toString('pem'), key: await privatePem(keys) };
}

async function privatePem(keys: webcrypto.CryptoKeyPair): Promise<string> {
  return x509.PemConverter.encode(await subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
}

async function publicBytes(keys: webcrypto.CryptoKeyPair): Promise<ArrayBuffer> {
  return subtle.exportKey('spki', keys.publicKey);
}

function write(layout: Layout, file: string, text: string): void {
  writeFileSync(join(layout.root, 'pki', file), `${text.trim()}\n`, { mode: 0o600 });
}

function kubeconfig(layout: Layout, ca: string, certificate: string, key: string): string {
  const encode = (text: string) => Buffer.from(`${text.trim()}\n`).toString('base64');
  const [cluster, user] = [layout.name, 'user'];
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name: cluster,
        cluster: { server: `https://${layout.nodeAddress}:6443`, 'certificate-authority-data': encode(ca) },
      },
    ],
    users: [{ name: user, user: { 'client-certificate-data': encode(certificate), 'client-key-data': encode(key) } }],
    contexts: [{ name: cluster, context: { cluster, user } }],
    'current-context': cluster,
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
