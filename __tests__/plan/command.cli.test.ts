import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import schema from '../../schemas/plan.schema.json';
import { TestProject } from '../cli/project';
import { PLAN_MARKER } from './one-fleet';

const POOL = "namespace: 'demo', name: 'pgpool', version: '4.6.0', replicas: 2, postgresRef: { name: 'pg' }";
const TLS = "tls: { sslMode: 'prefer', issuerRef: { name: 'ca' } }";

let project: TestProject;
beforeEach(() => {
  project = TestProject.of(`{ ${POOL}, ${TLS} }`);
  project.run('change');
  project.run('synth');
  project.git('init', '-q', '-b', 'main');
  commit('baseline');
});
afterEach(() => project.remove());

function commit(message: string) {
  project.git('add', '-A');
  return project.git('commit', '-q', '-m', message);
}

function rotate() {
  project.run('change', 'rotate', 'demo/pgpool', '--reason', 'the key leaked');
  project.run('synth');
}

const SUMMARY = '1 pool: 1 rotate; 2 pods restart, about 140 s; trust: unchanged';

test('plan ends with the summary and exits 0, and 2 when that was asked for', () => {
  rotate();
  commit('rotate');
  const done = project.run('plan', '--base', 'HEAD~1');
  expect(done).toMatchObject({ code: 0, stderr: '' });
  expect(done.stdout.trimEnd().split('\n').at(-1)).toBe(SUMMARY);
  expect(project.run('plan', '--base', 'HEAD~1', '--exit-code').code).toBe(2);
  expect(project.run('plan', '--base', 'HEAD', '--exit-code').code).toBe(0);
});

test('plan writes nothing to stdout when nothing changes, and says so on stderr', () => {
  expect(project.run('plan', '--base', 'main')).toEqual({ code: 0, stdout: '', stderr: 'no changes\n' });
  expect(project.run('plan', '--base', 'main', '-o', 'markdown').stdout).toContain(
    `${PLAN_MARKER}\n\n### no changes\n`,
  );
  expect(JSON.parse(project.run('plan', '--base', 'main', '-o', 'json').stdout)).toMatchObject({
    changes: false,
    pools: [],
  });
});

test('plan says that main.ts has an edit which is not rendered, and not that nothing changes', () => {
  const note = (since: string) =>
    `main.ts differs from that of ${since}, and dist/ does not: if the edit changes a pool, run pgpool-gitops change, then synth\n`;
  project.write('shared.ts', 'export const replicas = 2 as number;\n');
  project.write(
    'main.ts',
    `import { replicas } from './shared';\n${project.read('main.ts').replace('replicas: 2', 'replicas')}`,
  );
  const expected = { code: 0, stdout: '', stderr: note('main') };
  expect(project.run('plan', '--base', 'main')).toEqual(expected);
  commit('the same, otherwise');
  expect(project.run('plan', '--base', 'HEAD')).toEqual({ code: 0, stdout: '', stderr: 'no changes\n' });
  project.write('shared.ts', 'export const replicas = 3 as number;\n');
  expect(project.run('plan', '--base', 'HEAD')).toEqual({ ...expected, stderr: note('HEAD') });
  expect(project.run('plan', '--base', 'HEAD', '-o', 'json').stderr).toBe(note('HEAD'));
  project.write('shared.ts', 'export const replicas = 2 as number;\n');
  // What was recorded on the branch is planned; what was edited behind it is said.
  rotate();
  expect(project.run('plan', '--base', 'main').stderr).not.toContain('main.ts differs');
  commit('rotate');
  expect(project.run('plan', '--base', 'HEAD~1').stderr).toBe('');
  project.write('shared.ts', 'export const replicas = 4 as number;\n');
  expect(project.run('plan', '--base', 'HEAD~1').stderr).toBe(note('the last commit'));
});

test('plan of the first pull request of a fleet shows everything as created', () => {
  project.git('checkout', '-q', '--orphan', 'empty');
  project.git('rm', '-rfq', '--cached', '.');
  project.git('commit', '-q', '--allow-empty', '-m', 'empty');
  const done = project.run('plan', '--base', 'empty', '-o', 'json');
  expect(done).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('empty has no dist/, so it is an empty fleet'),
  });
  expect(JSON.parse(done.stdout)).toMatchObject({
    pools: [{ pool: 'demo/pgpool', action: 'create' }],
    labels: ['created', 'no-restart'],
  });
  expect(project.run('check', '--base', 'empty').code).toBe(0);
});

