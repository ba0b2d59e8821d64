import type { Kind } from './kinds';

/** Entry of `metadata.ownerReferences`. */
export interface OwnerReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
  readonly controller?: boolean;
  readonly blockOwnerDeletion?: boolean;
}

/** Metadata of an object: the fields that this project reads. */
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
  readonly managedFields?: readonly ManagedFields[];
}

/** The fields that one program or person has written, as the API server keeps count. */
export interface ManagedFields {
  /** Name of the program: `kubectl-edit`. */
  readonly manager?: string;
  readonly time?: string;
  /** @default - the object itself */
  readonly subresource?: string;
  /** A tree of `f:NAME`. */
  readonly fieldsV1?: Readonly<Record<string, unknown>>;
}

/** Any object of a cluster. Kinds without spec and status (Secret, ConfigMap) have other fields. */
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

/** Identifies one object. */
export interface ObjectRef<K extends Kind = Kind> {
  readonly kind: K;
  /** @default - none, for kinds outside namespaces */
  readonly namespace?: string;
  readonly name: string;
}

/** Selects objects of a kind. */
export interface Selectors {
  /** `a=b,c=d`. @default - all */
  readonly labelSelector?: string;
  /** `metadata.name=checkout`. @default - all */
  readonly fieldSelector?: string;
}

/** The objects of a list or a watch. */
export interface ListTarget<K extends Kind = Kind> extends Selectors {
  readonly kind: K;
  /** @default - all namespaces, or none for kinds outside them */
  readonly namespace?: string;
}

/** Returns the reference of an object that was read. */
export function refOf(object: KubeObject): ObjectRef {
  const { namespace, name = '' } = object.metadata;
  return { kind: object.kind as Kind, ...(namespace === undefined ? {} : { namespace }), name };
}

/** Selects the one object with a name; RBAC can allow a list or a watch of only that object. */
export function named(name: string): Selectors {
  return { fieldSelector: `metadata.name=${name.replace(/[\\,=]/g, '\\$&')}` };
}

/** Returns the condition of a type. @returns undefined when the object has none */
export function conditionOf(object: KubeObject, type: string): Condition | undefined {
  const { conditions } = (object.status ?? {}) as { readonly conditions?: readonly Condition[] };
  return conditions?.find((condition) => condition.type === type);
}
