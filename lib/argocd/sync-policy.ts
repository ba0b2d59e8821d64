import { FACET_NAMES, FACETS, type FacetName } from '../model/facets';

/**
 * What an Application of a pool asks of a sync. Each has a reason that was measured:
 * - ApplyOutOfSyncOnly: else a pool that is NotReady blocks, at its own wave, the operation that would mend it
 * - PruneLast: else an older operation is pruned while it may still run
 * - RespectIgnoreDifferences: else a sync would write the new TLS into a live Pgpool, past the operation
 */
export const SYNC_OPTIONS = ['ApplyOutOfSyncOnly=true', 'PruneLast=true', 'RespectIgnoreDifferences=true'] as const;

/** Asks for the namespace of an Application that has none. */
export const CREATE_NAMESPACE = 'CreateNamespace=true';

/** Fields of one kind that a sync leaves as they are. */
export interface IgnoredDifference {
  readonly group: string;
  readonly kind: string;
  /** Namespace and name of one object. @default - every object of the kind */
  readonly namespace?: string;
  readonly name?: string;
  /** JSON pointers. */
  readonly jsonPointers: readonly string[];
}

/**
 * Fields that a sync leaves as they are in the cluster; an object that does not exist yet is created with git's.
 * - the recorded facets of a live Pgpool change only through operations
 * - the pod template of a Job cannot be changed: an upgrade of the steps' image must not fail on the Jobs that have run
 *
 * - containers of pools whose resources an autoscaler chooses: Argo CD compares and writes that list as a whole
 *
 * @param facets those that the pool's ledger has recorded: any other field is synced.
 * @param autoscaled pools, `namespace/name`, whose resources an autoscaler chooses.
 */
export function ignoredDifferences(
  facets: readonly FacetName[],
  autoscaled: readonly string[] = [],
): IgnoredDifference[] {
  const jsonPointers = FACET_NAMES.filter((name) => facets.includes(name)).flatMap((name) => FACETS[name].ignoredPaths);
  return [
    { group: 'kubedb.com', kind: 'Pgpool', jsonPointers },
    { group: 'batch', kind: 'Job', jsonPointers: ['/spec/template'] },
    ...autoscaled.map((pool) => {
      const [namespace = '', name = ''] = pool.split('/');
      return { group: 'kubedb.com', kind: 'Pgpool', namespace, name, jsonPointers: [CONTAINERS] };
    }),
  ];
}

const CONTAINERS = '/spec/podTemplate/spec/containers';

/** Retries: none, for Argo CD would retry the old commit while the one that mends it waits. */
export const RETRY_LIMIT = 0;

/** The annotations of a hook: in its wave, after all waves, or after a sync that failed. */
export function hookAnnotations(phase: 'Sync' | 'PostSync' | 'SyncFail'): Record<string, string> {
  return {
    'argocd.argoproj.io/hook': phase,
    // Kept until the next sync, so that its log can be read.
    'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
  };
}
