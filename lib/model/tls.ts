import { recordedDuration } from './duration';

/** `spec.sslMode` of a Pgpool, weakest first. KubeDB's tables say `disabled`, its API refuses it. */
export const SSL_MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] as const;
/** How clients may connect: {@link SSL_MODES}. */
export type SslMode = (typeof SSL_MODES)[number];

/** `spec.clientAuthMode` of a Pgpool. With `cert` the common name of the client certificate is the user. */
export const CLIENT_AUTH_MODES = ['md5', 'scram', 'cert'] as const;
/** How clients prove who they are: {@link CLIENT_AUTH_MODES}. */
export type ClientAuthMode = (typeof CLIENT_AUTH_MODES)[number];

/** {@link CLIENT_AUTH_MODES} of a pool without TLS, to which no client can show a certificate. */
export const PLAIN_AUTH_MODES = ['md5', 'scram'] as const;
/** One of {@link PLAIN_AUTH_MODES}. */
export type PlainAuthMode = (typeof PLAIN_AUTH_MODES)[number];

/** The certificates that KubeDB has issued for a Pgpool, in the order in which we write them. */
export const CERTIFICATE_ALIASES = ['server', 'client', 'metrics-exporter'] as const;
/** Which certificate of a pool: {@link CERTIFICATE_ALIASES}. */
export type CertificateAlias = (typeof CERTIFICATE_ALIASES)[number];

/** cert-manager's API group, always written out: a reference without it once re-issued whole fleets. */
export const CERT_MANAGER_GROUP = 'cert-manager.io';
/** Kinds of cert-manager issuers. */
export const ISSUER_KINDS = ['Issuer', 'ClusterIssuer'] as const;
/** An `Issuer` lives in the pool's namespace, a `ClusterIssuer` serves all of them. */
export type IssuerKind = (typeof ISSUER_KINDS)[number];

/** A reference to a cert-manager issuer, as written in intent. */
export interface IssuerRef {
  /** Name of the issuer. */
  readonly name: string;
  /** `Issuer` or `ClusterIssuer` of cert-manager, or what an issuer of another group calls itself. @default 'Issuer' */
  readonly kind?: string;
  /** One that cert-manager does not have itself is allowed where main.ts names it. @default 'cert-manager.io' */
  readonly apiGroup?: string;
}

/** A reference with nothing left to a default. */
export type ResolvedIssuerRef = Required<IssuerRef>;

/** The X.509 subject of a certificate, but for the common name, which KubeDB sets. */
export interface CertificateSubject {
  /** O. @default - none */
  readonly organizations?: readonly string[];
  /** OU. @default - none */
  readonly organizationalUnits?: readonly string[];
  /** C. @default - none */
  readonly countries?: readonly string[];
  /** L. @default - none */
  readonly localities?: readonly string[];
  /** ST. @default - none */
  readonly provinces?: readonly string[];
  /** STREET. @default - none */
  readonly streetAddresses?: readonly string[];
  /** Postal codes. @default - none */
  readonly postalCodes?: readonly string[];
  /** Serial number of the subject. @default - none */
  readonly serialNumber?: string;
}

/** One of a pool's certificates. Field names are those of `spec.tls.certificates[]` of a Pgpool. */
export interface CertificateIntent {
  /** Which certificate of the pool. */
  readonly alias: CertificateAlias;
  /** Who signs it. @default - the issuer of the pool */
  readonly issuerRef?: IssuerRef;
  /** Name of the Secret. @default - NAME-ALIAS-cert, by KubeDB */
  readonly secretName?: string;
  /** Its subject. @default - KubeDB's */
  readonly subject?: CertificateSubject;
  /** Life of the certificate, `90d` or `2160h`. @default - cert-manager's, 90 days */
  readonly duration?: string;
  /** How long before its end it is renewed. @default - cert-manager's, a third of its life */
  readonly renewBefore?: string;
  /** Host names of the certificate. @default - KubeDB's */
  readonly dnsNames?: readonly string[];
  /** IP addresses of the certificate. @default - KubeDB's */
  readonly ipAddresses?: readonly string[];
  /** URIs of the certificate. @default - none */
  readonly uris?: readonly string[];
  /** E-mail addresses of the certificate. @default - none */
  readonly emailAddresses?: readonly string[];
  /** How the private key is written. @default - as cert-manager does */
  readonly privateKey?: {
    /** Form of the key. @default 'PKCS1', cert-manager's */
    readonly encoding?: 'PKCS1' | 'PKCS8';
  };
}

/** The TLS that a pool should have. */
export interface TlsIntent {
  /** How clients may connect. KubeDB would fall back to verify-full; here it is always said. */
  readonly sslMode: SslMode;
  /** How clients prove who they are: `cert` asks for a certificate. @default 'md5' */
  readonly clientAuthMode?: ClientAuthMode;
  /** Who signs the pool's certificates. @default - each of the three certificates names its own issuer */
  readonly issuerRef?: IssuerRef;
  /**
   * A name for the root certificate at the top of the issuer's chain. Two issuers of one root are interchangeable for
   * clients, so a change between them needs no `client-trust` to be accepted.
   * @default - unknown: every other issuer counts as another root
   */
  readonly root?: string;
  /** Certificates that differ from KubeDB's defaults. @default - all three as KubeDB makes them */
  readonly certificates?: readonly CertificateIntent[];
}

/** A certificate of a state: as in intent, with its issuer written in full. */
export interface CertificateState extends Omit<CertificateIntent, 'issuerRef'> {
  /** @default - the issuer of the pool */
  readonly issuerRef?: ResolvedIssuerRef;
}

