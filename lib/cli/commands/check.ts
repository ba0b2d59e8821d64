import { GitopsError, type Problem, throwProblems } from '../../errors';
import { editedProblems, poolsWithLedger } from '../../ledger/append-only';
import { DIST } from '../../model/names';
import { isPlaceholder } from '../../model/placeholders';
import { distProblems } from '../../synth/dist';
import type { ProjectInput } from '../../synth/evaluate';
import { FLEET_FILE } from '../../synth/load-fleet';
import { ledgerChanges } from '../git';
import type { Host } from '../host';
import { openProject, renderProject } from '../project';
import { type CheckFormat, type CheckResult, checkText } from './check-formats';

/** Options of `check`. */
export interface CheckOptions {
  /** Folder of the project. */
  readonly project: string;
  /** Revision whose ledger must be untouched. @default - not compared */
  readonly base?: string;
  /** @default 'text' */
  readonly output?: CheckFormat;
}

/**
 * Proves that intent, ledger and dist/ agree, and that every object is valid.
 *
 * @throws GitopsError with every problem, also when there is nothing to check. A report for machines is written before.
 */
export function check(options: CheckOptions, host: Host): void {
  const format = options.output ?? 'text';
  try {
    const checked = prove(options, host);
    host.progress?.clear();
    host.result(checkText({ problems: [], checked }, format));
  } catch (error) {
    host.progress?.clear();
    if (GitopsError.is(error) && format !== 'text') host.result(checkText(error, format));
    throw error;
  }
}

function prove(options: CheckOptions, host: Host): NonNullable<CheckResult['checked']> {
  const input = openProject(options.project);
  const edited = options.base === undefined ? [] : checkEdited(options.project, options.base, input);
  const { evaluation, files, diff } = collect(edited, () => renderProject(options.project, input, DIST, host.progress));
  const pools = evaluation.pools.length;
  throwProblems([...edited, ...distProblems(diff, DIST), ...(pools === 0 ? [] : placeholders(input))]);
  if (pools === 0) host.note('main.ts declares no pool yet');
  const changes = evaluation.pools.reduce((sum, pool) => sum + pool.changes.length, 0);
  const objects = files.reduce((sum, file) => sum + file.objects, 0);
  return { pools, changes, objects };
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
          ? 'name the image of the steps, see docs/image.md'
          : 'name the repository that Argo CD reads',
    }));
}

/** Files that exist where the branch left its base are history. */
function checkEdited(root: string, base: string, input: ProjectInput): Problem[] {
  const alive = poolsWithLedger(input.changes);
  return ledgerChanges(root, base)
    .filter(({ status }) => status !== 'A')
    .flatMap(({ status, path }) => editedProblems(path, base, status === 'D', alive));
}
