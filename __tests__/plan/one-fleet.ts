import { fleetsHtml } from '../../lib/plan/format-html';
import { fleetsJson } from '../../lib/plan/format-json';
import { fleetsMarkdown, planMarker } from '../../lib/plan/format-markdown';
import type { Plan } from '../../lib/plan/types';

/** The marker of a fleet without a name. */
export const PLAN_MARKER = planMarker();

const alone = (plan: Plan) => [{ title: '', plan, problems: [] }];

/** The plan of one fleet as a page. */
export const planHtml = (plan: Plan): string => fleetsHtml(alone(plan));

/** The plan of one fleet as JSON. */
export const planJson = (plan: Plan): string => fleetsJson(alone(plan));

/** The plan of one fleet as a comment of a pull request. */
export const planMarkdown = (plan: Plan, pointer?: string): string => fleetsMarkdown(alone(plan), pointer);
