import type { Kind } from './kinds';

/** Who owns an object. */
export interface OwnerReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
  readonly controller?: boolean;
  readonly blockOwnerDeletion?: boolean;
}

/** Metadata of an object, as far as we read it. */
export interface ObjectMeta {
  readonly name?: string;
  readonly generateName?: string;
  readonly namespace?: string;
  readonly uid?: string;
  readonly resourceVersion?: string;
  readonly generation?: number;
  readonly creationTimestamp?: string;
  readonly deletionTimestamp?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly finalizers?: readonly string[];
  readonly ownerReferences?: readonly OwnerReference[];
}

/** Any object of a cluster. Kinds without spec and status (Secret, ConfigMap) have fields of their own. */
export interface KubeObject<Spec = unknown, Status = unknown> {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta;
  readonly spec?: Spec;
  readonly status?: Status;
}

/** An entry of `status.conditions`. */
export interface Condition {
  readonly type: string;
  readonly status: 'True' | 'False' | 'Unknown';
  readonly reason?: string;
  readonly message?: string;
  readonly lastTransitionTime?: string;
  readonly observedGeneration?: number;
}

/** Which object. */
export interface ObjectRef<K extends Kind = Kind> {
  readonly kind: K;
  /** @default - none, for kinds outside namespaces */
  readonly namespace?: string;
  readonly name: string;
}

/** Which objects of a kind. */
export interface Selectors {
  /** `a=b,c=d`. @default - all */
  readonly labelSelector?: string;
  /** `metadata.name=checkout`. @default - all */
  readonly fieldSelector?: string;
}

/** Which objects of a kind and where: what a list or a watch is about. */
export interface ListTarget<K extends Kind = Kind> extends Selectors {
  readonly kind: K;
  /** @default - all namespaces, or none for kinds outside them */
  readonly namespace?: string;
}

/** The reference of an object that was read. */
export function refOf(object: KubeObject): ObjectRef {
  const { namespace, name = '' } = object.metadata;
  return { kind: object.kind as Kind, ...(namespace === undefined ? {} : { namespace }), name };
}

/** A selector of the one object with a name: RBAC can allow a list or a watch of that one only. */
export function named(name: string): Selectors {
  return { fieldSelector: `metadata.name=${name}` };
}

/** A condition of an object. @returns undefined when it has none of the type */
export function conditionOf(object: KubeObject, type: string): Condition | undefined {
  const { conditions } = (object.status ?? {}) as { readonly conditions?: readonly Condition[] };
  return conditions?.find((condition) => condition.type === type);
}
