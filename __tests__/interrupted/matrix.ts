import { COMMANDS, type Writing } from './commands';
import { type Failure, failingAt, killedAt, MOMENTS, type Moment } from './file-system';
import type { Done, InProcess } from './project';

/** How a project ends: its files, its folders, and what `check` says of it once it is rendered. */
interface End {
  readonly files: Record<string, string>;
  readonly folders: readonly string[];
}

/** A command with the project before and after it. */
export class Matrix {
  private constructor(
    private readonly command: Writing,
    private readonly before: InProcess,
    private readonly start: End,
    private readonly end: End,
  ) {}

  static async of(command: Writing): Promise<Matrix> {
    const before = await command.make();
    const whole = before.copy();
    const { code, stderr } = await runOf(command, whole);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    const end = endOf(whole);
    expect(end).not.toEqual(endOf(before));
    const matrix = new Matrix(command, before, endOf(before), end);
    await matrix.expectSound(whole);
    whole.remove();
    return matrix;
  }

  remove(): void {
    this.before.remove();
  }

  /** Kills the command at each of its calls. @returns how often */
  async killEverywhere(): Promise<number> {
    let kills = 0;
    for (const moment of MOMENTS) {
      for (let call = 1; ; call++) {
        const killed = await this.kill(call, moment);
        if (killed === false) break;
        if (killed === true) kills++;
      }
    }
    return kills;
  }

  /**
   * Kills the command at one call, and holds what is there then and after the next run to what it would be without.
   *
   * @returns whether it came to that call.
   */
  private async kill(call: number, moment: Moment): Promise<boolean | 'whole'> {
    const project = this.before.copy();
    let told = '';
    const killed = await killedAt(call, moment, project.root, async () => {
      await runOf(this.command, project, (text) => {
        told += text;
      });
    });
    if (killed === 'whole') {
      project.remove();
      return killed;
    }
    project.endProcess();
    this.expectNothingTaken(project);
    // To run a command again whose end was printed is to run another one.
    if (told === '') await this.expectMended(project);
    else await this.expectDone(project);
    project.remove();
    return killed;
  }

  /**
   * Lets the file system fail from one call on, and holds what the command says and leaves to what it promises.
   *
   * @returns whether it came to that call.
   */
  async fail(call: number, failure: Failure): Promise<boolean> {
    const project = this.before.copy();
    const { failed, result } = await failingAt(call, failure, project.root, () => runOf(this.command, project));
    if (failed) this.expectTold(result, failure, project);
    project.endProcess();
    if (result.code === 0) await this.expectDone(project);
    else await this.expectMended(project);
    project.remove();
    return failed;
  }

  /** Files of names that are known are the only ones that are neither as before nor as after. */
  private expectNothingTaken(project: InProcess): void {
    for (const [path, text] of Object.entries(visible(project.files())))
      expect([this.start.files[path], this.end.files[path]]).toContain(text);
    const lost = Object.keys(this.start.files).filter((path) => path in this.end.files);
    expect(Object.keys(project.files())).toEqual(expect.arrayContaining(lost));
  }

  /** One clear line; and all is as before, or as after, or told to be in between. */
  private expectTold({ code, stderr, stdout }: Done, { code: cause }: Failure, project: InProcess): void {
    const files = visible(project.files());
    if (code === 0) return expect(files).toEqual(this.end.files);
    expect(stderr).toMatch(
      new RegExp(`^.+: (\\w+ ends with|cannot be (?:loaded|read):) ${cause}.*(\n    fix: .+)?\n1 problem`, 'm'),
    );
    expect(stderr).not.toMatch(/\n {4}at |defect/);
    // The folder itself may be what cannot be read; what is written is a file in it.
    expect(stderr).not.toMatch(new RegExp(`^${project.root}: .*: write ends with`, 'm'));
    expect(stdout).toBe('');
    if (stderr.includes('others are written')) expect(stderr).not.toContain('nothing was written');
    else expect(files).toEqual(this.start.files);
  }

  private async expectMended(project: InProcess): Promise<void> {
    const { code, stderr } = await runOf(this.command, project);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    expect(endOf(project)).toEqual(this.end);
  }

  /** What the killed run has told is there, and the next one that writes removes what else it has left. */
  private async expectDone(project: InProcess): Promise<void> {
    expect(visible(project.files())).toEqual(this.end.files);
    if (this.command.name.startsWith('init')) return this.expectMended(project);
    await this.expectSound(project);
    const ends = Object.keys(this.end.files).filter((path) => !path.startsWith('dist/'));
    expect(Object.keys(project.files()).filter((path) => !path.startsWith('dist/'))).toEqual(ends);
  }

  private async expectSound(project: InProcess): Promise<void> {
    if (this.command.name.startsWith('init')) return;
    project.endProcess();
    for (const args of [['synth'], ['check']]) expect(await project.run(args)).toMatchObject({ code: 0 });
  }
}

function endOf(project: InProcess): End {
  return { files: project.files(), folders: project.folders() };
}

function runOf({ args }: Writing, project: InProcess, tell?: (text: string) => void): Promise<Done> {
  return project.run(
    args.map((arg) => arg.replace('LIVE', `${project.root}/live.yaml`).replace('FLEET', `${project.root}/fleet`)),
    tell,
  );
}

/** Without what is known by its name to be of a run. */
function visible(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).filter(([path]) => !/^((dist|fleet)\/)?\.pgpool-gitops-\d+-\d+\//.test(path)),
  );
}

/** A command of {@link COMMANDS} by its name. */
export function commandNamed(name: string): Writing {
  return COMMANDS.find((command) => command.name === name) as Writing;
}
