import { formatProblem, GitopsError } from '../errors';
import type { StepName } from '../model/names';
import { type StepContext, type StepOptions, type StepRun, startRun } from './context';
import { pause } from './pause';
import { proof } from './proof';
import { rescue } from './rescue';
import { resume } from './resume';
import { verify } from './verify';

const STEPS: Readonly<Record<StepName, (run: StepRun) => Promise<void>>> = { pause, proof, resume, verify, rescue };

/**
 * Runs a step. It may be killed at any point and run again, because it decides by the state of the cluster.
 *
 * @returns whether it succeeded; problems are logged
 * @throws any error that is not a GitopsError, because it is a defect of this program.
 */
export async function runStep(options: StepOptions, context: StepContext): Promise<boolean> {
  const run = startRun(options, context);
  run.log.info(`starts, with ${Math.round((run.deadline - run.clock.now()) / 1000)} s until its deadline`);
  try {
    await STEPS[options.step](run);
    run.log.info('done');
    return true;
  } catch (error) {
    if (!GitopsError.is(error)) throw error;
    for (const problem of error.problems) run.log.error(formatProblem(problem), { code: problem.code });
    return false;
  }
}
