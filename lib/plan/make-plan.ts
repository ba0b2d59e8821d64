import { isDeepStrictEqual } from 'node:util';
import { recordOf, textOf } from '../json';
import { ALLOWED_NAMESPACES_ANNOTATION } from '../model/annotations';
import { BASELINE, changeName } from '../model/change';
import { type FacetName, facetOf, type PoolState, recordedFacets } from '../model/facets';
import { stateOf } from '../model/fold';
import { isCarriedOut, restartsPods, verbOf } from '../model/verbs';
import { authorityPlan } from './authorities';
import { calendarOf } from './calendar';
import { requireDist } from './check-revisions';
import { compareRevisions } from './compare';
import { fleetNameOf } from './fleet-name';
import { factsAtMerge, newOperations, plannedOperation } from './operations';
import { cascades, impactOf, reasonsOf } from './reasons';
import { type EarlierTexts, planRefusals } from './refusals';
import { type Comparison, type PoolComparison, type PoolRevision, pgpoolFields, replicasOf } from './revision';
import { readDifferences, type Snapshot } from './snapshot';
import { restartsBySync } from './spec-impact';
import { summaryOf, worstVerdict } from './summary';
import { timelineOf } from './timeline';
import { trustMatrix } from './trust/matrix';
import { IMPACTS, type ObjectChange, type Plan, type PoolPlan, worse } from './types';
import { undeclaredIssuers } from './undeclared-issuers';
import { POOL_ACTIONS } from './words';

/** Options of {@link makePlan}. */
export interface PlanOptions {
  /** Whether the plan lists every certificate of the fleet. @default false */
  readonly calendar?: boolean;
  /** What files were before base. @default - nothing is known of it */
  readonly earlier?: EarlierTexts;
}

/**
 * Computes what a merge of head into base does to every pool. Runs nothing of either revision.
 *
 * A base without dist/ is an empty fleet.
 *
 * @throws GitopsError when one of them cannot be read, head is no continuation of base, or its dist/ is stale.
 */
export function makePlan(base: Snapshot, head: Snapshot, options: PlanOptions = {}): Plan {
  requireDist(head);
  const revisions = readDifferences(base, head, options.calendar ?? false);
  const comparison: Comparison = compareRevisions(revisions);
  const undeclared = undeclaredIssuers(comparison.pools, head);
  const planned = comparison.pools.map((pool) => ({
    plan: poolPlan(pool, undeclared.get(pool.pool)),
    refusals: planRefusals(pool, newOperations(pool), base.side.revision, options.earlier),
  }));
  const pools = planned.map(({ plan }) => plan).sort(byImpact);
  const { authorities, refusals: inUse } = authorityPlan(revisions, comparison);
  const refusals = [...planned.flatMap((pool) => pool.refusals), ...inUse];
  const name = fleetNameOf(head, base);
  return {
    ...(name === undefined ? {} : { name }),
    base: base.side,
    head: head.side,
    summary: summaryOf(pools, comparison.fleet.length, refusals.length),
    impact: pools.reduce<Plan['impact']>((impact, pool) => worse(impact, pool.impact), 'none'),
    labels: labelsOf(pools, comparison.fleet.length, refusals.length),
    pools,
    unchanged: revisions.unchanged,
    fleet: comparison.fleet,
    authorities,
    refusals,
    ...(revisions.calendar === undefined ? {} : { calendar: calendarOf(revisions.calendar) }),
  };
}

function byImpact(a: PoolPlan, b: PoolPlan): number {
  const rank = ({ impact, action }: PoolPlan) => IMPACTS.indexOf(impact) * 2 + (action === 'remove' ? 1 : 0);
  return rank(b) - rank(a) || (a.pool < b.pool ? -1 : 1);
}

/** @param undeclared what is to be said of its issuers. @default - nothing */
function poolPlan(comparison: PoolComparison, undeclared?: string): PoolPlan {
  const { pool, before, after, objects } = comparison;
  const operations = newOperations(comparison);
  const reasons = reasonsOf(comparison, operations);
  const replicas = after === undefined ? 0 : replicasOf(after);
  const timeline = timelineOf(comparison, operations);
  const restarting = operations.filter(({ change, before: state }) => restartsPods(change, state));
  const bySync = restartsBySync(pgpoolFields(comparison)) ? 1 : 0;
  return {
    pool,
    action: before === undefined ? 'create' : after === undefined ? 'remove' : 'update',
    impact: impactOf(reasons),
    reasons,
    replicas,
    restarts: restarting.reduce((sum, { pods }) => sum + pods, bySync * replicas),
    seconds: timeline.at(-1)?.to ?? 0,
    operations: operations.map((operation) => plannedOperation(operation, factsAtMerge(comparison))),
    timeline,
    objects: after === undefined && !cascades(before) ? objects.map(leftInCluster) : objects,
    trust: trustMatrix(comparison, operations),
    notes: [...(undeclared === undefined ? [] : [undeclared]), ...credentialsNotes(comparison), ...notesOf(comparison)],
  };
}

