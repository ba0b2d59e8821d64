import type { PoolName } from '../../cluster/pool-objects';
import type { Certificate, CertificateIssuerRef, LiveTls, TlsSettings } from '../../cluster/resources';
import { kubedbCertificateName, serviceDnsNames } from '../../model/names';
import { CERTIFICATE_ALIASES, type CertificateAlias, type IssuerRef, resolveIssuerRef } from '../../model/tls';
import { certificateSecretName, governingServiceName, offshootLabels } from '../names';

/** Builds the Certificates of a pool, one for each alias with an issuer; none without TLS. */
export function poolCertificates(pool: PoolName, settings: TlsSettings, username: string): Certificate[] {
  const { tls } = settings;
  if (tls === undefined) return [];
  return CERTIFICATE_ALIASES.flatMap((alias) => {
    const issuerRef = issuerOf(tls, alias);
    return issuerRef === undefined ? [] : [certificate(pool, settings, alias, issuerRef, username)];
  });
}

/** Returns the aliases without an issuer. */
export function aliasesWithoutIssuer(settings: TlsSettings): CertificateAlias[] {
  const { tls } = settings;
  return tls === undefined ? [] : CERTIFICATE_ALIASES.filter((alias) => issuerOf(tls, alias) === undefined);
}

function issuerOf(tls: LiveTls, alias: CertificateAlias) {
  return tls.certificates?.find((each) => each.alias === alias)?.issuerRef ?? tls.issuerRef;
}

function certificate(
  pool: PoolName,
  settings: TlsSettings,
  alias: CertificateAlias,
  issuerRef: IssuerRef,
  username: string,
): Certificate {
  const declared = settings.tls?.certificates?.find((each) => each.alias === alias);
  const {
    alias: _,
    issuerRef: __,
    secretName: ___,
    dnsNames,
    ipAddresses,
    privateKey,
    subject,
    ...rest
  } = declared ?? { alias };
  const labels = offshootLabels(pool);
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name: kubedbCertificateName(pool.name, alias), namespace: pool.namespace, labels },
    spec: {
      ...rest,
      secretName: certificateSecretName(pool, alias, settings),
      issuerRef: writtenIssuerRef(issuerRef),
      commonName: alias === 'client' ? username : commonName(pool),
      subject: { organizations: ['kubedb:server'], ...subject },
      dnsNames: [...(dnsNames ?? defaultDnsNames(pool, alias))],
      ipAddresses: [...(ipAddresses ?? (alias === 'client' ? [] : ['127.0.0.1']))],
      usages: ['digital signature', 'key encipherment', 'server auth', 'client auth'],
      privateKey: { ...privateKey, rotationPolicy: 'Always' },
      secretTemplate: { labels },
    },
  };
}

/** Writes all three fields, because a reference without its group has caused cert-manager to reissue whole fleets. */
function writtenIssuerRef(ref: IssuerRef): CertificateIssuerRef {
  const { apiGroup, kind, name } = resolveIssuerRef(ref);
  return { group: apiGroup, kind, name };
}

/** A common name has at most 64 characters; clients check the DNS names. */
function commonName(pool: PoolName): string {
  const long = `${pool.name}.${pool.namespace}.svc`;
  return long.length <= 64 ? long : pool.name;
}

function defaultDnsNames(pool: PoolName, alias: CertificateAlias): string[] {
  if (alias === 'client') return [];
  const governing = `${governingServiceName(pool)}.${pool.namespace}.svc`;
  return [...serviceDnsNames(pool), `*.${governing}`, `*.${governing}.cluster.local`, 'localhost'];
}
