import type { LiveTls, OperationSpec, PgpoolSpec, TlsSettings } from '../../cluster/resources';
import { CERTIFICATE_ALIASES } from '../../model/tls';

/** An operation that cannot succeed, however often it is tried. */
export class HopelessError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'HopelessError';
  }
}

/** What an operation does to the TLS of a pool. */
export type TlsVerb = 'restart' | 'reconfigure' | 'rotate' | 'remove';

/**
 * Reads what an operation asks for. KubeDB's webhook lets contradictions pass, so they are refused here.
 *
 * @throws HopelessError when it asks for nothing, for several things at once, or for what the pool does not have.
 */
export function verbOf(operation: OperationSpec, pool: PgpoolSpec): TlsVerb {
  if (operation.type === 'Restart') return 'restart';
  const { tls = {} } = operation;
  const configures = tls.issuerRef !== undefined || tls.certificates !== undefined;
  const asked = [tls.remove === true && 'remove', tls.rotateCertificates === true && 'rotateCertificates'];
  const all = [...asked, configures && 'issuerRef or certificates'].filter((each) => each !== false);
  if (all.length > 1) throw new HopelessError(`spec.tls asks for ${all.join(' and ')} at once, allowed is one of them`);
  if (tls.remove === true) return 'remove';
  if (tls.rotateCertificates === true) {
    if (pool.tls === undefined) throw new HopelessError('rotateCertificates: the pool has no TLS');
    return 'rotate';
  }
  if (!configures && tls.sslMode === undefined && tls.clientAuthMode === undefined) {
    throw new HopelessError('spec.tls is empty: it asks for nothing');
  }
  if (tls.issuerRef === undefined && pool.tls?.issuerRef === undefined) {
    throw new HopelessError('spec.tls.issuerRef is missing: the pool has no issuer yet');
  }
  return 'reconfigure';
}

/** The TLS that a pool has when an operation has succeeded. The same before and after it was written to the pool. */
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
  const asked = operation.tls ?? {};
  // KubeDB's webhook fills in verify-full where there is TLS and nothing is said.
  const before = tls === undefined ? undefined : sslMode;
  return {
    sslMode: asked.sslMode ?? before ?? 'verify-full',
    clientAuthMode: asked.clientAuthMode ?? clientAuthMode ?? 'md5',
    tls: mergedTls(tls, asked),
  };
}

function mergedTls(current: LiveTls | undefined, asked: LiveTls): LiveTls {
  const issuerRef = asked.issuerRef ?? current?.issuerRef;
  const certificates = CERTIFICATE_ALIASES.flatMap((alias) => {
    const find = (tls: LiveTls | undefined) => tls?.certificates?.find((each) => each.alias === alias);
    return find(asked) ?? find(current) ?? [];
  });
  return {
    ...(issuerRef === undefined ? {} : { issuerRef }),
    ...(certificates.length === 0 ? {} : { certificates }),
  };
}

/** `spec` of a pool with other TLS. */
export function withSettings(spec: PgpoolSpec, settings: TlsSettings): PgpoolSpec {
  const { sslMode: _, clientAuthMode: __, tls: ___, ...rest } = spec;
  return { ...rest, ...settings };
}
