import type { Problem } from '../errors';
import type { Report } from './check-lives';
import { type FleetIntent, type PoolIntent, poolKey } from './intent';
import { CERT_MANAGER_NAMESPACE } from './pki';
import { resolveFleet } from './resolve-fleet';

/**
 * Namespaces that no pool, and no client of one, may be in: what is rendered there becomes a destination of an AppProject, and who
 * may write there owns the cluster.
 *
 * @param pools those that are sound by themselves.
 */
export function checkNamespaces(fleet: FleetIntent, pools: readonly PoolIntent[], file: string): Problem[] {
  const problems: Problem[] = [];
  const { argocd, certManager } = resolveFleet(fleet);
  const ownerOf = (namespace: string) => {
    if (namespace.startsWith('kube-')) return 'Kubernetes';
    if (namespace === argocd.namespace) return 'Argo CD';
    // Where it looks for Secrets need not be where it runs.
    return [certManager.namespace, CERT_MANAGER_NAMESPACE].includes(namespace) ? 'cert-manager' : undefined;
  };
  const check = (report: Report, path: string, namespace: string, own?: string) => {
    const owner = ownerOf(namespace);
    if (owner === undefined || owner === own) return;
    report(path, `found "${namespace}", the namespace of ${owner}, allowed: any other namespace`);
  };
  const reporter =
    (label: string): Report =>
    (path, message) => {
      problems.push({ code: 'intent-invalid', file, path: `${label}: ${path}`, message });
    };
  for (const pool of pools) {
    const report = reporter(`pools ${poolKey(pool)}`);
    check(report, 'namespace', pool.namespace);
    pool.trust?.namespaces.forEach((namespace, i) => {
      check(report, `trust.namespaces[${i}]`, namespace);
    });
  }
  for (const { name, namespace } of fleet.pki ?? []) {
    if (namespace !== undefined) check(reporter(`pki ${name}`), 'namespace', namespace, 'cert-manager');
  }
  return problems;
}
