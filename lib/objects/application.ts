import { CREATE_NAMESPACE, ignoredDifferences, RETRY_LIMIT, SYNC_OPTIONS } from '../argocd/sync-policy';
import { type FacetName, recordedFacets } from '../model/facets';
import type { MetadataIntent } from '../model/intent';
import type { KubernetesObject, Metadata } from './object';

/**
 * Name of a second source without a folder, the same commit of the same repository. Without it, Argo CD 3.5.2 and newer take
 * a commit that was compared while it could not be synced (in another sync, or outside of a window) for no change, and sync it
 * later as self-heal: in part and without hooks, so without pause, verify and rescue. Where a source has a name by which others may
 * use it, the commit is compared with the one that was synced last, so it is synced in full.
 */
const NAMED_SOURCE = 'commit';

/** What the spec of an Application of a pool is made of. */
export interface ApplicationFields {
  /** Name of the AppProject that it belongs to. */
  readonly project: string;
  /** Git repository. @see `spec.sources[].repoURL` */
  readonly repoUrl: string;
  /** Folder of the pool's manifests. @see `spec.sources[].path` */
  readonly path: string;
  /** @default 'main' @see `spec.sources[].targetRevision` */
  readonly targetRevision?: string;
  /**
   * Facets that only operations change on a live Pgpool.
   * @default - those that every ledger records @see `spec.ignoreDifferences`
   */
  readonly facets?: readonly FacetName[];
  /** Pools, `namespace/name`, whose resources an autoscaler chooses. @default - none @see `spec.ignoreDifferences` */
  readonly autoscaled?: readonly string[];
  /** Namespace of the pool. @see `spec.destination.namespace` */
  readonly namespace: string;
  /** API server of the cluster. @default 'https://kubernetes.default.svc' @see `spec.destination.server` */
  readonly server?: string;
  /**
   * Labels and annotations with which Argo CD makes the namespace where there is none; the AppProject has to allow it.
   * @default - the namespace has to be there @see `spec.syncPolicy.managedNamespaceMetadata`
   */
  readonly createNamespace?: MetadataIntent;
}

/** `spec` of an Application of a pool, the same whether it has a file of its own or comes from an ApplicationSet. */
export function applicationSpec(source: ApplicationFields): Record<string, unknown> {
  const repository = { repoURL: source.repoUrl, targetRevision: source.targetRevision ?? 'main' };
  return {
    project: source.project,
    sources: [
      { ...repository, path: source.path },
      { ...repository, ref: NAMED_SOURCE },
    ],
    destination: { server: source.server ?? 'https://kubernetes.default.svc', namespace: source.namespace },
    ignoreDifferences: ignoredDifferences(source.facets ?? recordedFacets({}), source.autoscaled),
    syncPolicy: {
      automated: { prune: true, selfHeal: true },
      syncOptions: source.createNamespace === undefined ? SYNC_OPTIONS : [...SYNC_OPTIONS, CREATE_NAMESPACE],
      managedNamespaceMetadata: managed(source.createNamespace),
      retry: { limit: RETRY_LIMIT },
    },
  };
}

/** Argo CD takes an empty one for the wish to own all labels, so none is written. */
function managed(metadata: MetadataIntent | undefined): MetadataIntent | undefined {
  return metadata === undefined || Object.keys(metadata).length === 0 ? undefined : metadata;
}

/** The Application of a pool. */
export function applicationObject(metadata: Metadata | undefined, fields: ApplicationFields): KubernetesObject {
  return { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata, spec: applicationSpec(fields) };
}
