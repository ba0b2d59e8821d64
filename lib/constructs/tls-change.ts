import { resolveTls, type TlsIntent, type TlsState, wholeTls } from '../model/tls';
import { noSuchProp, TLS } from './check-props';

/**
 * What one ReconfigureTLS operation does. KubeDB's webhook would let a mix of these pass; this class cannot say one.
 *
 * @see `spec.tls` of a PgpoolOpsRequest
 */
export class TlsChange {
  /**
   * TLS for a pool that has none: the whole state.
   *
   * @throws GitopsError when it names no issuer.
   */
  static add(tls: TlsIntent | TlsState): TlsChange {
    return TlsChange.whole(tls);
  }

  /**
   * Another issuer, other certificates, another sslMode or clientAuthMode: always the whole state, for whether KubeDB
   * keeps what an operation leaves out is unknown.
   *
   * @throws GitopsError when it names no issuer.
   */
  static update(tls: TlsIntent | TlsState): TlsChange {
    return TlsChange.whole(tls);
  }

  /** The same certificates, issued anew. */
  static rotate(): TlsChange {
    return new TlsChange({ rotateCertificates: true });
  }

  /** No TLS any more. */
  static remove(): TlsChange {
    return new TlsChange({ remove: true });
  }

  private static whole(intent: TlsIntent | TlsState): TlsChange {
    if (!TLS.holds(intent)) throw noSuchProp('TlsChange', 'tls', intent, TLS);
    return new TlsChange(wholeTls(resolveTls(intent)));
  }

  private constructor(private readonly spec: Record<string, unknown>) {}

  /** `spec.tls` of the operation. */
  toSpec(): Record<string, unknown> {
    return { ...this.spec };
  }
}
