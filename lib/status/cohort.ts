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

/** A pool, and the name that its Application has where one was chosen. */
export type CohortMember = PoolName & { readonly application?: string };

/**
 * The Applications of Argo CD by their names.
 *
 * @throws GitopsError when the cluster does not know Applications, or forbids to list them.
 */
export async function readApplications(
  cluster: Cluster,
  { argocd: { namespace } }: NamedArgoCd,
): Promise<ReadonlyMap<string, Application>> {
  try {
    const applications = await cluster.list({ kind: 'Application', namespace });
    return new Map(applications.map((application) => [application.metadata.name ?? '', application]));
  } catch (error) {
    throw explainRefusal(error, 'Application', ['Application'], 'docs/how-to/run-many-pools.md has more');
  }
}

/** How long a commit has to be rolled out. */
export interface Soak {
  /** As main.ts writes it: `24h`. */
  readonly text: string;
  readonly seconds: number;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** Whether pools have verified a commit, by Applications that were read. Pure. */
export function judgeCohort(
  applications: ReadonlyMap<string, Application>,
  { name }: NamedArgoCd,
  pools: readonly CohortMember[],
  contains: (revision: string) => boolean,
  soak?: Soak,
): CohortPool[] {
  return pools.map((pool) => {
    const application = applications.get(applicationName(pool, name));
    const judged = judge(application, contains);
    const rest = judged.state === 'verified' && soak !== undefined ? soaking(application, contains, soak) : undefined;
    const pooled = rest === undefined ? judged : { ...judged, state: 'waiting' as const, reason: rest };
    return { pool: `${pool.namespace}/${pool.name}`, ...pooled };
  });
}

/**
 * The time since the first full sync that has brought the commit. A pool that no commit since has touched was not synced for it, so
 * there is nothing to wait for.
 *
 * @returns undefined when it is long enough
 */
function soaking(
  application: Application | undefined,
  contains: (revision: string) => boolean,
  { text, seconds, now }: Soak,
): string | undefined {
  const first = application?.status?.history?.find((entry) => contains(revisionOf(entry) ?? ''));
  if (first?.deployedAt === undefined) return undefined;
  const since = Math.floor((now - Date.parse(first.deployedAt)) / 1000);
  return since >= seconds ? undefined : `it has the commit for ${Math.max(0, since)} s, and soaks for ${text}`;
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
