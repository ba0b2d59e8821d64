import { spawnSync } from 'node:child_process';
import type { Command } from 'commander';
import { createColors } from 'picocolors';
import type { Host } from '../../lib/cli/host';
import { makeProgram } from '../../lib/cli/program';
import { PLAN_MARKER } from '../../lib/plan/format-markdown';
import { lintWorkflow } from '../release/github-parser';
import { actions, ci, gitlab, SCRIPTS, steps } from './ci-files';

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
    .map(([, words]) => (words ?? '').replace(/ \d$/, '').trim())
    .filter((words) => /^[a-z]+( |$)/.test(words));
}

const LINES = [...new Set(Object.values(SCRIPTS).flatMap(commandLines))].sort();

test('the scripts run check with a base, plan in Markdown, and the dry run', () => {
  expect(LINES).toEqual([
    "change --dry-run --reason 'pre-commit'",
    'change --reason "why this change is made"',
    'check --base "$BASE" -o github',
    'check --base "$base" -o junit',
    'plan --base "$BASE" -o html',
    'plan --base "$BASE" -o markdown',
    'plan --base "$base" -o html',
    'plan --base "$base" -o markdown',
    'synth',
  ]);
});

test.each(LINES)('%s is a command of this version, with flags and values that it knows', (line) => {
  const [name, ...words] = line.split(/ (?=(?:[^"']|"[^"]*"|'[^']*')*$)/);
  const command = makeProgram(host).commands.find((candidate) => candidate.name() === name) as Command;
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

  test('asks for no more than it needs, and names every action by its commit', () => {
    expect(actions.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    expect(actions.on).not.toHaveProperty('pull_request_target');
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used).toHaveLength(2);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    // A comment beside it says the version, for people and for the bots that raise it.
    expect(ci('github-actions.yml').match(/uses: .*@[0-9a-f]{40} # v\d+\.\d+\.\d+\n/g)).toHaveLength(2);
  });

  test('gives the token only to the step that writes the comment, never where code of the pull request runs', () => {
    const withToken = steps.filter((step) => JSON.stringify(step).includes('github.token')).map(({ name }) => name);
    expect(withToken).toEqual(['Post the plan, or update its comment']);
    expect(JSON.stringify(actions.jobs.plan.env)).not.toContain('token');
    expect(steps[0]?.with).toMatchObject({ 'persist-credentials': false });
  });

  test('holds no expression within a script, where a branch name could end a word', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('waits only for steps that there are', () => {
    const ids = steps.flatMap(({ id }) => id ?? []);
    const asked = [...ci('github-actions.yml').matchAll(/steps\.([a-z]+)\./g)].map(([, id]) => id);
    expect([...new Set(asked)].sort()).toEqual(ids.sort());
  });
});

test('the job of GitLab holds only keywords that GitLab knows, each of the form that it wants', () => {
  const { image, rules, timeout, variables, artifacts, script, after_script, ...rest } = gitlab;
  expect(rest).toEqual({});
  expect(image).toMatch(/^node:20/);
  expect(timeout).toMatch(/^\d+ minutes$/);
  for (const rule of rules) expect(Object.keys(rule).sort()).toEqual(['changes', 'if']);
  for (const value of Object.values(variables)) expect(typeof value).toBe('string');
  expect(artifacts).toMatchObject({ when: 'always', reports: { junit: 'check.xml' } });
  expect(Object.keys(artifacts).sort()).toEqual(['paths', 'reports', 'when']);
  for (const line of [...script, ...after_script]) expect(typeof line).toBe('string');
});

test('bots find their comment by the marker that the plan begins with', () => {
  expect(SCRIPTS['github: Post the plan, or update its comment']).toContain(`startswith("${PLAN_MARKER}")`);
  expect(SCRIPTS['gitlab: after_script']).toContain(`startsWith('${PLAN_MARKER}')`);
});
