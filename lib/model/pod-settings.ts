/** A taint that a pod tolerates, as Kubernetes writes it. */
export interface Toleration {
  readonly key?: string;
  readonly operator?: 'Exists' | 'Equal';
  readonly value?: string;
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  readonly tolerationSeconds?: number;
}

/** Processor and memory of a container, as Kubernetes writes them. */
export interface ContainerResources {
  readonly requests?: Readonly<Record<string, string>>;
  readonly limits?: Readonly<Record<string, string>>;
}

/** How pods of this project run in a cluster: what its registry, nodes and policies ask for. */
export interface PodSettings {
  /** Secrets of the pods' namespaces that open the image's registry. @default - none */
  readonly imagePullSecrets?: readonly string[];
  /** Labels of the pods: `sidecar.istio.io/inject: 'false'`. @default - only those that are rendered */
  readonly labels?: Readonly<Record<string, string>>;
  /** Annotations of the pods. @default - none */
  readonly annotations?: Readonly<Record<string, string>>;
  /** @default - those that are measured to be enough */
  readonly resources?: ContainerResources;
  /** Labels of the nodes that they run on. @default - any node */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /** Taints of nodes that they tolerate. @default - none */
  readonly tolerations?: readonly Toleration[];
  /** @default - the cluster's default */
  readonly priorityClassName?: string;
  /** @default - the cluster's default */
  readonly runtimeClassName?: string;
}
