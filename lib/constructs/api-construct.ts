import { ApiObject, type ApiObjectMetadata, type ApiObjectProps, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';
import type { KubernetesObject } from '../objects/object';

/** Properties that every construct of one Kubernetes object has. */
export interface ApiConstructProps {
  /** Name, namespace, labels and annotations. @default - cdk8s chooses the name */
  readonly metadata?: ApiObjectMetadata;
}

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
}

/** Kinds without a namespace: that of a chart must not be given to them. */
const CLUSTER_KINDS: ReadonlySet<string> = new Set([
  'ClusterIssuer',
  'Bundle',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
]);

/**
 * Adds an object to a scope. Its fields stay as they are: generated classes would silently drop one that they do not know,
 * where strict validation names it.
 */
export function addResource(scope: Construct, id: string, object: KubernetesObject): ApiObject {
  const resource = new ApiObject(scope, id, object as unknown as ApiObjectProps);
  const hasNamespace = resource.metadata.namespace !== undefined;
  if (hasNamespace && CLUSTER_KINDS.has(resource.kind)) resource.addJsonPatch(JsonPatch.remove('/metadata/namespace'));
  return resource;
}
