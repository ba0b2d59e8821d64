/** A taint that a pod tolerates, as Kubernetes writes it. */
export interface Toleration {
  /** Key of the taint. @default - every key */
  readonly key?: string;
  /** `Exists` for every value of it. @default 'Equal' */
  readonly operator?: 'Exists' | 'Equal';
  /** Value of the taint. @default - none */
  readonly value?: string;
  /** What the taint does. @default - every effect */
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  /** How long a NoExecute is tolerated. @default - without end */
  readonly tolerationSeconds?: number;
}

/** Processor and memory of a container, as Kubernetes writes them. */
export interface ContainerResources {
  /** What is kept free for it: `cpu: '50m'`. */
  readonly requests?: Readonly<Record<string, string>>;
  /** What it gets at most: `memory: '256Mi'`. */
  readonly limits?: Readonly<Record<string, string>>;
}

/** How pods of this project run in a cluster: what its registry, nodes and policies ask for. */
export interface PodSettings {
  /** Secrets of the pods' namespaces that open the image's registry. @default - none */
  readonly imagePullSecrets?: readonly string[];
  /** Labels of the pods, and of the Jobs of steps: `sidecar.istio.io/inject: 'false'`. @default - only those that are rendered */
  readonly labels?: Readonly<Record<string, string>>;
  /** Annotations of the pods, and of the Jobs of steps. @default - only those that are rendered */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Processor and memory of their containers. @default - those that are measured to be enough */
  readonly resources?: ContainerResources;
  /** Labels of the nodes that they run on. @default - any node */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /** Taints of nodes that they tolerate. @default - none */
  readonly tolerations?: readonly Toleration[];
  /** PriorityClass of the pods. @default - the cluster's default */
  readonly priorityClassName?: string;
  /** RuntimeClass of the pods. @default - the cluster's default */
  readonly runtimeClassName?: string;
}

/**
 * Whether an annotation takes a container out of AppArmor, which Kubernetes' profile `restricted` does not allow. It is the
 * older form of `securityContext.appArmorProfile`.
 */
export function isUnconfined(annotation: string, value: unknown): boolean {
  if (!annotation.startsWith('container.apparmor.security.beta.kubernetes.io/')) return false;
  return value !== 'runtime/default' && !String(value).startsWith('localhost/');
}
