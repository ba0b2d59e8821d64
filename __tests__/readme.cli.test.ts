import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { readTree } from '../lib/synth/files';
import { REPOSITORY, TestProject } from './cli/project';
import { blocksOf, edit, runCommands, runStory } from './cli/story';

const read = (document: string) => readFileSync(join(REPOSITORY, document), 'utf8');

/** The README and the pages of docs/. */
const DOCUMENTS = new Map([['README.md', read('README.md')], ...readTree(REPOSITORY, 'docs')]);

/** The pages whose code samples are compiled. */
const SAMPLES = ['docs/how-to/add-a-pool.md', 'docs/how-to/use-the-constructs.md'];

function sampleOf(document: string): string {
  const code = blocksOf(document).find(({ mark }) => mark === 'sample: compiled')?.code ?? '';
  return code.replaceAll(/'pgpool-gitops(?=[/'])/g, "'./lib");
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

describe('the README and the documents', () => {
  test('hold code samples that compile', () => {
    const samples = SAMPLES.map(sampleOf);
    expect(samples).not.toContain('');
    expect(diagnose(samples)).toEqual([]);
    expect(diagnose(["import { Nothing } from './lib';\nNothing;\n"])).toHaveLength(1);
  });

  test('compile every sample that imports this package, but for those that run from the packed package', () => {
    const importing = [...DOCUMENTS].filter(([, text]) => /^import .* from '(pgpool-gitops|\.\/lib)/m.test(text));
    expect(importing.map(([path]) => path).sort()).toEqual(['docs/how-to/add-a-cluster.md', ...SAMPLES]);
  });

  test('begin a fleet by six commands, in the README and in the page that the packed package is tried with', () => {
    const section = /^## Start a fleet[\s\S]*?```sh\n([\s\S]*?)```/m.exec(read('README.md'))?.[1] ?? '';
    const short = section
      .trim()
      .split('\n')
      .map((line) => line.replace(/ +#.*$/, ''));
    const [story] = blocksOf('docs/how-to/start-a-fleet.md');
    const commands = [...(story?.code ?? '').matchAll(/^\$ (.*)$/gm)].map(([, command = '']) => command);
    expect(short).toHaveLength(6);
    // The page answers what init asks, and installs the tarball.
    const plain = commands.map((command) =>
      command.replace(/(?<=init) --yes.*/, '').replace(/\S*pgpool-gitops-\S+\.tgz/, 'pgpool-gitops'),
    );
    expect(plain).toEqual(short);
  });

  test('hold code samples that run', () => {
    const project = new TestProject();
    const [fleet, app] = SAMPLES.map((page) => sampleOf(page).replace("'./lib", `'${REPOSITORY}/lib`));
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

  test('tell a story from an edit to a commit whose commands print what they say', () => {
    const project = TestProject.sample();
    for (const command of ['git init -q -b main', 'git add -A', 'git commit -q -m a'])
      runCommands(project, `$ ${command}`);
    const story = blocksOf('README.md');
    expect(story.map(({ mark }) => mark)).toEqual(['story: edit', 'story: commands', 'story: plan']);
    const [diff, commands, plan] = story;
    edit(project, diff?.code ?? '');
    expect(project.run('synth')).toMatchObject({ code: 1 });
    runCommands(project, commands?.code ?? '');
    expect(project.git('status', '--porcelain').stdout).toBe('');
    runCommands(project, plan?.code ?? '');
    const [example] = blocksOf('docs/reference/plan.md');
    expect(example?.mark).toBe('story: plan');
    runCommands(project, example?.code ?? '');
    const [operation] = blocksOf('docs/explanation/how-a-rollout-works.md');
    const file = 'dist/demo/catalog/40-0001-add-2-operation.k8s.yaml';
    expect(read('docs/explanation/how-a-rollout-works.md')).toContain(`\`${file}\``);
    expect(project.read(file).split('\n').slice(1).join('\n')).toBe(operation?.code);
    project.remove();
  });

  test('have a tutorial whose commands print what it says', () => {
    const project = new TestProject();
    mkdirSync(join(project.root, 'node_modules'));
    symlinkSync(REPOSITORY, join(project.root, 'node_modules', 'pgpool-gitops'));
    // The others need a cluster: e2e/scenarios/10-tutorial.e2e.ts runs them.
    const blocks = blocksOf('docs/tutorial.md').filter(({ mark }) => mark.startsWith('tutorial: '));
    expect(blocks.length).toBeGreaterThan(5);
    runStory(project, blocks);
    expect(project.git('status', '--porcelain').stdout).toBe('');
    project.remove();
  });

  test('name only scripts that package.json has, and the two commands that a newcomer runs', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...DOCUMENTS].flatMap(([path, text]) =>
      [...text.matchAll(/(?:^|`|&& )npm (?:run )?(\w+)/gm)].map(([, script = '']) => ({ path, script })),
    );
    const known = ['ci', 'install', 'pack', 'sbom', ...Object.keys(scripts).map((name) => name.split(':')[0])];
    expect(named.filter(({ script }) => !known.includes(script))).toEqual([]);
    for (const command of ['npm ci && npm start', 'npm ci && npm test'])
      expect(read('README.md')).toContain(`\`${command}\``);
  });

  test('keep the README short', () => {
    const lines = read('README.md').trimEnd().split('\n').length;
    expect(lines).toBeGreaterThanOrEqual(150);
    expect(lines).toBeLessThanOrEqual(180);
  });
});
