import { ROOTS_KEY } from '../model/trust';
import type { KubernetesObject, Metadata } from './object';

/** What roots of clients are made of. */
export interface RootsFields {
  /** Public certificates, each as PEM. */
  readonly certificates: readonly string[];
  /** Key that holds them. @default 'ca.crt' */
  readonly key?: string;
}

/** A ConfigMap of root certificates, one after the other. */
export function rootsConfigMapObject(metadata: Metadata | undefined, fields: RootsFields): KubernetesObject {
  const { certificates, key = ROOTS_KEY } = fields;
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { [key]: certificates.join('') } };
}

/** A Bundle of trust-manager, which writes root certificates to a ConfigMap in each of some namespaces. */
export function bundleObject(
  metadata: Metadata | undefined,
  fields: RootsFields & { readonly namespaces: readonly string[] },
): KubernetesObject {
  const { certificates, key = ROOTS_KEY, namespaces } = fields;
  const inNamespaces = { key: 'kubernetes.io/metadata.name', operator: 'In', values: namespaces };
  return {
    apiVersion: 'trust.cert-manager.io/v1alpha1',
    kind: 'Bundle',
    metadata,
    spec: {
      sources: certificates.map((inLine) => ({ inLine })),
      target: { configMap: { key }, namespaceSelector: { matchExpressions: [inNamespaces] } },
    },
  };
}
