import { isRecord } from '../json';
import { canonicalTls } from '../model/kubedb/canonical-tls';
import { fingerprintText } from '../model/root-certificate';
import type { TrustState } from '../model/roots';
import type { TlsState } from '../model/tls';
import { compareRoots } from './trust-rule';

/** A field in which intent and state differ. */
export interface Difference {
  /** `tls.certificates[client].subject.organizations`. */
  readonly path: string;
  readonly recorded: unknown;
  readonly intended: unknown;
}

/**
 * Where the TLS that is intended differs from the TLS that is recorded.
 *
 * A root that is named now and was not before changes nothing in the cluster, so alone it is no difference: an operation
 * would restart every pod for a word. It is recorded with the next change, or by `settle`. Nor is another spelling one:
 * `8760h` is `8760h0m0s`, and the Secret that KubeDB would choose is none.
 *
 * @param pool name of the Pgpool.
 */
export function compareTls(recorded: TlsState | undefined, intended: TlsState | undefined, pool: string): Difference[] {
  // Nearly all are equal, and were written from the same fields in the same order.
  if (JSON.stringify(recorded) === JSON.stringify(intended)) return [];
  const differences: Difference[] = [];
  compare('tls', recorded && canonicalTls(recorded, pool), intended && canonicalTls(intended, pool), differences);
  return differences.every(({ path, recorded: before }) => path === 'tls.root' && before === undefined)
    ? []
    : differences;
}

/** Where the roots that are to be distributed differ from those that are recorded. */
export function compareTrust(recorded: TrustState, intended: TrustState): Difference[] {
  if (recorded.length === 0 && intended.length === 0) return [];
  const { added, dropped } = compareRoots(recorded, intended);
  const before = (name: string) => recorded.find((root) => root.name === name)?.certificate;
  const shown = (certificate: string | undefined) => certificate && fingerprintText(certificate);
  const difference = (name: string, intendedCertificate?: string): Difference => ({
    path: `trust.roots[${name}]`,
    recorded: shown(before(name)),
    intended: shown(intendedCertificate),
  });
  return [
    ...added.map(({ name, certificate }) => difference(name, certificate)),
    ...dropped.map(({ name }) => difference(name)),
  ];
}

function compare(path: string, recorded: unknown, intended: unknown, differences: Difference[]): void {
  if (isCertificates(recorded) && isCertificates(intended)) {
    for (const certificate of intended) {
      const twin = recorded.find((other) => other.alias === certificate.alias);
      compare(`${path}[${certificate.alias}]`, twin, certificate, differences);
    }
  } else if (isRecord(recorded) && isRecord(intended)) {
    for (const key of new Set([...Object.keys(recorded), ...Object.keys(intended)])) {
      compare(`${path}.${key}`, recorded[key], intended[key], differences);
    }
  } else if (JSON.stringify(recorded) !== JSON.stringify(intended)) {
    differences.push({ path, recorded, intended });
  }
}

function isCertificates(value: unknown): value is { alias: string }[] {
  return Array.isArray(value) && value.every((item) => isRecord(item) && typeof item.alias === 'string');
}

/** `tls.sslMode: recorded require, intended verify-ca`. */
export function differenceText(difference: Difference): string {
  return `${difference.path}: recorded ${valueText(difference.recorded)}, intended ${valueText(difference.intended)}`;
}

function valueText(value: unknown): string {
  if (value === undefined) return 'none';
  if (isRecord(value) && 'sslMode' in value) return `TLS with sslMode ${String(value.sslMode)}`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