test('plan of a repository without any commit shows everything as created, whatever the base is called', () => {
  rmSync(join(project.root, '.git'), { recursive: true });
  project.git('init', '-q', '-b', 'main');
  for (const add of [[], ['add', '-A']]) {
    if (add.length > 0) project.git(...add);
    const done = project.run('plan', '-o', 'json');
    const note = 'the repository has no commit yet, so origin/main is an empty fleet: everything is created\n';
    expect(done).toMatchObject({ code: 0, stderr: expect.stringContaining(note) });
    const { base, pools } = JSON.parse(done.stdout);
    expect({ base, pools }).toMatchObject({ base: { revision: 'origin/main' }, pools: [{ action: 'create' }] });
  }
  expect(project.run('check', '--base', 'main').code).toBe(0);
  // With a commit, a revision that git does not know is a mistake again.
  project.git('commit', '-q', '-m', 'fleet');
  expect(project.run('plan')).toMatchObject({ code: 1, stdout: '', stderr: expect.not.stringContaining('no changes') });
});

test('plan of the working tree notes what is not committed; with --head it does not matter', () => {
  rotate();
  const done = project.run('plan', '--base', 'main');
  expect(done.stderr).toBe('plans 6 files of dist/ and changes/ that are not committed\n');
  expect(done.stdout).toContain(SUMMARY);
  expect(project.run('plan', '--base', 'main', '--head', 'main')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'no changes\n',
  });
});

test('plan of two revisions says the same as of the working tree, and its JSON names both commits', () => {
  rotate();
  const before = JSON.parse(project.run('plan', '--base', 'main', '-o', 'json').stdout);
  commit('rotate');
  const after = JSON.parse(project.run('plan', '--base', 'main~1', '--head', 'main', '-o', 'json').stdout);
  expect(after.pools).toEqual(before.pools);
  expect(after.head.commit).toMatch(/^[0-9a-f]{40}$/);
  const validate = new Ajv({ strict: true }).compile(schema);
  validate(after);
  expect(validate.errors).toBeNull();
});

describe('when the base has moved on since the branch began', () => {
  const PATH = 'changes/demo/pgpool/0001-rotate.yaml';
  beforeEach(() => {
    project.git('checkout', '-q', '-b', 'branch');
    project.write('README.md', 'a branch\n');
    commit('branch');
    project.git('checkout', '-q', 'main');
    rotate();
    commit('main moves on');
    project.git('checkout', '-q', 'branch');
  });

  test('plan and check take what the base has gained for no work of the branch', () => {
    const began = project.git('merge-base', 'main', 'branch').stdout.trim();
    expect(project.run('plan', '--base', 'main')).toEqual({
      code: 0,
      stdout: '',
      stderr: `main has moved on: compared with ${began.slice(0, 12)}, where this branch left it; git rebase main to plan on top of it\nno changes\n`,
    });
    expect(JSON.parse(project.run('plan', '--base', 'main', '-o', 'json').stdout).base.commit).toBe(began);
    expect(project.run('check', '--base', 'main')).toMatchObject({ code: 0, stderr: '' });
  });

  test('plan and check see an edit of what there was when it began', () => {
    const path = PATH.replace('0001-rotate', '0000-baseline');
    project.write(path, `${project.read(path)}# a word more\n`);
    const line = `${path}: is edited, but it exists at main: the ledger is append-only\n`;
    expect(project.run('plan', '--base', 'main').stderr).toContain(line);
    expect(project.run('check', '--base', 'main').stderr).toContain(line);
  });

  test('plan and check see a change that the branch took from the base and deleted', () => {
    project.git('merge', '-q', 'main', '-m', 'merge');
    project.git('rm', '-q', '--cached', PATH);
    const deleted = `${PATH}: is deleted, but it exists at main`;
    rmSync(join(project.root, PATH));
    expect(project.run('plan', '--base', 'main').stderr).toContain('changes/demo/pgpool/HEAD');
    project.write('changes/demo/pgpool/HEAD', '0000-baseline.yaml\n');
    project.run('synth');
    expect(project.run('plan', '--base', 'main').stderr).toContain(deleted);
    expect(project.run('check', '--base', 'main').stderr).toContain(deleted);
  });
});

