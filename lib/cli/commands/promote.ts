import { join } from 'node:path';
import { systemClock } from '../../cluster/clock';
import { ClusterError } from '../../cluster/errors';
import { type PollResult, waitFor } from '../../cluster/wait';
import { GitopsError, throwProblems } from '../../errors';
import { checkFleet } from '../../model/check-fleet';
import { type Cohort, cohortOf } from '../../model/cohorts';
import { durationSeconds } from '../../model/duration';
import type { PoolIntent } from '../../model/intent';
import { FLEET_FILE } from '../../model/names';
import { type ResolvedFleet, resolveFleet } from '../../model/resolve-fleet';
import { printableLine } from '../../printable';
import { type CohortPool, judgeCohort, readApplications, type Soak } from '../../status/cohort';
import { notAllowed } from '../../validation/wording';
import { type ClusterOptions, type ClusterWorld, withCluster } from '../cluster';
import { commitOf } from '../git';
import {
  commitsBetween,
  commonCommit,
  fetchBranch,
  firstParents,
  holds,
  knows,
  pushBranch,
  subjectsBetween,
} from '../git-branches';
import type { Host } from '../host';
import { openProject } from '../project';
import { untilSignal } from '../until-signal';
import { assertWhole } from '../writing';

/** Options of `promote`. */
export interface PromoteOptions extends ClusterOptions {
  /** Folder of the project. */
  readonly project: string;
  /** What the cohort should get. @default - the newest commit that the cohort before follows */
  readonly commit?: string;
  /** Remote whose branch is moved. */
  readonly remote: string;
  /** Whether it waits until the commit is verified. @default false */
  readonly wait?: boolean;
  /** How long it waits, as Kubernetes writes durations. */
  readonly timeout: string;
  /** Whether the branch stays as it is. @default false */
  readonly dryRun?: boolean;
  /** Whether a pull request is described that moves the branch, in the place of moving it. @default false */
  readonly pullRequest?: boolean;
}

/** One step from a cohort, or from another fleet, to the next cohort. */
export interface Promotion {
  /** The fleet of the cohort before. */
  readonly fleet: ResolvedFleet;
  /** Pools of the cohort before. */
  readonly pools: readonly PoolIntent[];
  readonly before: Cohort;
  readonly cohort: Cohort;
}

/**
 * Lets a cohort follow: moves its branch to a commit that every pool of the cohort before has verified.
 *
 * @throws GitopsError when it has not, or git refuses; the branch is then where it was.
 */
export async function promote(name: string, options: PromoteOptions, host: Host): Promise<void> {
  const promotion = promotionOf(name, options.project);
  await withCluster(options, (cluster) =>
    untilSignal((signal) => runPromote(promotion, options, host, { cluster, clock: systemClock, signal })),
  );
}

/** The same, of a given promotion and in a given world. */
export async function runPromote(
  promotion: Promotion,
  options: PromoteOptions,
  host: Host,
  context: ClusterWorld,
): Promise<void> {
  const { cohort } = promotion;
  const { newest, tip } = target(promotion, options);
  const { commit, pools } = await choose(promotion, { newest, tip }, options, host, context);
  if (tip === commit) return host.result(`${cohort.revision} is at ${short(commit)} already`);
  if (options.pullRequest === true) return host.result(pullRequest(promotion, { commit, tip }, pools, options));
  for (const { pool, reason } of pools) host.result(`verified ${pool}: ${reason}`);
  const { project, remote, dryRun } = options;
  if (dryRun !== true) pushBranch(project, remote, cohort.revision, commit);
  const count = tip === undefined ? 'a new branch' : `${commitsBetween(project, tip, commit)} commits`;
  host.result(`${dryRun === true ? 'would move' : 'moved'} ${cohort.revision} to ${short(commit)}, ${count}`);
}

/**
 * The commit that the cohort gets, and the pools that have verified it. Where commits have to soak, the newest one that has: the
 * newest of all seldom has.
 *
 * @throws GitopsError with every pool that has not verified the commit.
 */
