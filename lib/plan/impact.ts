import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../errors';
import { unaccepted } from '../ledger/check-intent';
import { changePath, headPath } from '../ledger/layout';
import { compareRoots } from '../ledger/trust-rule';
import { type Exposure, hurtsOf } from '../model/accepts';
import { type Accept, type Change, changeName, isAbsolute, stateOf } from '../model/change';
import { REPLICAS } from '../model/intent';
import { recordOf } from '../model/json';
import { operationName } from '../model/names';
import { rootNames, type TrustState, trustOf } from '../model/roots';
import type { TlsState } from '../model/tls';
import { clientNamespaces } from './authority-graph';
import { clientCertificates } from './client-certificates';
import type { PoolComparison, PoolRevision } from './compare';
import { POD_DOWN_SECONDS } from './estimate';
import type { RenderedObject } from './objects';
import { onlyPod, specReasons } from './spec-impact';
import { stageOf } from './stage-of';
import { type FieldChange, type Impact, type PlannedOperation, type Reason, worse } from './types';

/** A new operation with the TLS before and after it. */
export interface NewOperation {
  readonly change: Change;
  readonly object: RenderedObject;
  readonly before: TlsState | undefined;
  readonly after: TlsState | undefined;
  /** What the authors of all changes since base accept, up to this one. */
  readonly accepts: readonly Accept[];
}

/** Fields of the Pgpool that differ. */
export function pgpoolFields({ objects }: PoolComparison): readonly FieldChange[] {
  return objects.find(({ kind, action }) => kind === 'Pgpool' && action === 'update')?.fields ?? [];
}

/** Pods of a pool, as rendered. */
export function replicasOf(revision: PoolRevision): number {
  return Number(recordOf(revision.pgpool.value.spec).replicas ?? REPLICAS.default);
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

/** An operation as the plan tells it. */
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

/**
 * Why a pool must not be merged as it is: what is hurt and not accepted, and operations that cannot be applied.
 *
 * @param base the revision to go back to, for the commands that mend it.
 */
export function refusalsOf(comparison: PoolComparison, operations: readonly NewOperation[], base: string): Problem[] {
  const { pool, after } = comparison;
  if (after === undefined) return [];
  const exposure = exposureOf(comparison);
  const unacceptedHurts = operations.flatMap(({ change, before: state, accepts }) => {
    const file = changePath(pool, changeName(change));
    const asked = change.verb === 'rotate' || change.verb === 'restart' ? `${change.verb} ${pool} ` : '';
    const again = `rm ${file} && git checkout ${base} -- ${headPath(pool)} && pgpool-gitops change ${asked}`;
    return unaccepted(pool, { ...change, accepts }, state, exposure, file).map(
      (problem): Problem => ({ ...problem, fix: `${again}${problem.fix} --reason "why this change is made"` }),
    );
  });
  return [
    ...unacceptedHurts,
    ...editedOperations(comparison).map(({ name, file }): Problem => {
      const message = `PgpoolOpsRequest ${name} is not what base renders: its spec cannot be changed, so the sync would fail`;
      return {
        code: 'operation-edited',
        file,
        message,
        fix: `if it has rolled out: pgpool-gitops change settle ${pool}`,
      };
    }),
  ];
}

/** Operations of both revisions that are not the same: a cluster that has the one can never get the other. */
function editedOperations({ before, after }: PoolComparison): RenderedObject[] {
  const specs = new Map(before?.operations.map(({ name, value }) => [name, value.spec]));
  return (after?.operations ?? []).filter(
    ({ name, value }) => specs.has(name) && !isDeepStrictEqual(specs.get(name), value.spec),
  );
}

/** Everything that disturbs the clients of a pool, worst first. */
export function reasonsOf(comparison: PoolComparison, operations: readonly NewOperation[]): Reason[] {
  const { before, after } = comparison;
  if (after === undefined) return [removalReason(comparison)];
  const replicas = replicasOf(after);
  const reasons = [
    ...operations.map(({ change }) => operationReason(change, replicas)),
    ...editedOperations(comparison).map(({ name }): Reason => {
      const text = `PgpoolOpsRequest ${name} is rendered in another way: the sync would fail at it`;
      return { impact: onlyPod('restart', replicas), may: true, text };
    }),
    ...specReasons(pgpoolFields(comparison), replicas),
    ...rootReasons(comparison),
  ];
  if (before === undefined)
    reasons.push({ impact: 'none', may: false, text: 'the pool is created: nobody uses it yet' });
  if (reasons.length === 0) reasons.push({ impact: 'none', may: false, text: 'objects change, but no pod restarts' });
  return reasons.sort((a, b) => (a.impact === b.impact ? 0 : worse(a.impact, b.impact) === a.impact ? -1 : 1));
}

/** Roots that clients get, or get no more: nobody restarts for them, but somebody has to load them. */
function rootReasons({ before, after }: PoolComparison): Reason[] {
  if (before === undefined || after === undefined) return [];
  const now = trustOf(after.changes);
  const { added, dropped } = compareRoots(trustOf(before.changes), now);
  const clients = namespacesOf(before, after);
  const text = (roots: TrustState) => `clients in ${clients} get root ${rootNames(roots).join(', ')}`;
  return [
    ...(added.length > 0 ? [`${text(added)}, and have to load it before a pod serves it`] : []),
    // A ledger that gives roots to clients refuses to drop one that is in use; one that gives none any more refuses nothing.
    ...(dropped.length > 0 ? [`${text(dropped)} no more${now.length > 0 ? ': no pod serves it' : ''}`] : []),
  ].map((each) => ({ impact: 'none', may: false, text: each }));
}

/** Where the roots of a pool are rendered to, in either revision. */
function namespacesOf(...revisions: readonly PoolRevision[]): string {
  const roots = revisions.flatMap(({ objects }) => objects.filter(({ file }) => stageOf(file).stage === 'trust'));
  return [...new Set(roots.flatMap(clientNamespaces))].sort().join(', ');
}

/** The worst of some reasons. */
export function impactOf(reasons: readonly Reason[]): Impact {
  return reasons.reduce<Impact>((impact, reason) => worse(impact, reason.impact), 'none');
}

function operationReason(change: Change, replicas: number): Reason {
  const name = changeName(change);
  if (replicas > 1) return { impact: 'restart', may: false, text: `${name} restarts its ${replicas} pods, one by one` };
  const text = `${name} restarts the only pod: nobody is served for about ${POD_DOWN_SECONDS.seconds} s`;
  return { impact: 'outage', may: false, text };
}

function removalReason({ pool, before }: PoolComparison): Reason {
  const application = before?.objects.find(({ kind }) => kind === 'Application');
  const finalizers = recordOf(application?.value.metadata).finalizers;
  const cascades =
    Array.isArray(finalizers) && finalizers.some((text) => String(text).startsWith('resources-finalizer'));
  if (cascades) {
    return {
      impact: 'outage',
      may: false,
      text: 'the pool is declared no more, and its Application deletes it: clients lose it',
    };
  }
  const [namespace, name] = pool.split('/');
  const text =
    'the pool is declared no more. Its Application has no finalizer, so its objects stay in the cluster and the Pgpool ' +
    `serves on until somebody deletes it: kubectl delete pgpool ${name} -n ${namespace}`;
  return { impact: 'none', may: false, text };
}
