import type { Operation } from '../../cluster/resources';
import { operationState } from '../../model/operation-state';

/** What the reference operator carries out. */
export const CARRIED_OUT = ['ReconfigureTLS', 'Restart'] as const;

/** What is to become of the operations of one pool. */
export interface Choice {
  /** To go on with, or to start. @default - nothing to do */
  readonly next?: Operation;
  /** Of a type that is not carried out here. */
  readonly denied: readonly Operation[];
  /** Not started, and overtaken by a newer one of the same type. */
  readonly skipped: readonly Operation[];
}

/** One operation at a time: the one under way, else the oldest that may start. */
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
  return CARRIED_OUT.some((type) => type === spec?.type);
}

/** One that waits for approval waits for a person, and may start once it is approved. */
function mayStart({ status }: Operation): boolean {
  return operationState(status?.phase) === 'waiting' && status?.phase !== 'WaitingForApproval';
}

function byAge(a: Operation, b: Operation): number {
  const time = (operation: Operation) => Date.parse(operation.metadata.creationTimestamp ?? '') || 0;
  const name = (operation: Operation) => operation.metadata.name ?? '';
  return time(a) - time(b) || (name(a) < name(b) ? -1 : 1);
}
