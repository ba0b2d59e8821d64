import type { KubeObject } from '../../cluster/objects';
import type { PoolName } from '../../cluster/pool-objects';
import type { PgpoolSpec } from '../../cluster/resources';
import { governingServiceName, offshootLabels, PORTS, podSelector } from '../names';

const PORT_LIST = Object.entries(PORTS).map(([name, port]) => ({ name, port, protocol: 'TCP', targetPort: port }));

/** Builds the Service that clients use. */
export function primaryService(pool: PoolName, spec: PgpoolSpec): KubeObject {
  const template = spec.serviceTemplates?.find(({ alias }) => alias === 'primary');
  const { ports: _, ...settings } = template?.spec ?? {};
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      name: pool.name,
      namespace: pool.namespace,
      labels: { ...template?.metadata?.labels, ...offshootLabels(pool) },
      ...(template?.metadata?.annotations === undefined ? {} : { annotations: template.metadata.annotations }),
    },
    spec: { type: 'ClusterIP', ...settings, selector: podSelector(pool), ports: PORT_LIST },
  };
}

/** Builds the headless Service of the StatefulSet. It resolves pods before they are ready, so that steps can probe them. */
export function governingService(pool: PoolName): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: governingServiceName(pool), namespace: pool.namespace, labels: offshootLabels(pool) },
    spec: {
      type: 'ClusterIP',
      clusterIP: 'None',
      publishNotReadyAddresses: true,
      selector: podSelector(pool),
      ports: PORT_LIST,
    },
  };
}

/** Builds the budget by which one pod at a time may be evicted, and always one that does not serve. */
export function disruptionBudget(pool: PoolName): KubeObject {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: pool.name, namespace: pool.namespace, labels: offshootLabels(pool) },
    spec: {
      maxUnavailable: 1,
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
      selector: { matchLabels: podSelector(pool) },
    },
  };
}
