import { hasChanges, type Plan } from './types';

/** Version of the envelope: it changes when a reader of the old one would be misled. */
export const PLAN_API_VERSION = 'pgpool-gitops/v1';

/** A plan for machines, as schemas/plan.schema.json describes it. */
export function planJson(plan: Plan): string {
  return JSON.stringify(
    { apiVersion: PLAN_API_VERSION, kind: 'Plan', changes: hasChanges(plan), ...plan },
    undefined,
    2,
  );
}
