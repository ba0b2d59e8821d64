import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, systemClock } from '../../cluster/clock';
import { GitopsError, type Problem, throwProblems } from '../../errors';
import { editedProblems, poolsWithLedger } from '../../ledger/append-only';
import { CHANGES } from '../../ledger/layout';
import { DIST, FLEET_FILE } from '../../model/names';
import { isPlaceholder } from '../../model/placeholders';
import { distPath } from '../../model/resolve-fleet';
import { rootEndNotes } from '../../model/root-ends';
import { printableLine } from '../../printable';
import { distProblems } from '../../synth/dist';
import type { ProjectInput } from '../../synth/evaluate';
import { type FleetFolder, forEachFleet, fromRoot, inGiven, twinProblems } from '../fleets';
import { isRemote, ledgerChanges, submoduleProblems } from '../git';
import { hiddenEdits } from '../hidden-edits';
import type { Host } from '../host';
import { openProject, renderProject } from '../project';
import { staleFiles } from '../stale-files';
import { assertWhole } from '../writing';
import { type CheckFormat, type CheckResult, checkText } from './check-formats';

/** Options of `check`. */
export interface CheckOptions {
  /** Revision whose ledger must be untouched. @default - not compared */
  readonly base?: string;
  /** @default 'text' */
  readonly output?: CheckFormat;
}

/**
 * Proves that intent, ledger and dist/ agree, and that every object is valid.
 *
 * @param clock for roots that end, which are named beside: it decides nothing.
 * @throws GitopsError with every problem, also when there is nothing to check. A report for machines is written before.
 */
export async function check(
  fleets: readonly FleetFolder[],
  options: CheckOptions,
  host: Host,
  clock: Clock = systemClock,
): Promise<void> {
  const format = options.output ?? 'text';
  // A machine finds files from the root of the repository, wherever the command runs.
  const files: { problem: Problem; folder: string }[] = [];
  try {
    const proved = await forEachFleet(fleets, (at) => {
      try {
        return { ...at, ...prove(at, options, host, clock) };
      } catch (error) {
        if (GitopsError.is(error)) for (const problem of error.problems) files.push({ problem, folder: at.folder });
        throw error;
      }
    });
    const stale = new Set(fleets.flatMap(staleFiles));
    for (const file of stale) host.note(`${file} is of another version: npx pgpool-gitops init refreshes it`);
    const twins = twinProblems(proved);
    files.push(...twins.map((problem) => ({ problem, folder: '' })));
    throwProblems(twins);
    host.progress?.clear();
    host.result(checkText({ problems: [], checked: sum(proved.map(({ checked }) => checked)) }, format));
  } catch (error) {
    host.progress?.clear();
    const problems = files.map(({ problem, folder }) => fromRoot(problem, folder));
    if (GitopsError.is(error) && format !== 'text') host.result(checkText({ problems }, format));
    throw error;
  }
}

type Checked = NonNullable<CheckResult['checked']>;

function sum(all: readonly Checked[]): Checked {
  const total = (field: keyof Checked) => all.reduce((count, checked) => count + checked[field], 0);
  return { pools: total('pools'), changes: total('changes'), objects: total('objects') };
}

/** What was checked in one fleet, and its name. */
function prove(at: FleetFolder, { base }: CheckOptions, host: Host, clock: Clock): { checked: Checked; name?: string } {
  const { project, folder } = at;
  // What else is wrong then may be an echo of that.
  assertWhole(project, true);
  throwProblems(hiddenEdits(project));
  const input = openProject(project);
  const edited = base === undefined ? [] : checkEdited(project, base, input);
  const { evaluation, files, diff } = collect(edited, () => renderProject(project, input, DIST, host.progress));
  const pools = evaluation.pools.length;
  throwProblems([
    ...edited,
    ...pathProblems(project, folder, input),
    ...distProblems(diff, DIST),
    // A checkout without its submodules has an empty folder in the place of each.
    ...(hasSubmodules(at) ? submoduleProblems(project, [DIST, CHANGES]) : []),
    ...(pools === 0 ? [] : placeholders(input)),
  ]);
  if (pools === 0) host.note('main.ts declares no pool yet');
  // No problem: what was green yesterday, and what mends it, has to pass today.
  const ends = rootEndNotes(input.fleet.pools, clock.now());
  for (const note of ends) host.note(printableLine(`${inGiven(at, FLEET_FILE)}: ${note}`));
  const changes = evaluation.pools.reduce((sum, pool) => sum + pool.changes.length, 0);
  const objects = files.reduce((sum, file) => sum + file.objects, 0);
  const { name } = evaluation.fleet;
  return { checked: { pools, changes, objects }, ...(name === undefined ? {} : { name }) };
}

/** Git fetches no submodule that its repository does not name in this file. */
function hasSubmodules({ folder, project }: FleetFolder): boolean {
  return existsSync(join(folder === '' ? project : project.slice(0, -folder.length), '.gitmodules'));
}

/** Argo CD would find nothing, or the manifests of another fleet. What is rendered into another repository may lie anywhere. */
function pathProblems(project: string, folder: string, { fleet }: ProjectInput): Problem[] {
  const { path, url } = fleet.repository;
  const lies = distPath(folder);
  if (path === undefined || path === lies || !isRemote(project, url)) return [];
  const message = `found "${path}", but the manifests of this fleet are in ${lies}`;
  return [{ code: 'intent-invalid', file: FLEET_FILE, path: 'repository.path', message, fix: 'leave it out' }];
}

/** Runs a step of the check. What it throws is reported together with what was found before. */
function collect<T>(found: readonly Problem[], step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (GitopsError.is(error)) throwProblems([...found, ...error.problems]);
    throw error;
  }
}

/** What `init` or `import` has left for a person to write. A fleet without pools may wait with it. */
function placeholders({ fleet }: ProjectInput): Problem[] {
  const found = { 'repository.url': fleet.repository.url, 'steps.image': fleet.steps.image };
  return Object.entries(found)
    .filter(([, value]) => isPlaceholder(value))
    .map(([path, value]) => ({
      code: 'intent-invalid',
      file: FLEET_FILE,
      path,
      message: `found the placeholder "${value}"`,
      fix:
        path === 'steps.image'
          ? 'name the image of the steps, see docs/reference/image.md'
          : 'name the repository that Argo CD reads',
    }));
}

/** Files that exist where the branch left its base are history. */
function checkEdited(root: string, base: string, input: ProjectInput): Problem[] {
  const alive = poolsWithLedger(input.changes);
  const edits = ledgerChanges(root, base)
    .filter(({ status }) => status !== 'A')
    .map(({ status, path }) => ({ path, deleted: status === 'D' }));
  return editedProblems(edits, base, alive);
}