/** Of a pool that is no longer declared only the Application goes, where what applies dist/argocd prunes. */
function leftInCluster(object: ObjectChange): ObjectChange {
  return object.kind === 'Application' ? object : { ...object, action: 'leave' };
}

/** A pool that begins to use an AppBinding of another namespace gets credentials from there. */
function credentialsNotes({ pool, before, after }: PoolComparison): string[] {
  const [namespace] = pool.split('/');
  const [old, now] = [before, after].map((revision) => recordOf(recordOf(revision?.pgpool.value.spec).postgresRef));
  const from = now?.namespace ?? namespace;
  if (after === undefined || from === namespace || isDeepStrictEqual(old, now)) return [];
  return [
    `the pool gets the credentials of AppBinding ${textOf(from)}/${textOf(now?.name)}: the reference operator copies them to namespace ${namespace} ` +
      `only if the AppBinding has the annotation ${ALLOWED_NAMESPACES_ANNOTATION} that names it`,
  ];
}

/** Facts for the reviewer that no impact expresses. */
function notesOf({ pool, before, after }: PoolComparison): string[] {
  if (before === undefined || after === undefined) return [];
  const notes: string[] = [];
  const settles = after.changes.slice(before.changes.length).some(({ verb }) => verb === BASELINE);
  const gone = before.operations.filter(({ name }) => !after.operations.some((operation) => operation.name === name));
  if (settles && gone.length > 0) {
    const names = gone.map(({ name }) => name).join(', ');
    notes.push(`${names} is no longer rendered: where it has not run yet, it never will`);
  }
  return [
    ...notes,
    ...leftNotes(before, after),
    ...uncarriedNotes(pool, before, after),
    ...firstRecordedNotes(before, after),
  ];
}

/** Facets that a ledger has moved on without an operation: a live pool keeps the old value. */
function uncarriedNotes(pool: string, before: PoolRevision, after: PoolRevision): string[] {
  const [old, now] = [stateOf(before.changes), stateOf(after.changes)];
  const reached = newOperations({ pool, before, after, objects: [] }).map((operation) => operation.after);
  const newest = after.changes.at(-1);
  // One that is recorded for the first time has not moved.
  return recordedFacets(old)
    .filter((name) => isCarriedOut(name) && !isLeft(name, after))
    .filter((name) => {
      const isSame = (state: PoolState) =>
        facetOf(name).steps(state[name], now[name], pool.split('/')[1] ?? '').length === 0;
      return !isSame(old) && !reached.some(isSame);
    })
    .map((name) => {
      const change = newest === undefined ? '' : changeName(newest);
      return `${change} says another ${facetOf(name).label} than the pool had, but no operation brings it to a live pool: settle only what every cluster has`;
    });
}

/** Facets that git no longer says, because something else in the cluster chooses them. */
function leftNotes(before: PoolRevision, after: PoolRevision): string[] {
  const { changes } = after;
  return changes.slice(before.changes.length).flatMap((change) => {
    const { operation, sets } = verbOf(change.verb);
    if (operation !== undefined || sets === undefined || sets === 'all' || !isCarriedOut(sets)) return [];
    return [`${changeName(change)}: pods keep their ${facetOf(sets).label} until an autoscaler changes them`];
  });
}

/** Whether the newest change of a facet leaves it to others, so that no operation has to bring it. */
function isLeft(facet: FacetName, { changes }: PoolRevision): boolean {
  const newest = changes.findLast(({ verb }) => verb === BASELINE || verbOf(verb).sets === facet);
  return newest !== undefined && newest.verb !== BASELINE && verbOf(newest.verb).operation === undefined;
}

/** Facets that a baseline takes in together with an edit: from now on only operations change them, and none does. */
function firstRecordedNotes(before: PoolRevision, after: PoolRevision): string[] {
  const [old, now] = [stateOf(before.changes), stateOf(after.changes)];
  const known = recordedFacets(old);
  const spec = recordOf(before.pgpool.value.spec);
  return recordedFacets(now)
    .filter((name) => !known.includes(name))
    .filter((name) => (facetOf(name).live?.drift({ name: before.pgpool.name, spec }, now[name]) ?? []).length > 0)
    .map(
      (name) =>
        `${name} is recorded for the first time and changes in the same merge, but no operation brings it to a live pool: merge it as it is in the cluster, then change it`,
    );
}

function labelsOf(pools: readonly PoolPlan[], fleetObjects: number, refusals: number): string[] {
  const labels = new Set<string>();
  if (refusals > 0) labels.add('refused');
  for (const pool of pools) {
    labels.add(pool.impact === 'none' ? 'no-restart' : pool.impact);
    for (const { verb, risks } of pool.operations) {
      labels.add(verb);
      for (const { accept } of risks) labels.add(accept);
    }
    if (pool.action !== 'update') labels.add(POOL_ACTIONS[pool.action].done);
    if (worstVerdict(pool) !== 'holds') labels.add(`trust-${worstVerdict(pool)}`);
  }
  if (pools.length + fleetObjects === 0) labels.add('no-changes');
  return [...labels].sort();
}
