import type { Clock } from '../cluster/clock';
import type { Cluster } from '../cluster/cluster';
import { connect } from '../cluster/connect';
import { durationSeconds } from '../model/duration';

/** Options of every command that talks to a cluster, see clusterFlags. */
export interface ClusterOptions {
  /** Path of a kubeconfig. @default - KUBECONFIG, then ~/.kube/config, then the pod's own ServiceAccount */
  readonly kubeconfig?: string;
  /** @default - the current context */
  readonly context?: string;
  /** As Kubernetes writes durations. @default '15s' */
  readonly requestTimeout?: string;
}

/** What a command that watches a cluster depends on; tests inject it. */
export interface ClusterWorld {
  readonly cluster: Cluster;
  readonly clock: Clock;
  /** Aborted by SIGTERM or SIGINT. */
  readonly signal: AbortSignal;
}

/** Whether a person has named a cluster: a command that needs none must not find one by chance. */
export function namesCluster({ kubeconfig, context }: ClusterOptions): boolean {
  return kubeconfig !== undefined || context !== undefined;
}

/**
 * Uses the cluster that kubectl would talk to, and lets go of it at the end.
 *
 * @throws ClusterError when there is none.
 */
export async function withCluster<T>(
  { kubeconfig, context, requestTimeout }: ClusterOptions,
  use: (cluster: Cluster) => Promise<T>,
): Promise<T> {
  const { cluster } = connect({
    kubeconfig,
    searchPath: process.env.KUBECONFIG,
    context,
    ...(requestTimeout === undefined ? {} : { requestTimeoutSeconds: durationSeconds(requestTimeout) }),
  });
  try {
    return await use(cluster);
  } finally {
    cluster.close();
  }
}
