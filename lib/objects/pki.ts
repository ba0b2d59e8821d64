import { SyncWave } from '../argocd/sync-wave';
import { durationSeconds } from '../model/duration';
import { type Authority, type Pki, rootBootstrapIssuerName } from '../model/pki';
import { CERT_MANAGER_GROUP, type ResolvedIssuerRef } from '../model/tls';
import { PKI_WAVES } from '../rollout/stages';
import { certificateObject } from './certificate';
import { caSpec, issuerObject, SELF_SIGNED_SPEC } from './issuer';
import type { KubernetesObject, Metadata } from './object';

/** Keeps a root that is no longer declared, because what it has signed may still be in use. */
const KEEP = { 'argocd.argoproj.io/sync-options': 'Prune=false' } as const;

/**
 * The CAs of a PKI and their issuers, in waves: each CA is Ready before what it signs is requested.
 *
 * The root's Issuer is one of a namespace even for a PKI of ClusterIssuers, so that no pool can be signed by the root itself.
 */
export function pkiObjects({ namespace, root, intermediates, issuerKind }: Pki): KubernetesObject[] {
  const metadata = (name: string, wave: number, more: Record<string, string> = {}): Metadata => {
    return { name, namespace, annotations: { ...SyncWave.of(wave).toAnnotations(), ...more } };
  };
  const rootObjects = [
    issuerObject('Issuer', metadata(rootBootstrapIssuerName(root.name), PKI_WAVES.bootstrap), SELF_SIGNED_SPEC),
    caObject(metadata(root.name, PKI_WAVES.root, KEEP), root, issuerNamed(rootBootstrapIssuerName(root.name))),
  ];
  const generations = intermediates.flatMap((intermediate) => {
    const { name } = intermediate;
    const { namespace: _, ...ofCluster } = metadata(name, PKI_WAVES.issuer);
    const own = issuerKind === 'ClusterIssuer' ? ofCluster : metadata(name, PKI_WAVES.issuer);
    return [
      caObject(metadata(name, PKI_WAVES.intermediate), { ...intermediate, secretName: name }, issuerNamed(root.name)),
      issuerObject(issuerKind, own, caSpec(name)),
    ];
  });
  return [
    ...(root.isReference ? [] : rootObjects),
    issuerObject('Issuer', metadata(root.name, PKI_WAVES.rootIssuer), caSpec(root.secretName)),
    ...generations,
  ];
}

function issuerNamed(name: string): ResolvedIssuerRef {
  return { apiGroup: CERT_MANAGER_GROUP, kind: 'Issuer', name };
}

function caObject(
  metadata: Metadata,
  { commonName, secretName, duration, renewBefore }: Authority & { readonly secretName: string },
  issuerRef: ResolvedIssuerRef,
): KubernetesObject {
  return certificateObject(metadata, {
    isCa: true,
    commonName,
    secretName,
    issuerRef,
    duration: durationSeconds(duration),
    renewBefore: durationSeconds(renewBefore),
  });
}
