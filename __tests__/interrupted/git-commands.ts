import { spawnSync } from 'node:child_process';
import type { Writing } from './commands';
import { InProcess } from './project';

function git(project: InProcess, ...args: string[]): void {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: project.root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

const POOLS = ['a', 'b', 'c']
  .map(
    (name) => `{ namespace: 'demo', name: '${name}', version: '4.6.0', replicas: 3, postgresRef: { name: 'pg' },
      tls: { sslMode: 'require', issuerRef: { name: 'ca' } } }`,
  )
  .join();

/** A merge in which git finds a conflict in HEAD of three pools, and in a change of one. */
async function merging(): Promise<InProcess> {
  const project = InProcess.make().declare(POOLS);
  const record = async (reason: string, ...changes: string[]) => {
    for (const change of changes) await project.run(['change', ...change.split(' '), '--reason', reason]);
    git(project, 'add', '--all');
    git(project, 'commit', '--quiet', '--message', reason);
  };
  await project.run(['change']);
  git(project, 'init', '--quiet', '--template=', '--initial-branch', 'main');
  git(project, 'add', '--all');
  git(project, 'commit', '--quiet', '--message', 'baseline');
  git(project, 'checkout', '--quiet', '-b', 'ours');
  await record('ours', 'rotate demo/a', 'restart demo/a', 'rotate demo/b', 'rotate demo/c', 'restart demo/c');
  git(project, 'checkout', '--quiet', 'main');
  await record('theirs', 'restart demo/a', 'restart demo/b', 'rotate demo/c');
  git(project, 'checkout', '--quiet', 'ours');
  expect(() => git(project, 'merge', '--quiet', 'main')).toThrow();
  expect(project.files()['changes/demo/c/0001-rotate.yaml']).toContain('<<<<<<<');
  return project;
}

/** Commands that ask git. */
export const GIT_COMMANDS: readonly Writing[] = [
  { name: 'change renumber', args: ['change', 'renumber', '--base', 'main'], make: merging },
];
