import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
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
const rotateSteps: readonly Step[] = [...rotateWorkflow.jobs.rotate.steps, ...rotateWorkflow.jobs.push.steps];

/** A component of GitLab. */
export interface Component {
  readonly text: string;
  /** `spec.inputs` */
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  /** Its jobs, as GitLab has them with the defaults of the inputs. */
  // biome-ignore lint/suspicious/noExplicitAny: jobs are asserted field by field
  readonly jobs: Readonly<Record<string, any>>;
}

/** Reads a component as GitLab does: inputs are put into the scalars of its second document. */
function component(name: string): Component {
  const text = readFileSync(join(REPOSITORY, 'templates', `${name}.yml`), 'utf8');
  const [header, jobs] = parseAllDocuments(text).map((document) => document.toJS());
  const { inputs } = header.spec;
  const value = (_: string, input: string) => {
    if (inputs[input] === undefined) throw new Error(`${name}: no input ${input}`);
    return inputs[input].default;
  };
  const filled = JSON.stringify(jobs).replaceAll(/\$\[\[ inputs\.([\w-]+) \]\]/g, value);
  return { text, inputs, jobs: JSON.parse(filled) };
}

/** The component of GitLab that checks and plans. */
export const planComponent = component('plan');
/** The component of GitLab that rotates. */
export const rotateComponent = component('rotate');
const gitlab = planComponent.jobs;
const rotate = rotateComponent.jobs;

/** Every shell script that users get, by its place. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...planSteps, ...commentSteps].flatMap(({ name, run }) => (run === undefined ? [] : [[`github: ${name}`, run]])),
  ),
  ...Object.fromEntries(
    rotateSteps.flatMap(({ name, run }) => (run === undefined ? [] : [[`github rotate: ${name}`, run]])),
  ),
  'gitlab: rotate': rotate['pgpool-gitops-rotate'].script.join('\n'),
  'gitlab: push': rotate['pgpool-gitops-rotate-push'].script.join('\n'),
  'gitlab: plan': gitlab['pgpool-gitops'].script.join('\n'),
  'gitlab: comment': gitlab['pgpool-gitops-comment'].script.join('\n'),
  'pre-commit': ci('pre-commit'),
};
