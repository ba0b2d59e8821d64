import type { Api } from '../cluster/api';
import { killContainer } from '../cluster/cgroups';
import { attach } from '../cluster/cluster';
import { auditLog } from '../cluster/components';
import type { Kubectl } from '../cluster/kubectl';
import { AuditLog, type Recorder } from './audit';
import { GitRepository } from './git-repository';
import { attachOther } from './other-cluster';
import { CLUSTER, OTHER } from './settings';

/** What a scenario needs of a cluster. */
export interface ScenarioCluster {
  readonly kubectl: Kubectl;
  /** For programs that connect by themselves. */
  readonly kubeconfig: string;
  /** For what is asked again and again. */
  readonly api: Api;
  /** Image of this project's program. */
  readonly programImage: string;
  /** Address of the node, on which the parts of the cluster listen. @throws ClusterError as {@link stop} does */
  node(): string;
  /** Tells what is written to a namespace from now on. */
  record(namespace: string): Recorder;
  /** Makes a git repository that Argo CD can read. */
  makeRepository(namespace: string): GitRepository;
  /**
   * Stops a part; KILL is a crash.
   *
   * @throws ClusterError when the cluster is not one of `npm run cluster`
   */
  stop(component: string, signal?: 'TERM' | 'KILL'): Promise<void>;
  /**
   * Starts a part that was stopped, and waits until it is up.
   *
   * @throws ClusterError when the cluster is not one of `npm run cluster`
   */
  start(component: string): Promise<void>;
  /**
   * Kills what runs in the container of a pod.
   *
   * @throws ClusterError when it does not run, or the cluster is not one of `npm run cluster`
   */
  killPod(namespace: string, name: string): Promise<void>;
}

/** The cluster that the scenarios run on: one of this machine, or that of KUBECONFIG. */
export async function attachCluster(): Promise<ScenarioCluster> {
  if (OTHER !== undefined) return attachOther();
  const cluster = await attach(CLUSTER);
  return {
    kubectl: cluster.kubectl,
    kubeconfig: cluster.layout.kubeconfig,
    api: cluster.api,
    programImage: cluster.programImage,
    node: () => cluster.layout.nodeAddress,
    record: (namespace) => new AuditLog(auditLog(cluster.layout), namespace),
    makeRepository: () => GitRepository.create(),
    stop: (component, signal) => cluster.stop(component, signal),
    start: (component) => cluster.start(component),
    killPod: async (namespace, name) => {
      const path = `/api/v1/namespaces/${namespace}/pods/${name}`;
      const pod = await cluster.api.get<{ status: { containerStatuses?: readonly { containerID?: string }[] } }>(path);
      killContainer(
        cluster.layout,
        /[0-9a-f]+$/.exec(pod?.status.containerStatuses?.[0]?.containerID ?? '')?.[0] ?? '',
      );
    },
  };
}