test('plan runs nothing of either revision: main.ts may be anything', () => {
  rotate();
  project.write('main.ts', "throw new Error('ran');\n");
  expect(project.run('plan', '--base', 'main').stdout).toContain(SUMMARY);
});

test('plan works in a folder of a larger repository', () => {
  const whole = new TestProject();
  cpSync(project.root, join(whole.root, 'fleet'), { recursive: true });
  rmSync(join(whole.root, 'fleet', '.git'), { recursive: true });
  whole.git('init', '-q', '-b', 'main');
  whole.git('add', '-A');
  whole.git('commit', '-q', '-m', 'all');
  const run = (...args: string[]) => whole.run('--project', 'fleet', ...args);
  run('change', 'rotate', 'demo/pgpool', '--reason', 'r');
  run('synth');
  expect(run('plan', '--base', 'main').stdout).toContain(SUMMARY);
  whole.remove();
});

test('a refused plan is written, and then its problems end it with exit 1', () => {
  project.declare(`{ ${POOL.replace('replicas: 2', 'replicas: 1')}, ${TLS} }`);
  project.run('change', '--reason', 'nights are quiet', '--accept', 'outage');
  project.run('synth');
  project.git('add', '-A');
  project.git('commit', '-q', '-m', 'one pod');
  project.run('change', 'rotate', 'demo/pgpool', '--reason', 'r', '--accept', 'outage');
  project.run('synth');
  const path = 'changes/demo/pgpool/0002-rotate.yaml';
  project.write(path, project.read(path).replace('accepts:\n  - outage\n', ''));
  const done = project.run('plan', '--base', 'main', '-o', 'markdown', '--exit-code');
  expect(done.code).toBe(1);
  expect(done.stdout).toContain('**⛔ Refused: do not merge**');
  expect(done.stderr).toContain('0002-rotate is not accepted: the pool has one replica');
});

describe('plan fails in one line', () => {
  const problem = (...args: string[]) => {
    const { code, stdout, stderr } = project.run('plan', ...args);
    return { code, stdout, line: stderr.split('\n')[0] };
  };

  test('for a revision that does not exist', () => {
    const line = '.: git does not know the revision "origin/main": this repository has no remote';
    expect(problem()).toEqual({ code: 1, stdout: '', line });
    expect(problem('--base', 'main', '--head', '--upload-pack=x').line).toContain('git does not know the revision');
  });

  test('for a shallow clone that lacks it', () => {
    rotate();
    commit('rotate');
    const clone = new TestProject();
    clone.git('clone', '-q', '--depth', '1', `file://${project.root}`, 'clone');
    const done = clone.run('--project', 'clone', 'plan', '--base', 'HEAD~1');
    expect(done.stderr).toContain(
      '.: git does not know the revision "HEAD~1": this clone is shallow\n    fix: git fetch --unshallow\n',
    );
    expect(done.code).toBe(1);
    clone.remove();
  });

  test('for branches without a common commit, and says whether that is for the clone', () => {
    project.git('checkout', '-q', '--orphan', 'other');
    commit('other');
    expect(problem('--base', 'main').line).toBe('.: "main" and "HEAD" have no commit in common');
    project.git('checkout', '-q', 'main');
    project.git('commit', '-q', '--allow-empty', '-m', 'next');
    const clone = new TestProject();
    clone.git('clone', '-q', '--depth', '1', '--no-single-branch', `file://${project.root}`, 'clone');
    const done = clone.run('--project', 'clone', 'plan', '--base', 'origin/other');
    expect(done.stderr).toContain(
      '.: "origin/other" and "HEAD" have no commit in common in this clone: it is shallow\n    fix: git fetch --unshallow\n',
    );
    clone.remove();
  });

  test('outside of a repository', () => {
    rmSync(join(project.root, '.git'), { recursive: true });
    expect(problem().line).toBe('.: is not in a git repository, so there is no base to compare with');
  });
});
