import { recordOf, textOf } from '../json';
import { changeName, IMPORT_REASON } from '../model/change';
import { trustOf } from '../model/fold';
import { compareRoots, rootNames, type TrustState } from '../model/trust';
import { restartsPods, verbOf } from '../model/verbs';
import { stageOf } from '../rollout/stages';
import { clientNamespaces } from './authority-graph';
import { POD_DOWN_SECONDS } from './estimate';
import { editedOperations, type NewOperation } from './operations';
import { type PoolComparison, type PoolRevision, pgpoolFields, replicasOf } from './revision';
import { onlyPod, specReasons } from './spec-impact';
import { type Impact, type Reason, worse } from './types';

function beginning({ changes: [first] }: PoolRevision): string {
  if (first?.reason === IMPORT_REASON) return 'the pool is taken over as it runs';
  return 'the pool is created: nobody uses it yet';
}

/** Everything that disturbs the clients of a pool, worst first. */
export function reasonsOf(comparison: PoolComparison, operations: readonly NewOperation[]): Reason[] {
  const { before, after } = comparison;
  if (after === undefined) return [removalReason(comparison)];
  const replicas = replicasOf(after);
  const reasons = [
    ...operations.map(operationReason),
    ...editedOperations(comparison).map(({ name }): Reason => {
      const text = `PgpoolOpsRequest ${name} is rendered in another way: the sync would fail at it`;
      return { impact: onlyPod('restart', replicas), may: true, text };
    }),
    ...specReasons(pgpoolFields(comparison), replicas, takenWhen(operations)),
    ...rootReasons(comparison),
  ];
  if (before === undefined) reasons.push({ impact: 'none', may: false, text: beginning(after) });
  if (reasons.length === 0) reasons.push({ impact: 'none', may: false, text: 'objects change, but no pod restarts' });
  return reasons.sort((a, b) => (a.impact === b.impact ? 0 : worse(a.impact, b.impact) === a.impact ? -1 : 1));
}

/** When pods take what a sync has written, in words. @returns undefined where none of the operations lets them */
function takenWhen(operations: readonly NewOperation[]): string | undefined {
  const restarting = operations.find(({ change, before }) => restartsPods(change, before));
  if (restarting !== undefined) return `when ${changeName(restarting.change)} restarts them`;
  const bringing = operations.find(({ change }) => verbOf(change.verb).operation?.isAfterSync);
  return bringing && `when ${changeName(bringing.change)} brings it`;
}

/** Roots that the merge gives to clients or takes from them. No pod restarts for them, but clients have to load them. */
function rootReasons({ before, after }: PoolComparison): Reason[] {
  if (before === undefined || after === undefined) return [];
  const now = trustOf(after.changes);
  const { added, dropped } = compareRoots(trustOf(before.changes), now);
  const clients = namespacesOf(before, after);
  const text = (verb: string, roots: TrustState) => `clients in ${clients} ${verb} root ${rootNames(roots).join(', ')}`;
  return [
    ...(added.length > 0 ? [`${text('get', added)}, and have to load it before a pod serves it`] : []),
    // A ledger with roots refuses to drop one that is in use; a ledger whose roots all go refuses nothing.
    ...(dropped.length > 0 ? [`${text('no longer get', dropped)}${now.length > 0 ? ': no pod serves it' : ''}`] : []),
  ].map((each) => ({ impact: 'none', may: false, text: each }));
}

/** The namespaces that get the roots of a pool, in either revision. */
function namespacesOf(...revisions: readonly PoolRevision[]): string {
  const roots = revisions.flatMap(({ objects }) => objects.filter(({ file }) => stageOf(file).stage === 'trust'));
  return [...new Set(roots.flatMap(clientNamespaces))].sort().join(', ');
}

/** The worst of some reasons. */
export function impactOf(reasons: readonly Reason[]): Impact {
  return reasons.reduce<Impact>((impact, reason) => worse(impact, reason.impact), 'none');
}

function operationReason({ change, before, pods }: NewOperation): Reason {
  const name = changeName(change);
  const { operation } = verbOf(change.verb);
  const effect = operation?.effect?.(change, before);
  if (effect !== undefined)
    return { impact: effect.cuts ? 'restart' : 'none', may: false, text: `${name} ${effect.text}` };
  if (!operation?.restartsPods) return { impact: 'none', may: false, text: `${name} restarts no pod` };
  if (pods > 1) return { impact: 'restart', may: false, text: `${name} restarts its ${pods} pods, one by one` };
  const text = `${name} restarts the only pod: no client is served for about ${POD_DOWN_SECONDS.seconds} s`;
  return { impact: 'outage', may: false, text };
}

/** Whether Argo CD deletes the objects of a pool with its Application. Ours has no finalizer, so it deletes none. */
export function cascades(before: PoolRevision | undefined): boolean {
  const application = before?.objects.find(({ kind }) => kind === 'Application');
  const { finalizers } = recordOf(application?.value.metadata);
  return Array.isArray(finalizers) && finalizers.some((text) => textOf(text).startsWith('resources-finalizer'));
}

function removalReason({ pool, before }: PoolComparison): Reason {
  if (cascades(before)) {
    return {
      impact: 'outage',
      may: false,
      text: 'the pool is no longer declared, and its Application deletes it: clients lose it',
    };
  }
  const [namespace, name] = pool.split('/');
  const text =
    'the pool is no longer declared. Its Application has no finalizer, so its objects stay in the cluster and the Pgpool ' +
    `keeps serving until a person deletes it: kubectl delete pgpool ${name} -n ${namespace}`;
  return { impact: 'none', may: false, text };
}
