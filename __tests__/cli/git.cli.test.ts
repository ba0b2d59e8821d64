import { chownSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY, TestProject } from './project';

const POOL = "namespace: 'demo', name: 'pgpool', version: '4.6.0', replicas: 3, postgresRef: { name: 'pg' }";
const CA = "issuerRef: { name: 'ca' }";

describe('in a git repository', () => {
  let project: TestProject;
  beforeEach(() => {
    project = TestProject.of(`{ ${POOL}, tls: { sslMode: 'prefer', ${CA} } }`);
    project.run('change');
    project.run('synth');
    project.git('init', '-q', '-b', 'main');
    commit('baseline');
  });
  afterEach(() => project.remove());

  const commit = (message: string) => {
    project.git('add', '-A');
    return project.git('commit', '-q', '-m', message);
  };

  test('a change that is new since the base is no problem, and HEAD may move', () => {
    project.run('change', 'restart', 'demo/pgpool', '--reason', 'r');
    project.run('synth');
    commit('restart');
    expect(project.run('check', '--base', 'HEAD~1')).toMatchObject({ code: 0 });
  });

  test('check --base fails when a change that exists there was edited or deleted', () => {
    const path = 'changes/demo/pgpool/0000-baseline.yaml';
    project.write(path, `${project.read(path)}# a word more\n`);
    expect(project.run('check', '--base', 'main').stderr).toContain(
      `${path}: is edited, but it exists at main: the ledger is append-only\n` +
        `    fix: git checkout main -- ${path}, then record the next change instead\n`,
    );
  });

  test('a revert of a whole commit, ledger included, is reported with the command that mends it', () => {
    project.declare(`{ ${POOL}, tls: { sslMode: 'require', ${CA} } }`);
    expect(project.run('change', '--reason', 'r').code).toBe(0);
    project.run('change', 'restart', 'demo/pgpool', '--reason', 'r');
    project.run('synth');
    commit('TLS');
    project.git('revert', '--no-edit', 'HEAD');
    const { code, stderr } = project.run('check', '--base', 'HEAD~1');
    expect(code).toBe(1);
    expect(stderr.match(/is deleted/g)).toHaveLength(1);
    expect(stderr).toContain(
      '0001-update.yaml: is deleted, but it exists at HEAD~1: the ledger is append-only, and so is 0002-restart.yaml',
    );
    const [, command = ''] = /fix: (git checkout .*)/.exec(stderr) ?? [];
    const tool = `node ${REPOSITORY}/bin/pgpool-gitops.js`;
    const accepted = command.replaceAll('pgpool-gitops change', `${tool} change --accept plaintext`);
    expect(project.spawn('sh', ['-c', accepted.replace('&& pgpool-gitops synth', `&& ${tool} synth`)]).code).toBe(0);
    expect(project.read('changes/demo/pgpool/HEAD')).toBe('0003-update.yaml\n');
    expect(project.run('check', '--base', 'HEAD~1').code).toBe(0);
  });

  test('history tells who has brought a change in, and when; newest first, as many as asked for', () => {
    project.run('change', 'restart', 'demo/pgpool', '--reason', 'r');
    const lines = (...args: string[]) =>
      project
        .run('history', 'demo/pgpool', ...args)
        .stdout.trim()
        .split('\n');
    expect(lines('--dates')).toEqual([
      expect.stringMatching(/^0001-restart +rendered +not committed +- +prefer, md5, Issuer ca +r$/),
      expect.stringMatching(/^0000-baseline +baseline +\d{4}-\d{2}-\d{2} +test +prefer, md5, Issuer ca +the state/),
    ]);
    expect(lines('--limit', '1')).toEqual([
      expect.stringMatching(/^0001-restart +rendered +prefer, md5, Issuer ca +r$/),
    ]);
    expect(project.run('history', 'demo/pgpool', '--limit', '0').stderr).toContain('allowed: a whole number from 1');
    const [, first] = JSON.parse(lines('--dates', '-o', 'json').join('\n')).changes;
    expect(first).toMatchObject({ change: '0000-baseline', author: 'test', date: expect.stringMatching(/^\d{4}-/) });
  });

  test('a tag of the same name as the base branch is not taken for it', () => {
    const first = project.git('rev-parse', 'HEAD');
    project.run('change', 'restart', 'demo/pgpool', '--reason', 'r');
    project.run('synth');
    commit('restart');
    // Against the tag, what main has is new, and an edit of it would pass.
    project.git('tag', 'main', first.stdout.trim());
    const path = 'changes/demo/pgpool/0001-restart.yaml';
    project.write(path, `${project.read(path)}# a word more\n`);
    expect(project.run('check', '--base', 'main').stderr).toContain(`${path}: is edited, but it exists at main`);
  });

  test('check --base lets a retired pool take its ledger with it', () => {
    project.declare(`{ ${POOL.replace("'pgpool'", "'other'")} }`);
    project.git('rm', '-rq', 'changes/demo/pgpool');
    project.run('change');
    project.run('synth');
    expect(project.run('check', '--base', 'main')).toMatchObject({ code: 0, stderr: '' });
  });

  test('check --base fails for a revision that git does not know', () => {
    expect(project.run('check', '--base', 'nowhere')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        '.: git does not know the revision "nowhere": this repository has no remote\n' +
        '    fix: name another revision, or git remote add origin URL && git fetch origin\n1 problem\n',
    });
  });

  test.each(['check', 'plan'])('%s against a branch of a remote says that there is no such remote', (command) => {
    const stderrOf = (base: string) => project.run(command, '--base', base).stderr;
    expect(stderrOf('origin/main')).toBe(
      '.: git does not know the revision "origin/main": this repository has no remote\n' +
        '    fix: name "main", which is a branch here; or git remote add origin URL && git fetch origin\n1 problem\n',
    );
    expect(stderrOf('next')).toContain(
      '"next": this repository has no remote\n' +
        '    fix: name another revision, or git remote add origin URL && git fetch origin\n',
    );
    project.git('remote', 'add', 'upstream', 'nowhere');
    expect(stderrOf('origin/main')).toContain(
      '"origin/main": this repository has no remote origin, it has upstream\n    fix: name "main", which is a branch here; or upstream/main\n',
    );
    expect(stderrOf('upstream/main')).toContain(
      '"upstream/main"\n    fix: git fetch upstream +refs/heads/main:refs/remotes/upstream/main, or name another revision\n',
    );
  });

  test('check --base takes no revision for an option', () => {
    expect(project.run('check', '--base=--output=stolen').stderr).toContain(
      'git does not know the revision "--output=stolen"',
    );
  });

  test('two branches that add the same number conflict, and renumber mends it during the rebase', () => {
    project.git('checkout', '-q', '-b', 'ours');
    project.declare(`{ ${POOL}, tls: { sslMode: 'require', ${CA} } }`);
    project.run('change', '--reason', 'ours');
    commit('ours');
    project.git('checkout', '-q', 'main');
    project.run('change', 'rotate', 'demo/pgpool', '--reason', 'theirs');
    commit('theirs');
    project.git('checkout', '-q', 'ours');
    const rebase = project.git('rebase', 'main');
    expect(rebase.code).not.toBe(0);
    expect(rebase.stdout).toContain('CONFLICT (content): Merge conflict in changes/demo/pgpool/HEAD');
    expect(project.run('check').stderr).toContain('fix: pgpool-gitops change renumber demo/pgpool --base origin/main');
    expect(project.run('change', 'renumber', 'demo/pgpool', '--base', 'main')).toMatchObject({
      code: 0,
      stdout: 'renamed changes/demo/pgpool/0001-update.yaml -> 0002-update.yaml\nwrote   changes/demo/pgpool/HEAD\n',
    });
    project.git('add', '-A');
    project.git('-c', 'core.editor=true', 'rebase', '--continue');
    project.run('synth');
    expect(project.run('check', '--base', 'main')).toMatchObject({ code: 0, stderr: '' });
    expect(project.run('history', 'demo/pgpool').stdout).toMatch(/0002-update .*ours\n0001-rotate .*theirs\n/);
  });

  test('renumber keeps both changes when two branches add a file of the same name', () => {
    project.git('checkout', '-q', '-b', 'ours');
    project.run('change', 'restart', 'demo/pgpool', '--reason', 'ours');
    commit('ours');
    project.git('checkout', '-q', 'main');
    project.run('change', 'restart', 'demo/pgpool', '--reason', 'theirs');
    commit('theirs');
    project.git('checkout', '-q', 'ours');
    expect(project.git('rebase', 'main').stdout).toContain('changes/demo/pgpool/0001-restart.yaml');
    expect(project.run('change', 'renumber', '--base', 'main')).toMatchObject({ code: 0, stderr: '' });
    project.git('add', '-A');
    project.git('-c', 'core.editor=true', 'rebase', '--continue');
    expect(project.run('history', 'demo/pgpool').stdout).toMatch(/0002-restart .*ours\n0001-restart .*theirs\n/);
  });

  test('a revert of intent is recorded as a forward step', () => {
    project.declare(`{ ${POOL}, tls: { sslMode: 'require', ${CA} } }`);
    project.run('change', '--reason', 'tighter');
    project.run('synth');
    commit('tighter');
    project.git('checkout', '-q', 'HEAD~1', '--', 'main.ts');
    expect(project.run('change', '--reason', 'too tight', '--accept', 'plaintext').stdout).toBe(
      'recorded changes/demo/pgpool/0002-update.yaml\n  tls.sslMode: recorded require, intended prefer\n',
    );
  });
});

