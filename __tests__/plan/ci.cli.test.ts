import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { createColors } from 'picocolors';
import { parse } from 'yaml';
import type { Host } from '../../lib/cli/host';
import { makeProgram } from '../../lib/cli/program';
import { planMarker } from '../../lib/plan/format-markdown';
import { REPOSITORY } from '../cli/project';
import { lintWorkflow } from '../release/github-parser';
import {
  action,
  actionText,
  ci,
  commentSteps,
  planComponent,
  planSteps,
  rotateComponent,
  rotateWorkflow,
  SCRIPTS,
  workflow,
} from './ci-files';

const host: Host = {
  result: () => undefined,
  note: () => undefined,
  colors: createColors(false),
  ask: async () => undefined,
};

test.each(Object.keys(SCRIPTS))('%s is a script that bash and sh can read', (name) => {
  for (const shell of ['bash', 'sh']) {
    const { status, stderr } = spawnSync(shell, ['-n'], { input: SCRIPTS[name], encoding: 'utf8' });
    expect({ shell, status, stderr }).toEqual({ shell, status: 0, stderr: '' });
  }
});

/** Words of every `pgpool-gitops ...` in a script, with shell operators and redirections cut off. */
function commandLines(script: string): string[] {
  return [...script.matchAll(/(?<!<!-- )pgpool-gitops ((?:"[^"\n]*"|'[^'\n]*'|[^\n"'|>&;)])+)/g)]
    .map(([, words]) =>
      (words ?? '')
        .replace(/^--project "\$FLEET" /, '')
        .replace('"$DUE_WITHIN"', rotateComponent.inputs['due-within']?.default ?? '')
        .replace(/ \d$/, '')
        .trim(),
    )
    .filter((words) => /^[a-z]+( |$)/.test(words));
}

const LINES = [...new Set(Object.values(SCRIPTS).flatMap(commandLines))].sort();

test('the scripts run check with a base, plan in Markdown, and the dry run', () => {
  expect(LINES).toEqual([
    "change --dry-run --reason 'pre-commit'",
    'change --reason "why this change is made"',
    'change rotate --due-within 30d --accept outage',
    'check --base "$base" -o github',
    'check --base "$base" -o junit',
    'plan --base "$base" -o html',
    'plan --base "$base" -o markdown',
    'synth',
  ]);
});

test.each(LINES)('%s is a command of this version, with flags and values that it knows', (line) => {
  const [first, ...rest] = line.split(/ (?=(?:[^"']|"[^"]*"|'[^']*')*$)/);
  const parent = makeProgram(host).commands.find((candidate) => candidate.name() === first) as Command;
  const child = parent.commands.find((candidate) => candidate.name() === rest[0]);
  const [command, words] = child === undefined ? [parent, rest] : [child, rest.slice(1)];
  expect(command).toBeDefined();
  const { operands, unknown } = command.parseOptions(words.map((word) => word.replace(/^["']|["']$/g, '')));
  expect({ operands, unknown }).toEqual({ operands: [], unknown: [] });
});

describe('the workflow of GitHub', () => {
  test('is what GitHub can read', () => expect(lintWorkflow(ci('github-actions.yml'))).toEqual([]));

  test.each([
    ['a key that there is not', /runs-on:/, 'runs-onn:', "Unexpected value 'runs-onn'"],
    ['a function that there is not', /!cancelled/, '!canceled', "Unrecognized function: 'canceled'"],
    ['a context that there is not', /github\.token/, 'githob.token', "Unrecognized named-value: 'githob'"],
    ['a right that there is not', /pull-requests: write/, 'pull-requests: wirte', "Unexpected value 'wirte'"],
  ])('would not be with %s', (_, good, bad, found) => {
    expect(lintWorkflow(ci('github-actions.yml').replace(good, bad)).join('\n')).toContain(found);
  });

  test('asks only for what each job needs, and names every action by its commit', () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.plan.permissions).toEqual({ contents: 'read' });
    expect(workflow.jobs.comment.permissions).toEqual({ 'pull-requests': 'write' });
    expect(workflow.on).not.toHaveProperty('pull_request_target');
    const used = [...planSteps, ...commentSteps].flatMap(({ uses }) => uses ?? []);
    expect(used.filter((name) => name === './node_modules/pgpool-gitops')).toHaveLength(1);
    const foreign = used.filter((name) => !name.startsWith('./'));
    expect(foreign).toHaveLength(3);
    for (const name of foreign) expect(name).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    // A comment beside it says the version, for people and for the bots that raise it.
    const texts = `${ci('github-actions.yml')}${actionText}`;
    expect(texts.match(/uses: actions\/.*@[0-9a-f]{40} # v\d+\.\d+\.\d+\n/g)).toHaveLength(3);
  });

  test('gives a token that writes only to the job in which nothing of the pull request runs', () => {
    expect(JSON.stringify(workflow.jobs.plan)).not.toMatch(/token|secrets/);
    expect(JSON.stringify(action)).not.toMatch(/token|secrets/);
    expect(planSteps[0]?.with).toMatchObject({ 'persist-credentials': false });
    expect(commentSteps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/download-artifact', undefined]);
  });

  test('lets what runs main.ts write to none of the files by which a step changes later ones', () => {
    const files = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
    for (const file of files) expect(SCRIPTS['github: Check']).toContain(`-u ${file}`);
  });

  test('lets nothing run behind what runs main.ts, which may write to any file of its machine', () => {
    const names = planSteps.map(({ name }) => name);
    expect(names.indexOf('Check')).toBe(names.length - 1);
    expect(names.indexOf('Keep the plan for the job that comments')).toBe(names.length - 2);
  });

  test('holds no expression within a script, where a branch name could end a word', () => {
    expect([...planSteps, ...commentSteps].filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('waits only for steps that there are', () => {
    const ids = planSteps.flatMap(({ id }) => id ?? []);
    const asked = [...actionText.matchAll(/steps\.([a-z]+)\./g)].map(([, id]) => id);
    expect([...new Set(asked)].sort()).toEqual(ids.sort());
  });

  test('the action knows every input that the workflow gives, and each has a default', () => {
    const given = planSteps.find(({ uses }) => uses === './node_modules/pgpool-gitops')?.with ?? {};
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    for (const input of Object.values<Record<string, unknown>>(action.inputs)) expect(input).toHaveProperty('default');
    expect(action.inputs.artifact.default).toBe(commentSteps[0]?.with?.name);
  });
});

test('the workflow that rotates is what GitHub can read, and its token is only where nothing of the fleet runs', () => {
  expect(lintWorkflow(ci('github-rotate.yml'))).toEqual([]);
  expect(rotateWorkflow.permissions).toEqual({});
  const { rotate, push, ...others } = rotateWorkflow.jobs;
  expect(others).toEqual({});
  expect(rotate.permissions).toEqual({ contents: 'read' });
  expect(rotate.steps[0]).toMatchObject({
    uses: expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/),
    with: { 'fetch-depth': 0, 'persist-credentials': false },
  });
  expect(JSON.stringify(rotate)).not.toMatch(/token|secrets/);
  expect(push).toMatchObject({ needs: 'rotate', permissions: { contents: 'write', 'pull-requests': 'write' } });
  // An artifact may hold more than its job was to keep, and the runner's own files are in its temporary folder.
  const [, take] = push.steps;
  expect(take.with.path).toMatch(/^.{4}runner.temp.{3}\/rotate$/);
  // A machine of its own, on which no main.ts has run that could have left a hook of git, a program or a variable.
  for (const { run = '', uses = '' } of push.steps) {
    expect(run).not.toMatch(/npx|npm|\$\{\{/);
    expect(uses).toMatch(/^$|^actions\/[a-z-]+@[0-9a-f]{40}$/);
  }
});

test('the hook for pre-commit runs a command of this version on the files of a fleet', () => {
  const [hook] = parse(readFileSync(join(REPOSITORY, '.pre-commit-hooks.yaml'), 'utf8'));
  expect(hook.entry).toBe('npx --no-install pgpool-gitops check');
  const files = new RegExp(hook.files);
  for (const path of ['main.ts', 'fleets/dev/main.ts', 'changes/demo/a/HEAD', 'fleets/dev/dist/x.yaml'])
    expect(path).toMatch(files);
  for (const path of ['README.md', 'my-main.ts', 'redist/x']) expect(path).not.toMatch(files);
});

describe.each([
  ['plan', planComponent],
  ['rotate', rotateComponent],
])('the component %s of GitLab', (_, { text, inputs }) => {
  test('declares each input that it uses, with a description and a default, and uses each', () => {
    const used = [...text.matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(Object.keys(inputs).sort());
    expect(text.match(/\$\[\[/g)).toHaveLength(used.length);
    for (const input of Object.values(inputs)) expect(Object.keys(input)).toEqual(['description', 'default']);
  });
});

test('the jobs of GitLab hold only keywords that GitLab knows, each of the form that it wants', () => {
  const { 'pgpool-gitops': plan, 'pgpool-gitops-comment': comment, ...others } = planComponent.jobs;
  expect(others).toEqual({});
  expect(Object.keys(plan).sort()).toEqual(['artifacts', 'image', 'rules', 'script', 'stage', 'timeout', 'variables']);
  expect(Object.keys(comment).sort()).toEqual([
    'allow_failure',
    'environment',
    'image',
    'needs',
    'rules',
    'script',
    'stage',
    'timeout',
    'variables',
  ]);
  for (const { image, timeout, variables, script } of [plan, comment]) {
    expect(image).toBe('node:24');
    expect(timeout).toMatch(/^\d+ minutes$/);
    for (const value of Object.values(variables)) expect(typeof value).toBe('string');
    for (const line of script) expect(typeof line).toBe('string');
  }
  expect(plan.artifacts).toMatchObject({ when: 'always', reports: { junit: 'check.xml' } });
  expect(comment).toMatchObject({ needs: ['pgpool-gitops'], rules: [{ when: 'always' }] });
});

test('the token of GitLab is in the scope of the job in which nothing of the merge request runs', () => {
  const { 'pgpool-gitops': plan, 'pgpool-gitops-comment': comment } = planComponent.jobs;
  expect(comment.environment).toEqual({ name: 'pgpool-gitops-comment', action: 'access' });
  expect(comment.variables).toEqual({ GIT_STRATEGY: 'none' });
  expect(JSON.stringify(comment.script)).not.toMatch(/npm|npx/);
  expect(JSON.stringify(plan)).not.toMatch(/PLAN_TOKEN|environment/);
  expect(planComponent.text).toContain('environment scope is `pgpool-gitops-comment`');
});

test('the jobs of GitLab that rotate run by schedule, and the token is where nothing of the fleet runs', () => {
  const { 'pgpool-gitops-rotate': record, 'pgpool-gitops-rotate-push': push, ...others } = rotateComponent.jobs;
  expect(others).toEqual({});
  for (const { rules } of [record, push]) expect(rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "schedule"' }]);
  expect(record.variables.GIT_DEPTH).toBe('0');
  expect(JSON.stringify(record)).not.toMatch(/TOKEN|environment/);
  expect(record.artifacts.paths).toEqual(['rotate.patch']);
  expect(push).toMatchObject({
    needs: ['pgpool-gitops-rotate'],
    environment: { name: 'pgpool-gitops-rotate', action: 'access' },
  });
  expect(push.variables).toEqual({ GIT_STRATEGY: 'none' });
  expect(JSON.stringify(push.script)).not.toMatch(/npm|npx/);
  expect(rotateComponent.text).toMatch(/masked, protected, and of the environment scope `pgpool-gitops-rotate`/);
});

test('bots find their comment by the marker that the plan begins with', () => {
  for (const marker of [planMarker(), planMarker('dev', 'prod')]) {
    expect(marker).toMatch(/^<!-- pgpool-gitops plan.* -->$/);
    const [begin = '', end = ''] = marker.split(/(?<=plan).*(?= -->)/);
    expect(SCRIPTS['github: Post the plan, or update its comment']).toContain(`'${begin}'*'${end}')`);
    expect(SCRIPTS['gitlab: comment']).toContain(`/^${begin}.*${end}$/`);
  }
});
