import { type Evaluation, evaluateApart, type ProjectInput } from '../synth/evaluate';
import type { FileTree } from '../synth/files';
import { objectSchemas } from '../synth/object-schema';
import { type DistPlan, planDist } from '../synth/plan-dist';
import { readCrds } from '../synth/read-crds';
import type { RenderedFile } from '../synth/render-files';
import { renderFleet } from '../synth/render-fleet';
import type { Progress } from './progress';
import type { StagedFolder } from './staged-folder';

/** A project's fleet, and what has to happen to dist/ so that it holds what is rendered of it. */
export interface RenderedProject {
  readonly evaluation: Evaluation;
  readonly plan: DistPlan;
}

/**
 * Renders a project, and tells how far it is. Its last line of progress is left for what comes next.
 *
 * @param dist what is there now.
 * @param staged where files are written as they are rendered; when something is wrong, nothing of it is left.
 * @throws GitopsError with every problem.
 */
export function renderProject(
  input: ProjectInput,
  dist: FileTree,
  progress: Progress | undefined,
  staged?: StagedFolder,
): RenderedProject {
  try {
    progress?.show(`checking main.ts and ${input.changes.size} files of changes/`);
    const { evaluation, checkTogether } = evaluateApart(input);
    if (staged === undefined) checkTogether();
    const pools = evaluation.pools.length;
    let done = 0;
    const rendered = renderFleet(evaluation, objectSchemas(readCrds()), () => {
      done++;
      progress?.show(`rendered ${done} of ${pools} pools`);
    });
    if (staged === undefined) return { evaluation, plan: planDist(dist, rendered) };
    return { evaluation, plan: planFirst(dist, staged.through(rendered), checkTogether) };
  } catch (error) {
    progress?.clear();
    staged?.discard();
    throw error;
  }
}

/** Plans what may be discarded again, and checks while the second thread writes. */
function planFirst(dist: FileTree, rendered: Iterable<RenderedFile>, check: () => void): DistPlan {
  try {
    return planDist(dist, rendered);
  } finally {
    // Also when something could not be rendered: that may come of what is wrong here, which tells a person more.
    check();
  }
}