test('a clone whose lines git ends with CR LF is checked, rendered and planned as the commit is', () => {
  const project = TestProject.of(`{ ${POOL} }`);
  project.run('change');
  project.run('synth');
  project.git('init', '-q');
  project.git('add', '-A');
  project.git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'a');
  project.git('config', 'core.autocrlf', 'true');
  project.git('rm', '-rq', '--cached', '.');
  project.git('reset', '-q', '--hard');
  expect(project.read('changes/demo/pgpool/HEAD')).toContain('\r\n');
  expect(project.run('check', '--base', 'HEAD').code).toBe(0);
  expect(project.run('synth').code).toBe(0);
  expect(project.git('status', '--porcelain').stdout).toBe('');
  expect(project.run('plan', '--base', 'HEAD').stdout).toBe('');
  project.remove();
});

test('a repository that git does not read is reported in its words', () => {
  const project = TestProject.of(`{ ${POOL} }`);
  project.run('change');
  project.git('init', '-q');
  // A user that no machine has a name for.
  chownSync(project.root, 54321, 54321);
  chownSync(join(project.root, '.git'), 54321, 54321);
  const { stderr } = project.run('check', '--base', 'HEAD');
  expect(stderr).toContain('.: git does not read the repository: fatal: detected dubious ownership in repository at');
  expect(stderr).toContain(`fix: git config --global --add safe.directory ${project.root}`);
  project.remove();
});

test('check --base fails outside of a git repository', () => {
  const project = TestProject.of(`{ ${POOL} }`);
  project.run('change');
  expect(project.run('check', '--base', 'main').stderr).toContain(
    'is not in a git repository, so there is no base to compare with',
  );
  project.remove();
});
