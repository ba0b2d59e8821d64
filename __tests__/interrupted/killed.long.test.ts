import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY, TestProject } from '../cli/project';

const POOL = "{ namespace: 'demo', name: 'pgpool', version: '4.6.0', replicas: 3, postgresRef: { name: 'pg' } }";
const RESTART = ['change', 'restart', 'demo/pgpool', '--reason', 'r'];

let project: TestProject;
beforeEach(() => {
  project = TestProject.of(POOL);
  project.run('change');
  project.run('synth');
});
afterEach(() => project.remove());

/** Runs a command until the signal that it sends itself. @returns whether it was killed */
function killedAt(call: number, signal: string, ...args: string[]): boolean {
  const [kill, bin] = [join(__dirname, 'kill-at.js'), join(REPOSITORY, 'bin', 'pgpool-gitops.js')];
  const env = { PATH: process.env.PATH, KILL_AT: String(call), KILL_BY: signal, KILL_IN: project.root };
  const done = spawnSync('node', ['--require', kill, bin, ...args], { cwd: project.root, env, encoding: 'utf8' });
  if (done.signal === null) expect(done).toMatchObject({ status: 0 });
  else expect(done.signal).toBe(signal);
  return done.signal !== null;
}

const leftovers = () => readdirSync(project.root).filter((name) => name.startsWith('.pgpool-gitops'));

test.each(['SIGKILL', 'SIGINT'])(
  'A real process that gets %s at any call is finished by the next one',
  (signal) => {
    let kills = 0;
    for (let call = 1; kills < 12 && killedAt(call, signal, ...RESTART); call++) {
      kills++;
      // Whether or not the killed one has decided: a change is recorded once.
      const before = readdirSync(join(project.root, 'changes/demo/pgpool')).length;
      const { code, stderr, stdout } = project.run(...RESTART);
      expect({ code, stdout: stdout.split('\n')[0], stderr }).toMatchObject({
        code: 0,
        stdout: `recorded changes/demo/pgpool/${String(kills).padStart(4, '0')}-restart.yaml`,
      });
      expect(leftovers()).toEqual([]);
      expect(readdirSync(join(project.root, 'changes/demo/pgpool')).length - before).toBeLessThanOrEqual(1);
    }
    expect(kills).toBeGreaterThan(8);
    expect(project.run('synth').code).toBe(0);
    expect(project.run('check')).toMatchObject({ code: 0, stderr: '' });
  },
  300_000,
);

test('synth that is killed at any call leaves a dist/ that the next one makes whole', () => {
  const whole = project.tree();
  let kills = 0;
  for (let call = 1; ; call += 3) {
    // What git does not have is rendered again.
    for (const name of ['argocd', 'demo']) spawnSync('rm', ['-r', join(project.root, 'dist', name)]);
    if (!killedAt(call, 'SIGKILL', 'synth')) break;
    kills++;
    expect(project.run('synth').code).toBe(0);
    expect(project.tree()).toEqual(whole);
    expect(readdirSync(join(project.root, 'dist')).sort()).toEqual(['argocd', 'demo']);
  }
  expect(kills).toBeGreaterThan(5);
}, 300_000);

test('Of commands that are started at once each one is carried out or says that another is at work', async () => {
  const done = await Promise.all(Array.from({ length: 6 }, () => project.start(...RESTART)));
  for (const { code, stderr } of done.filter((each) => each.code !== 0)) {
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\.pgpool-gitops-\d+-\d+: another pgpool-gitops is at work here, process \d+\n/);
  }
  const recorded = done.filter(({ code }) => code === 0).length;
  expect(recorded).toBeGreaterThan(0);
  expect(readdirSync(join(project.root, 'changes/demo/pgpool'))).toHaveLength(recorded + 2);
  const synths = await Promise.all(Array.from({ length: 4 }, () => project.start('synth')));
  expect(synths.some(({ code }) => code === 0)).toBe(true);
  for (const { stderr } of synths) expect(stderr).not.toMatch(/ENOTEMPTY|ENOENT|defect|\n {4}at /);
  expect(project.run('check')).toMatchObject({ code: 0, stderr: '' });
  expect(leftovers()).toEqual([]);
}, 120_000);

test('A full disk under stdout is reported in one line', () => {
  const bin = join(REPOSITORY, 'bin', 'pgpool-gitops.js');
  const { status, stderr } = spawnSync('sh', ['-c', `node ${bin} check > /dev/full`], {
    cwd: project.root,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'stdout: cannot be written: write ends with ENOSPC\n    fix: make room on the disk\n1 problem\n',
  });
});
