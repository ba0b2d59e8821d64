import { type Clock, kubernetesTime } from '../cluster/clock';
import type { Cluster } from '../cluster/cluster';
import { explainRefusal } from '../cluster/explain-refusal';
import type { ListTarget } from '../cluster/objects';
import { allPodsTarget, poolNameOf } from '../cluster/pool-objects';
import type { ResourceOf } from '../cluster/resources';
import type { LiveCertificate, LiveFleet } from '../plan/live-calendar';

/**
 * What a cluster knows of the certificates of some pools: the status of Certificates, and when pods started. No Secret is
 * read.
 *
 * @param pools `demo/pgpool`
 * @throws GitopsError when the cluster does not know Certificates, forbids to read them, or does not answer.
 */
export async function readLiveFleet(cluster: Cluster, pools: readonly string[], clock: Clock): Promise<LiveFleet> {
  const certificates = new Map<string, LiveCertificate>();
  const podsSince = new Map<string, string>();
  for (const namespace of [...new Set(pools.map((pool) => pool.split('/')[0] ?? ''))].sort()) {
    const found = await list(cluster, { kind: 'Certificate', namespace });
    for (const { metadata, status } of found) certificates.set(`${namespace}/${metadata.name}`, status ?? {});
    const pods = await list(cluster, allPodsTarget(namespace));
    for (const pod of pods) {
      const pool = `${namespace}/${poolNameOf(pod)}`;
      const known = podsSince.get(pool);
      const start = pod.status?.startTime;
      if (start !== undefined && (known === undefined || Date.parse(start) < Date.parse(known)))
        podsSince.set(pool, start);
    }
  }
  return { now: kubernetesTime(clock.now()), certificates, podsSince };
}

/** What an account has to be allowed to list. docs/reference/rights.md has it as a ClusterRole. */
export const CALENDAR_KINDS = ['Certificate', 'Pod'] as const;

async function list<K extends (typeof CALENDAR_KINDS)[number]>(
  cluster: Cluster,
  target: ListTarget<K>,
): Promise<ResourceOf<K>[]> {
  try {
    return await cluster.list(target);
  } catch (error) {
    throw explainRefusal(error, target.kind, CALENDAR_KINDS);
  }
}
