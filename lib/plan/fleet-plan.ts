import { formatProblems, type Problem } from '../errors';
import { hasChanges, type Plan } from './types';

/** One of several fleets of a report: its plan, or why there is none. */
export interface FleetPlan {
  /** How the fleet is called: its name, or else its folder. */
  readonly title: string;
  /** @default - none could be made */
  readonly plan?: Plan;
  /** Why the plan may lack an edit. @default - it has all that is rendered, and nothing else was edited */
  readonly unrendered?: string;
  /** Why no plan could be made. */
  readonly problems: readonly Problem[];
}

/** Lines that say why there is no plan. */
export function problemLines({ problems }: FleetPlan): string[] {
  return formatProblems(problems).flatMap((text) => text.split('\n'));
}

/** Whether any of the fleets changes. */
export function anyChanges(fleets: readonly FleetPlan[]): boolean {
  return fleets.some(({ plan }) => plan !== undefined && hasChanges(plan));
}
