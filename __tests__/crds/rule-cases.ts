import type { Edits } from '../synth/valid-objects';

/** One rule of a CRD, with an object that it refuses and the nearest one that it accepts. */
export interface RuleCase {
  readonly kind: string;
  /** What is refused, to end the sentence "fails on ...". */
  readonly title: string;
  readonly refused: Edits;
  readonly accepted: Edits;
  readonly path: string;
  readonly message: string;
}

/** Kind of the pool. */
export const P = 'Pgpool';
/** Kind of the operation. */
export const O = 'PgpoolOpsRequest';
/** A reference to an issuer of a kind. */
export const issuer = (kind: string) => ({ apiGroup: 'cert-manager.io', kind, name: 'x' });
/** Certificates without any setting. */
export const certificates = (...aliases: readonly string[]) => aliases.map((alias) => ({ alias }));
const own = (alias: string) => ({ alias, issuerRef: issuer('Issuer') });

const REPLICAS = 'replicas is out of range: 1 to 9 is allowed';
const SSL_MODE = 'sslMode needs tls: without tls only disable is allowed';
const AUTH_MODE = 'clientAuthMode cert needs tls: without tls md5 or scram is allowed';
const NO_ISSUER = 'tls names no issuer: issuerRef is needed in tls or in every certificate';
const ISSUER_KIND = 'unknown issuer kind: Issuer or ClusterIssuer is allowed';
const ALIAS = 'unknown certificate alias: server, client or metrics-exporter is allowed';
const ALIAS_TWICE = 'two certificates have one alias: each alias is allowed once';

/** Both schemas hold the same block of certificates. */
export const CERTIFICATE_CASES: readonly RuleCase[] = [P, O].flatMap((kind) => [
  {
    kind,
    title: 'an issuer of another kind',
    refused: { 'spec.tls.issuerRef': issuer('AWSPCAIssuer') },
    accepted: { 'spec.tls.issuerRef': issuer('ClusterIssuer') },
    path: 'spec.tls.issuerRef.kind',
    message: ISSUER_KIND,
  },
  {
    kind,
    title: 'a certificate with an issuer of another kind',
    refused: { 'spec.tls.certificates.0.issuerRef': issuer('issuer') },
    accepted: { 'spec.tls.certificates.0.issuerRef': issuer('ClusterIssuer') },
    path: 'spec.tls.certificates[0].issuerRef.kind',
    message: ISSUER_KIND,
  },
  {
    kind,
    title: 'an unknown certificate alias',
    refused: { 'spec.tls.certificates': certificates('server', 'exporter') },
    accepted: { 'spec.tls.certificates': certificates('server', 'client', 'metrics-exporter') },
    path: 'spec.tls.certificates[1].alias',
    message: ALIAS,
  },
  {
    kind,
    title: 'a certificate alias that is there twice',
    refused: { 'spec.tls.certificates': certificates('server', 'server') },
    accepted: { 'spec.tls.certificates': certificates('server') },
    path: 'spec.tls.certificates',
    message: ALIAS_TWICE,
  },
]);

/** Rules of the pool itself. */
export const PGPOOL_CASES: readonly RuleCase[] = [
  ...[0, 10].map((replicas) => ({
    kind: P,
    title: `${replicas} replicas`,
    refused: { 'spec.replicas': replicas },
    accepted: { 'spec.replicas': replicas === 0 ? 1 : 9 },
    path: 'spec.replicas',
    message: REPLICAS,
  })),
  {
    kind: P,
    title: 'an sslMode without tls',
    refused: { 'spec.tls': undefined, 'spec.sslMode': 'prefer' },
    accepted: { 'spec.tls': undefined, 'spec.sslMode': 'disable' },
    path: 'spec.sslMode',
    message: SSL_MODE,
  },
  {
    kind: P,
    title: 'authentication by certificate without tls',
    refused: { 'spec.tls': undefined, 'spec.sslMode': undefined, 'spec.clientAuthMode': 'cert' },
    accepted: { 'spec.tls': undefined, 'spec.sslMode': undefined, 'spec.clientAuthMode': undefined },
    path: 'spec.clientAuthMode',
    message: AUTH_MODE,
  },
  {
    kind: P,
    title: 'an empty tls',
    refused: { 'spec.tls': {} },
    accepted: { 'spec.tls': { issuerRef: issuer('Issuer') } },
    path: 'spec.tls',
    message: NO_ISSUER,
  },
  {
    kind: P,
    title: 'a certificate without issuer in a tls without issuer',
    refused: { 'spec.tls': { certificates: [own('server'), { alias: 'client' }] } },
    accepted: { 'spec.tls': { certificates: [own('server'), own('client')] } },
    path: 'spec.tls',
    message: NO_ISSUER,
  },
];

const C = 'Certificate';
const RENEW = 'renewBefore is not shorter than duration: a shorter one is allowed';
const REKEY = 'a CA would change its key at each renewal: privateKey.rotationPolicy Never is needed';
/** Our rules for certificates of cert-manager. */
export const CERT_MANAGER_CASES: readonly RuleCase[] = [
  ...['8760h', '8761h', 'soon'].map((renewBefore) => ({
    kind: C,
    title: `a renewal ${renewBefore} before the end of 8760h`,
    refused: { 'spec.renewBefore': renewBefore },
    accepted: { 'spec.renewBefore': '8759h59m' },
    path: 'spec.renewBefore',
    message: RENEW,
  })),
  ...[undefined, {}, { rotationPolicy: 'Always' }].map((privateKey) => ({
    kind: C,
    title: `a CA with the private key ${JSON.stringify(privateKey)}`,
    refused: { 'spec.privateKey': privateKey },
    accepted: { 'spec.privateKey': privateKey, 'spec.isCA': false },
    path: 'spec.privateKey',
    message: REKEY,
  })),
];
