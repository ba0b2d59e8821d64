import { type Drift, driftOf } from '../cluster/drift';
import { conditionOf } from '../cluster/objects';
import type { PoolName } from '../cluster/pool-objects';
import type { Pgpool } from '../cluster/resources';
import { type Change, changeName } from '../model/change';
import { FACETS, recordedFacets } from '../model/facets';
import { stateOf, statesOf, tlsOf } from '../model/fold';
import { REPLICAS } from '../model/intent';
import { applicationName, operationName } from '../model/names';
import { operationState } from '../model/operation-state';
import { PAUSED, PAUSED_REASON, pausingChange } from '../model/pause';
import { pendingChanges } from '../model/pending';
import { verbOf } from '../model/verbs';
import { certificateStatuses } from './certificate-status';
import { changeStatus } from './change-status';
import { isJob, openFailures } from './failures';
import { poolFindings } from './findings';
import { foreignOperation } from './foreign';
import type { NamespaceObjects } from './gather';
import { nextStep } from './next';
import {
  type ChangeStatus,
  isOperatedByOthers,
  type LivePool,
  type PauseStatus,
  type PoolStatus,
  type RolloutState,
} from './types';

/** The input of {@link assess}: the ledger of a pool and the objects of its namespace. */
export interface AssessInput {
  readonly pool: PoolName;
  /** The ledger of the pool, oldest first. */
  readonly changes: readonly Change[];
  /** The objects of its namespace. */
  readonly objects: NamespaceObjects;
  /** In milliseconds since 1970. */
  readonly now: number;
  /** Name of its Argo CD Application, for hints. @default - that in a fleet without a name */
  readonly application?: string;
}

/** Compares the cluster with the ledger. Pure: the same input gives the same status. */
export function assess({ pool, changes, objects, now, application = applicationName(pool) }: AssessInput): PoolStatus {
  const pgpool = objects.pgpools.find(({ metadata }) => metadata.name === pool.name);
  const live = pgpool === undefined ? undefined : livePool(pool.name, pgpool);
  const intended = tlsOf(changes);
  const newest = changes.at(-1);
  const replicas = live?.replicas ?? REPLICAS.default;
  const statuses = pendingChanges(changes).map((change) =>
    changeStatus(change, { pool: pool.name, replicas, objects }),
  );
  const seen = {
    ...pool,
    intended: {
      change: newest === undefined ? '' : changeName(newest),
      ...(intended === undefined ? {} : { tls: intended }),
    },
    ...(live === undefined ? {} : { live }),
    changes: statuses,
    ...foreignOperations(pool.name, changes, objects, replicas),
    certificates: live?.tls === undefined && intended === undefined ? [] : certificateStatuses(pool.name, objects),
    drift: pgpool === undefined ? [] : driftFrom(pgpool, changes, statuses),
  };
  const findings = poolFindings(seen, { objects, application, now });
  const state = rolloutState({ ...seen, findings });
  const next = nextStep({ ...seen, findings, state }, stateOf(changes), application);
  return { ...seen, state, findings, ...(next === undefined ? {} : { next }) };
}

function livePool(name: string, pgpool: Pgpool): LivePool {
  const { spec = {}, status, metadata } = pgpool;
  const tls = FACETS.tls.live?.valueOf({ name, spec });
  const paused = pauseOf(pgpool);
  return {
    ...(status?.phase ? { phase: status.phase } : {}),
    ...(spec.version === undefined ? {} : { version: spec.version }),
    replicas: spec.replicas ?? REPLICAS.default,
    created: metadata.creationTimestamp ?? '',
    ...(tls === undefined ? {} : { tls }),
    ...(paused === undefined ? {} : { paused }),
  };
}

/** Unknown is how KubeDB asks for a pause, so only False holds nothing. */
function pauseOf(pgpool: Pgpool): PauseStatus | undefined {
  const paused = conditionOf(pgpool, PAUSED);
  if (paused === undefined || paused.status === 'False') return undefined;
  const ours = paused.reason === PAUSED_REASON;
  const change = ours ? pausingChange(paused.message) : undefined;
  return {
    ours,
    ...(change === undefined ? {} : { change }),
    ...(paused.lastTransitionTime === undefined ? {} : { since: paused.lastTransitionTime }),
    message: paused.message ?? '',
  };
}

/** Operations of others that are shown: who may create some may create thousands. */
const MOST_FOREIGN = 20;

/** Operations that no change of the ledger made, and that have not ended. KubeDB runs one operation at a time, so ours wait for them. */
function foreignOperations(
  pool: string,
  changes: readonly Change[],
  { operations }: NamespaceObjects,
  replicas: number,
): Pick<PoolStatus, 'foreign' | 'foreignLeftOut'> {
  const ours = new Set(changes.map((change) => operationName(pool, changeName(change))));
  const others = operations.filter(
    ({ metadata, spec }) => spec?.databaseRef?.name === pool && !ours.has(metadata.name ?? ''),
  );
  const open = (['running', 'waiting'] as const).flatMap((state) =>
    others.filter(({ status }) => operationState(status?.phase) === state).map((operation) => ({ operation, state })),
  );
  const foreign = open
    .slice(0, MOST_FOREIGN)
    .map(({ operation, state }) => ({ ...foreignOperation(operation, stateOf(changes), replicas), state }));
  return { foreign, ...(open.length > MOST_FOREIGN ? { foreignLeftOut: open.length - MOST_FOREIGN } : {}) };
}

/**
 * Facets of the live Pgpool that are neither in the newest state nor, with a change still to come that brings it, in one of
 * the states before. A cluster may have missed any number of commits, so every state of the ledger may be where it
 * comes from.
 */
function driftFrom(pgpool: Pgpool, changes: readonly Change[], statuses: readonly ChangeStatus[]): Drift[] {
  const states = statesOf(changes);
  return recordedFacets(states.at(-1) ?? {}).flatMap((name) => {
    const drifts = states.map((state) => driftOf(pgpool, name, state[name]));
    const toCome = statuses.some(({ verb, state }) => {
      const { operation, sets } = verbOf(verb);
      return (sets === name || operation?.alsoBrings?.includes(name)) && state !== 'successful';
    });
    return toCome && drifts.some((drift) => drift.length === 0) ? [] : (drifts.at(-1) ?? []);
  });
}

function rolloutState(seen: Omit<PoolStatus, 'state' | 'next'>): RolloutState {
  const { live, changes, drift, foreign, findings } = seen;
  if (live === undefined) return 'missing';
  if (openFailures(changes).length > 0) return 'failed';
  const active = changes.some(
    ({ state, stages }) => state === 'running' || stages.some((stage) => isJob(stage) && stage.state === 'running'),
  );
  if (active || isOperatedByOthers({ foreign })) return 'rolling-out';
  if (drift.length > 0) return 'drifted';
  if (changes.some(({ state }) => state !== 'successful')) return 'waiting';
  return findings.some(({ severity }) => severity === 'error') ? 'degraded' : 'as-intended';
}
