import { CommanderError } from 'commander';
import { type Clock, systemClock } from '../../cluster/clock';
import { GitopsError, throwProblems } from '../../errors';
import { count } from '../../model/count';
import { hasDist } from '../../plan/check-revisions';
import { anyChanges, type FleetPlan } from '../../plan/fleet-plan';
import { fleetsHtml } from '../../plan/format-html';
import { fleetsJson } from '../../plan/format-json';
import { fleetsMarkdown } from '../../plan/format-markdown';
import { planText } from '../../plan/format-text';
import { withLiveDates } from '../../plan/live-calendar';
import { makePlan } from '../../plan/make-plan';
import type { EarlierTexts } from '../../plan/refusals';
import { hasChanges, type Plan } from '../../plan/types';
import { type ClusterOptions, namesCluster, withCluster } from '../cluster';
import { type FleetFolder, inFleetFolder, twinProblems } from '../fleets';
import { commitOf, mergeBase } from '../git';
import { earlierTexts } from '../git-history';
import { hiddenEdits } from '../hidden-edits';
import { DIFFERENCES, type Host } from '../host';
import { readLiveFleet } from '../live-fleet';
import { commitSnapshot, emptySnapshot, workingTreeSnapshot } from '../snapshots';
import { editedText } from '../unrendered';
import { assertWhole } from '../writing';

/** Options of `plan`. */
export interface PlanCommandOptions extends ClusterOptions {
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
 * Prints what a merge does to each fleet. Reads dist/ and changes/ of both revisions and runs nothing, not even main.ts.
 *
 * @param clock for a calendar with the dates of a cluster.
 * @throws GitopsError when no plan of some fleet can be made; also when a plan refuses the merge, after all are printed.
 * @throws CommanderError with exit code 2 when `exitCode` is set and something changes.
 */
export async function plan(
  fleets: readonly FleetFolder[],
  options: PlanCommandOptions,
  host: Host,
  clock: Clock = systemClock,
): Promise<void> {
  const made: FleetPlan[] = [];
  for (const fleet of fleets) made.push(await planFleet(fleet, options, host, clock));
  throwProblems(twinProblems(made.flatMap(({ plan: each, title }) => ({ folder: title, name: each?.name ?? title }))));
  const failed = made.flatMap(({ problems }) => problems);
  // A machine reads no half of a document; a person reads the comment, whatever has become of it.
  if (failed.length < 1 || made.length > 1 || options.output === 'markdown') write(made, options.output, host);
  throwProblems([...failed, ...made.flatMap(({ plan: each }) => each?.refusals ?? [])]);
  if (options.exitCode && anyChanges(made)) {
    throw new CommanderError(2, DIFFERENCES, made.map(({ plan: each }) => each?.summary).join('; '));
  }
}

async function planFleet(
  fleet: FleetFolder,
  options: PlanCommandOptions,
  host: Host,
  clock: Clock,
): Promise<FleetPlan> {
  const title = fleet.folder === '' ? '.' : fleet.folder;
  try {
    const made = await inFleetFolder(fleet, () => planProject(fleet, options, host, clock));
    return { title: made.plan.name ?? title, ...made, problems: [] };
  } catch (error) {
    if (!GitopsError.is(error) || error.source === 'tool') throw error;
    return { title, problems: error.problems };
  }
}

async function planProject(
  { project }: FleetFolder,
  options: PlanCommandOptions,
  host: Host,
  clock: Clock,
): Promise<Pick<FleetPlan, 'plan' | 'unrendered'> & { plan: Plan }> {
  const { base, head, calendar } = options;
  if (head === undefined) {
    assertWhole(project);
    throwProblems(hiddenEdits(project));
  }
  const began = mergeBase(project, base, head ?? 'HEAD');
  const before = began.unborn ? emptySnapshot(base) : commitSnapshot(project, base, began.commit);
  const { uncommitted, snapshot: after } =
    head === undefined
      ? workingTreeSnapshot(project, before, began.commit, began.unborn && began.commit)
      : { uncommitted: 0, snapshot: commitSnapshot(project, head, commitOf(project, head), true) };
  const earlier: EarlierTexts = (file, since) => (began.unborn ? [] : earlierTexts(project, began.commit, file, since));
  const made = await dated(makePlan(before, after, { calendar, earlier }), options, clock);
  if (began.unborn) host.note(`the repository has no commit yet, so ${base} is an empty fleet: everything is created`);
  else if (!hasDist(before)) host.note(`${base} has no dist/, so it is an empty fleet: everything is created`);
  if (began.movedOn) host.note(movedOnText(base, began.commit));
  if (uncommitted > 0) host.note(uncommittedText(uncommitted));
  if (head !== undefined || began.unborn) return { plan: made };
  const unrendered = unrenderedEdit(project, made, began.commit, uncommitted);
  if (unrendered === undefined) return { plan: made };
  // Where nothing else is said, `write` says it.
  if (hasChanges(made) || options.output !== 'text') host.note(unrendered);
  return { plan: made, unrendered };
}

/** An edit of main.ts that no file of dist/ or changes/ goes with: since base, or since the last commit. */
function unrenderedEdit(project: string, made: Plan, base: string, uncommitted: number): string | undefined {
  const found = hasChanges(made) ? undefined : editedText(project, base, made.base.revision);
  if (found !== undefined || uncommitted > 0) return found;
  return editedText(project, commitOf(project, 'HEAD'), 'the last commit');
}

function uncommittedText(number: number): string {
  return `plans ${count(number, 'file')} of dist/ and changes/ that are not committed`;
}

function write(made: readonly FleetPlan[], output: PlanCommandOptions['output'], host: Host): void {
  const text = format(made, output, host);
  const isWhole = made.every(({ problems }) => problems.length === 0);
  if (output === 'text' && isWhole && !anyChanges(made)) {
    for (const line of new Set(made.map(({ unrendered }) => unrendered ?? 'no changes'))) host.note(line);
  }
  if (text !== '') host.result(text);
}

function format(made: readonly FleetPlan[], output: PlanCommandOptions['output'], host: Host): string {
  switch (output) {
    case 'json':
      return fleetsJson(made);
    case 'markdown':
      return fleetsMarkdown(made).trimEnd();
    case 'html':
      return fleetsHtml(made).trimEnd();
    case 'text':
      return made.flatMap((fleet) => fleetText(fleet, made.length > 1, host)).join('\n\n');
  }
}

/** What is wrong with a fleet follows on stderr. */
function fleetText({ plan: made, title, unrendered }: FleetPlan, isOneOfMany: boolean, host: Host): string[] {
  if (made === undefined) return [];
  const text = planText(made, { width: process.stdout.columns ?? PIPE_WIDTH, colors: host.colors });
  if (!isOneOfMany) return text === '' ? [] : [text];
  return [`${host.colors.bold(`fleet ${title}`)}\n${text === '' ? (unrendered ?? 'no changes') : text}`];
}

/** The calendar's dates from a cluster, where one is named. Only then does a plan depend on more than two trees. */
async function dated(made: Plan, options: PlanCommandOptions, clock: Clock): Promise<Plan> {
  if (made.calendar === undefined || !namesCluster(options)) return made;
  const pools = made.calendar.map(({ pool, namespace }) => (namespace === undefined ? pool : `${namespace}/`));
  return withLiveDates(made, await withCluster(options, (cluster) => readLiveFleet(cluster, pools, clock)));
}

function movedOnText(base: string, commit: string): string {
  return `${base} has moved on: compared with ${commit.slice(0, 12)}, where this branch left it; git rebase ${base} to plan on top of it`;
}
