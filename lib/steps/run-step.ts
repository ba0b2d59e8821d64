import { formatProblem, GitopsError } from '../errors';
import type { StepName } from '../model/names';
import { type StepContext, type StepOptions, type StepRun, startRun } from './context';
import { pause } from './pause';
import { rescue } from './rescue';
import { restart } from './restart';
import { resume } from './resume';
import { verify } from './verify';

const STEPS: Readonly<Record<StepName, (run: StepRun) => Promise<void>>> = { pause, restart, resume, verify, rescue };

/**
 * Runs a step from its begin to its end. It may be killed at any point and run again: it decides on what it sees.
 *
 * @returns whether it succeeded; what went wrong is logged
 * @throws what is no GitopsError: a defect of ours.
 */
export async function runStep(options: StepOptions, context: StepContext): Promise<boolean> {
  const run = startRun(options, context);
  run.log.info(`begins, and has ${Math.round((run.deadline - run.clock.now()) / 1000)} s`);
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
