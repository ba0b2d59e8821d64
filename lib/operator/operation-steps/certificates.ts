import { kubernetesTime } from '../../cluster/clock';
import { conditionOf } from '../../cluster/objects';
import type { Certificate } from '../../cluster/resources';
import type { PollResult } from '../../cluster/wait';
import { kubedbCertificateNames } from '../../model/names';
import { belongsTo } from '../apply';
import { certificateProgress } from '../certificate-progress';
import { withCondition } from '../conditions';
import { ROTATED_FROM } from '../names';
import { ensureCertificates } from '../offshoots';
import type { OperationRun } from '../operation-run';
import { otherSecrets } from '../pool-rules';
import { gather } from '../pool-run';

/** Writes the Certificates as the target says and waits until all are issued. */
export async function ensureIssued(run: OperationRun): Promise<PollResult<true>> {
  const waiting = await ensureCertificates(await gather({ ...run, spec: run.target }));
  if (waiting !== undefined) return { waiting };
  await run.progress.record({
    GetCertificate: 'every Certificate was found',
    CheckReadyCondition: 'every Certificate is ready',
    CheckIssuingCondition: 'no Certificate is being issued',
  });
  return { done: true };
}

/**
 * Has every certificate reissued, once. The revision before is recorded first, so that a reconcile after a crash knows
 * whether the new one exists, and requests no other.
 */
export async function ensureReissued({ context, pgpool, pool, progress }: OperationRun): Promise<PollResult<true>> {
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
  if (revision === undefined) return 'has not been issued yet';
  const before = revisionBefore(certificate, uid);
  if (before === undefined) {
    const annotations = { ...certificate.metadata.annotations, [ROTATED_FROM]: `${uid}/${revision}` };
    const recorded = await cluster.replace({ ...certificate, metadata: { ...certificate.metadata, annotations } });
    return rotate({ clock, cluster }, recorded, uid);
  }
  if (revision > before) return certificateProgress(certificate);
  if (conditionOf(certificate, 'Issuing')?.status !== 'True') {
    const issuing = {
      type: 'Issuing',
      status: 'True',
      reason: 'ManuallyTriggered',
      message: 'a PgpoolOpsRequest requests a new certificate',
      ...(certificate.metadata.generation === undefined ? {} : { observedGeneration: certificate.metadata.generation }),
    } as const;
    const conditions = withCondition(certificate.status?.conditions, issuing, kubernetesTime(clock.now()));
    await cluster.replaceStatus({ ...certificate, status: { ...certificate.status, conditions } });
  }
  return `is being reissued, after revision ${before}`;
}

function revisionBefore({ metadata }: Certificate, uid: string): number | undefined {
  const [by, revision] = metadata.annotations?.[ROTATED_FROM]?.split('/') ?? [];
  return by === uid && revision !== undefined ? Number(revision) : undefined;
}

/** Deletes the Certificates and their Secrets. The Certificate first, because cert-manager would write its Secret again. */
export async function deleteCertificates({ context, pgpool, pool }: OperationRun): Promise<void> {
  const { cluster } = context;
  const declared = pgpool.spec.tls?.certificates ?? [];
  for (const name of kubedbCertificateNames(pool.name)) {
    const certificate = await cluster.tryGet({ kind: 'Certificate', namespace: pool.namespace, name });
    if (certificate !== undefined && belongsTo(certificate, pgpool, pool)) await cluster.delete(certificate);
  }
  const named = declared.map(({ secretName }) => secretName).filter((name) => name !== undefined);
  // The operator makes no certificate in one of those, but a spec may name it all the same.
  const others = otherSecrets(pool, pgpool.spec);
  for (const name of new Set([...kubedbCertificateNames(pool.name), ...named])) {
    if (others.has(name)) continue;
    const secret = await cluster.tryGet({ kind: 'Secret', namespace: pool.namespace, name });
    if (secret !== undefined && belongsTo(secret, pgpool, pool)) await cluster.delete(secret);
  }
}
