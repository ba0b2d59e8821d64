import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import ts from 'typescript';
import type { Host } from '../lib/cli/host';
import { makeProgram } from '../lib/cli/program';
import { REPOSITORY, TestProject } from './cli/project';

const readme = readFileSync(join(REPOSITORY, 'README.md'), 'utf8');

/** Code of the block that follows a mark, `<!-- story: edit -->`. */
function blocks(mark: string): string[] {
  const pattern = new RegExp(`<!-- ${mark} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``, 'g');
  return [...readme.matchAll(pattern)].map(([, code]) => code ?? '');
}

/** What the compiler says about sources, as if they stood beside main.ts. */
function diagnose(sources: readonly string[]): string[] {
  const names = sources.map((_, i) => join(REPOSITORY, `readme-sample-${i}.ts`));
  const { config } = ts.readConfigFile(join(REPOSITORY, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, REPOSITORY);
  const host = ts.createCompilerHost(options);
  const readFile = (name: string) => sources[names.indexOf(name)] ?? ts.sys.readFile(name);
  const getSourceFile: typeof host.getSourceFile = (name, target) => {
    const text = readFile(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, target);
  };
  const exists = (name: string) => names.includes(name) || ts.sys.fileExists(name);
  const program = ts.createProgram(names, options, { ...host, readFile, getSourceFile, fileExists: exists });
  return names
    .flatMap((name) => [...ts.getPreEmitDiagnostics(program, program.getSourceFile(name))])
    .map((found) => `${found.file?.fileName}: ${ts.flattenDiagnosticMessageText(found.messageText, ' ')}`);
}

describe('the README', () => {
  test('holds code samples that compile', () => {
    const samples = blocks('sample: compiled');
    expect(samples).toHaveLength([...readme.matchAll(/```ts\n/g)].length);
    expect(samples.length).toBeGreaterThan(1);
    expect(diagnose(samples)).toEqual([]);
    expect(diagnose(["import { Nothing } from './lib';\nNothing;\n"])).toHaveLength(1);
  });

  test('holds code samples that run', () => {
    const project = new TestProject();
    const [fleet, app] = blocks('sample: compiled').map((sample) => sample.replace("'./lib", `'${REPOSITORY}/lib`));
    project.write('main.ts', fleet ?? '');
    expect(project.run('change')).toMatchObject({ code: 0, stderr: expect.not.stringContaining('fix:') });
    expect(project.run('synth')).toMatchObject({ code: 0, stderr: '' });
    project.write(
      'main.ts',
      `${app?.replace("'cdk8s'", `'${REPOSITORY}/node_modules/cdk8s'`)}\nthrow new Error(app.synthYaml());\n`,
    );
    expect(project.run('synth').stderr).toContain('kind: PgpoolOpsRequest');
    project.remove();
  });

  test('tells a story whose commands print what it says', () => {
    const project = TestProject.sample();
    const [diff = ''] = blocks('story: edit');
    const lines = (sign: string) =>
      diff
        .split('\n')
        .filter((line) => line.startsWith(sign))
        .map((line) => line.slice(1))
        .join('\n');
    expect(project.read('main.ts')).toContain(lines('-'));
    for (const args of [
      ['init', '-q', '-b', 'main'],
      ['add', '-A'],
      ['commit', '-q', '-m', 'a'],
    ])
      project.git(...args);
    project.write('main.ts', project.read('main.ts').replace(lines('-'), lines('+')));
    expect(project.run('synth')).toMatchObject({ code: 1 });
    const steps = (blocks('story: commands')[0] ?? '').trim().split('\n\n');
    expect(steps).toHaveLength(3);
    for (const step of steps) {
      const [command = '', ...printed] = step.split('\n');
      const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
      expect(args.slice(0, 3)).toEqual(['$', 'npx', 'pgpool-gitops']);
      const done = project.run(...args.slice(3));
      expect(done.code).toBe(0);
      expect(done.stdout.split('\n\n')[0]?.trim()).toBe(printed.join('\n'));
    }
    const file = 'dist/demo/catalog/40-0001-add-2-operation.k8s.yaml';
    expect(readme).toContain(`\`${file}\``);
    expect(project.read(file).split('\n').slice(1).join('\n')).toBe(blocks('story: operation')[0]);
    const [command = '', ...told] = (blocks('story: plan')[0] ?? '').trimEnd().split('\n');
    const plan = project.run(...command.split(' ').slice(3)).stdout.trimEnd();
    const [shown = '', end = ''] = told.join('\n').split('\n...\n');
    expect(plan.slice(0, shown.length)).toBe(shown);
    expect(plan.split('\n').at(-1)).toBe(end);
    project.remove();
  });

  test('lists every command with what it does', () => {
    const program = makeProgram({} as Host);
    const rows = (command: Command, path: string): string[] =>
      command.commands
        .filter((child) => child.name() !== 'help')
        .flatMap((child) => {
          const name = `${path} ${child.name()}`.trim();
          const args = child.registeredArguments
            .map((a) => {
              const name = `${a.name()}${a.variadic ? '...' : ''}`;
              return a.required ? ` <${name}>` : ` [${name}]`;
            })
            .join('');
          return [`| \`${name}${args}\` | ${child.description()} |`, ...rows(child, name)];
        });
    const table = /<!-- commands: begin -->\n([\s\S]*?)<!-- commands: end -->/
      .exec(readme)?.[1]
      ?.trim()
      .split('\n')
      .slice(2);
    expect(table).toEqual(rows(program, ''));
  });

  test('names only scripts, files and folders that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));
    const named = [...readme.matchAll(/(?:^|`|&& )npm (?:run )?(\w+)/gm)]
      .map(([, script]) => script)
      .filter((name) => !['ci', 'install'].includes(name ?? ''));
    expect(named.filter((name) => scripts[name ?? ''] === undefined)).toEqual([]);
    const links = [...readme.matchAll(/\]\((?!http)([^)#]+)[^)]*\)/g)].map(([, path]) => path ?? '');
    for (const path of [...links, 'dist/argocd/config/argocd-cm.patch.yaml'])
      expect(
        () => ts.sys.fileExists(join(REPOSITORY, path)) || ts.sys.directoryExists(join(REPOSITORY, path)) || fail(path),
      ).not.toThrow();
  });
});

function fail(path: string): never {
  throw new Error(`${path} does not exist`);
}
