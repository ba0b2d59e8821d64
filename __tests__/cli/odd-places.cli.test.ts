import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY, TestProject } from './project';

// Damaged repositories, folders and files that are not what they should be: each gets one line, and nothing is taken for something else.

const POOL = `{ namespace: 'demo', name: 'pgpool', version: '4.6.0', replicas: 2, postgresRef: { name: 'pg' },
  tls: { sslMode: 'require', issuerRef: { name: 'ca' } } }`;
const MANIFEST = 'dist/demo/pgpool/30-pgpool.k8s.yaml';

let project: TestProject;
beforeEach(() => {
  project = TestProject.committed(POOL);
});
afterEach(() => project.remove());

const at = (path: string) => join(project.root, path);

describe('in a damaged repository', () => {
  test('a rotation that is due is not put off', () => {
    project.git('symbolic-ref', 'refs/heads/a', 'refs/heads/b');
    project.git('symbolic-ref', 'refs/heads/b', 'refs/heads/a');
    project.git('symbolic-ref', 'HEAD', 'refs/heads/a');
    const { code, stderr } = project.run('change', 'rotate', '--due-within', '999999h', '--reason', 'x');
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('appears to be broken') });
  });

  test('a branch without a commit has issued nothing', () => {
    project.git('checkout', '-q', '--orphan', 'new');
    expect(project.run('change', 'rotate', '--due-within', '999999h', '--reason', 'x')).toMatchObject({ code: 0 });
  });

  test("git's own words are shown, not that a branch is unknown", () => {
    project.git('pack-refs', '--all');
    appendFileSync(at('.git/packed-refs'), 'garbage\n');
    const { stderr } = project.run('plan', '--base', 'main');
    expect(stderr).toMatch(/^\.: git does not read the repository: fatal: unexpected line in .*packed-refs/);
  });

  test('git that ends without a word is not left without one', () => {
    // A git of another machine may die of what this one reports.
    mkdirSync(at('bin'));
    const real = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim();
    writeFileSync(at('bin/git'), `#!/bin/sh\n[ "$3" = diff ] && kill -SEGV $$\nexec ${real} "$@"\n`, { mode: 0o755 });
    const other = new TestProject({ PATH: `${at('bin')}:${process.env.PATH}` });
    expect(other.run('--project', project.root, 'plan', '--base', 'main').stderr).toContain(
      'git diff failed: it ends with SIGSEGV\n    fix: git fsck says what is damaged',
    );
    other.remove();
  });

  test('init makes no repository of a part of one', () => {
    appendFileSync(at('.git/config'), '[[[');
    const { code, stderr } = project.run('init', 'fleets/prod', '--yes');
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('bad config line') });
    expect(existsSync(at('fleets'))).toBe(false);
  });
});

describe('init', () => {
  test.each(['.git/fleet', 'changes', 'dist/demo', 'changes/demo/other', 'main.ts', 'main.ts/x'])(
    'makes no fleet in %s',
    (folder) => {
      const before = [project.tree(), readdirSync(at('.git'))];
      const { code, stderr } = project.run('init', folder, '--yes');
      expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.not.stringMatching(/install git|defect/) });
      expect([project.tree(), readdirSync(at('.git'))]).toEqual(before);
    },
  );

  test.each(['fleet ', ' fleet', 'a\nb'])('makes one in %j', (folder) => {
    mkdirSync(at(folder));
    spawnSync('git', ['init', '-q'], { cwd: at(folder) });
    expect(project.run('init', folder, '--yes')).toMatchObject({ code: 0 });
    expect(existsSync(at(`${folder}/main.ts`))).toBe(true);
  });

  test('ends where the system makes no folder', () => {
    const { code, stderr } = project.run('init', '/proc/pgpool-gitops/a', '--yes');
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^\/proc\/pgpool-gitops: the file system refuses it: mkdir ends with ENOENT\n/),
    });
  });

  test('says of a disk that is only read that it is', () => {
    mkdirSync(at('disk'));
    // Not every machine gives the right to mount one.
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', at('disk')]).status !== 0) return;
    const { stderr } = project.run('init', 'disk/fleet/a', '--yes');
    spawnSync('umount', [at('disk')]);
    expect(stderr).toMatch(/disk\/fleet: the file system refuses it: mkdir ends with EROFS\n/);
  });

  test.each(["fl'eet", 'a\nb', '$(id)', 'fleets/a"b', '`id`', 'a*'])(
    'makes no fleet in %j, whose name would be more than a name in hooks, scripts and files of CI',
    (folder) => {
      const before = project.tree();
      expect(project.run('init', folder, '--yes')).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/: is in a folder that hooks, scripts and files of CI cannot name, allowed: /),
      });
      expect(project.tree()).toEqual(before);
    },
  );

  test('leaves no folder where it fails', () => {
    mkdirSync(at('disk'));
    // Room for the folders, and not for the files.
    const options = 'nr_inodes=8';
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at('disk')]).status !== 0) return;
    const { code, stderr } = project.run('init', 'disk/a/b', '--yes');
    const left = readdirSync(at('disk'));
    spawnSync('umount', [at('disk')]);
    expect({ code, stderr, left }).toEqual({ code: 1, stderr: expect.stringContaining('ENOSPC'), left: [] });
  });

  test('behind a symbolic link puts what fleets share into the root of the repository', () => {
    mkdirSync(at('real'));
    spawnSync('git', ['init', '-q'], { cwd: at('real') });
    symlinkSync(at('real'), at('link'));
    expect(project.run('init', 'link/prod', '--yes')).toMatchObject({ code: 0 });
    expect(existsSync(at('real/prod/main.ts')) && existsSync(at('real/package.json'))).toBe(true);
  });
});