async function choose(
  promotion: Promotion,
  { newest, tip }: { readonly newest: string; readonly tip: string | undefined },
  options: PromoteOptions,
  host: Host,
  world: ClusterWorld,
): Promise<{ commit: string; pools: readonly CohortPool[] }> {
  if (tip === newest) return { commit: newest, pools: [] };
  if (promotion.cohort.soak === undefined || options.commit !== undefined)
    return { commit: newest, pools: await verified(promotion, newest, options, host, world) };
  const { project } = options;
  const judged = await judgeEach(promotion, firstParents(project, tip, newest), options, world);
  const found = judged.find(({ pools }) => pools.every(({ state }) => state === 'verified'));
  if (found !== undefined) return found;
  const open = judged[0]?.pools.filter(({ state }) => state !== 'verified') ?? [];
  throwProblems(open.map((pool) => notVerified(pool, promotion.before, newest)));
  return { commit: newest, pools: [] };
}

/** How every pool of the cohort before stands to each of some commits. */
async function judgeEach(
  { fleet, pools, cohort }: Promotion,
  commits: readonly string[],
  { project }: PromoteOptions,
  { cluster, clock }: ClusterWorld,
): Promise<{ commit: string; pools: CohortPool[] }[]> {
  const applications = await readApplications(cluster, fleet);
  const soak = soakOf(cohort, clock.now());
  return commits.map((commit) => {
    const contains = (revision: string) => holds(project, revision, commit);
    return { commit, pools: judgeCohort(applications, fleet, pools, contains, soak) };
  });
}

function soakOf({ soak }: Cohort, now: number): Soak | undefined {
  return soak === undefined ? undefined : { text: soak, seconds: durationSeconds(soak), now };
}

/** A pull request that moves the branch, for a script that opens it: what merges it into the branch of the cohort. */
function pullRequest(
  { before, cohort }: Promotion,
  { commit, tip }: { readonly commit: string; readonly tip: string | undefined },
  pools: readonly CohortPool[],
  { project }: PromoteOptions,
): string {
  const subjects = tip === undefined ? [] : subjectsBetween(project, tip, commit);
  const list = (lines: readonly string[]) => lines.map((line) => `    ${printableLine(line)}`);
  const body = [
    `Every pool of ${before.name} has verified ${commit}:`,
    '',
    ...list(pools.map(({ pool, reason }) => `${pool}: ${reason}`)),
    ...(subjects.length === 0 ? [] : ['', 'It brings:', '', ...list(subjects)]),
  ].join('\n');
  const branch = `promote/${cohort.revision}/${short(commit)}`;
  return JSON.stringify(
    { base: cohort.revision, branch, commit, title: `Promote ${short(commit)} to ${cohort.name}`, body },
    undefined,
    2,
  );
}

/** @throws GitopsError when main.ts is wrong, or has no such cohort that waits for another one. */
function promotionOf(name: string, project: string): Promotion {
  assertWhole(project);
  const { fleet, resolved } = openFleet(project);
  const { cohorts } = resolved.argocd;
  const i = cohorts.findIndex((cohort) => cohort.name === name);
  const [before, cohort] = [cohorts[i - 1], cohorts[i]];
  if (cohort?.after !== undefined) return afterFleet(cohort, cohort.after, project);
  if (cohort !== undefined && before !== undefined) {
    const pools = fleet.pools.filter((pool) => cohortOf(cohorts, pool) === before);
    return { fleet: resolved, pools, before, cohort };
  }
  const path = 'argocd.cohorts';
  const followers = cohorts.filter((each, at) => at > 0 || each.after !== undefined).map((each) => each.name);
  const first = cohorts[0]?.name === name ? `${name} is the first cohort, and waits for none; ` : '';
  const message = cohorts.length === 0 ? 'there are none, so nothing waits' : first + notAllowed(name, followers);
  throw GitopsError.of({ code: 'usage', file: FLEET_FILE, path, message });
}

function openFleet(project: string) {
  const { fleet, folder } = openProject(project);
  throwProblems(checkFleet(fleet, FLEET_FILE));
  return { fleet, resolved: resolveFleet(fleet, folder) };
}

/** All pools of another fleet go before: what it follows last is what all of them have. */
function afterFleet(cohort: Cohort, after: string, project: string): Promotion {
  const { fleet, resolved } = openFleet(join(project, after));
  const revision = resolved.argocd.cohorts.at(-1)?.revision ?? resolved.repository.revision;
  return { fleet: resolved, pools: fleet.pools, before: { name: resolved.name ?? after, revision }, cohort };
}

