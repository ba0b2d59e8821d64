import { conditionOf } from '../cluster/objects';
import { poolNameOf } from '../cluster/pool-objects';
import type { Certificate, Pod } from '../cluster/resources';
import { kubedbCertificateName } from '../model/names';
import { CERTIFICATE_ALIASES, issuerText, type ResolvedIssuerRef, resolveIssuerRef } from '../model/tls';
import type { NamespaceObjects } from './gather';
import type { CertificateStatus } from './types';

/** KubeDB's Certificates of a pool that exist, in the order of their aliases. */
export function certificateStatuses(pool: string, { certificates }: NamespaceObjects): CertificateStatus[] {
  return CERTIFICATE_ALIASES.flatMap((alias) => {
    const name = kubedbCertificateName(pool, alias);
    const found = certificates.find(({ metadata }) => metadata.name === name);
    return found === undefined ? [] : [certificateStatus(found, alias)];
  });
}

function certificateStatus(certificate: Certificate, alias: string): CertificateStatus {
  const { metadata, status = {} } = certificate;
  const ready = conditionOf(certificate, 'Ready');
  const issuing = conditionOf(certificate, 'Issuing');
  const isReady = ready?.status === 'True';
  const message = isReady ? undefined : issuing?.message || ready?.message || 'cert-manager has not reconciled it yet';
  return {
    name: metadata.name ?? '',
    alias,
    issuer: issuerText(issuerOf(certificate)),
    ready: isReady,
    ...(status.revision === undefined ? {} : { revision: status.revision }),
    ...(status.notBefore === undefined ? {} : { issued: status.notBefore }),
    ...(status.notAfter === undefined ? {} : { expires: status.notAfter }),
    ...(status.renewalTime === undefined ? {} : { renews: status.renewalTime }),
    ...(message === undefined ? {} : { message }),
  };
}

/** The issuer in the words of a Pgpool: what cert-manager calls group is apiGroup there. */
function issuerOf({ spec }: Certificate): ResolvedIssuerRef {
  const { group, kind, name = '' } = spec?.issuerRef ?? {};
  return resolveIssuerRef({
    name,
    ...(kind === undefined ? {} : { kind }),
    ...(group === undefined ? {} : { apiGroup: group }),
  });
}

/**
 * Pods that started before the server certificate was issued. Pgpool-II reads it at start only, so they still serve the
 * previous one. No condition reports this; the two times do.
 */
export function podsWithOldCertificate(
  pool: string,
  pods: readonly Pod[],
  server: CertificateStatus | undefined,
): string[] {
  const issued = Date.parse(server?.issued ?? '');
  return pods
    .filter((pod) => poolNameOf(pod) === pool)
    .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
    .filter(({ status }) => Date.parse(status?.startTime ?? '') < issued)
    .map(({ metadata }) => metadata.name ?? '');
}
