import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createColors } from 'picocolors';
import { makeProgram } from '../../lib/cli/program';
import { run } from '../../lib/cli/run';

const REPOSITORY = resolve(__dirname, '..', '..');

/** What a command did. */
export interface Done {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project whose commands run in this process, so that its file system can be made to fail. */
export class InProcess {
  private constructor(public root: string) {}

  static make(): InProcess {
    return new InProcess(mkdtempSync(join(tmpdir(), 'pgpool-gitops-in-process-')));
  }

  copy(): InProcess {
    const copy = InProcess.make();
    cpSync(this.root, copy.root, { recursive: true });
    return copy;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** Writes main.ts with the given pools. */
  declare(pools: string, file = 'main.ts'): this {
    return this.write(
      file,
      `import { defineFleet } from '${REPOSITORY}/lib/fleet';
export default defineFleet({
  repository: { url: 'https://git.example.com/fleet.git' },
  steps: { image: 'registry.example.com/steps:1.0.0' },
  pools: [${pools}],
});
`,
    );
  }

  write(path: string, text: string): this {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
    return this;
  }

  delete(path: string): this {
    rmSync(join(this.root, path), { recursive: true });
    return this;
  }

  /** @param tell called with every result as it is printed. */
  async run(
    args: readonly string[],
    tell: (text: string) => void = () => undefined,
    project = this.root,
  ): Promise<Done> {
    const [out, err]: string[][] = [[], []];
    const host = {
      result: (text: string) => {
        out?.push(text);
        tell(text);
      },
      note: (text: string) => void err?.push(text),
      colors: createColors(false),
      ask: async () => undefined,
    };
    const code = await run(makeProgram(host), ['--project', project, ...args], host);
    return { code, stdout: out?.join('\n') ?? '', stderr: err?.join('\n') ?? '' };
  }

  /** Lets the process of what ran last be over, and the next one be another: main.ts is loaded anew. */
  endProcess(): void {
    for (const folder of [this.root, join(this.root, 'dist'), join(this.root, 'fleet')]) {
      if (!existsSync(folder)) continue;
      for (const name of readdirSync(folder).filter((each) => each.startsWith(`.pgpool-gitops-${process.pid}-`))) {
        renameSync(join(folder, name), join(folder, `.pgpool-gitops-${process.pid}-1`));
      }
    }
    const moved = mkdtempSync(join(tmpdir(), 'pgpool-gitops-in-process-'));
    renameSync(this.root, moved);
    this.root = moved;
  }

  /** Every file that exists, whatever its name, but git's own. */
  files(): Record<string, string> {
    const entries = readdirSync(this.root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(this.root.length + 1)).sort();
    const ours = paths.filter((path) => !path.startsWith('.git/'));
    return Object.fromEntries(ours.map((path) => [path, readFileSync(join(this.root, path), 'utf8')]));
  }

  /** Folders too: an empty one is nothing to git, but to nobody else. */
  folders(): string[] {
    const entries = readdirSync(this.root, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(this.root.length + 1)).sort();
    return paths.filter((path) => path !== '.git' && !path.startsWith('.git/'));
  }
}
