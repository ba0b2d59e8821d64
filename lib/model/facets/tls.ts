import type { Finding } from '../../validation/finding';
import { canonicalTls } from '../kubedb/canonical-tls';
import type { PoolFacts, Risk } from '../risk';
import { RECORDED_TLS_SCHEMA } from '../schemas';
import {
  CERTIFICATE_ALIASES,
  type CertificateIntent,
  type ClientAuthMode,
  type IssuerRef,
  intendedTls,
  PLAIN_AUTH_MODES,
  refusesPlaintext,
  resolveTls,
  rootText,
  type SslMode,
  sameRoot,
  servedRoot,
  type TlsState,
  tlsSpec,
  tlsText,
} from '../tls';
import { compareValues } from './compare-values';
import type { Difference, Facet, LivePgpool } from './facet';

/** How clients connect to the pool, and who signs its certificates: KubeDB's operation ReconfigureTLS. */
export const tls: Facet<TlsState> = {
  name: 'tls',
  label: 'TLS',
  whole: 'the whole TLS',
  schema: RECORDED_TLS_SCHEMA,
  isAlwaysRecorded: true,
  toField: (value) => value,
  fromField: (field) => field as TlsState,
  fieldProblems: aliasProblems,
  text: tlsText,
  intended: intendedTls,
  steps(recorded, intended, pool) {
    const differences = compareTls(recorded, intended, pool);
    if (differences.length === 0) return [];
    const verb = recorded === undefined ? 'add' : intended === undefined ? 'remove' : 'update';
    return [{ verb, value: intended, differences }];
  },
  risks: tlsRisks,
  pgpoolFields: (value, { clientAuthMode } = {}) => ({
    sslMode: value?.sslMode ?? 'disable',
    // Without TLS main.ts says it, and the ledger knows none.
    clientAuthMode: value === undefined && isPlain(clientAuthMode) ? clientAuthMode : value?.clientAuthMode,
    tls: value && tlsSpec(value),
  }),
  ignoredPaths: ['/spec/tls', '/spec/sslMode', '/spec/clientAuthMode'],
  live: {
    valueOf: fromLive,
    // `root` is a word of the ledger that no object of the cluster holds.
    drift: (pgpool, recorded) => compareTls(fromLive(pgpool), withoutRoot(recorded), pgpool.name),
    canGoBack: true,
    isTakenAtRestart: true,
  },
};

function isPlain(mode: unknown): boolean {
  return (PLAIN_AUTH_MODES as readonly unknown[]).includes(mode);
}

/**
 * Where the intended TLS differs from the recorded one.
 *
 * A root that is named now and was not before changes nothing in the cluster, so alone it is no difference: an operation
 * would restart every pod for a word. It is recorded with the next change, or by `settle`. Nor is another spelling one:
 * `8760h` is `8760h0m0s`, and the Secret that KubeDB would choose is none.
 *
 * @param pool name of the Pgpool.
 */
function compareTls(recorded: TlsState | undefined, intended: TlsState | undefined, pool: string): Difference[] {
  // Nearly all are equal, and were written from the same fields in the same order.
  if (JSON.stringify(recorded) === JSON.stringify(intended)) return [];
  const [before, after] = [recorded, intended].map((value) => value && canonicalTls(value, pool));
  const differences = compareValues('tls', before, after);
  return differences.every(({ path, recorded: before }) => path === 'tls.root' && before === undefined)
    ? []
    : differences;
}

function aliasProblems(field: unknown): Finding[] {
  const found = (field as TlsState).certificates.map((certificate) => certificate.alias).join(', ');
  const wanted = CERTIFICATE_ALIASES.join(', ');
  if (found === wanted) return [];
  return [
    { at: ['tls', 'certificates'], message: `found ${found || 'none'}, allowed: all of ${wanted}, in that order` },
  ];
}

function tlsRisks(before: TlsState | undefined, after: TlsState | undefined, facts: PoolFacts): Risk[] {
  const risks: Risk[] = [];
  if (before !== undefined && after === undefined) {
    risks.push({ accept: 'plaintext', reason: 'without TLS passwords and data cross the network in the clear' });
  } else if (refusesPlaintext(before) && !refusesPlaintext(after)) {
    const modes = `from ${before?.sslMode} to ${after?.sslMode}`;
    risks.push({ accept: 'plaintext', reason: `sslMode goes ${modes}, so clients may connect without TLS` });
  }
  if (before !== undefined && after !== undefined && !sameRoot(before, after)) {
    const reason = rootRisk(before, after, facts);
    if (reason !== undefined) risks.push({ accept: 'client-trust', reason });
  }
  return risks;
}

/** Why another root turns clients away; nothing when they trust the new one already and show no certificates. */
function rootRisk(before: TlsState, after: TlsState, { trusted = [], clientCertificates }: PoolFacts) {
  const roots = `the issuer goes from ${rootText(before)} to ${rootText(after)}`;
  const served = servedRoot(after);
  if (served === undefined || !trusted.includes(served)) {
    return `${roots}, so clients that trust only the old root are refused`;
  }
  if (before.clientAuthMode !== 'cert' && after.clientAuthMode !== 'cert' && clientCertificates !== true)
    return undefined;
  return (
    `${roots}, and Pgpool-II verifies client certificates by one root only: until all pods have restarted, some refuse ` +
    'those of the old root, some those of the new one. A new intermediate under the same root breaks no client'
  );
}

/** `spec` of a live Pgpool, as far as its TLS is concerned. */
interface LiveTlsSpec {
  readonly sslMode?: SslMode;
  readonly clientAuthMode?: ClientAuthMode;
  readonly tls?: { readonly issuerRef?: IssuerRef; readonly certificates?: readonly CertificateIntent[] };
}

/** The TLS of a live Pgpool, without what KubeDB has filled in. */
function fromLive({ name, spec }: LivePgpool): TlsState | undefined {
  const live: LiveTlsSpec = spec;
  if (live.tls === undefined) return undefined;
  const value = resolveTls({
    // KubeDB's default; its webhook writes it into the object.
    sslMode: live.sslMode ?? 'verify-full',
    clientAuthMode: live.clientAuthMode,
    ...(live.tls.issuerRef === undefined ? {} : { issuerRef: live.tls.issuerRef }),
    certificates: live.tls.certificates ?? [],
  });
  return canonicalTls(value, name);
}

function withoutRoot(value: TlsState | undefined): TlsState | undefined {
  if (value === undefined) return undefined;
  const { root: _, ...rest } = value;
  return rest;
}
