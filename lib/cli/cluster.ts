import { type Connection, connect } from '../cluster/connect';
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

/** The cluster that kubectl would talk to. @throws ClusterError when there is none. */
export function connectTo({ kubeconfig, context, requestTimeout }: ClusterOptions): Connection {
  return connect({
    kubeconfig,
    context,
    ...(requestTimeout === undefined ? {} : { requestTimeoutSeconds: durationSeconds(requestTimeout) }),
  });
}