/** The whole TLS of a pool, nothing left to a default. This is what the ledger stores. */
export interface TlsState {
  readonly sslMode: SslMode;
  readonly clientAuthMode: ClientAuthMode;
  /** Who signs what pods serve: the common issuer, or that of the server's certificate. */
  readonly issuerRef: ResolvedIssuerRef;
  /** Whether each certificate names its own issuer, and `spec.tls` of the Pgpool none. @default - they have a common one */
  readonly ownIssuers?: true;
  /** See {@link TlsIntent.root}. @default - unknown */
  readonly root?: string;
  /** All of {@link CERTIFICATE_ALIASES}, in that order: what an operation leaves out may survive from before. */
  readonly certificates: readonly CertificateState[];
}

/** An issuer reference with its defaults filled in. A live one that was written past the schema may have no name. */
export function resolveIssuerRef(ref: Partial<IssuerRef>): ResolvedIssuerRef {
  return { apiGroup: ref.apiGroup ?? CERT_MANAGER_GROUP, kind: ref.kind ?? 'Issuer', name: ref.name ?? '' };
}

/** The state that an intent asks for: defaults filled in, all certificates listed, keys in a fixed order. */
export function resolveTls(intent: TlsIntent): TlsState {
  const declared = new Map((intent.certificates ?? []).map((certificate) => [certificate.alias, certificate]));
  return {
    sslMode: intent.sslMode,
    clientAuthMode: intent.clientAuthMode ?? 'md5',
    issuerRef: resolveIssuerRef(intent.issuerRef ?? declared.get('server')?.issuerRef ?? { name: '' }),
    ...(intent.issuerRef === undefined ? { ownIssuers: true } : {}),
    ...(intent.root === undefined ? {} : { root: intent.root }),
    certificates: CERTIFICATE_ALIASES.map((alias) => resolveCertificate(declared.get(alias) ?? { alias })),
  };
}

/** The state that a pool's intent asks for. @returns undefined for no TLS */
export function intendedTls({ tls }: { readonly tls?: TlsIntent }): TlsState | undefined {
  return tls === undefined ? undefined : resolveTls(tls);
}

const CERTIFICATE_KEYS = [
  'alias',
  'issuerRef',
  'secretName',
  'subject',
  'duration',
  'renewBefore',
  'dnsNames',
  'ipAddresses',
  'uris',
  'emailAddresses',
  'privateKey',
] as const satisfies readonly (keyof CertificateIntent)[];

function resolveCertificate(intent: CertificateIntent): CertificateState {
  const entries = CERTIFICATE_KEYS.filter((key) => intent[key] !== undefined).map((key) => {
    const value = intent[key];
    return [key, resolveField(key, value)];
  });
  return Object.fromEntries(entries) as CertificateState;
}

function resolveField(key: (typeof CERTIFICATE_KEYS)[number], value: unknown): unknown {
  if (key === 'issuerRef') return resolveIssuerRef(value as IssuerRef);
  return key === 'duration' || key === 'renewBefore' ? recordedDuration(value as string) : value;
}

/** `Issuer demo/NAME` or `ClusterIssuer NAME`: an issuer as people write it. */
export function issuerText(ref: ResolvedIssuerRef): string {
  return `${ref.kind} ${ref.name}`;
}

/** `ClusterIssuer platform-g2 (root platform-root)`: who signs the certificates, and under which root. */
export function rootText({ issuerRef, root }: TlsState): string {
  return `${issuerText(issuerRef)} (${root === undefined ? 'root not named' : `root ${root}`})`;
}

/** `verify-full, md5, Issuer NAME`, or `no TLS`: a state in a few words. */
export function tlsText(tls: TlsState | undefined): string {
  return tls === undefined ? 'no TLS' : `${tls.sslMode}, ${tls.clientAuthMode}, ${issuerText(tls.issuerRef)}`;
}

/** `spec.tls` of a Pgpool: the part of a state that KubeDB keeps there. The root's name is ours alone. */
export function tlsSpec(tls: TlsState): Record<string, unknown> {
  const certificates = tls.certificates.map((certificate) => ({ ...certificate }));
  return tls.ownIssuers ? { certificates } : { issuerRef: { ...tls.issuerRef }, certificates };
}

const REFUSES_PLAINTEXT: readonly SslMode[] = ['require', 'verify-ca', 'verify-full'];

/** Whether clients without TLS are turned away. */
export function refusesPlaintext(tls: Pick<TlsState, 'sslMode'> | undefined): boolean {
  return tls !== undefined && REFUSES_PLAINTEXT.includes(tls.sslMode);
}

/** The issuer of the server certificate, where it has one of its own: `tls.root` names the root of the pool's issuer only. */
function serverIssuer(tls: TlsState | undefined): ResolvedIssuerRef | undefined {
  return tls?.certificates.find(({ alias }) => alias === 'server')?.issuerRef;
}

/** Whether both states' server certificates lead to one root. Unknown counts as no. */
export function sameRoot(before: TlsState, after: TlsState): boolean {
  if (JSON.stringify(serverIssuer(before)) !== JSON.stringify(serverIssuer(after))) return false;
  if (before.root !== undefined && after.root !== undefined) return before.root === after.root;
  return JSON.stringify(before.issuerRef) === JSON.stringify(after.issuerRef);
}

/** The root of the certificate that clients are shown; undefined when nobody has named it. */
export function servedRoot(tls: TlsState | undefined): string | undefined {
  return serverIssuer(tls) === undefined ? tls?.root : undefined;
}

/** `spec.tls` of an operation that gives a pool its whole TLS. */
export function wholeTls(tls: TlsState): Record<string, unknown> {
  return { sslMode: tls.sslMode, clientAuthMode: tls.clientAuthMode, ...tlsSpec(tls) };
}
