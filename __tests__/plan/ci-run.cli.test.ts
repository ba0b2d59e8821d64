import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { planMarker } from '../../lib/plan/format-markdown';
import { REPOSITORY, TestProject } from '../cli/project';
import { describeWith } from '../programs';
import { SCRIPTS } from './ci-files';
import { PLAN_MARKER } from './one-fleet';

const POOL = "namespace: 'demo', name: 'pgpool', version: '4.6.0', replicas: 2, postgresRef: { name: 'pg' }";
const TLS = "tls: { sslMode: 'prefer', issuerRef: { name: 'ca' } }";

/** Fleets at the moment that a script meets them; made once, for every command of a person takes its second. */
const FLEETS = {
  /** Without TLS, committed. */
  plain: () => begin(`{ ${POOL} }`),
  /** A rotation, merged as a pull request is, with what it renders or without. */
  rotated: () => mergeOfRotation(true),
  stale: () => mergeOfRotation(false),
} as const;
const made = new Map<keyof typeof FLEETS, TestProject>();

let project: TestProject;
afterEach(() => project.remove());
afterAll(() => {
  for (const template of made.values()) template.remove();
});

function enter(name: keyof typeof FLEETS) {
  const template = made.get(name) ?? FLEETS[name]();
  made.set(name, template);
  project = new TestProject();
  cpSync(template.root, project.root, { recursive: true, verbatimSymlinks: true });
}

