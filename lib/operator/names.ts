import { INSTANCE_LABEL, POOLS_LABEL, type PoolName } from '../cluster/pool-objects';
import type { TlsSettings } from '../cluster/resources';
import { kubedbCertificateName } from '../model/names';
import type { CertificateAlias } from '../model/tls';

/** Credentials of the pool's administrator (pcp). */
export function authSecretName(pool: PoolName): string {
  return `${pool.name}-auth`;
}

/** pgpool.conf and the files beside it. */
export function configSecretName(pool: PoolName): string {
  return `${pool.name}-config`;
}

/** The headless Service that gives every pod a host name. */
export function governingServiceName(pool: PoolName): string {
  return `${pool.name}-pods`;
}

/** The Secret of a certificate: as the spec says, else named like the Certificate. */
export function certificateSecretName(pool: PoolName, alias: CertificateAlias, settings: TlsSettings): string {
  const declared = settings.tls?.certificates?.find((certificate) => certificate.alias === alias);
  return declared?.secretName ?? kubedbCertificateName(pool.name, alias);
}

/** What a Pgpool listens on. */
export const PORTS = { primary: 9999, pcp: 9595 } as const;

/** The container of Pgpool-II in every pod. */
export const PGPOOL_CONTAINER = 'pgpool';

/** Names the operation that a pod was last restarted for, so that a restart that was interrupted knows its pods. */
export const RESTARTED_FOR = 'pgpool-gitops/restarted-for';
/** Revision of a Certificate when an operation asked for a new one: `UID/REVISION`. */
export const ROTATED_FROM = 'pgpool-gitops/rotated-from';
/** Hash of what the operator wanted when it wrote an object. */
export const WANTED = 'pgpool-gitops/wanted';

/** Labels of everything that belongs to a pool, as KubeDB's offshoots have them. */
export function offshootLabels({ name }: PoolName): Record<string, string> {
  return {
    'app.kubernetes.io/component': 'connection-pooler',
    [INSTANCE_LABEL]: name,
    'app.kubernetes.io/managed-by': 'kubedb.com',
    [POOLS_LABEL.name]: POOLS_LABEL.value,
  };
}

/** Labels by which Services and the StatefulSet find the pods. */
export function podSelector({ name }: PoolName): Record<string, string> {
  return { [INSTANCE_LABEL]: name, [POOLS_LABEL.name]: POOLS_LABEL.value };
}
