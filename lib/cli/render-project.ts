import { type Evaluation, evaluate, type ProjectInput } from '../synth/evaluate';
import { objectSchemas } from '../synth/object-schema';
import { readCrds } from '../synth/read-crds';
import { type RenderedFleet, renderFleet } from '../synth/render-fleet';
import type { Progress } from './progress';

/** A project's fleet, and all that is rendered of it. */
export interface RenderedProject {
  readonly evaluation: Evaluation;
  readonly rendered: RenderedFleet;
}

/**
 * Renders a project, and tells how far it is. Its last line of progress is left for what comes next.
 *
 * @throws GitopsError with every problem.
 */
export function renderProject(input: ProjectInput, progress: Progress | undefined): RenderedProject {
  try {
    progress?.show(`checking main.ts and ${input.changes.size} files of changes/`);
    const evaluation = evaluate(input);
    const pools = evaluation.rollouts.length;
    let done = 0;
    const rendered = renderFleet(evaluation, objectSchemas(readCrds()), () => {
      done++;
      progress?.show(`rendered ${done} of ${pools} pools`);
    });
    progress?.show('comparing with dist/');
    return { evaluation, rendered };
  } catch (error) {
    progress?.clear();
    throw error;
  }
}