function begin(pools: string): TestProject {
  const fleet = TestProject.of(pools);
  mkdirSync(join(fleet.root, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(REPOSITORY, 'bin/pgpool-gitops.js'), join(fleet.root, 'node_modules/.bin/pgpool-gitops'));
  fleet.write('.gitignore', 'node_modules\n.npm\n.bin\n*.md\n*.err\n*.html\n*.xml\n*.mjs\n');
  fleet.run('change');
  fleet.run('synth');
  fleet.git('init', '-q', '-b', 'main');
  commitAll(fleet);
  return fleet;
}

function mergeOfRotation(rendered: boolean): TestProject {
  const fleet = begin(`{ ${POOL}, ${TLS} }`);
  fleet.git('checkout', '-q', '-b', 'branch');
  fleet.run('change', 'rotate', 'demo/pgpool', '--reason', 'the key leaked');
  if (rendered) fleet.run('synth');
  commitAll(fleet);
  fleet.git('checkout', '-q', 'main');
  fleet.git('commit', '-q', '--allow-empty', '-m', 'main moves on');
  fleet.git('merge', '-q', '--no-ff', '-m', 'merge', 'branch');
  return fleet;
}

function commitAll(fleet: TestProject) {
  fleet.git('add', '-A');
  return fleet.git('commit', '-q', '-m', 'next');
}

/** A program of the test's own in the PATH of a script. */
function program(name: string, source: string) {
  mkdirSync(join(project.root, '.bin'), { recursive: true });
  const path = join(project.root, '.bin', name);
  writeFileSync(path, source);
  chmodSync(path, 0o755);
}

/** Runs a script as runners do: bash that ends at the first failure. Not synchronous, for servers of the test answer it. */
async function run(script: string, env: Record<string, string> = {}): Promise<{ code: number | null; output: string }> {
  const path = `${join(project.root, '.bin')}:${process.env.PATH}`;
  const child = spawn('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: project.root,
    env: { PATH: path, HOME: project.root, CI: 'true', NO_COLOR: '1', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}

const file = (path: string) => (existsSync(join(project.root, path)) ? project.read(path) : undefined);

describe('the workflow of GitHub, run step by step', () => {
  const step = (name: string, env: Record<string, string> = {}) => run(SCRIPTS[`github: ${name}`] ?? 'exit 99', env);
  const runner = () => ({ FLEET: '.', RUNNER_TEMP: project.root, GITHUB_STEP_SUMMARY: join(project.root, 'sum.err') });

  test('checks and plans a good merge against what it is merged into', async () => {
    enter('rotated');
    program('npm', '#!/bin/sh\n[ "$*" = "ci --ignore-scripts" ]\n');
    expect(await step('Install')).toEqual({ code: 0, output: '' });
    const check = await step('Check', { ...runner(), BASE: 'HEAD^1' });
    expect(check).toMatchObject({ code: 0, output: expect.stringContaining('::notice title=pgpool-gitops check::') });
    expect((await step('Plan', { ...runner(), BASE: 'HEAD^1' })).code).toBe(0);
    expect(file('plan.md')).toContain(`${PLAN_MARKER}\n\n### 1 pool: 1 rotate; 2 pods restart`);
    expect(file('sum.err')).toBe(file('plan.md'));
    expect(file('plan.html')).toMatch(/^<!doctype html>/);
  });

  test('ends a plan that cannot be made with its reason in the comment and a code of 1', async () => {
    enter('stale');
    expect((await step('Check', { ...runner(), BASE: 'HEAD^1' })).output).toContain('::error file=dist/');
    expect((await step('Plan', { ...runner(), BASE: 'HEAD^1' })).code).toBe(1);
    expect(file('plan.md')).toContain(
      `${PLAN_MARKER}\n\n### No plan could be made\n\n    dist/demo/pgpool: holds no operation`,
    );
  });

  test('gives main.ts no file by which it could change a later step', async () => {
    enter('rotated');
    const main = project.read('main.ts');
    const names = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
    project.write(
      'main.ts',
      `${main}\nfor (const name of ${JSON.stringify(names)}) if (process.env[name]) throw new Error(name);\n`,
    );
    const files = Object.fromEntries(names.map((name) => [name, join(project.root, 'sum.err')]));
    expect(await step('Check', { ...runner(), ...files, BASE: 'HEAD^1' })).toMatchObject({ code: 0 });
  });

  describeWith('jq', 'and its comment', () => {
    /** What gh does with an address: it lists what comments.err holds, filtered by jq, and keeps what it is to write. */
    const gh = (fails = false) =>
      program(
        'gh',
        `#!/bin/bash\necho "$*" >> calls.err\n${fails ? 'echo "HTTP 403" >&2; exit 1\n' : ''}` +
          'while [ $# -gt 0 ]; do case "$1" in --jq) jq -r "$2" comments.err;; esac; shift; done\n',
      );
    beforeEach(() => enter('rotated'));

    const post = (comments: readonly object[], marker = PLAN_MARKER) => {
      project.write('plan.md', `${marker}\n`);
      project.write('comments.err', JSON.stringify(comments));
      return step('Post the plan, or update its comment', { GITHUB_REPOSITORY: 'o/r', NUMBER: '7', GH_TOKEN: 't' });
    };
    const writes = () =>
      file('calls.err')
        ?.split('\n')
        .filter((line) => /POST|PATCH/.test(line));
    const by = (login: string, id: number, body = `${PLAN_MARKER}\nold`) => ({ id, user: { login }, body });

    test('is written when there is none of its own', async () => {
      gh();
      const found = await post([by('mallory', 1), by('github-actions[bot]', 2, `quoted ${PLAN_MARKER}`)]);
      expect(found).toEqual({ code: 0, output: '' });
      expect(writes()).toEqual(['api --method POST repos/o/r/issues/7/comments --field body=@plan.md --silent']);
    });

    test('is updated when there is one, and the first if there are two', async () => {
      gh();
      const own = 'github-actions[bot]';
      expect((await post([by('mallory', 1), by(own, 2), by(own, 3)])).code).toBe(0);
      expect(writes()).toEqual(['api --method PATCH repos/o/r/issues/comments/2 --field body=@plan.md --silent']);
    });

    test('is another one for other fleets, and none for what is no plan', async () => {
      gh();
      const own = [by('github-actions[bot]', 2), by('github-actions[bot]', 3, `${planMarker('dev', 'prod')}\nold`)];
      expect((await post(own, planMarker('dev', 'prod'))).code).toBe(0);
      expect(writes()).toEqual(['api --method PATCH repos/o/r/issues/comments/3 --field body=@plan.md --silent']);
      expect(await post(own, '')).toEqual({ code: 1, output: 'plan.md is no plan\n' });
      expect(writes()).toHaveLength(1);
    });

    test('is not written with a token that may not even read', async () => {
      gh(true);
      expect(await post([])).toEqual({ code: 1, output: 'HTTP 403\n' });
      expect(writes()).toEqual([]);
    });
  });
});

/** A fleet whose certificates are due, as git has it, with a remote. */
function enterDue() {
  enter('rotated');
  project.spawn('env', [
    'GIT_COMMITTER_DATE=2020-01-01T00:00:00Z',
    'git',
    '-c',
    'user.name=t',
    '-c',
    'user.email=t@e',
    'rebase',
    '-q',
    '--root',
    '--reset-author-date',
  ]);
  project.git('init', '-q', '--bare', 'remote.err');
  project.git('remote', 'add', 'origin', './remote.err');
  project.write('.gitignore', `${project.read('.gitignore')}remote.err\n`);
  commitAll(project);
}

const OLD = { GIT_COMMITTER_DATE: '2020-01-01T00:00:00Z' };
const pushed = () => project.git('-C', 'remote.err', 'log', '-1', '--format=%s', 'pgpool-gitops/rotate').stdout;

test('the workflow that rotates records and renders what is due, pushes it, and opens one pull request', async () => {
  enterDue();
  const env = { FLEET: '.', BASE: 'main', RUNNER_TEMP: join(project.root, '.bin'), ...OLD };
  mkdirSync(join(project.root, '.bin/rotate'), { recursive: true });
  const step = (name: string) => run(SCRIPTS[`github rotate: ${name}`] ?? 'exit 99', env);
  program('gh', '#!/bin/sh\necho "$*" >> calls.err\n');
  project.write('.bin/rotate/rotate.patch', '');
  expect(await step('Open the pull request, or update it')).toEqual({ code: 0, output: '' });
  expect(await step('Record rotations')).toMatchObject({
    code: 0,
    output: expect.stringContaining('0002-rotate.yaml'),
  });
  // The second job has a checkout of its own, and the artifact.
  renameSync(join(project.root, '.bin/rotate.patch'), join(project.root, '.bin/rotate/rotate.patch'));
  project.git('reset', '-q', '--hard');
  expect((await step('Open the pull request, or update it')).code).toBe(0);
  expect(pushed()).toBe('Rotate certificates that are due\n');
  expect(file('calls.err')).toContain('pr create --base main --head pgpool-gitops/rotate');
  expect(project.run('check', '--base', 'main').code).toBe(0);
});

test('the jobs of GitLab that rotate record and render what is due, and push it as a merge request', async () => {
  enterDue();
  program('npm', '#!/bin/sh\n[ "$*" = "ci --ignore-scripts" ]\n');
  const push = () =>
    run(SCRIPTS['gitlab: push'] ?? '', {
      ROTATE_TOKEN: 'secret',
      CI_COMMIT_BRANCH: 'main',
      CI_COMMIT_SHA: project.git('rev-parse', 'HEAD').stdout.trim(),
      CI_PROJECT_DIR: project.root,
      CI_REPOSITORY_URL: project.root,
      CI_SERVER_HOST: 'git.example.com',
      CI_PROJECT_PATH: 'team/fleet',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.${project.root}/remote.err.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://rotate:secret@git.example.com/team/fleet.git',
      ...OLD,
    });
  project.write('rotate.patch', '');
  expect(await push()).toEqual({ code: 0, output: '' });
  rmSync(join(project.root, 'rotate.patch'));

  project.git('-C', 'remote.err', 'config', 'receive.advertisePushOptions', 'true');
  project.write('remote.err/hooks/pre-receive', '#!/bin/sh\necho "$GIT_PUSH_OPTION_1" > options.err\n');
  chmodSync(join(project.root, 'remote.err/hooks/pre-receive'), 0o755);
  const recorded = await run(SCRIPTS['gitlab: rotate'] ?? '', { FLEET: '.', DUE_WITHIN: '30d', ...OLD });
  expect(recorded).toMatchObject({ code: 0, output: expect.stringContaining('0002-rotate.yaml') });
  // The second job gets the artifacts of the first, in whose folder main.ts may have left anything.
  project.git('reset', '-q', '--hard');
  project.write('.git/hooks/pre-commit', '#!/bin/sh\necho "$ROTATE_TOKEN" > leak.err\n');
  chmodSync(join(project.root, '.git/hooks/pre-commit'), 0o755);
  project.git('config', 'core.fsmonitor', `echo "$ROTATE_TOKEN" > ${project.root}/leak.err; false`);
  expect((await push()).code).toBe(0);
  expect(file('leak.err')).toBe(undefined);
  project.git('config', '--unset', 'core.fsmonitor');
  expect(pushed()).toBe('Rotate certificates that are due\n');
  expect(file('remote.err/options.err')).toBe('merge_request.target=main\n');
  project.git('fetch', '-q', 'origin', 'pgpool-gitops/rotate');
  project.git('checkout', '-q', 'FETCH_HEAD');
  expect(project.run('check', '--base', 'main').code).toBe(0);
});

describe('the job of GitLab, run', () => {
  const job = (base: string) => {
    program('npm', '#!/bin/sh\n[ "$*" = "ci --ignore-scripts" ]\n');
    return run(SCRIPTS['gitlab: plan'] ?? '', { CI_MERGE_REQUEST_DIFF_BASE_SHA: base, FLEET: '.' });
  };

  test('leaves a report, the plan and its page', async () => {
    enter('rotated');
    expect(await job('HEAD^1')).toEqual({ code: 0, output: '' });
    expect(file('check.xml')).toContain('failures="0"');
    expect(file('plan.md')).toContain('1 rotate');
    expect(file('plan.html')).toMatch(/^<!doctype html>/);
  });

  test('fails for a check that fails, and tells both', async () => {
    enter('stale');
    expect((await job('HEAD^1')).code).toBe(1);
    expect(file('check.xml')).toMatch(/failures="[1-9]/);
    expect(file('plan.md')).toContain('### No plan could be made');
  });

  describe('and its note', () => {
    const ME = 42;
    let server: Server;
    let notes: { id: number; author: { id: number }; body: string }[];
    let writes: string[];

    beforeEach(async () => {
      enter('rotated');
      [notes, writes] = [[], []];
      server = createServer(async (request, response) => {
        const { status, body } = await answer(request);
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    });
    afterEach(() => new Promise((resolve) => server.close(resolve)));

    async function answer(request: IncomingMessage) {
      let text = '';
      for await (const part of request.setEncoding('utf8')) text += part;
      if (request.headers['private-token'] !== 'secret') return { status: 401, body: {} };
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
      if (request.method !== 'GET')
        writes.push(`${request.method} ${pathname} ${JSON.parse(text).body.split('\n')[0]}`);
      else if (pathname === '/user') return { status: 200, body: { id: ME } };
      const page = Number(searchParams.get('page') ?? 1);
      return { status: 200, body: notes.slice((page - 1) * 100, page * 100) };
    }

    const post = (token: string) => {
      project.write('plan.md', `${PLAN_MARKER}\n### one\n`);
      return run(SCRIPTS['gitlab: comment'] ?? '', {
        PLAN_TOKEN: token,
        CI_API_V4_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        CI_PROJECT_ID: '3',
        CI_MERGE_REQUEST_IID: '7',
      });
    };
    const NOTES = '/projects/3/merge_requests/7/notes';
    const others = (count: number) =>
      Array.from({ length: count }, (_, id) => ({ id, author: { id: 1 }, body: `${PLAN_MARKER}\nnot yours` }));

    test('is written when there is none of its own, whatever others have written', async () => {
      notes = others(3);
      expect(await post('secret')).toEqual({ code: 0, output: '' });
      expect(writes).toEqual([`POST ${NOTES} ${PLAN_MARKER}`]);
    });

    test('is updated when there is one, also behind hundreds of others', async () => {
      notes = [...others(250), { id: 900, author: { id: ME }, body: `${PLAN_MARKER}\nold` }];
      expect(await post('secret')).toEqual({ code: 0, output: '' });
      expect(writes).toEqual([`PUT ${NOTES}/900 ${PLAN_MARKER}`]);
    });

    test('is left out without a token, and a token that GitLab refuses is reported', async () => {
      expect(await post('')).toEqual({ code: 0, output: '' });
      const refused = await post('other');
      expect(refused.code).toBe(1);
      expect(refused.output).toContain('GET /user ends with 401');
      expect(writes).toEqual([]);
    });
  });
});

describe('the hook before a commit', () => {
  beforeEach(() => {
    enter('plain');
    const hook = join(project.root, '.git/hooks/pre-commit');
    cpSync(join(REPOSITORY, 'ci/pre-commit'), hook);
    chmodSync(hook, 0o755);
  });

  test('lets a commit of something else through', () => {
    project.write('README.txt', 'x\n');
    expect(commitAll(project).code).toBe(0);
  });

  test('stops an intent that is not recorded, and says how to record it', () => {
    project.declare(`{ ${POOL}, ${TLS} }`);
    const done = commitAll(project);
    expect(done.code).toBe(1);
    expect(done.stderr).toContain('would record changes/demo/pgpool/0001-add.yaml');
    expect(done.stderr).toContain('npx pgpool-gitops change --reason "why this change is made"');
  });

  test('stops a change that was recorded and not rendered, renders it, and lets the whole through', () => {
    project.declare(`{ ${POOL}, ${TLS} }`);
    project.run('change', '--reason', 'r');
    const stopped = commitAll(project);
    expect(stopped.code).toBe(1);
    expect(stopped.stderr).toContain('?? dist/demo/pgpool/40-0001-add-1-pause.k8s.yaml');
    expect(commitAll(project).code).toBe(0);
    expect(project.run('check', '--base', 'HEAD~1').code).toBe(0);
  });
});
