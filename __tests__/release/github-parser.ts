import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../cli/project';

/** What GitHub's own parser finds in a workflow: its schema, and every expression. */
export function lintWorkflow(text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'pgpool-gitops-workflow-'));
  writeFileSync(join(folder, 'workflow.yml'), text);
  const program = join(__dirname, 'lint-workflow.mjs');
  const args = ['--import', 'tsx', program, join(folder, 'workflow.yml')];
  const { stdout, stderr, status } = spawnSync('node', args, { cwd: REPOSITORY, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (status !== 0 || stderr !== '') throw new Error(`the parser ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
