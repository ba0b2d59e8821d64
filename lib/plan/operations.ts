import { isDeepStrictEqual } from 'node:util';
import { type Change, changeName } from '../model/change';
import { type PoolState, stateFrom } from '../model/facets';
import { stateOf, trustOf } from '../model/fold';
import { operationName } from '../model/names';
import type { Accept, PoolFacts } from '../model/risk';
import { risksOf } from '../model/risks';
import { rootNames } from '../model/trust';
import { verbOf } from '../model/verbs';
import { eventsOf } from './events';
import type { RenderedObject } from './objects';
import { type PoolComparison, replicasOf } from './revision';
import { clientCertificates } from './trust/client-certificates';
import type { PlannedOperation } from './types';

/** A new operation with what the pool is before and after it. */
export interface NewOperation {
  readonly change: Change;
  readonly object: RenderedObject;
  readonly before: PoolState;
  readonly after: PoolState;
  /** Pods that the pool has when it begins. */
  readonly pods: number;
  /** The risks that the authors of all changes since base accepted, up to this one. */
  readonly accepts: readonly Accept[];
}

/** The facts that decide what a merge puts at risk: a root that it brings itself is none that clients have. */
export function factsAtMerge({ before, after }: PoolComparison): PoolFacts {
  return {
    replicas: after === undefined ? 0 : replicasOf(after),
    trusted: rootNames(trustOf(before?.changes ?? [])),
    clientCertificates: after !== undefined && clientCertificates(after, undefined).length > 0,
  };
}

/**
 * Operations that head renders and base does not, in the order of their waves. Those of both revisions have run, or run
 * already: their names are known to the cluster.
 */
export function newOperations({ before, after }: PoolComparison): NewOperation[] {
  if (after === undefined) return [];
  const known = new Set(before?.operations.map(({ name }) => name));
  const newest = before?.changes.at(-1)?.number ?? -1;
  const final = stateOf(after.changes);
  // A pool that is created now gets the final state at once.
  let state = before === undefined ? final : stateOf(before.changes);
  return after.operations.flatMap((object) => {
    const change = after.changes.find(
      (candidate) => operationName(after.pgpool.name, changeName(candidate)) === object.name,
    );
    if (known.has(object.name) || change === undefined) return [];
    // A change that a later one replaces is not rendered, yet what its author accepted counts for the jump over it.
    const jumped = after.changes.filter(({ number }) => number > newest && number <= change.number);
    const operation = {
      change,
      object,
      before: state,
      after: reached(state, final, change),
      pods: state.replicas ?? replicasOf(after),
      accepts: [...new Set([change, ...jumped].flatMap(({ accepts }) => accepts))],
    };
    state = operation.after;
    return [operation];
  });
}

/** A pending change of a facet is the newest one of it. */
function reached(state: PoolState, final: PoolState, change: Change): PoolState {
  const { operation, sets } = verbOf(change.verb);
  const brought = [sets, ...(operation?.alsoBrings ?? [])];
  return stateFrom((name) => (brought.includes(name) ? final[name] : state[name]));
}

/** An operation as the plan shows it. */
export function plannedOperation(operation: NewOperation, facts: PoolFacts): PlannedOperation {
  const { change, object, before, accepts, pods } = operation;
  return {
    change: changeName(change),
    verb: change.verb,
    name: object.name,
    wave: object.wave ?? 0,
    pods,
    reason: change.reason,
    risks: risksOf(change, before, { ...facts, replicas: pods }).map((risk) => ({
      ...risk,
      accepted: accepts.includes(risk.accept),
    })),
    events: eventsOf(change, before, object.name),
  };
}

/** Operations of both revisions that are not the same: a cluster that has the one can never get the other. */
export function editedOperations({ before, after }: PoolComparison): RenderedObject[] {
  const specs = new Map(before?.operations.map(({ name, value }) => [name, value.spec]));
  return (after?.operations ?? []).filter(
    ({ name, value }) => specs.has(name) && !isDeepStrictEqual(specs.get(name), value.spec),
  );
}
