import type { Cluster } from '../cluster/cluster';
import { explainRefusal } from '../cluster/explain-refusal';
import type { PoolName } from '../cluster/pool-objects';
import type { Application, ApplicationStatus, AppliedRevision } from '../cluster/resources';
import { applicationName } from '../model/names';

/** Returns the commit of a part of the status: all sources of our Applications are one commit of one repository. */
function revisionOf(part: AppliedRevision | undefined): string | undefined {
  return part?.revisions?.[0] ?? part?.revision;
}

/** Whether a pool of a cohort has verified a commit. */
export interface CohortPool {
  /** `demo/orders` */
  readonly pool: string;
  /** `failed` stays until another commit. */
  readonly state: 'verified' | 'waiting' | 'failed';
  /** Commit that the pool was compared with last. @default - none yet */
  readonly revision?: string;
  /** Why, in words for people. */
  readonly reason: string;
}

/** What finds the Applications of a fleet. */
export interface NamedArgoCd {
  /** Name of the fleet. @default - none */
  readonly name?: string;
  readonly argocd: { readonly namespace: string };
}

/**
 * Whether pools have verified a commit, by their Argo CD Applications.
 *
 * @param fleet name of the fleet, and where its Applications are.
 * @param contains whether the first commit is the second, or holds it.
 * @throws GitopsError when the cluster does not know Applications, or forbids to list them.
 */
export async function readCohort(
  cluster: Cluster,
  { name, argocd: { namespace } }: NamedArgoCd,
  pools: readonly (PoolName & { readonly application?: string })[],
  contains: (revision: string) => boolean,
): Promise<CohortPool[]> {
  let applications: Application[];
  try {
    applications = await cluster.list({ kind: 'Application', namespace });
  } catch (error) {
    throw explainRefusal(error, 'Application', ['Application'], 'docs/scale.md has more');
  }
  const byName = new Map(applications.map((application) => [application.metadata.name, application]));
  return pools.map((pool) => ({
    pool: `${pool.namespace}/${pool.name}`,
    ...judge(byName.get(applicationName(pool, name)), contains),
  }));
}

/**
 * Verified is a pool that Argo CD has compared with the commit or a later one, and found Synced and Healthy, after a full sync
 * that succeeded: the proof of the stage verify is a part of that sync.
 */
function judge(
  application: Application | undefined,
  contains: (revision: string) => boolean,
): Omit<CohortPool, 'pool'> {
  const status = application?.status ?? {};
  const revision = revisionOf(status.sync);
  const at = revision === undefined ? {} : { revision };
  if (application === undefined) return { state: 'waiting', reason: 'it has no Application' };
  const tried = revisionOf(status.operationState?.syncResult);
  const failure = failureOf(status);
  if (failure !== undefined && tried !== undefined && contains(tried))
    return { state: 'failed', ...at, reason: failure };
  const reason = runningOf(application) ?? failure ?? differenceOf(status, contains) ?? missingProofOf(status);
  if (reason !== undefined) return { state: 'waiting', ...at, reason };
  return { state: 'verified', ...at, reason: `Synced and Healthy at ${revision?.slice(0, 7)}` };
}

const RUNNING = ['Running', 'Terminating'];

function runningOf({ operation, status }: Application): string | undefined {
  if (operation !== undefined) return 'a sync is about to begin';
  const { phase = '', message = '' } = status?.operationState ?? {};
  return RUNNING.includes(phase) ? `a sync runs: ${message}` : undefined;
}

function failureOf({ operationState: last }: ApplicationStatus): string | undefined {
  if (last?.phase === undefined || last.phase === 'Succeeded' || RUNNING.includes(last.phase)) return undefined;
  return `its sync has ended as ${last.phase}: ${last.message ?? 'without a word'}`;
}

function differenceOf(
  { sync, health }: ApplicationStatus,
  contains: (revision: string) => boolean,
): string | undefined {
  const revision = revisionOf(sync);
  if (revision === undefined || !contains(revision))
    return `it is at ${revision?.slice(0, 7) ?? 'no commit'}, which does not hold the commit`;
  if (sync?.status !== 'Synced') return `it is ${sync?.status ?? 'of no status'}`;
  return health?.status === 'Healthy' ? undefined : `it is Synced, but ${health?.status ?? 'of no health'}`;
}

/** Argo CD keeps a history of full syncs alone. In others hooks do not run, and verify is one. */
function missingProofOf({ operationState: last, history }: ApplicationStatus): string | undefined {
  const full = revisionOf(history?.at(-1));
  if (full === undefined) return 'it was never synced in full, so nothing was verified';
  const partial = (last?.operation?.sync?.resources?.length ?? 0) > 0;
  if (!partial || revisionOf(last?.syncResult) === full) return undefined;
  return 'only a part of it was synced last, without the stage verify: sync it in full';
}
