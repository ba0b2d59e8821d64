import type { PgpoolSpec } from '../cluster/resources';
import { compareTls } from '../ledger/compare-intent';
import { tryParseDuration } from '../model/duration';
import { kubedbCertificateName } from '../model/names';
import { type CertificateIntent, type CertificateState, resolveTls, type TlsState } from '../model/tls';
import type { Drift } from './types';

/** The TLS of a live Pgpool in the words of the ledger. @returns undefined when it has none */
export function liveTls(pool: string, spec: PgpoolSpec): TlsState | undefined {
  if (spec.tls === undefined) return undefined;
  return resolveTls({
    // KubeDB's default; its webhook writes it into the object.
    sslMode: spec.sslMode ?? 'verify-full',
    clientAuthMode: spec.clientAuthMode,
    issuerRef: spec.tls.issuerRef ?? { name: '' },
    certificates: (spec.tls.certificates ?? []).map((certificate) => withoutDefaults(pool, certificate)),
  });
}

/**
 * Where the live TLS is not the intended one.
 *
 * `root` is left out: it is a word of the ledger that no object of the cluster holds. Durations are compared by their
 * length, for the API server writes `2160h` as `2160h0m0s`.
 */
export function tlsDrift(live: TlsState | undefined, intended: TlsState | undefined): Drift[] {
  return compareTls(comparable(live), comparable(intended)).map(({ path, recorded, intended: wanted }) => ({
    path,
    ...(recorded === undefined ? {} : { live: recorded }),
    ...(wanted === undefined ? {} : { intended: wanted }),
  }));
}

function comparable(tls: TlsState | undefined): TlsState | undefined {
  if (tls === undefined) return undefined;
  const { root: _, ...rest } = tls;
  return { ...rest, certificates: tls.certificates.map(withPlainDurations) };
}

function withPlainDurations(certificate: CertificateState): CertificateState {
  const { duration, renewBefore } = certificate;
  return {
    ...certificate,
    ...(duration === undefined ? {} : { duration: plainDuration(duration) }),
    ...(renewBefore === undefined ? {} : { renewBefore: plainDuration(renewBefore) }),
  };
}

function plainDuration(text: string): string {
  const seconds = tryParseDuration(text);
  if (seconds === undefined) return text;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part, i) => (part === 0 ? '' : `${part}${'hms'[i]}`)).join('');
}

/** KubeDB's webhook writes the name of the Secret that it takes anyway. */
function withoutDefaults(pool: string, certificate: CertificateIntent): CertificateIntent {
  const { secretName, ...rest } = certificate;
  const isDefault = secretName === undefined || secretName === kubedbCertificateName(pool, certificate.alias);
  return isDefault ? rest : certificate;
}
