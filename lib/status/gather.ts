import type { Cluster } from '../cluster/cluster';
import { ClusterError } from '../cluster/errors';
import { explainRefusal, type Installs, unknownKind } from '../cluster/explain-refusal';
import type { Kind } from '../cluster/kinds';
import type { ListTarget } from '../cluster/objects';
import { allPodsTarget, type PoolName } from '../cluster/pool-objects';
import type { Certificate, Job, Operation, Pgpool, Pod, ResourceOf } from '../cluster/resources';
import { GitopsError } from '../errors';
import { POOL_LABEL } from '../model/annotations';

/** Everything that a namespace holds of its pools, read once for all of them. */
export interface NamespaceObjects {
  readonly pgpools: readonly Pgpool[];
  readonly operations: readonly Operation[];
  readonly jobs: readonly Job[];
  readonly pods: readonly Pod[];
  readonly certificates: readonly Certificate[];
}

/** What a status of pools in a namespace is made from; a watch of these shows when to read them again. */
export function statusTargets(namespace: string): {
  readonly pgpools: ListTarget<'Pgpool'>;
  readonly operations: ListTarget<'PgpoolOpsRequest'>;
  readonly jobs: ListTarget<'Job'>;
  readonly pods: ListTarget<'Pod'>;
  readonly certificates: ListTarget<'Certificate'>;
} {
  return {
    pgpools: { kind: 'Pgpool', namespace },
    operations: { kind: 'PgpoolOpsRequest', namespace },
    jobs: { kind: 'Job', namespace, labelSelector: POOL_LABEL },
    pods: allPodsTarget(namespace),
    certificates: { kind: 'Certificate', namespace },
  };
}

/** The kinds that an account should be allowed to list. */
const STATUS_KINDS = ['Pgpool', 'PgpoolOpsRequest', 'Job', 'Pod', 'Certificate'] as const;

/** Kinds that are not part of Kubernetes, and what installs them. */
const INSTALLS: Installs = {
  Pgpool: 'install KubeDB, or its reference: pgpool-gitops operator manifests --image IMAGE',
  PgpoolOpsRequest: 'install KubeDB, or its reference: pgpool-gitops operator manifests --image IMAGE',
  Certificate: 'install cert-manager',
};

/**
 * Reads everything that a status of some namespaces is made from.
 *
 * @throws GitopsError that names the API or the right that is missing, or says that the cluster does not answer.
 */
export async function gather(
  cluster: Cluster,
  pools: readonly PoolName[],
): Promise<ReadonlyMap<string, NamespaceObjects>> {
  const namespaces = [...new Set(pools.map(({ namespace }) => namespace))];
  const read = await allInOrder(namespaces.map((namespace) => gatherNamespace(cluster, namespace)));
  return new Map(namespaces.map((namespace, i) => [namespace, read[i] as NamespaceObjects]));
}

async function gatherNamespace(cluster: Cluster, namespace: string): Promise<NamespaceObjects> {
  const targets = statusTargets(namespace);
  const read = <K extends Kind>(target: ListTarget<K>) => list(cluster, target);
  // Operations before pools: a pool that was read last shows what the end of an operation has done to it.
  const [operations, jobs] = await allInOrder([read(targets.operations), read(targets.jobs)]);
  const [pgpools, pods, certificates] = await allInOrder([
    read(targets.pgpools),
    read(targets.pods),
    read(targets.certificates),
  ]);
  return { pgpools, operations, jobs, pods, certificates };
}

async function list<K extends Kind>(cluster: Cluster, target: ListTarget<K>): Promise<ResourceOf<K>[]> {
  try {
    return await cluster.list(target);
  } catch (error) {
    if (!ClusterError.isCluster(error, 'NotFound')) {
      throw explainRefusal(error, target.kind, STATUS_KINDS, 'docs/reference/rights.md has more');
    }
    throw GitopsError.of(unknownKind('status', target.kind, INSTALLS), error);
  }
}

/** As `Promise.all`, but of several errors it throws the first of the list, and not the one that came first. */
async function allInOrder<T extends readonly unknown[] | []>(
  promises: T,
): Promise<{ -readonly [I in keyof T]: Awaited<T[I]> }> {
  await Promise.allSettled(promises);
  for (const promise of promises) await promise;
  return Promise.all(promises);
}
