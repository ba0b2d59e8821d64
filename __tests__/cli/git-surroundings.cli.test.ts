import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY, TestProject } from './project';

// What git gives a hook, and what a person has set for git: none of it changes what a command reads.

const POOL = `{ namespace: 'demo', name: 'pgpool', version: '4.6.0', replicas: 2, postgresRef: { name: 'pg' },
  tls: { sslMode: 'require', issuerRef: { name: 'ca' } } }`;
const BASELINE = 'changes/demo/pgpool/0000-baseline.yaml';
const TOOL = `node ${join(REPOSITORY, 'bin', 'pgpool-gitops.js')}`;

let project: TestProject;
beforeEach(() => {
  project = TestProject.committed(POOL);
});
afterEach(() => project.remove());

test('a hook of a linked worktree finds an edit of a ledger in a folder, and plans what is changed alone', () => {
  project.spawn('mkdir', ['fleet']);
  for (const name of ['main.ts', 'changes', 'dist'])
    renameSync(join(project.root, name), join(project.root, 'fleet', name));
  // The manifests name their folder.
  project.run('--project', 'fleet', 'synth');
  project.git('add', '-A');
  project.git('commit', '-q', '-m', 'in a folder');
  project.git('worktree', 'add', '-q', '-b', 'work', 'linked');
  const hook = join(project.root, '.git', 'hooks', 'pre-commit');
  const commands = [`${TOOL} --project fleet check --base main`, `${TOOL} --project fleet plan --base main`];
  writeFileSync(hook, `#!/bin/sh\n${commands.join('\n')}\nexit 1\n`, { mode: 0o755 });
  const edited = `linked/fleet/${BASELINE}`;
  project.write(edited, `${project.read(edited)}# a word more\n`);
  const { stderr } = project.git('-C', 'linked', 'commit', '-qam', 'edited');
  const problem = `fleet/${BASELINE}: is edited, but it exists at main: the ledger is append-only`;
  expect(stderr.split('\n').filter((line) => line.includes(' exists at ') || line.includes('created'))).toEqual([
    problem,
    problem,
  ]);
});

test.each(['GIT_GLOB_PATHSPECS', 'GIT_ICASE_PATHSPECS', 'GIT_LITERAL_PATHSPECS', 'GIT_NOGLOB_PATHSPECS'])(
  'a plan is made with %s',
  (name) => {
    const other = new TestProject({ [name]: '1' });
    const { code, stderr } = other.run('--project', project.root, 'plan', '--base', 'main');
    other.remove();
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'no changes\n' });
  },
);

test('a file that orders what git lists need not exist', () => {
  project.git('config', 'diff.orderFile', '/nowhere');
  for (const args of [
    ['check', '--base', 'main'],
    ['plan', '--base', 'main', '--head', 'HEAD'],
    ['plan', '--base', 'main'],
    ['history', 'demo/pgpool', '--dates'],
  ])
    expect(project.run(...args)).toMatchObject({ code: 0 });
});

describe('a clone of one branch', () => {
  test.each([
    ['whole', [], 'git fetch'],
    ['shallow', ['--depth', '1'], 'git fetch --unshallow'],
  ])('that is %s learns how to fetch another one', (_, options, command) => {
    project.git('branch', 'work');
    const clone = new TestProject();
    clone.git('clone', '-q', '--single-branch', '-b', 'work', ...options, `file://${project.root}`, '.');
    const { stderr } = clone.run('plan');
    const fix = `${command} origin +refs/heads/main:refs/remotes/origin/main`;
    expect(stderr).toContain(`fix: ${fix}`);
    expect(clone.spawn('sh', ['-c', fix])).toMatchObject({ code: 0 });
    expect(clone.run('plan')).toMatchObject({ code: 0, stderr: 'no changes\n' });
    clone.remove();
  });
});

test.each(['plan', 'check'])('%s refuses a sparse checkout without a part of dist/', (command) => {
  project.run('change', 'restart', 'demo/pgpool', '--reason', 'r');
  project.run('synth');
  project.git('add', '-A');
  project.git('commit', '-q', '-m', 'restart');
  project.git('sparse-checkout', 'set', '--no-cone', '/*', '!/dist/demo/');
  expect(project.run(command, '--base', 'HEAD~1')).toMatchObject({
    code: 1,
    stderr:
      'dist: is left out of the working tree in part by a sparse checkout, allowed: all of it\n' +
      '    fix: git sparse-checkout disable\n1 problem\n',
  });
});

describe('an edit of the ledger that git would hide in this clone', () => {
  const EDITED = { code: 1, stderr: expect.stringContaining(`${BASELINE}: is edited, but it exists at main`) };

  beforeEach(() => {
    project.git('checkout', '-q', '-b', 'work');
    project.write(BASELINE, `${project.read(BASELINE)}# a word more\n`);
  });

  test.each(['main', 'main^{tree}', `main:${BASELINE}`])('by a replacement of %s is found', (replaced) => {
    project.git('commit', '-qam', 'edited');
    const tree = project.git('rev-parse', 'HEAD^{tree}').stdout.trim();
    const by: Record<string, string> = {
      main: project.git('commit-tree', '-m', 'another one', tree).stdout.trim(),
      'main^{tree}': tree,
    };
    const id = by[replaced] ?? project.git('rev-parse', `HEAD:${BASELINE}`).stdout.trim();
    project.git('replace', project.git('rev-parse', replaced).stdout.trim(), id);
    expect(project.run('check', '--base', 'main')).toMatchObject(EDITED);
  });

  test('by a parent that the base never had is found', () => {
    project.git('commit', '-qam', 'edited');
    const [main, head] = ['main', 'HEAD'].map((name) => project.git('rev-parse', name).stdout.trim());
    project.git('commit', '-q', '--allow-empty', '-m', 'one more');
    // The branch seems to begin where the base has its edit already.
    project.write('.git/info/grafts', `${main} ${head}\n${head}\n`);
    expect(project.run('check', '--base', 'main')).toMatchObject(EDITED);
  });

  test('by a program that says which files have changed is found', () => {
    const program = join(project.root, '.git', 'nothing-has-changed');
    writeFileSync(program, "#!/bin/sh\nprintf 'token\\0'\n", { mode: 0o755 });
    project.git('checkout', '-q', '--', BASELINE);
    project.git('config', 'core.fsmonitor', program);
    project.git('config', 'core.fsmonitorHookVersion', '2');
    for (let i = 0; i < 2; i++) project.git('status');
    project.write(BASELINE, `${project.read(BASELINE)}# a word more\n`);
    expect(project.git('status', '--short').stdout).toBe('');
    expect(project.run('check', '--base', 'main')).toMatchObject(EDITED);
  });

  test.each(['check', 'plan'])('by another working tree is not taken for none by %s', (command) => {
    const other = new TestProject();
    project.git('worktree', 'add', '-q', '--detach', join(other.root, 'other'), 'main');
    project.git('config', 'core.worktree', join(other.root, 'other'));
    const said = '.: git takes another folder than the one that holds .git for the root of the working tree\n';
    const stderr = expect.stringContaining(`${said}    fix: git config --unset core.worktree\n`);
    expect(project.run(command, '--base', 'main')).toMatchObject({ code: 1, stderr });
    other.remove();
  });
});
