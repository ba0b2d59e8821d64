import { aboutText } from '../cluster/errors';
import { type KubeObject, refOf } from '../cluster/objects';
import type { Certificate, StatefulSet } from '../cluster/resources';
import { belongsTo, ensure, ForeignObjectError, hashOf, ownedBy } from './apply';
import { certificateProgress } from './certificate-progress';
import { poolCertificates } from './desired/certificates';
import { type Administrator, settingsFiles } from './desired/configuration';
import { authSecret, configSecret, newPassword } from './desired/secrets';
import { disruptionBudget, governingService, primaryService } from './desired/services';
import { statefulSet } from './desired/stateful-set';
import { RESTARTED_FOR } from './names';
import type { PoolRun } from './pool-run';

/** User name of every pool's administrator, as KubeDB names it. */
const ADMINISTRATOR = 'pcp';

/** Writes the Services and the PodDisruptionBudget. */
export async function ensureNetwork(run: PoolRun): Promise<void> {
  const { pool, spec } = run;
  for (const object of [governingService(pool), primaryService(pool, spec), disruptionBudget(pool)])
    await ensureOwned(run, object);
}

/**
 * Makes the administrator's Secret. It outlives the pool unless `deletionPolicy` is WipeOut.
 *
 * @returns the credentials, existing or new
 */
export async function ensureAdministrator({ context, dependencies, pgpool, pool }: PoolRun): Promise<Administrator> {
  if (dependencies.administrator !== undefined) return dependencies.administrator;
  const made = { username: ADMINISTRATOR, password: newPassword() };
  const secret = authSecret(pool, made);
  const name = pgpool.spec?.authSecret?.name || secret.metadata.name;
  const named = { ...secret, metadata: { ...secret.metadata, ...(name === undefined ? {} : { name }) } };
  await context.cluster.create(pgpool.spec?.deletionPolicy === 'WipeOut' ? ownedBy(named, pgpool) : named);
  return made;
}

/**
 * Writes the Certificates.
 *
 * @returns the Certificates that are not issued yet and why, undefined when all are issued
 */
export async function ensureCertificates(run: PoolRun): Promise<string | undefined> {
  const { dependencies, pool, spec } = run;
  const waiting: string[] = [];
  for (const wanted of poolCertificates(pool, spec, dependencies.backend.username)) {
    const certificate = await ensureOwned(run, wanted, (live) => requireOwnSecret(run, wanted, live));
    const progress = certificateProgress(certificate);
    if (progress !== 'ready') waiting.push(`Certificate ${certificate.metadata.name} ${progress}`);
  }
  return waiting.length === 0 ? undefined : waiting.join('; ');
}

/** Refuses a Secret that others have made: cert-manager would write over it, and label it as one that belongs to the pool. */
async function requireOwnSecret(
  { context, pgpool, pool }: PoolRun,
  { metadata, spec }: Certificate,
  live: Certificate | undefined,
): Promise<void> {
  const name = spec?.secretName ?? '';
  if (live?.spec?.secretName === name) return;
  const secret = await context.cluster.tryGet({ kind: 'Secret', namespace: pool.namespace, name });
  if (secret === undefined || belongsTo(secret, pgpool, pool)) return;
  if (secret.metadata.annotations?.['cert-manager.io/certificate-name'] === metadata.name) return;
  throw new ForeignObjectError(aboutText(refOf(secret)), 'delete it, or name another one in spec.tls.certificates');
}

/** Writes the configuration files. Running pods read them at their next start. */
export async function ensureConfiguration(run: PoolRun, administrator: Administrator): Promise<void> {
  const { pool, spec } = run;
  const { backend, extra } = run.dependencies;
  const input = { pool, settings: spec, backend, administrator, ...(extra === undefined ? {} : { extra }) };
  await ensureOwned(run, configSecret(input));
}

/**
 * Writes the StatefulSet.
 *
 * @param operation uid of the operation that its pods are restarted for. @default - the one that it carries, as long as pods are made from
 * the same: those of another template, configuration or certificate must not be taken for restarted
 */
export async function ensureStatefulSet(run: PoolRun, operation?: string): Promise<StatefulSet> {
  const { dependencies, pool, spec } = run;
  const input = { pool, spec, version: dependencies.version };
  const wanted = statefulSet(input);
  const source = hashOf([wanted.spec?.template, poolCertificates(pool, spec, ''), settingsFiles(pool, spec)]);
  const [carried, before] = restartMark(run.statefulSet)?.split('/') ?? [];
  const by = operation ?? (before === source ? carried : undefined);
  return ensureOwned(run, by === undefined ? wanted : statefulSet({ ...input, restartedFor: `${by}/${source}` }));
}

/** Returns the mark of the pods that a StatefulSet makes: for which operation, and a hash of what they are made from. */
export function restartMark(set: StatefulSet | undefined): string | undefined {
  return set?.spec?.template.metadata?.annotations?.[RESTARTED_FOR];
}

/** Returns the uid of the operation that the pods of a StatefulSet are restarted for. */
export function operationOf(set: StatefulSet | undefined): string | undefined {
  return restartMark(set)?.split('/')[0];
}

function ensureOwned<T extends KubeObject>(
  { context, pgpool, pool }: PoolRun,
  object: T,
  beforeWrite?: (live: T | undefined) => Promise<void>,
): Promise<T> {
  return ensure(context.cluster, ownedBy(object, pgpool), pgpool, pool, beforeWrite);
}
