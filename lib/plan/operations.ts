import { isDeepStrictEqual } from 'node:util';
import { type Exposure, hurtsOf } from '../model/accepts';
import { type Accept, type Change, changeName, isAbsolute, stateOf } from '../model/change';
import { operationName } from '../model/names';
import { rootNames, trustOf } from '../model/roots';
import type { TlsState } from '../model/tls';
import type { RenderedObject } from './objects';
import { type PoolComparison, replicasOf } from './revision';
import { clientCertificates } from './trust/client-certificates';
import type { PlannedOperation } from './types';

/** A new operation with the TLS before and after it. */
export interface NewOperation {
  readonly change: Change;
  readonly object: RenderedObject;
  readonly before: TlsState | undefined;
  readonly after: TlsState | undefined;
  /** The risks that the authors of all changes since base accepted, up to this one. */
  readonly accepts: readonly Accept[];
}

/** Who may be hurt by a merge: a root that it brings itself is none that clients have. */
export function exposureOf({ before, after }: PoolComparison): Exposure {
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
  // A pool that is created now gets the final TLS at once.
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
      after: isAbsolute(change.verb) ? final : state,
      accepts: [...new Set([change, ...jumped].flatMap(({ accepts }) => accepts))],
    };
    state = operation.after;
    return [operation];
  });
}

/** A new operation as the plan shows it. */
export function plannedOperation(operation: NewOperation, exposure: Exposure): PlannedOperation {
  const { change, object, before, accepts } = operation;
  return {
    change: changeName(change),
    verb: change.verb,
    name: object.name,
    wave: object.wave ?? 0,
    reason: change.reason,
    hurts: hurtsOf(before, change, exposure).map((hurt) => ({ ...hurt, accepted: accepts.includes(hurt.accept) })),
  };
}

/** Operations of both revisions that are not the same: a cluster that has the one can never get the other. */
export function editedOperations({ before, after }: PoolComparison): RenderedObject[] {
  const specs = new Map(before?.operations.map(({ name, value }) => [name, value.spec]));
  return (after?.operations ?? []).filter(
    ({ name, value }) => specs.has(name) && !isDeepStrictEqual(specs.get(name), value.spec),
  );
}
