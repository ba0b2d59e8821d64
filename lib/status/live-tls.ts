import type { PgpoolSpec } from '../cluster/resources';
import { compareTls } from '../ledger/compare-intent';
import { canonicalTls } from '../model/kubedb/canonical-tls';
import { resolveTls, type TlsState } from '../model/tls';
import type { Drift } from './types';

/** The TLS of a live Pgpool in the words of the ledger, without what KubeDB has filled in. @returns undefined for none */
export function liveTls(pool: string, spec: PgpoolSpec): TlsState | undefined {
  if (spec.tls === undefined) return undefined;
  const tls = resolveTls({
    // KubeDB's default; its webhook writes it into the object.
    sslMode: spec.sslMode ?? 'verify-full',
    clientAuthMode: spec.clientAuthMode,
    issuerRef: spec.tls.issuerRef ?? { name: '' },
    certificates: spec.tls.certificates ?? [],
  });
  return canonicalTls(tls, pool);
}

/**
 * Where the live TLS is not the intended one. `root` is left out: it is a word of the ledger that no object of the cluster
 * holds.
 */
export function tlsDrift(pool: string, live: TlsState | undefined, intended: TlsState | undefined): Drift[] {
  const differences = compareTls(withoutRoot(live), withoutRoot(intended), pool);
  return differences.map(({ path, recorded, intended: wanted }) => ({
    path,
    ...(recorded === undefined ? {} : { live: recorded }),
    ...(wanted === undefined ? {} : { intended: wanted }),
  }));
}

function withoutRoot(tls: TlsState | undefined): TlsState | undefined {
  if (tls === undefined) return undefined;
  const { root: _, ...rest } = tls;
  return rest;
}
