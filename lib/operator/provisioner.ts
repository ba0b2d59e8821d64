import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { kubernetesTime } from '../cluster/clock';
import { conditionOf } from '../cluster/objects';
import { type PoolName, poolRef } from '../cluster/pool-objects';
import type { Certificate, Pgpool, PgpoolSpec, StatefulSet } from '../cluster/resources';
import { PAUSED } from '../model/pause';
import { ensure, ForeignObjectError, ownedBy } from './apply';
import { certificateProgress } from './certificate-progress';
import { withCondition } from './conditions';
import { type OperatorContext, RESYNC_SECONDS, type Reconciled } from './context';
import { poolCertificates } from './desired/certificates';
import type { Administrator } from './desired/configuration';
import { authSecret, configSecret } from './desired/secrets';
import { disruptionBudget, governingService, primaryService } from './desired/services';
import { statefulSet } from './desired/stateful-set';
import { RESTARTED_FOR } from './names';
import { type PodsSeen, poolStatus } from './pool-status';
import { MissingError, readAdministrator, readSurroundings, type Surroundings } from './surroundings';

/** How soon to look again for what others have to make, for nothing tells when they have. */
const MISSING_SECONDS = 15;
/** The administrator of every pool; KubeDB names him so. */
const ADMINISTRATOR = 'pcp';

/**
 * Brings a pool to what its Pgpool says, and writes down how it is.
 *
 * While Paused is True nothing is written; Paused=Unknown, by which the ops-manager asks for a pause, is answered with
 * True.
 */
export async function provision(context: OperatorContext, pool: PoolName): Promise<Reconciled> {
  const pgpool = await context.cluster.tryGet(poolRef(pool));
  if (pgpool?.spec === undefined || pgpool.metadata.deletionTimestamp !== undefined) return {};
  const paused = conditionOf(pgpool, PAUSED);
  if (paused?.status === 'Unknown') return acknowledgePause(context, pgpool);
  if (paused?.status === 'True') return { again: RESYNC_SECONDS };
  const seen = await tryBuild(context, pool, pgpool, pgpool.spec);
  await writeStatus(context, pgpool, seen);
  return seen.kind === 'blocked' ? { again: MISSING_SECONDS, waiting: seen.message } : { again: RESYNC_SECONDS };
}

async function acknowledgePause({ clock, cluster }: OperatorContext, pgpool: Pgpool): Promise<Reconciled> {
  const { conditions } = pgpool.status ?? {};
  const asked = conditionOf(pgpool, PAUSED);
  const condition = { ...asked, type: PAUSED, status: 'True' } as const;
  const status = { ...pgpool.status, conditions: withCondition(conditions, condition, kubernetesTime(clock.now())) };
  await cluster.replaceStatus({ ...pgpool, status });
  return {};
}

async function tryBuild(context: OperatorContext, pool: PoolName, pgpool: Pgpool, spec: PgpoolSpec): Promise<PodsSeen> {
  try {
    return await build(context, pool, pgpool, spec);
  } catch (error) {
    if (error instanceof MissingError) return { kind: 'blocked', reason: error.reason, message: error.message };
    if (!(error instanceof ForeignObjectError)) throw error;
    return { kind: 'blocked', reason: 'NameTaken', message: error.message };
  }
}

async function build(context: OperatorContext, pool: PoolName, pgpool: Pgpool, spec: PgpoolSpec): Promise<PodsSeen> {
  const { cluster } = context;
  const surroundings = await readSurroundings(cluster, pool, spec);
  const administrator = await ensureAdministrator(context, pool, pgpool);
  const owned = [governingService(pool), primaryService(pool, spec), disruptionBudget(pool)];
  for (const object of owned) await ensure(cluster, ownedBy(object, pgpool), pgpool, pool);
  const waiting = await ensureCertificates(context, pool, pgpool, spec, surroundings);
  if (waiting !== undefined) return { kind: 'blocked', reason: 'CertificateNotReady', message: waiting };
  await ensureConfiguration(context, pool, pgpool, spec, surroundings, administrator);
  return { kind: 'running', statefulSet: await ensureStatefulSet(context, pool, pgpool, spec, surroundings) };
}

/** Makes the credentials once. They outlive the pool, unless the pool is to be wiped out. */
async function ensureAdministrator(
  { cluster }: OperatorContext,
  pool: PoolName,
  pgpool: Pgpool,
): Promise<Administrator> {
  const found = await readAdministrator(cluster, pool, pgpool);
  if (found !== undefined) return found;
  const made = { username: ADMINISTRATOR, password: randomBytes(18).toString('base64url') };
  const secret = authSecret(pool, made);
  const name = pgpool.spec?.authSecret?.name ?? secret.metadata.name;
  const named = { ...secret, metadata: { ...secret.metadata, ...(name === undefined ? {} : { name }) } };
  await cluster.create(pgpool.spec?.deletionPolicy === 'WipeOut' ? ownedBy(named, pgpool) : named);
  return made;
}

/** @returns what is waited for, undefined when every certificate is there */
async function ensureCertificates(
  { cluster }: OperatorContext,
  pool: PoolName,
  pgpool: Pgpool,
  spec: PgpoolSpec,
  { backend }: Surroundings,
): Promise<string | undefined> {
  const waiting: string[] = [];
  for (const wanted of poolCertificates(pool, spec, backend.username)) {
    const certificate = await ensure<Certificate>(cluster, ownedBy(wanted, pgpool), pgpool, pool);
    const progress = certificateProgress(certificate);
    if (progress !== 'ready') waiting.push(`Certificate ${certificate.metadata.name}: ${progress}`);
  }
  return waiting.length === 0 ? undefined : waiting.join('; ');
}

/** Writes the files of the pods. Running ones read them when they start next. */
export async function ensureConfiguration(
  { cluster }: Pick<OperatorContext, 'cluster'>,
  pool: PoolName,
  pgpool: Pgpool,
  spec: PgpoolSpec,
  { backend, extra }: Surroundings,
  administrator: Administrator,
): Promise<void> {
  const input = { pool, settings: spec, backend, administrator, ...(extra === undefined ? {} : { extra }) };
  await ensure(cluster, ownedBy(configSecret(input), pgpool), pgpool, pool);
}

/**
 * Writes the StatefulSet.
 *
 * @param restartedFor the operation that its pods are to be restarted for. @default - the one that it names already
 */
export async function ensureStatefulSet(
  { cluster }: Pick<OperatorContext, 'cluster'>,
  pool: PoolName,
  pgpool: Pgpool,
  spec: PgpoolSpec,
  { version }: Pick<Surroundings, 'version'>,
  restartedFor?: string,
): Promise<StatefulSet> {
  const live = await cluster.tryGet({ kind: 'StatefulSet', ...pool });
  const mark = restartedFor ?? live?.spec?.template.metadata?.annotations?.[RESTARTED_FOR];
  const wanted = statefulSet({ pool, spec, version, ...(mark === undefined ? {} : { restartedFor: mark }) });
  return ensure(cluster, ownedBy(wanted, pgpool), pgpool, pool);
}

async function writeStatus({ clock, cluster }: OperatorContext, pgpool: Pgpool, seen: PodsSeen): Promise<void> {
  const status = poolStatus(pgpool, seen, kubernetesTime(clock.now()));
  if (isDeepStrictEqual(status, pgpool.status)) return;
  await cluster.replaceStatus({ ...pgpool, status });
}
