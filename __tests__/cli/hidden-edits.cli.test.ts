import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { TestProject } from './project';

// Marks that a person sets for files of an index: git then hides what is edited there, from commits too.

const POOL = `{ namespace: 'demo', name: 'pgpool', version: '4.6.0', replicas: 2, postgresRef: { name: 'pg' },
  tls: { sslMode: 'require', issuerRef: { name: 'ca' } } }`;
const BASELINE = 'changes/demo/pgpool/0000-baseline.yaml';
const MANIFEST = 'dist/demo/pgpool/30-pgpool.k8s.yaml';

let project: TestProject;
beforeEach(() => {
  project = TestProject.committed(POOL);
});
afterEach(() => project.remove());

const COMMANDS = [['check'], ['check', '--base', 'HEAD'], ['plan', '--base', 'HEAD']];

describe.each([
  ['--assume-unchanged', '--no-assume-unchanged'],
  ['--skip-worktree', '--no-skip-worktree'],
])('a file that is marked %s', (mark, unmark) => {
  test.each([BASELINE, MANIFEST])('and edited is refused, for no commit gets the edit: %s', (path) => {
    project.git('update-index', mark, path);
    project.write(path, `${project.read(path)}# a word more\n`);
    for (const args of COMMANDS) {
      expect(project.run(...args)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining(
          `${path}: is edited, but marked in git so that it hides that: no commit gets the edit, and no plan shows it\n` +
            `    fix: git update-index ${unmark} -- ${path}\n`,
        ),
      });
    }
  });

  test('and is as git has it is as any other, with other ends of lines, too', () => {
    project.git('config', 'core.autocrlf', 'true');
    project.git('rm', '-rq', '--cached', '.');
    project.git('reset', '-q', '--hard');
    project.git('update-index', mark, BASELINE, MANIFEST);
    for (const args of COMMANDS) expect(project.run(...args)).toMatchObject({ code: 0 });
  });
});

test('a file that is marked and deleted is refused', () => {
  project.git('update-index', '--assume-unchanged', MANIFEST);
  rmSync(join(project.root, MANIFEST));
  expect(project.run('plan', '--base', 'HEAD').stderr).toContain(`${MANIFEST}: is edited, but marked in git`);
});
