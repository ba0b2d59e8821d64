import { kubedbCertificateName } from '../names';
import type { CertificateState, TlsState } from '../tls';
import { canonicalGoDuration } from './go-duration';

/**
 * TLS in the one form in which equal values are written alike: durations as Go writes them, and no name of a Secret that
 * KubeDB would choose anyway. It is for comparing; what is recorded and rendered stays as its author wrote it.
 *
 * @param pool name of the Pgpool.
 */
export function canonicalTls(tls: TlsState, pool: string): TlsState {
  return { ...tls, certificates: tls.certificates.map((certificate) => canonicalCertificate(certificate, pool)) };
}

function canonicalCertificate(certificate: CertificateState, pool: string): CertificateState {
  const { secretName, duration, renewBefore, ...rest } = certificate;
  const isDefault = secretName === undefined || secretName === kubedbCertificateName(pool, certificate.alias);
  return {
    ...rest,
    ...(isDefault ? {} : { secretName }),
    ...(duration === undefined ? {} : { duration: canonicalGoDuration(duration) ?? duration }),
    ...(renewBefore === undefined ? {} : { renewBefore: canonicalGoDuration(renewBefore) ?? renewBefore }),
  };
}
