import type { TlsState } from '../model/tls';

/** `spec.tls` of a Pgpool: the part of a state that KubeDB keeps there. The root's name is ours alone. */
export function tlsSpec(tls: TlsState): Record<string, unknown> {
  return { issuerRef: { ...tls.issuerRef }, certificates: tls.certificates.map((certificate) => ({ ...certificate })) };
}