/** The commit, and where the cohort's branch is. @throws GitopsError when the branch could only be forced there. */
function target({ before, cohort }: Promotion, { project, remote, commit, pullRequest: merged }: PromoteOptions) {
  const newest = fetchBranch(project, remote, before.revision);
  if (newest === undefined) {
    const message = `there is none at ${remote}, and cohort ${before.name} follows it`;
    throw GitopsError.of({ code: 'git-unreadable', file: `branch ${before.revision}`, message });
  }
  const wanted = commit === undefined ? newest : commitOf(project, commit);
  const tip = fetchBranch(project, remote, cohort.revision);
  const refuse = (message: string, fix: string) =>
    GitopsError.of({ code: 'usage', file: `branch ${cohort.revision}`, message, fix });
  if (!holds(project, newest, wanted)) {
    const message = `${short(wanted)} is not on ${before.revision}, which cohort ${before.name} follows`;
    throw refuse(message, `merge it to ${before.revision} first; in a shallow clone: git fetch --unshallow`);
  }
  // A branch that pull requests move has their merges, which no other branch holds.
  const reached = tip !== undefined && merged === true ? commonCommit(project, tip, newest) : tip;
  if (reached !== undefined && !holds(project, wanted, reached)) {
    const message = `it is at ${short(reached)}, which ${short(wanted)} does not hold: pools would go back`;
    throw refuse(message, 'name a later commit; operations are taken back by new ones only');
  }
  return { newest: wanted, tip: merged === true && reached === wanted ? wanted : tip };
}

/** @throws GitopsError with every pool that has not verified the commit. */
async function verified(
  promotion: Promotion,
  commit: string,
  options: PromoteOptions,
  host: Host,
  world: ClusterWorld,
): Promise<readonly CohortPool[]> {
  const { fleet, pools, before } = promotion;
  const { project, remote } = options;
  const contains = (revision: string) => {
    // It may be newer than what was fetched.
    if (!knows(project, revision)) fetchBranch(project, remote, before.revision);
    return holds(project, revision, commit);
  };
  const soak = () => soakOf(promotion.cohort, world.clock.now());
  const read = async () => judgeCohort(await readApplications(world.cluster, fleet), fleet, pools, contains, soak());
  const found = options.wait === true ? await readUntilVerified(promotion, read, options, host, world) : await read();
  throwProblems(found.filter(({ state }) => state !== 'verified').map((pool) => notVerified(pool, before, commit)));
  return found;
}

/** @returns the pools as they are once all have verified the commit, one has failed, or the time is over */
async function readUntilVerified(
  { fleet, before }: Promotion,
  read: () => Promise<readonly CohortPool[]>,
  options: PromoteOptions,
  host: Host,
  { cluster, clock, signal }: ClusterWorld,
): Promise<readonly CohortPool[]> {
  let last: readonly CohortPool[] = [];
  const poll = async (): Promise<PollResult<readonly CohortPool[]>> => {
    last = await read();
    const open = last.filter(({ state }) => state !== 'verified');
    if (open.length === 0 || open.some(({ state }) => state === 'failed')) return { done: last };
    return { waiting: open.map(({ pool, reason }) => `${pool}: ${reason}`).join('; ') };
  };
  const deadline = clock.now() + durationSeconds(options.timeout) * 1000;
  const onWaiting = (reason: string) => host.note(printableLine(`waits for ${reason}`));
  const targets = [{ kind: 'Application' as const, namespace: fleet.argocd.namespace }];
  const about = `cohort ${before.name}`;
  try {
    return await waitFor({ cluster, clock, about, targets, poll, deadline, signal, onWaiting });
  } catch (error) {
    // Where the API server never answered, nothing is known of any pool.
    if (last.length === 0 || !ClusterError.isCluster(error, 'DeadlineExceeded')) throw error;
    return last;
  }
}

function notVerified({ pool, state, reason }: CohortPool, before: Cohort, commit: string) {
  const fix =
    state === 'failed'
      ? `pgpool-gitops status ${pool}; mend the cause, record change retry, and promote that commit`
      : `pgpool-gitops promote again, with --wait, or name an older --commit`;
  const message = `has not verified ${short(commit)}: ${reason}`;
  return { code: 'not-rolled-out', file: `cohort ${before.name}`, path: pool, message, fix } as const;
}

function short(commit: string): string {
  return commit.slice(0, 7);
}
