import type { Condition } from '../cluster/objects';
import { shortText } from './short-text';

/** A condition without `lastTransitionTime`. */
export type NewCondition = Omit<Condition, 'lastTransitionTime'>;

/**
 * Sets one condition. Its `lastTransitionTime` changes only with its status, and of a long message it has the beginning.
 *
 * @param time the current time, as Kubernetes writes it.
 */
export function withCondition(
  conditions: readonly Condition[] | undefined,
  condition: NewCondition,
  time: string,
): Condition[] {
  const all = conditions ?? [];
  const before = all.find(({ type }) => type === condition.type);
  const since = before?.status === condition.status ? (before.lastTransitionTime ?? time) : time;
  const { message } = condition;
  const after: Condition = {
    ...condition,
    ...(message === undefined ? {} : { message: shortText(message) }),
    lastTransitionTime: since,
  };
  return before === undefined ? [...all, after] : all.map((each) => (each === before ? after : each));
}

/** Removes one condition. */
export function withoutCondition(conditions: readonly Condition[] | undefined, type: string): Condition[] {
  return (conditions ?? []).filter((condition) => condition.type !== type);
}
