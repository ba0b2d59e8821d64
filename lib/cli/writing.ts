import { lstatSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { GitopsError, type Problem, throwProblems } from '../errors';
import { CHANGES } from '../ledger/layout';
import { DIST } from '../model/names';
import { beginningOf, printableLine } from '../printable';
import { type Finished, finishInterrupted, removeInterrupted } from '../synth/apply-files';
import { keepOthersOut, unfinishedRuns } from '../synth/run-folder';
import { type FleetFolder, fromRoot } from './fleets';
import { isLeftOut, leftOut } from './git';
import type { Host } from './host';

/** What was finished in each fleet. */
export type FinishedRuns = ReadonlyMap<FleetFolder, readonly Finished[]>;

/** Options of {@link writing}. */
export interface WritingOptions {
  /** Whether the command only shows what it would do: then nothing is written, by earlier runs neither. @default false */
  readonly dryRun?: boolean;
  /** Folder of what is rendered, relative to the project. @default 'dist' */
  readonly out?: string;
}

/**
 * Runs a command that writes: while no other one does in these fleets, and after what killed ones have begun is finished.
 *
 * @param work gets what was finished before. It ends when its result is printed: of a run that is killed before that, the next
 *   one tells.
 * @throws GitopsError when another command is at work, what an earlier one has begun cannot be finished, or git has left changes/ out.
 */
export async function writing<T>(
  fleets: readonly FleetFolder[],
  { dryRun = false, out = DIST }: WritingOptions,
  host: Host,
  work: (finished: FinishedRuns) => T | Promise<T>,
): Promise<T> {
  if (dryRun) {
    for (const fleet of fleets) assertWhole(fleet.project);
    return work(new Map());
  }
  const letOthersIn: (() => void)[] = [];
  try {
    for (const { project } of fleets) {
      assertLedgerThere(project, join(project, CHANGES));
      letOthersIn.push(keepOthersOut(project));
    }
    // Once: what fails here has to fail before anything is written.
    const folders = fleets.map(({ project }) => [project, ...renderedFolders(project, out)]);
    const finished = new Map(fleets.map((fleet, i) => [fleet, folders[i]?.flatMap(finishInterrupted) ?? []]));
    for (const run of [...finished.values()].flat()) host.note(printableLine(finishedText(run)));
    try {
      return await work(finished);
    } finally {
      for (const folder of folders.flat()) removeInterrupted(folder);
    }
  } catch (error) {
    if (!GitopsError.is(error)) throw error;
    throw error.retold((problem) => inFleet(problem, fleets));
  } finally {
    for (const letIn of letOthersIn) letIn();
  }
}

/** What may have been rendered to. Behind a symbolic link nothing is ours, and those who write there refuse it. */
function renderedFolders(project: string, out: string): string[] {
  const folders = new Set([DIST, out].map((folder) => resolve(project, folder)));
  return [...folders].filter((folder) => !lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink());
}

function finishedText({ about: all, edited, files }: Finished): string {
  const about = beginningOf(all, 200);
  return edited === undefined
    ? `finished \`${about}\`, which was interrupted: ${files.length === 1 ? files[0] : `${files.length} files`}`
    : `\`${about}\` was interrupted and is not finished, because ${edited} was edited since`;
}

/** A problem of a file of the file system, with the file as it is called in its fleet. */
function inFleet(problem: Problem, fleets: readonly FleetFolder[]): Problem {
  const fleet = fleets.find(({ project }) => problem.file.startsWith(project + sep));
  if (fleet === undefined) return problem;
  return fromRoot({ ...problem, file: relative(fleet.project, problem.file) }, fleet.given === '' ? '' : fleet.folder);
}

/**
 * Refuses to read a project while files are on their way to their places.
 *
 * @param leftovers whether what a killed run has left is refused too where it had not come to that.
 * @throws GitopsError when a run was killed then, or is at it; or when git has left changes/ out.
 */
export function assertWhole(project: string, leftovers = false): void {
  assertLedgerThere(project);
  const found = [project, join(project, DIST)].flatMap((folder) => unfinishedRuns(folder, leftovers));
  throwProblems(found.map((problem) => ({ ...problem, file: relative(project, problem.file) })));
}

/** Without the ledger that git has, every pool would begin a new one over it. */
function assertLedgerThere(project: string, file: string = CHANGES): void {
  if (isLeftOut(project, CHANGES)) throw new GitopsError([leftOut(file)]);
}
