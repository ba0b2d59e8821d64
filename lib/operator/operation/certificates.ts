import { kubernetesTime } from '../../cluster/clock';
import { conditionOf } from '../../cluster/objects';
import type { Certificate } from '../../cluster/resources';
import type { Look } from '../../cluster/wait';
import { kubedbCertificateNames } from '../../model/names';
import { belongsTo, ensure, ownedBy } from '../apply';
import { certificateProgress } from '../certificate-progress';
import { withCondition } from '../conditions';
import { poolCertificates } from '../desired/certificates';
import { ROTATED_FROM } from '../names';
import { readSurroundings } from '../surroundings';
import type { OperationRun } from './run';

/** Has every certificate issued as the target says. */
export async function lookSynced(run: OperationRun): Promise<Look<true>> {
  const { context, pgpool, pool, progress, target } = run;
  const { backend } = await readSurroundings(context.cluster, pool, target);
  const waiting: string[] = [];
  for (const wanted of poolCertificates(pool, target, backend.username)) {
    const certificate = await ensure<Certificate>(context.cluster, ownedBy(wanted, pgpool), pgpool, pool);
    const state = certificateProgress(certificate);
    if (state !== 'ready') waiting.push(`Certificate ${certificate.metadata.name} ${state}`);
  }
  if (waiting.length > 0) return { waiting: waiting.join('; ') };
  await progress.record({
    GetCertificate: 'every Certificate was found',
    CheckReadyCondition: 'every Certificate is ready',
    CheckIssuingCondition: 'no Certificate is being issued',
  });
  return { done: true };
}

/**
 * Has every certificate issued anew, once. Which revision it was before is written down first, so that a look after a
 * crash knows whether the new one is there, and does not ask for another.
 */
export async function lookIssued({ context, pgpool, pool, progress }: OperationRun): Promise<Look<true>> {
  const uid = progress.operation.metadata.uid ?? '';
  const waiting: string[] = [];
  for (const name of kubedbCertificateNames(pool.name)) {
    const certificate = await context.cluster.tryGet({
      kind: 'Certificate',
      namespace: pool.namespace,
      name,
    });
    if (certificate === undefined || !belongsTo(certificate, pgpool, pool)) {
      waiting.push(`Certificate ${name}, which does not exist`);
      continue;
    }
    const state = await rotate(context, certificate, uid);
    if (state !== 'ready') waiting.push(`Certificate ${name} ${state}`);
  }
  return waiting.length === 0 ? { done: true } : { waiting: waiting.join('; ') };
}

async function rotate(
  { clock, cluster }: Pick<OperationRun['context'], 'clock' | 'cluster'>,
  certificate: Certificate,
  uid: string,
): Promise<'ready' | string> {
  const revision = certificate.status?.revision;
  if (revision === undefined) return 'has not been issued for the first time yet';
  const before = revisionBefore(certificate, uid);
  if (before === undefined) {
    const annotations = { ...certificate.metadata.annotations, [ROTATED_FROM]: `${uid}/${revision}` };
    const noted = await cluster.replace({ ...certificate, metadata: { ...certificate.metadata, annotations } });
    return rotate({ clock, cluster }, noted, uid);
  }
  if (revision > before) return certificateProgress(certificate);
  if (conditionOf(certificate, 'Issuing')?.status !== 'True') {
    const issuing = {
      type: 'Issuing',
      status: 'True',
      reason: 'ManuallyTriggered',
      message: 'a PgpoolOpsRequest asks for a new certificate',
      ...(certificate.metadata.generation === undefined ? {} : { observedGeneration: certificate.metadata.generation }),
    } as const;
    const conditions = withCondition(certificate.status?.conditions, issuing, kubernetesTime(clock.now()));
    await cluster.replaceStatus({ ...certificate, status: { ...certificate.status, conditions } });
  }
  return `is being issued anew, after revision ${before}`;
}

function revisionBefore({ metadata }: Certificate, uid: string): number | undefined {
  const [by, revision] = metadata.annotations?.[ROTATED_FROM]?.split('/') ?? [];
  return by === uid && revision !== undefined ? Number(revision) : undefined;
}

/** Takes the certificates and their keys away. The Certificate first, else cert-manager would write its Secret again. */
export async function deleteCertificates({ context, pgpool, pool }: OperationRun): Promise<void> {
  const { cluster } = context;
  const declared = pgpool.spec.tls?.certificates ?? [];
  for (const name of kubedbCertificateNames(pool.name)) {
    const certificate = await cluster.tryGet({ kind: 'Certificate', namespace: pool.namespace, name });
    if (certificate !== undefined && belongsTo(certificate, pgpool, pool)) await cluster.delete(certificate);
  }
  const named = declared.map(({ secretName }) => secretName).filter((name) => name !== undefined);
  for (const name of new Set([...kubedbCertificateNames(pool.name), ...named])) {
    const secret = await cluster.tryGet({ kind: 'Secret', namespace: pool.namespace, name });
    if (secret !== undefined && belongsTo(secret, pgpool, pool)) await cluster.delete(secret);
  }
}
