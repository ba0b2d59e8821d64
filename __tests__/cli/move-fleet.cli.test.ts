import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { TestProject } from './project';

test('A fleet that moves into a folder keeps its ledger, and only the paths of its Applications change', () => {
  const project = TestProject.sample();
  for (const command of ['init -q -b main', 'add -A', 'commit -q -m sample']) project.git(...command.split(' '));
  mkdirSync(join(project.root, 'fleets/prod'), { recursive: true });
  project.git('mv', 'main.ts', 'changes', 'dist', 'fleets/prod/');
  expect(project.run('--project', 'fleets/prod', 'synth')).toMatchObject({ code: 0, stderr: '' });
  project.git('add', '-A');
  const diff = project.git('diff', '--cached', '-M', '-U0').stdout.split('\n');
  const lines = diff.filter((line) => /^[+-](?!\+\+|--)/.test(line));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/^(- {4}- path: dist\/|\+ {4}- path: fleets\/prod\/dist\/)/);
  expect(project.run('--project', 'fleets/prod', 'check', '--base', 'main')).toMatchObject({ code: 0, stderr: '' });
  project.remove();
});
