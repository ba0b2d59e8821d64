import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from './project';

const { bin } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));

test('the package installs a program of the name that kubectl looks for, with - in a word as _', () => {
  expect(Object.keys(bin)).toEqual(['pgpool-gitops', 'kubectl-pgpool_gitops']);
  for (const file of Object.values<string>(bin)) expect(statSync(join(REPOSITORY, file)).mode & 0o111).toBe(0o111);
});

test('it calls itself as it was called, also through the link that npm makes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plugin-'));
  const link = join(folder, 'kubectl-pgpool_gitops');
  symlinkSync(join(REPOSITORY, bin['kubectl-pgpool_gitops']), link);
  const help = (program: string) =>
    spawnSync(program, ['status', '--help'], { encoding: 'utf8' }).stdout.split('\n')[0];
  expect(help(link)).toBe('Usage: kubectl pgpool-gitops status [options] [namespace/pool...]');
  expect(help(join(REPOSITORY, bin['pgpool-gitops']))).toBe(
    'Usage: pgpool-gitops status [options] [namespace/pool...]',
  );
  rmSync(folder, { recursive: true });
});

test.each([['status'], ['history'], ['step', 'verify'], ['operator'], ['change', 'settle']])(
  'the flags of the cluster are named as kubectl names them: %s %s',
  (...command) => {
    const program = join(REPOSITORY, bin['kubectl-pgpool_gitops']);
    const { stdout } = spawnSync(program, [...command, '--help'], { encoding: 'utf8' });
    for (const name of ['--kubeconfig', '--context', '--request-timeout']) expect(stdout).toContain(name);
  },
);
