import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { TestProject } from '../cli/project';

const POOL = "namespace: 'demo', name: 'pgpool', version: '4.6.0', replicas: 2";
const PLAIN = `${POOL}, postgresRef: { name: 'pg' }`;
const EDITED = `${PLAIN}, deletionPolicy: 'Halt'`;
const TURNED = `${POOL}, postgresRef: { name: 'pg', tls: true, root: 'r' }, tls: { sslMode: 'require', root: 'r', issuerRef: { name: 'ca' } }`;

let project: TestProject;
beforeEach(() => {
  project = TestProject.of('');
  project.git('init', '-q', '-b', 'main');
  // A fleet beside others: git's paths are from the root of the repository then.
  mkdirSync(join(project.root, 'fleets/prod'), { recursive: true });
});
afterEach(() => project.remove());

const run = (...args: string[]) => project.run('--project', 'fleets/prod', ...args);

function render(pool: string, ...change: string[]): void {
  project.declare(`{ ${pool} }`);
  renameSync(join(project.root, 'main.ts'), join(project.root, 'fleets/prod/main.ts'));
  run('change', ...change, '--reason', 'a reason');
  expect(run('synth')).toMatchObject({ code: 0 });
}

/** @returns the name of the commit, as messages say it */
function commit(): string {
  project.git('add', '-A');
  project.git('commit', '-q', '-m', 'a commit');
  return project.git('rev-parse', '--short=12', 'HEAD').stdout.trim();
}

test('a plan refuses TLS before a PostgreSQL with TLS while a commit that was merged has another Pgpool, and after a settle it does not', () => {
  render(PLAIN);
  commit();
  project.git('switch', '-q', '-c', 'edit');
  render(EDITED);
  commit();
  project.git('switch', '-q', 'main');
  project.git('merge', '-q', '--no-ff', '-m', 'merge', 'edit');
  const merged = project.git('rev-parse', '--short=12', 'HEAD').stdout.trim();
  render(PLAIN);
  commit();
  project.git('switch', '-q', '-c', 'tls');
  render(TURNED);
  commit();
  const { code, stderr } = run('plan', '--base', 'main');
  expect(code).toBe(1);
  expect(stderr).toContain(`spec.deletionPolicy was otherwise at commit ${merged}`);
  expect(stderr).toContain('pgpool-gitops change settle demo/pgpool');

  project.git('switch', '-q', 'main');
  expect(run('change', 'settle', 'demo/pgpool')).toMatchObject({ code: 0 });
  expect(run('synth').code).toBe(0);
  commit();
  render(TURNED);
  expect(run('plan', '--base', 'main')).toMatchObject({ code: 0 });
});

test('it needs the whole history for that, and says so', () => {
  render(PLAIN);
  commit();
  render(EDITED);
  commit();
  render(PLAIN);
  commit();
  render(TURNED);
  commit();
  const clone = new TestProject();
  clone.git('clone', '-q', '--depth', '2', `file://${project.root}`, 'clone');
  const done = clone.run('--project', 'clone/fleets/prod', 'plan', '--base', 'HEAD~1');
  expect(done.stderr).toContain('this clone is shallow, so git does not know what has been merged before');
  clone.remove();
});
