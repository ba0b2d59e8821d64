import type { VaultIntent } from '../model/intent';
import type { IssuerKind } from '../model/tls';
import type { KubernetesObject, Metadata } from './object';

/** An issuer of cert-manager: of a namespace, or of the whole cluster. */
export function issuerObject(
  kind: IssuerKind,
  metadata: Metadata | undefined,
  spec: Readonly<Record<string, unknown>>,
): KubernetesObject {
  return { apiVersion: 'cert-manager.io/v1', kind, metadata, spec };
}

/** `spec` of an issuer that signs with the CA in a Secret. */
export function caSpec(secretName: string): Record<string, unknown> {
  return { ca: { secretName } };
}

/** `spec` of an issuer whose certificates sign themselves. */
export const SELF_SIGNED_SPEC = { selfSigned: {} } as const;

/** `spec` of an issuer that asks Vault. */
export function vaultSpec({
  server,
  path,
  role,
  serviceAccountName,
  mountPath = '/v1/auth/kubernetes',
}: VaultIntent): Record<string, unknown> {
  const kubernetes = { role, mountPath, serviceAccountRef: { name: serviceAccountName } };
  return { vault: { server, path, auth: { kubernetes } } };
}
