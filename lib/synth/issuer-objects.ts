import { SyncWave } from '../argocd/sync-wave';
import { CA_DEFAULTS } from '../model/check-lives';
import { durationSeconds } from '../model/duration';
import type { IssuerIntent, PoolIntent, SelfSignedCaIntent } from '../model/intent';
import { caBootstrapIssuerName } from '../model/names';
import { CERT_MANAGER_GROUP } from '../model/tls';
import { certificateObject } from '../objects/certificate';
import { caSpec, issuerObject, SELF_SIGNED_SPEC, vaultSpec } from '../objects/issuer';
import type { KubernetesObject, Metadata } from '../objects/object';
import { ISSUER_WAVES } from '../rollout/stages';
import { metadataOf } from './pool-metadata';

/** Makes the metadata of an object of the pool, in a wave. */
type MetadataIn = (name: string, wave: number) => Metadata;

/** The issuers of a pool, and the CAs that cert-manager makes for them. */
export function issuerObjects(pool: PoolIntent): KubernetesObject[] {
  const metadata: MetadataIn = (name, wave) => metadataOf(pool, name, SyncWave.of(wave).toAnnotations());
  return (pool.issuers ?? []).flatMap((issuer) => [
    ...(issuer.selfSignedCa === undefined ? [] : caObjects(issuer, issuer.selfSignedCa, metadata)),
    issuerObject(
      'Issuer',
      metadata(issuer.name, ISSUER_WAVES.issuer),
      issuer.vault === undefined ? caSpec(caSecret(issuer)) : vaultSpec(issuer.vault),
    ),
  ]);
}

function caSecret(issuer: IssuerIntent): string {
  return issuer.ca?.secretName ?? issuer.selfSignedCa?.secretName ?? issuer.name;
}

function caObjects(issuer: IssuerIntent, intent: SelfSignedCaIntent, metadata: MetadataIn): KubernetesObject[] {
  const bootstrap = caBootstrapIssuerName(issuer.name);
  return [
    issuerObject('Issuer', metadata(bootstrap, ISSUER_WAVES.bootstrap), SELF_SIGNED_SPEC),
    certificateObject(metadata(issuer.name, ISSUER_WAVES.ca), {
      isCa: true,
      commonName: intent.commonName ?? issuer.name,
      secretName: caSecret(issuer),
      issuerRef: { apiGroup: CERT_MANAGER_GROUP, kind: 'Issuer', name: bootstrap },
      duration: durationSeconds(intent.duration ?? CA_DEFAULTS.duration),
      renewBefore: durationSeconds(intent.renewBefore ?? CA_DEFAULTS.renewBefore),
    }),
  ];
}
