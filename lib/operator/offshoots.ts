import { randomBytes } from 'node:crypto';
import type { KubeObject } from '../cluster/objects';
import type { StatefulSet } from '../cluster/resources';
import { ensure, ownedBy } from './apply';
import { certificateProgress } from './certificate-progress';
import { poolCertificates } from './desired/certificates';
import type { Administrator } from './desired/configuration';
import { authSecret, configSecret } from './desired/secrets';
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
  const made = { username: ADMINISTRATOR, password: randomBytes(18).toString('base64url') };
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
    const certificate = await ensureOwned(run, wanted);
    const progress = certificateProgress(certificate);
    if (progress !== 'ready') waiting.push(`Certificate ${certificate.metadata.name} ${progress}`);
  }
  return waiting.length === 0 ? undefined : waiting.join('; ');
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
 * @param restartedFor uid of the operation that its pods are restarted for. @default - the one that it carries
 */
export async function ensureStatefulSet(run: PoolRun, restartedFor?: string): Promise<StatefulSet> {
  const { pool, spec } = run;
  const { version } = run.dependencies;
  const mark = restartedFor ?? run.statefulSet?.spec?.template.metadata?.annotations?.[RESTARTED_FOR];
  return ensureOwned(run, statefulSet({ pool, spec, version, ...(mark === undefined ? {} : { restartedFor: mark }) }));
}

function ensureOwned<T extends KubeObject>({ context, pgpool, pool }: PoolRun, object: T): Promise<T> {
  return ensure(context.cluster, ownedBy(object, pgpool), pgpool, pool);
}
