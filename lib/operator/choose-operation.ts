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
}

/** Chooses one operation: the running one, else the oldest that may start. */
export function chooseOperation(operations: readonly Operation[]): Choice {
  const waiting = operations.filter(mayStart).sort(byAge);
  const denied = waiting.filter((operation) => !isCarriedOut(operation));
  const able = waiting.filter(isCarriedOut);
  const skipped = able.filter((operation, i) =>
    able.slice(i + 1).some(({ spec }) => spec?.type === operation.spec?.type),
  );
  const running = operations.filter(({ status }) => operationState(status?.phase) === 'running').sort(byAge);
  const next = running[0] ?? able.find((operation) => !skipped.includes(operation));
  return { denied, skipped, ...(next === undefined ? {} : { next }) };
}

function isCarriedOut({ spec }: Operation): boolean {
  return procedureFor(spec?.type) !== undefined;
}

/** An operation that waits for approval may start when a person has approved it. */
function mayStart({ status }: Operation): boolean {
  return operationState(status?.phase) === 'waiting' && status?.phase !== 'WaitingForApproval';
}

function byAge(a: Operation, b: Operation): number {
  const time = (operation: Operation) => Date.parse(operation.metadata.creationTimestamp ?? '') || 0;
  const name = (operation: Operation) => operation.metadata.name ?? '';
  return time(a) - time(b) || (name(a) < name(b) ? -1 : 1);
}
