import { spawn } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { withoutOmitted } from '../cli/story';
import type { Done, Tarball } from './package';

/** A folder in which a document's commands are typed as they stand there, beside the tarball that they name. */
export class StoryFolder {
  readonly root: string;
  /** How many commands have run. */
  commands = 0;

  constructor(
    parent: string,
    tarball: Tarball,
    private readonly env: Readonly<Record<string, string>> = {},
  ) {
    this.root = join(parent, 'fleet');
    mkdirSync(this.root, { recursive: true });
    cpSync(tarball.path, join(parent, 'pgpool-gitops', 'pgpool-gitops-0.1.0.tgz'));
  }

  /** Runs the commands of a block one after another, and compares what each prints. A line `...` stands for any lines. */
  async type(block: string | undefined): Promise<void> {
    for (const step of (block ?? '').split(/^\$ /m).slice(1)) {
      const [command = '', ...shown] = step.trimEnd().split('\n');
      const { code, stdout, stderr } = await this.run(command);
      expect({ command, code, stderr: code === 0 ? '' : `${stdout}${stderr}` }).toEqual({
        command,
        code: 0,
        stderr: '',
      });
      expect(withoutOmitted(stdout.trimEnd(), shown.join('\n'))).toBe(shown.join('\n'));
      this.commands += 1;
    }
  }

  /** Runs one line in a shell. Not synchronous, because servers of the test answer it. */
  run(line: string): Promise<Done> {
    const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
    const env = { PATH: path, HOME: process.env.HOME, NO_COLOR: '1', CI: '1', ...this.env };
    const child = spawn('sh', ['-c', line], { cwd: this.root, env });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
  }
}
