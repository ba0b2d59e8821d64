/** `metadata` of an object: what this project sets, and whatever else a construct is given. */
export interface Metadata {
  readonly name?: string;
  /** @default - none: an object of the whole cluster, or one whose chart gives it a namespace */
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** An object of Kubernetes, as JSON. A field that is undefined is not written. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: Metadata;
  readonly [field: string]: unknown;
}
