import type { LiveTls, OperationSpec, PgpoolSpec, TlsSettings } from '../../cluster/resources';
import { CERTIFICATE_ALIASES } from '../../model/tls';

/** An operation that cannot succeed by any retry. */
export class HopelessError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'HopelessError';
  }
}

/** What an operation does to a pool. */
export type TlsVerb = 'restart' | 'reconfigure' | 'rotate' | 'remove';

/**
 * Reads the verb of an operation. KubeDB's webhook admits contradictions, so they are refused here.
 *
 * @throws HopelessError when it requests nothing, several things at once, or the rotation of TLS that the pool lacks.
 */
export function verbOf(operation: OperationSpec, pool: PgpoolSpec): TlsVerb {
  if (operation.type === 'Restart') return 'restart';
  const { tls = {} } = operation;
  const configures = tls.issuerRef !== undefined || tls.certificates !== undefined;
  const requested = [tls.remove === true && 'remove', tls.rotateCertificates === true && 'rotateCertificates'];
  const all = [...requested, configures && 'issuerRef or certificates'].filter((each) => each !== false);
  if (all.length > 1) throw new HopelessError(`spec.tls requests ${all.join(' and ')} at once, allowed is one of them`);
  if (tls.remove === true) return 'remove';
  if (tls.rotateCertificates === true) {
    if (pool.tls === undefined) throw new HopelessError('rotateCertificates: the pool has no TLS');
    return 'rotate';
  }
  if (!configures && tls.sslMode === undefined && tls.clientAuthMode === undefined) {
    throw new HopelessError('spec.tls is empty: it requests nothing');
  }
  if (tls.issuerRef === undefined && pool.tls?.issuerRef === undefined) {
    throw new HopelessError('spec.tls.issuerRef is missing: the pool has no issuer yet');
  }
  return 'reconfigure';
}

/** Returns the TLS of a pool after an operation. The result is the same before and after it was written to the pool. */
export function targetSettings(operation: OperationSpec, pool: PgpoolSpec, verb: TlsVerb): TlsSettings {
  const { sslMode, clientAuthMode, tls } = pool;
  const current = {
    ...(sslMode === undefined ? {} : { sslMode }),
    ...(clientAuthMode === undefined ? {} : { clientAuthMode }),
    ...(tls === undefined ? {} : { tls }),
  };
  if (verb === 'restart') return current;
  if (verb === 'remove') {
    return {
      sslMode: 'disable',
      clientAuthMode: clientAuthMode === 'cert' || !clientAuthMode ? 'md5' : clientAuthMode,
    };
  }
  const wanted = operation.tls ?? {};
  // KubeDB's webhook fills in verify-full for a pool with TLS and no sslMode.
  const before = tls === undefined ? undefined : sslMode;
  return {
    sslMode: wanted.sslMode ?? before ?? 'verify-full',
    clientAuthMode: wanted.clientAuthMode ?? clientAuthMode ?? 'md5',
    tls: mergedTls(tls, wanted),
  };
}

function mergedTls(current: LiveTls | undefined, wanted: LiveTls): LiveTls {
  const issuerRef = wanted.issuerRef ?? current?.issuerRef;
  const certificates = CERTIFICATE_ALIASES.flatMap((alias) => {
    const find = (tls: LiveTls | undefined) => tls?.certificates?.find((each) => each.alias === alias);
    return find(wanted) ?? find(current) ?? [];
  });
  return {
    ...(issuerRef === undefined ? {} : { issuerRef }),
    ...(certificates.length === 0 ? {} : { certificates }),
  };
}

/** Returns the `spec` of a pool with its TLS replaced. */
export function withSettings(spec: PgpoolSpec, settings: TlsSettings): PgpoolSpec {
  const { sslMode: _, clientAuthMode: __, tls: ___, ...rest } = spec;
  return { ...rest, ...settings };
}
