import { CommanderError } from 'commander';
import { type Clock, systemClock } from '../../cluster/clock';
import { throwProblems } from '../../errors';
import { count } from '../../model/count';
import { hasDist } from '../../plan/check-revisions';
import { planHtml } from '../../plan/format-html';
import { planJson } from '../../plan/format-json';
import { planMarkdown } from '../../plan/format-markdown';
import { planText } from '../../plan/format-text';
import { withLiveDates } from '../../plan/live-calendar';
import { makePlan } from '../../plan/make-plan';
import { hasChanges, type Plan } from '../../plan/types';
import { type ClusterOptions, namesCluster, withCluster } from '../cluster';
import { commitOf, mergeBase } from '../git';
import { DIFFERENCES, type Host } from '../host';
import { readLiveFleet } from '../live-fleet';
import { commitSnapshot, workingTreeSnapshot } from '../snapshots';

/** Options of `plan`. */
export interface PlanCommandOptions extends ClusterOptions {
  /** Folder of the project. */
  readonly project: string;
  readonly base: string;
  /** @default - the working tree */
  readonly head?: string;
  readonly output: 'text' | 'markdown' | 'json' | 'html';
  /** Whether every certificate of the fleet is listed. @default false */
  readonly calendar?: boolean;
  /** Whether exit code 2 says that something changes. @default false */
  readonly exitCode?: boolean;
}

/** Columns where no terminal says how many it has: a pipe's output must not depend on the machine. */
const PIPE_WIDTH = 120;

/**
 * Prints what a merge does. Reads dist/ and changes/ of both revisions and runs nothing, not even main.ts.
 *
 * @param clock for a calendar with the dates of a cluster.
 * @throws GitopsError when no plan can be made; also when the plan refuses the merge, after it is printed.
 * @throws CommanderError with exit code 2 when `exitCode` is set and something changes.
 */
export async function plan(options: PlanCommandOptions, host: Host, clock: Clock = systemClock): Promise<void> {
  const { project, base, head, calendar } = options;
  const began = mergeBase(project, base, head ?? 'HEAD');
  const before = commitSnapshot(project, base, began.commit);
  const { uncommitted, snapshot: after } =
    head === undefined
      ? workingTreeSnapshot(project, before, began.commit)
      : { uncommitted: 0, snapshot: commitSnapshot(project, head, commitOf(project, head)) };
  const made = await dated(makePlan(before, after, { calendar }), options, clock);
  if (!hasDist(before)) host.note(`${base} has no dist/, so it is an empty fleet: everything is created`);
  if (began.movedOn) host.note(movedOnText(base, began.commit));
  if (uncommitted > 0) host.note(uncommittedText(uncommitted));
  write(made, options.output, host);
  throwProblems(made.refusals);
  if (options.exitCode && hasChanges(made)) throw new CommanderError(2, DIFFERENCES, made.summary);
}

function uncommittedText(number: number): string {
  return `plans ${count(number, 'file')} of dist/ and changes/ that are not committed`;
}

function write(made: Plan, output: PlanCommandOptions['output'], host: Host): void {
  const text = format(made, output, host);
  if (output === 'text' && !hasChanges(made)) host.note('no changes');
  if (text !== '') host.result(text);
}

function format(made: Plan, output: PlanCommandOptions['output'], host: Host): string {
  switch (output) {
    case 'json':
      return planJson(made);
    case 'markdown':
      return planMarkdown(made).trimEnd();
    case 'html':
      return planHtml(made).trimEnd();
    case 'text':
      return planText(made, { width: process.stdout.columns ?? PIPE_WIDTH, colors: host.colors });
  }
}

/** The calendar's dates from a cluster, where one is named. Only then does a plan depend on more than two trees. */
async function dated(made: Plan, options: PlanCommandOptions, clock: Clock): Promise<Plan> {
  if (made.calendar === undefined || !namesCluster(options)) return made;
  const pools = made.calendar.map(({ pool }) => pool);
  return withLiveDates(made, await withCluster(options, (cluster) => readLiveFleet(cluster, pools, clock)));
}

function movedOnText(base: string, commit: string): string {
  return `${base} has moved on: compared with ${commit.slice(0, 12)}, where this branch left it; git rebase ${base} to plan on top of it`;
}
