import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { REPOSITORY } from '../cli/project';

/** A file that users copy. */
export const ci = (file: string) => readFileSync(join(REPOSITORY, 'ci', file), 'utf8');

/** The action of GitHub that comes with the package. */
export const actionText = readFileSync(join(REPOSITORY, 'action.yml'), 'utf8');

/** A step of the workflow of GitHub. */
export interface Step {
  readonly id?: string;
  readonly name: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Record<string, unknown>;
  readonly env?: Record<string, string>;
}

/** The workflow of GitHub, read. */
export const workflow = parse(ci('github-actions.yml'));
/** The action of GitHub, read. */
export const action = parse(actionText);
/** The steps of the job that checks and plans, those of its action included. */
export const planSteps: readonly Step[] = [...workflow.jobs.plan.steps, ...action.runs.steps];
/** The steps of the job that comments. */
export const commentSteps: readonly Step[] = workflow.jobs.comment.steps;
/** The workflow of GitHub that rotates, read. */
export const rotateWorkflow = parse(ci('github-rotate.yml'));
const rotateSteps: readonly Step[] = rotateWorkflow.jobs.rotate.steps;
/** The job of GitLab that rotates, read. */
export const rotateJob = parse(ci('gitlab-rotate.yml'))['pgpool-gitops-rotate'];
/** The jobs of GitLab, read. */
export const gitlab = parse(ci('gitlab-ci.yml'));

/** Every shell script that users get, by its place. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...planSteps, ...commentSteps].flatMap(({ name, run }) => (run === undefined ? [] : [[`github: ${name}`, run]])),
  ),
  ...Object.fromEntries(
    rotateSteps.flatMap(({ name, run }) => (run === undefined ? [] : [[`github rotate: ${name}`, run]])),
  ),
  'gitlab: rotate': rotateJob.script.join('\n'),
  'gitlab: plan': gitlab['pgpool-gitops'].script.join('\n'),
  'gitlab: comment': gitlab['pgpool-gitops-comment'].script.join('\n'),
  'pre-commit': ci('pre-commit'),
};
