import { isDeepStrictEqual } from 'node:util';
import { kubernetesTime } from '../cluster/clock';
import { ClusterError, type ClusterReason } from '../cluster/errors';
import { conditionOf } from '../cluster/objects';
import { type PoolName, poolRef } from '../cluster/pool-objects';
import type { Pgpool } from '../cluster/resources';
import { PAUSED } from '../model/pause';
import { belongsTo, ForeignObjectError } from './apply';
import { withCondition } from './conditions';
import { type OperatorContext, RESYNC_SECONDS, type Reconciled } from './context';
import { MissingError, SPEC_REFUSED } from './dependencies';
import { fenced } from './fenced';
import {
  ensureAdministrator,
  ensureCertificates,
  ensureConfiguration,
  ensureNetwork,
  ensureStatefulSet,
} from './offshoots';
import { gather, type PoolRun } from './pool-run';
import { type PodsState, pgpoolStatus } from './pool-status';

/** Why an API server accepts no object as the Pgpool has it: by its rules, a quota or a policy. */
const REFUSED: readonly ClusterReason[] = ['Invalid', 'Forbidden', 'TooLarge'];

/** Retry interval while a prerequisite is missing; no watch reports it. */
const MISSING_SECONDS = 15;

/**
 * Brings a pool to the spec of its Pgpool and writes its status.
 *
 * While Paused is True nothing is written. Paused=Unknown, by which the ops-manager requests a pause, is answered with True.
 */
export async function provision(context: OperatorContext, pool: PoolName): Promise<Reconciled> {
  const pgpool = await context.cluster.tryGet(poolRef(pool));
  if (pgpool === undefined || pgpool.metadata.deletionTimestamp !== undefined) return {};
  const paused = conditionOf(pgpool, PAUSED);
  if (paused?.status === 'Unknown') return acknowledgePause(context, pgpool);
  if (paused?.status === 'True') return { again: RESYNC_SECONDS };
  const cluster = fenced(context.cluster, () => pgpool);
  const run = { context: { ...context, cluster }, pool, pgpool, spec: pgpool.spec ?? {} };
  const state = await tryBuild(run).catch(async (error: unknown) => {
    const message = `a defect of the operator, please report it: ${String(error)}`;
    if (!ClusterError.isCluster(error))
      await writeStatus(context, pgpool, { kind: 'blocked', reason: 'OperatorDefect', message });
    // The log says where.
    throw error;
  });
  await writeStatus(context, pgpool, state);
  return state.kind === 'blocked' ? { again: MISSING_SECONDS, waiting: state.message } : { again: RESYNC_SECONDS };
}

async function acknowledgePause({ clock, cluster }: OperatorContext, pgpool: Pgpool): Promise<Reconciled> {
  const { conditions } = pgpool.status ?? {};
  const requested = conditionOf(pgpool, PAUSED);
  const condition = { ...requested, type: PAUSED, status: 'True' } as const;
  const status = { ...pgpool.status, conditions: withCondition(conditions, condition, kubernetesTime(clock.now())) };
  await cluster.replaceStatus({ ...pgpool, status });
  return {};
}

async function tryBuild(run: Parameters<typeof gather>[0]): Promise<PodsState> {
  try {
    return await build(await gather(run));
  } catch (error) {
    if (error instanceof MissingError) {
      const blocked = { kind: 'blocked', reason: error.reason, message: error.message } as const;
      return error.reason === SPEC_REFUSED ? blocked : { ...blocked, ...(await asItRuns(run)) };
    }
    if (error instanceof ForeignObjectError) return { kind: 'blocked', reason: 'NameTaken', message: error.message };
    if (!ClusterError.isCluster(error, ...REFUSED)) throw error;
    return { kind: 'blocked', reason: 'ObjectRefused', message: `${error.about}: ${error.detail}` };
  }
}

/**
 * Reads the StatefulSet of a pool that runs while what it is built upon is missing: it is as Ready as its pods, because what mends it may be
 * an operation that waits for Ready.
 *
 * @returns nothing where the pool has no pods yet.
 */
async function asItRuns({
  context,
  pgpool,
  pool,
}: Parameters<typeof gather>[0]): Promise<Pick<PodsState, 'statefulSet'>> {
  const statefulSet = await context.cluster.tryGet({ kind: 'StatefulSet', ...pool });
  return statefulSet !== undefined && belongsTo(statefulSet, pgpool, pool) ? { statefulSet } : {};
}

async function build(run: PoolRun): Promise<PodsState> {
  const administrator = await ensureAdministrator(run);
  await ensureNetwork(run);
  const waiting = await ensureCertificates(run);
  if (waiting !== undefined) throw new MissingError('CertificateNotReady', waiting);
  await ensureConfiguration(run, administrator);
  return { kind: 'running', statefulSet: await ensureStatefulSet(run) };
}

async function writeStatus({ clock, cluster }: OperatorContext, pgpool: Pgpool, state: PodsState): Promise<void> {
  const status = pgpoolStatus(pgpool, state, kubernetesTime(clock.now()));
  if (isDeepStrictEqual(status, pgpool.status)) return;
  await cluster.replaceStatus({ ...pgpool, status });
}
