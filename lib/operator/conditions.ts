import type { Condition } from '../cluster/objects';

/** A condition without the time that it changed. */
export type NewCondition = Omit<Condition, 'lastTransitionTime'>;

/**
 * Conditions with one of them set. Its time stays as long as its status does, so the time says since when it is so.
 *
 * @param time as Kubernetes writes it.
 */
export function withCondition(
  conditions: readonly Condition[] | undefined,
  condition: NewCondition,
  time: string,
): Condition[] {
  const all = conditions ?? [];
  const before = all.find(({ type }) => type === condition.type);
  const since = before?.status === condition.status ? (before.lastTransitionTime ?? time) : time;
  const after: Condition = { ...condition, lastTransitionTime: since };
  return before === undefined ? [...all, after] : all.map((each) => (each === before ? after : each));
}

/** Conditions without one of them. */
export function withoutCondition(conditions: readonly Condition[] | undefined, type: string): Condition[] {
  return (conditions ?? []).filter((condition) => condition.type !== type);
}
