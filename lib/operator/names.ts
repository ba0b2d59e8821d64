import { INSTANCE_LABEL, POOLS_LABEL, type PoolName } from '../cluster/pool-objects';
import type { TlsSettings } from '../cluster/resources';
import { kubedbCertificateName } from '../model/names';
import type { CertificateAlias } from '../model/tls';

/** Returns the name of the Secret with the credentials of the administrator (pcp). */
export function authSecretName(pool: PoolName): string {
  return `${pool.name}-auth`;
}

/** Returns the name of the Secret with pgpool.conf and the other configuration files. */
export function configSecretName(pool: PoolName): string {
  return `${pool.name}-config`;
}

/** Returns the name of the headless Service that gives every pod a host name. */
export function governingServiceName(pool: PoolName): string {
  return `${pool.name}-pods`;
}

/** Returns the name of a certificate's Secret: `secretName` of the spec, else the name of the Certificate. */
export function certificateSecretName(pool: PoolName, alias: CertificateAlias, settings: TlsSettings): string {
  const declared = settings.tls?.certificates?.find((certificate) => certificate.alias === alias);
  return declared?.secretName ?? kubedbCertificateName(pool.name, alias);
}

/** Ports of a Pgpool. */
export const PORTS = { primary: 9999, pcp: 9595 } as const;

/** Name of the container of Pgpool-II in every pod. */
export const PGPOOL_CONTAINER = 'pgpool';

/** Annotation of a pod: the operation that it was last restarted for, and what it was made from, `UID/HASH`, so that an interrupted restart knows its pods. */
export const RESTARTED_FOR = 'pgpool-gitops/restarted-for';
/** Annotation of a Certificate: its revision when an operation requested a new one, `UID/REVISION`. */
export const ROTATED_FROM = 'pgpool-gitops/rotated-from';
/** Annotation of an operation that several others were merged into: their uids. */
export const MERGED_FROM = 'pgpool-gitops/merged-from';
/** Annotation of a Secret: the operation that brought its credentials, and when, `UID/TIME`. */
export const CREDENTIALS_FOR = 'pgpool-gitops/credentials-for';
/** Annotation of every object of the operator: hash of the content that it wrote. */
export const WANTED = 'pgpool-gitops/wanted';

/** Returns the labels of every object that belongs to a pool, the same as those of KubeDB's offshoots. */
export function offshootLabels({ name }: PoolName): Record<string, string> {
  return {
    'app.kubernetes.io/component': 'connection-pooler',
    [INSTANCE_LABEL]: name,
    'app.kubernetes.io/managed-by': 'kubedb.com',
    [POOLS_LABEL.name]: POOLS_LABEL.value,
  };
}

/** Returns the labels by which Services and the StatefulSet select pods. */
export function podSelector({ name }: PoolName): Record<string, string> {
  return { [INSTANCE_LABEL]: name, [POOLS_LABEL.name]: POOLS_LABEL.value };
}
