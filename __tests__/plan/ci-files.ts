import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { REPOSITORY } from '../cli/project';

/** A file that users copy. */
export const ci = (file: string) => readFileSync(join(REPOSITORY, 'ci', file), 'utf8');

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
export const actions = parse(ci('github-actions.yml'));
/** The steps of its only job. */
export const steps: readonly Step[] = actions.jobs.plan.steps;
/** The job of GitLab, read. */
export const gitlab = parse(ci('gitlab-ci.yml'))['pgpool-gitops'];

/** Every shell script that users copy, by where it stands. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(steps.flatMap(({ name, run }) => (run === undefined ? [] : [[`github: ${name}`, run]]))),
  'gitlab: script': gitlab.script.join('\n'),
  'gitlab: after_script': gitlab.after_script.join('\n'),
  'pre-commit': ci('pre-commit'),
};
