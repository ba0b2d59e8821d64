import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readTree } from '../../lib/synth/files';

/** The root of this repository. */
export const REPOSITORY = resolve(__dirname, '..', '..');

/** What a command did. */
export interface Done {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project in a folder of its own, used as a person would: by its files and commands. */
export class TestProject {
  readonly root = mkdtempSync(join(tmpdir(), 'pgpool-gitops-'));

  /** @param env variables of its commands, besides those that every one gets. */
  constructor(private readonly env: Readonly<Record<string, string>> = {}) {}

  /** A project with the sample fleet of this repository. */
  static sample(): TestProject {
    const project = new TestProject();
    for (const part of ['changes', 'dist'])
      cpSync(join(REPOSITORY, part), join(project.root, part), { recursive: true });
    project.write(
      'main.ts',
      readFileSync(join(REPOSITORY, 'main.ts'), 'utf8').replace("'./lib/fleet'", `'${REPOSITORY}/lib/fleet'`),
    );
    return project;
  }

  /** A project of the given pools, written as TypeScript. */
  static of(pools: string): TestProject {
    const project = new TestProject();
    project.declare(pools);
    return project;
  }

  /** A project of the given pools that is recorded, rendered and committed, on a branch main. */
  static committed(pools: string): TestProject {
    const project = TestProject.of(pools);
    project.run('change');
    project.run('synth');
    project.git('init', '-q', '-b', 'main');
    project.git('add', '-A');
    project.git('commit', '-q', '-m', 'fleet');
    return project;
  }

  /** Writes main.ts with the given pools. */
  declare(pools: string): void {
    this.write(
      'main.ts',
      `import { defineFleet } from '${REPOSITORY}/lib/fleet';\n` +
        "export default defineFleet({ repository: { url: 'https://git.example.com/fleet.git' },\n" +
        `  steps: { image: 'registry.example.com/steps:1.0.0' }, pools: [${pools}] });\n`,
    );
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Every file but git's own. */
  tree(): Record<string, string> {
    return Object.fromEntries([...readTree(this.root, '')].filter(([path]) => !path.startsWith('.git/')));
  }

  /** Runs pgpool-gitops in the project. */
  run(...args: string[]): Done {
    return this.spawn('node', [join(REPOSITORY, 'bin', 'pgpool-gitops.js'), ...args]);
  }

  /** Runs pgpool-gitops in the project, while servers of the test run. */
  start(...args: string[]): Promise<Done> {
    const child = spawn('node', [join(REPOSITORY, 'bin', 'pgpool-gitops.js'), ...args], this.surroundings());
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
  }

  /** Runs git in the project; a commit of its own name, whatever the machine has. */
  git(...args: string[]): Done {
    return this.spawn('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args]);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  spawn(command: string, args: readonly string[]): Done {
    const { status, stdout, stderr } = spawnSync(command, [...args], { ...this.surroundings(), encoding: 'utf8' });
    return { code: status, stdout, stderr };
  }

  private surroundings() {
    return { cwd: this.root, env: { PATH: process.env.PATH, HOME: this.root, NO_COLOR: '1', CI: '1', ...this.env } };
  }
}
