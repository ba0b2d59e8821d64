import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { completionScript, SHELLS } from '../../lib/cli/completion';
import type { Host } from '../../lib/cli/host';
import { makeProgram } from '../../lib/cli/program';
import { CHANGE_COMMANDS } from '../../lib/model/verbs/commands';
import { TestProject } from './project';

const program = makeProgram({ result: () => {}, note: () => {} } as unknown as Host);

/** What bash offers after the words of a line, the last of which is being typed. */
function complete(project: TestProject, ...words: string[]): string[] {
  const line = ['pgpool-gitops', ...words];
  const script = `${completionScript('bash', program)}
COMP_WORDS=(${line.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${line.length - 1}
_pgpool_gitops
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: project.root, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

describe('completion of bash', () => {
  let project: TestProject;
  beforeEach(() => {
    project = TestProject.sample();
  });
  afterEach(() => project.remove());

  test('offers commands, subcommands and flags', () => {
    expect(complete(project, 'che')).toEqual(['check']);
    const subcommands = [...CHANGE_COMMANDS.map(({ name }) => name), 'renumber'];
    expect(complete(project, 'change', 're')).toEqual(subcommands.filter((name) => name.startsWith('re')));
    expect(complete(project, 'check', '--b')).toEqual(['--base']);
  });

  test('offers the pools of the ledger, and the words that a flag allows', () => {
    expect(complete(project, 'change', 'rotate', 'shop/')).toEqual(['shop/checkout', 'shop/reports']);
    expect(complete(project, 'history', 'demo/pgpool', '-o', '')).toEqual(['text', 'json']);
    expect(complete(project, 'change', '--apply', '')).toEqual(['IfReady', 'Always']);
  });

  test('runs nothing that the name of a folder says, and goes nowhere else', () => {
    const pools = complete(project, 'change', 'rotate', '');
    const folders = ['$(:>made)/x', '`:>made`/x', 'a/$(:>made)', 'x\n$(:>made)/x', '~/x', '*/x'];
    for (const folder of folders) mkdirSync(join(project.root, 'changes', folder), { recursive: true });
    expect(complete(project, 'change', 'rotate', '')).toEqual(pools);
    expect(existsSync(join(project.root, 'made'))).toBe(false);
  });
});

test.each(SHELLS)('the script of %s names every command', (shell) => {
  const script = completionScript(shell, program);
  for (const command of program.commands) if (command.name() !== 'help') expect(script).toContain(command.name());
});

test.each([
  ['zsh', ['-n', '-c']],
  ['fish', ['-n', '-c']],
] as const)('the script of %s is understood by the shell, where it is installed', (shell, args) => {
  if (!['/bin', '/usr/bin'].some((folder) => existsSync(`${folder}/${shell}`))) return;
  expect(spawnSync(shell, [...args, completionScript(shell, program)], { encoding: 'utf8' }).stderr).toBe('');
});

test('fails for a shell that there is no script for', () => {
  expect(() => completionScript('fissh', program)).toThrow(
    'completion: found "fissh", allowed: bash, zsh, fish; did you mean "fish"?',
  );
});