test('a project that is no folder is refused by every command, and none is made', () => {
  for (const args of [['plan'], ['check'], ['change', 'renumber'], ['history', 'a/b'], ['synth']]) {
    const { code, stderr } = project.run('--project', 'nowhere', ...args);
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--project nowhere: is no folder'),
    });
  }
  expect(existsSync(at('nowhere'))).toBe(false);
});

describe('in the place of a file', () => {
  test.each([
    ['a pipe', () => void spawnSync('mkfifo', [at(MANIFEST)]), /^dist\S+: is a (folder, a )?pipe/],
    [
      '600 MiB',
      () => {
        writeFileSync(at(MANIFEST), '');
        truncateSync(at(MANIFEST), 600 * 2 ** 20);
      },
      /^dist\S+: holds 600 MiB/,
    ],
  ])('%s is refused by each command', (_, put, message) => {
    rmSync(at(MANIFEST));
    put();
    for (const args of [['check'], ['synth'], ['plan', '--base', 'main']])
      expect(project.run(...args)).toMatchObject({ code: 1, stderr: expect.stringMatching(message) });
  });

  test('init waits for no pipe', () => {
    spawnSync('mkfifo', [at('package.json')]);
    expect(project.run('init', '--yes').stderr).toMatch(/^package\.json: is a folder, a pipe/);
  });
});

test('a folder that the loader of main.ts takes for another one is refused', () => {
  mkdirSync(at('what?'));
  project.write('what?/main.ts', project.read('main.ts'));
  expect(project.run('--project', 'what?', 'check').stderr).toContain(
    'what?/main.ts: is in a folder with "?" in its name, behind which nothing is read\n    fix: rename the folder\n',
  );
});

test('a path that is a command of a shell is one word in the command that mends it', () => {
  const file = 'changes/demo/pgpool/0001-$(id).yaml';
  project.write(file, 'x');
  project.git('add', '-A');
  project.git('commit', '-q', '-m', 'odd');
  project.write(file, 'y');
  project.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},dist/it's $(id)`);
  project.write('.gitmodules', '');
  const { problems } = JSON.parse(project.run('check', '--base', 'main', '-o', 'json').stdout);
  expect(JSON.stringify(problems)).toContain(`git checkout main -- '${file}', then`);
  rmSync(at(file));
  project.git('rm', '-q', '--cached', file);
  project.git('commit', '-q', '-m', 'less');
  expect(project.run('check').stderr).toContain(`fix: git rm 'dist/it'\\''s $(id)'`);
});

test('a working directory that somebody deleted', () => {
  const script = 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"';
  const args = ['-c', script, process.execPath, join(REPOSITORY, 'bin', 'pgpool-gitops.js'), 'check'];
  const { status, stderr } = spawnSync('sh', args, { cwd: project.root, encoding: 'utf8' });
  expect({ status, stderr }).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^\.: .*the working directory was deleted$/m),
  });
  expect(stderr).not.toContain('defect');
});

describe('a sparse checkout', () => {
  test.each([['change', '--reason', 'x'], ['synth'], ['check'], ['plan', '--base', 'HEAD']])(
    'without changes/ begins no ledger over the one in git, in %s',
    (...args) => {
      project.git('sparse-checkout', 'set', '--no-cone', '/*', '!/changes/');
      expect(project.run(...args)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('changes: is left out of the working tree in part by a sparse checkout'),
      });
      expect(existsSync(at('changes'))).toBe(false);
      project.git('sparse-checkout', 'disable');
      expect(project.run('check')).toMatchObject({ code: 0 });
    },
  );

  test('with all of it, and a mark of the same kind for a file that is there, are as any other', () => {
    project.git('sparse-checkout', 'set', '--no-cone', '/*', '!/README.md');
    project.git('update-index', '--skip-worktree', 'changes/demo/pgpool/0000-baseline.yaml');
    expect(project.run('check')).toMatchObject({ code: 0 });
  });
});
