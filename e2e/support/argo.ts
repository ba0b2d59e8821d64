import type { Kubectl } from '../cluster/kubectl';
import { until } from '../cluster/run';

/** What a scenario reads of an Application. */
export interface ApplicationStatus {
  readonly sync?: { readonly status: string; readonly revision?: string };
  readonly health?: { readonly status: string };
  readonly operationState?: {
    readonly phase: string;
    readonly message?: string;
    readonly syncResult?: { readonly revision: string };
  };
}

/** An Application that syncs the folder `path` of a repository by itself, and undoes what others change. */
export function application(name: string, repoURL: string, path: string, namespace: string): object {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd', finalizers: ['resources-finalizer.argocd.argoproj.io'] },
    spec: {
      project: 'default',
      source: { repoURL, targetRevision: 'main', path },
      destination: { server: 'https://kubernetes.default.svc', namespace },
      syncPolicy: { automated: { prune: true, selfHeal: true }, syncOptions: ['CreateNamespace=true'] },
    },
  };
}

/** Tells Argo CD to look at the repository now; it would by itself within three minutes. */
export function refresh(kubectl: Kubectl, name: string): void {
  const annotation = 'argocd.argoproj.io/refresh=normal';
  kubectl.run(['annotate', 'application', name, '-n', 'argocd', annotation, '--overwrite']);
}

/**
 * Waits until a commit is applied and everything is healthy.
 *
 * @throws ClusterError with the Application's status, when it is not in time
 */
export function untilSynced(kubectl: Kubectl, name: string, revision: string, seconds: number): Promise<true> {
  return until(`sync of ${name} at ${revision.slice(0, 7)}`, seconds, () => {
    const found = kubectl.find<{ status?: ApplicationStatus }>('application', name, 'argocd');
    const status = found?.status;
    const done =
      status?.operationState?.phase === 'Succeeded' && status.operationState.syncResult?.revision === revision;
    if (done && status.sync?.status === 'Synced' && status.health?.status === 'Healthy') return true as const;
    throw new Error(JSON.stringify(status) ?? 'there is no such Application');
  });
}
