import type { FleetPlan } from './fleet-plan';
import { hasChanges, type Plan } from './types';

/** Version of the envelope: it changes when a reader of the old one would be misled. */
const PLAN_API_VERSION = 'pgpool-gitops/v1';

/**
 * Plans for machines: a Plan as schemas/plan.schema.json describes it, or, of several fleets, a PlanList whose items are such Plans;
 * a fleet that could not be planned is not among them.
 */
export function fleetsJson(fleets: readonly FleetPlan[]): string {
  const plans = fleets.flatMap(({ plan }) => plan ?? []).map(envelope);
  const [only] = plans;
  const found = fleets.length === 1 ? only : { apiVersion: PLAN_API_VERSION, kind: 'PlanList', items: plans };
  return JSON.stringify(found, undefined, 2) ?? '';
}

function envelope(plan: Plan) {
  return { apiVersion: PLAN_API_VERSION, kind: 'Plan', changes: hasChanges(plan), ...plan };
}
