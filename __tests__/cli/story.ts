import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Done, REPOSITORY, type TestProject } from './project';

/** A block of code of a document, behind a mark such as `<!-- story: edit -->`. */
export interface Block {
  /** `story: edit` */
  readonly mark: string;
  readonly code: string;
}

/** The blocks of a document that bear a mark, in its order. */
export function blocksOf(document: string): Block[] {
  const text = readFileSync(join(REPOSITORY, document), 'utf8');
  const marked = /<!-- (\w+: \w+) -->\n```\w+\n([\s\S]*?)```$/gm;
  return [...text.matchAll(marked)].map(([, mark = '', code = '']) => ({ mark, code }));
}

/** Edits main.ts as a block of a diff says. Lines that are not there fail. */
export function edit(project: TestProject, diff: string): void {
  const lines = (signs: string) =>
    diff
      .split('\n')
      .filter((line) => line !== '' && signs.includes(line.charAt(0)))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  expect(project.read('main.ts')).toContain(lines(' -'));
  project.write('main.ts', project.read('main.ts').replace(lines(' -'), lines(' +')));
}

/** Does what blocks say, one after the other: edits of main.ts, and commands. */
export function runStory(project: TestProject, blocks: readonly Block[]): void {
  for (const { mark, code } of blocks)
    if (mark.endsWith(': edit')) edit(project, code);
    else runCommands(project, code);
}

/** Runs the commands of a block, and compares what each prints. A line `...` stands for any lines. */
export function runCommands(project: TestProject, block: string): void {
  for (const step of block.split(/^\$ /m).slice(1)) {
    const [command = '', ...shown] = step.trimEnd().split('\n');
    const { code, stdout, stderr } = run(project, command);
    expect({ command, code, stderr: code === 0 ? '' : stderr }).toEqual({ command, code: 0, stderr: '' });
    expect(withoutOmitted(stdout.trimEnd(), shown.join('\n'))).toBe(shown.join('\n'));
  }
}

function run(project: TestProject, command: string): Done {
  const [program, ...args] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
  if (program === 'git') return project.git(...args);
  if (program === 'kubectl') return project.spawn(program, args);
  expect([program, args[0]]).toEqual(['npx', 'pgpool-gitops']);
  return project.run(...args.slice(1));
}

/** What was printed, with `...` where the document leaves lines out, if all else is there in this order. */
export function withoutOmitted(printed: string, shown: string): string {
  const pieces = shown.split(/^\.\.\.$/m).map((piece) => piece.replace(/^\n|\n$/g, ''));
  if (pieces.length === 1) return printed;
  const pattern = pieces.map((piece) => piece.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('[\\s\\S]+');
  return new RegExp(`^${pattern}$`).test(printed) ? shown : printed;
}
