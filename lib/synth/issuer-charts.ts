import type { Chart } from 'cdk8s';
import { SyncWave } from '../argocd/sync-wave';
import { Certificate } from '../constructs/certificate';
import { fromGoDuration } from '../constructs/go-duration';
import { Issuer } from '../constructs/issuer';
import { CA_DEFAULTS } from '../model/check-lives';
import type { IssuerIntent, PoolIntent, SelfSignedCaIntent } from '../model/intent';
import { caBootstrapIssuerName } from '../model/names';
import { resolveIssuerRef } from '../model/tls';
import type { Rollout, Stage } from '../rollout/rollout';
import { ISSUER_WAVES, POOL_STAGES } from '../rollout/stages';

/** The issuers of a pool, and the CAs that cert-manager makes for them. */
export function addIssuers(chart: Chart, pool: PoolIntent): void {
  for (const issuer of pool.issuers ?? []) {
    const metadata = { name: issuer.name, annotations: wave(ISSUER_WAVES.issuer) };
    if (issuer.selfSignedCa !== undefined) addCa(chart, issuer, issuer.selfSignedCa);
    if (issuer.vault !== undefined) Issuer.vault(chart, issuer.name, { ...issuer.vault, metadata });
    else Issuer.ca(chart, issuer.name, { secretName: caSecret(issuer), metadata });
  }
}

function caSecret(issuer: IssuerIntent): string {
  return issuer.ca?.secretName ?? issuer.selfSignedCa?.secretName ?? issuer.name;
}

function wave(number: number): Record<string, string> {
  return SyncWave.of(number).toAnnotations();
}

function addCa(chart: Chart, issuer: IssuerIntent, intent: SelfSignedCaIntent): void {
  // No name holds a point, so no other issuer has this id.
  const bootstrap = Issuer.selfSigned(chart, `${issuer.name}.bootstrap`, {
    metadata: { name: caBootstrapIssuerName(issuer.name), annotations: wave(ISSUER_WAVES.bootstrap) },
  });
  new Certificate(chart, `${issuer.name}.ca`, {
    metadata: { name: issuer.name, annotations: wave(ISSUER_WAVES.ca) },
    isCa: true,
    commonName: intent.commonName ?? issuer.name,
    secretName: caSecret(issuer),
    issuer: bootstrap,
    duration: fromGoDuration(intent.duration ?? CA_DEFAULTS.duration),
    renewBefore: fromGoDuration(intent.renewBefore ?? CA_DEFAULTS.renewBefore),
  });
}

/** Certificates of a pool's clients, signed by the pool's issuer unless they name another. */
export function addClientCertificates(chart: Chart, { tls }: Rollout, stage: Stage): void {
  for (const client of stage.clients ?? []) {
    const ref = client.issuerRef === undefined ? tls?.issuerRef : resolveIssuerRef(client.issuerRef);
    if (ref === undefined) continue;
    new Certificate(chart, client.name, {
      metadata: { name: client.name, annotations: wave(stage.wave ?? POOL_STAGES.certificates.wave) },
      commonName: client.user,
      secretName: client.secretName ?? client.name,
      issuer: { issuerRef: ref },
      ...(client.duration === undefined ? {} : { duration: fromGoDuration(client.duration) }),
      ...(client.renewBefore === undefined ? {} : { renewBefore: fromGoDuration(client.renewBefore) }),
      usages: ['digital signature', 'key encipherment', 'client auth'],
    });
  }
}
