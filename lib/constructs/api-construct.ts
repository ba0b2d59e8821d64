import { ApiObject, type ApiObjectMetadata, type GroupVersionKind, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';

/** Properties that every construct of one Kubernetes object has. */
export interface ApiConstructProps {
  /** Name, namespace, labels and annotations. @default - cdk8s chooses the name */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * A generated type as a manifest has it: the text of an enum, and a quantity such as `2Gi` itself. Objects of the
 * generated classes would be rendered as they are, `{ value: '2Gi' }`.
 */
export type Plain<T> = T extends string
  ? `${T}`
  : T extends { readonly value: number | string }
    ? keyof T extends 'value'
      ? number | string
      : PlainFields<T>
    : PlainFields<T>;

type PlainFields<T> = T extends object ? { readonly [K in keyof T]: Plain<T[K]> } : T;

/** A construct of exactly one Kubernetes object, its child `Resource`. */
export abstract class ApiConstruct extends Construct {
  /** The object that is rendered. */
  protected abstract readonly apiObject: ApiObject;

  /** Name of the object. */
  get name(): string {
    return this.apiObject.name;
  }

  /** Namespace of the object. @default - none given */
  get namespace(): string | undefined {
    return this.apiObject.metadata.namespace;
  }

  /**
   * The only child. The fields stay as they are: generated classes would silently drop one that they do not know,
   * where strict validation names it.
   */
  protected makeResource(gvk: GroupVersionKind, props: ApiConstructProps, fields: Record<string, unknown>): ApiObject {
    return new ApiObject(this, 'Resource', { ...gvk, metadata: props.metadata, ...fields });
  }

  /** Takes the namespace away that a chart gives to all that is in it: for kinds without one. */
  protected dropNamespace(given: string | undefined): void {
    if (given !== undefined) this.apiObject.addJsonPatch(JsonPatch.remove('/metadata/namespace'));
  }
}
