import type { Operation } from '../cluster/resources';
import { operationState } from '../model/operation-state';
import { procedureFor } from './operations';

/** What to do with the operations of one pool. */
export interface Choice {
  /** To continue or to start. @default - none */
  readonly next?: Operation;
  /** Those of a type that is not carried out. */
  readonly denied: readonly Operation[];
  /** Those that have not started, with a newer one of the same type. */
  readonly skipped: readonly Operation[];
  /** Reconfigures that have not started, oldest first: KubeDB makes one of several. Empty for a single one. */
  readonly merging: readonly Operation[];
}

/** Chooses one operation: the running one, else the oldest that may start. Takes linear time but for the sorting. */
export function chooseOperation(operations: readonly Operation[]): Choice {
  const waiting = operations.filter(mayStart).sort(byAge);
  const denied = waiting.filter((operation) => !isCarriedOut(operation));
  const reconfigures = waiting.filter(({ spec }) => spec?.type === 'Reconfigure');
  const merging = reconfigures.length > 1 ? reconfigures : [];
  const isMerging = (operation: Operation) => merging.length > 0 && operation.spec?.type === 'Reconfigure';
  const able = waiting.filter((operation) => isCarriedOut(operation) && !isMerging(operation));
  const newest = new Map(able.map((operation) => [operation.spec?.type, operation]));
  const isNewest = (operation: Operation) => newest.get(operation.spec?.type) === operation;
  const running = operations.filter(({ status }) => operationState(status?.phase) === 'running').sort(byAge);
  const next = running[0] ?? able.find(isNewest);
  const skipped = able.filter((operation) => !isNewest(operation));
  return { denied, skipped, merging, ...(next === undefined ? {} : { next }) };
}

function isCarriedOut({ spec }: Operation): boolean {
  return procedureFor(spec?.type) !== undefined;
}

/** An operation that waits for approval may start when a person has approved it. */
function mayStart({ status }: Operation): boolean {
  return operationState(status?.phase) === 'waiting' && status?.phase !== 'WaitingForApproval';
}

/** By text, which has the order of times: thousands are sorted in each reconcile. */
function byAge(a: Operation, b: Operation): number {
  const key = ({ metadata }: Operation) => `${metadata.creationTimestamp ?? ''} ${metadata.name ?? ''}`;
  return key(a) < key(b) ? -1 : 1;
}
