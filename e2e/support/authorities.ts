import type { IssuerKind, TlsIntent } from '../../lib/model/tls';
import type { RootIntent } from '../../lib/model/trust';
import type { Kubectl } from '../cluster/kubectl';
import { until } from '../cluster/run';
import { authorityOf } from './backend';
import type { Scenario } from './scenario';

/** TLS of a pool that clients verify in full: its Service's name stands in the certificate, whatever KubeDB adds. */
export function verifiedTls(pool: { namespace: string; name: string }, kind: IssuerKind, issuer: string): TlsIntent {
  const service = `${pool.name}.${pool.namespace}.svc`;
  return {
    sslMode: 'require',
    clientAuthMode: 'scram',
    issuerRef: { kind, name: issuer },
    certificates: [{ alias: 'server', dnsNames: [service, `${service}.cluster.local`] }],
  };
}

/** A root of the cluster as a person copies it to main.ts: its name and its public certificate. */
export function rootIntent(scenario: Scenario, name: string, namespace: string): Promise<RootIntent> {
  return until(`certificate of ${name}`, 60, () => {
    const certificate = authorityOf(scenario.cluster.kubectl, name, namespace);
    return certificate === '' ? undefined : { name, certificate };
  });
}

/** Deletes what PKIs whose names begin with a prefix have left outside of their scenario's namespaces. */
export function removeAuthorities(kubectl: Kubectl, prefix: string, options: readonly string[]): void {
  const bundles = kubectl.find('crd', 'bundles.trust.cert-manager.io') === undefined ? '' : ',bundles';
  // Secrets last: cert-manager would make one again for a Certificate.
  const kinds = `clusterissuers${bundles},certificates,issuers,secrets`;
  const where = ['-n', 'cert-manager'];
  const found = kubectl.run(['get', kinds, ...where, '-o', 'name']).split('\n');
  const own = found.filter((name) => name.split('/')[1]?.startsWith(prefix));
  if (own.length > 0) kubectl.run(['delete', ...own, ...where, ...options]);
}
