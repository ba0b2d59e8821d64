import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTree } from '../../lib/synth/files';
import { NODE_RELEASES, nodeBinary } from '../../tools/node-binaries';
import { REPOSITORY } from '../cli/project';
import { install, installedVersion, pack, run, succeed, type Tarball } from './package';
import { APPS, fleetOf, TLS } from './programs';

// npm installs two times, and every command is a process.
jest.setTimeout(600_000);

const PROGRAM = ['pgpool-gitops'];
const TSC = join(REPOSITORY, 'node_modules', '.bin', 'tsc');
const { peerDependencies, bin } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));

/** The lowest release of each peer that package.json allows. */
const LOWEST: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries<string>(peerDependencies).map(([name, range]) => [name, range.replace('^', '')]),
);

let root: string;
let tarball: Tarball;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pgpool-gitops-packed-'));
  tarball = pack(root);
  const lowest = Object.entries(LOWEST).map(([name, version]) => `${name}@${version}`);
  install(join(root, 'lowest'), [tarball.path, ...lowest]);
  install(join(root, 'newest'), [tarball.path]);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** An empty folder in which the package is installed. */
function folderWith(peers: 'lowest' | 'newest'): string {
  const folder = mkdtempSync(join(root, 'project-'));
  cpSync(join(root, peers), folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}

function git(folder: string, ...args: string[]): void {
  succeed(folder, ['git', '-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args]);
}

function commitAll(folder: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'fleet');
}

describe('the tarball', () => {
  test('holds programs, libraries with types, schemas and documents, and no sources, tests or caches', () => {
    const folders = new Set(tarball.files.map((path) => path.split('/')[0]));
    expect([...folders].filter((name) => name?.includes('.') === false).sort()).toEqual(FOLDERS);
    const wanted = [...Object.values<string>(bin), 'build/cli.js', 'build/lib/index.js', 'build/lib/index.d.ts'];
    expect(tarball.files).toEqual(expect.arrayContaining([...wanted, 'build/lib/fleet.js', 'build/lib/fleet.d.ts']));
    expect(tarball.files.filter((path) => /\.tmp-|(?<!\.d)\.ts$/.test(path))).toEqual([]);
  });

  test('brings tsx and cdk8s-plus, and takes cdk8s and constructs from the app that it is installed in', () => {
    expect(readdirSync(join(root, 'newest', 'node_modules')).filter((name) => !/^\.|esbuild/.test(name))).toEqual([
      'cdk8s',
      'cdk8s-plus-28',
      'constructs',
      'pgpool-gitops',
      'tsx',
    ]);
    for (const [name, version] of Object.entries(LOWEST))
      expect(installedVersion(join(root, 'lowest'), name)).toBe(version);
  });
});

const FOLDERS = ['Dockerfile', 'LICENSE', 'bin', 'build', 'ci', 'crds', 'docs', 'imports', 'schemas', 'templates'];

describe.each(['lowest', 'newest'] as const)('with the %s cdk8s and constructs', (peers) => {
  let folder: string;
  beforeAll(() => {
    folder = folderWith(peers);
    for (const [name, text] of Object.entries(APPS)) writeFileSync(join(folder, name), text);
  });

  test('the constructs render the same objects in CommonJS and in an ES module', () => {
    const rendered = succeed(folder, ['node', 'app.cjs']);
    const kinds = [...rendered.matchAll(/^kind: (\w+)$/gm)].map(([, kind]) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['Issuer', 'Pgpool', 'PgpoolOpsRequest', 'Deployment']));
    expect(rendered).toContain('team: shop');
    expect(succeed(folder, ['node', 'app.mjs'])).toBe(rendered);
  });

  test('TypeScript takes a cdk8s app and a fleet of them', () => {
    writeFileSync(join(folder, 'main.ts'), fleetOf(TLS));
    expect(compile(folder, { module: 'node16', moduleResolution: 'node16' })).toMatchObject({ code: 0, stdout: '' });
  });
});

test.each([
  ['node10', 'commonjs'],
  ['bundler', 'esnext'],
])('TypeScript finds the types with moduleResolution %s too, and holds a fleet to them', (moduleResolution, module) => {
  const folder = folderWith('newest');
  writeFileSync(join(folder, 'app.ts'), APPS['app.ts']);
  writeFileSync(join(folder, 'main.ts'), fleetOf("tls: { sslMode: 'on' }, spec: { podTemplat: {} },"));
  const { stdout } = compile(folder, { module, moduleResolution, skipLibCheck: true });
  expect(stdout.split('\n').filter((line) => line.includes('error TS'))).toEqual([
    expect.stringMatching(/^main\.ts\(.*"on"/),
    expect.stringMatching(/^main\.ts\(.*Did you mean to write 'podTemplate'\?/),
  ]);
});

function compile(folder: string, options: Readonly<Record<string, unknown>>) {
  const typeRoots = [join(REPOSITORY, 'node_modules', '@types')];
  const compilerOptions = { noEmit: true, strict: true, target: 'es2022', types: ['node'], typeRoots, ...options };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['app.ts', 'main.ts'] }));
  return run(folder, [TSC, '-p', '.']);
}

const NODES = [
  ['the Node of the tests', () => process.execPath],
  ...NODE_RELEASES.map((release) => [`Node ${release}`, () => nodeBinary(release)]),
] as [string, () => string][];

describe.each(NODES)('on %s', (_, binary) => {
  let folder: string;
  let node: string;
  beforeAll(() => {
    node = binary();
    folder = folderWith('newest');
  });

  test('a fleet goes from an empty folder to a plan of its first change', () => {
    const command = (...args: string[]) => succeed(folder, [...PROGRAM, ...args], node);
    writeFileSync(join(folder, '.gitignore'), 'node_modules/\n');
    writeFileSync(join(folder, 'main.ts'), fleetOf());
    git(folder, 'init', '-q', '-b', 'main');
    expect(command('change')).toContain('recorded changes/demo/sessions/0000-baseline.yaml');
    expect(command('synth')).toContain('wrote   dist/demo/sessions/30-pgpool.k8s.yaml');
    expect(command('check')).toContain('no problems');
    commitAll(folder);
    writeFileSync(join(folder, 'main.ts'), fleetOf(TLS));
    expect(command('change', '--reason', 'passwords must not cross the network')).toContain('0001-add.yaml');
    command('synth');
    expect(command('check')).toContain('no problems');
    expect(command('plan', '--base', 'main')).toContain('0001-add restarts its 2 pods');
    expect(succeed(folder, ['kubectl-pgpool_gitops', 'check'], node)).toContain('no problems');
    expect(succeed(folder, ['kubectl-pgpool_gitops', 'plan', '--help'], node)).toContain(
      'Usage: kubectl pgpool-gitops plan',
    );
  });

  test('the sample is rendered to the bytes that are in the repository', () => {
    const sample = mkdtempSync(join(root, 'sample-'));
    cpSync(join(REPOSITORY, 'changes'), join(sample, 'changes'), { recursive: true });
    const main = readFileSync(join(REPOSITORY, 'main.ts'), 'utf8');
    writeFileSync(join(sample, 'main.ts'), main.replace("'./lib/fleet'", "'pgpool-gitops/fleet'"));
    cpSync(join(folder, 'node_modules'), join(sample, 'node_modules'), { recursive: true, verbatimSymlinks: true });
    succeed(sample, [...PROGRAM, 'synth'], node);
    expect([...readTree(sample, 'dist')]).toEqual([...readTree(REPOSITORY, 'dist')]);
  });

  test('init makes a fleet whose check, own test and types pass', () => {
    const fleet = folderWith('newest');
    git(fleet, 'init', '-q', '-b', 'main');
    const url = 'https://git.example.com/platform/pgpool-fleet.git';
    const image = 'registry.example.com/platform/pgpool-gitops:0.1.0';
    succeed(fleet, [...PROGRAM, 'init', '--yes', '--ci', 'github', '--repository', url, '--image', image], node);
    succeed(fleet, [...PROGRAM, 'synth'], node);
    expect(succeed(fleet, [...PROGRAM, 'check'], node)).toContain('no problems');
    const jest = join(REPOSITORY, 'node_modules', 'jest', 'bin', 'jest.js');
    expect(run(fleet, ['node', jest, '--rootDir', '.'], node)).toMatchObject({ code: 0 });
    expect(run(fleet, [TSC, '-p', '.'], node)).toMatchObject({ code: 0, stdout: '' });
  });

  test('a project of ES modules is read as well', () => {
    const project = folderWith('newest');
    writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
    writeFileSync(join(project, 'pools.ts'), 'export const replicas: number = 3;\n');
    writeFileSync(join(project, 'main.ts'), `import { replicas } from './pools.ts';\n${fleetOf('...{ replicas },')}`);
    succeed(project, [...PROGRAM, 'change'], node);
    expect(succeed(project, [...PROGRAM, 'synth'], node)).toContain('wrote');
  });

  test('the constructs render what they render on any other', () => {
    writeFileSync(join(folder, 'app.mjs'), APPS['app.mjs']);
    expect(succeed(folder, ['node', 'app.mjs'], node)).toBe(succeed(folder, ['node', 'app.mjs']));
  });

  test('keeps nothing of its own between two starts: neither in the package nor in the temporary folder', () => {
    const tmp = mkdtempSync(join(tmpdir(), 'pgpool-gitops-tmp-'));
    const project = folderWith('newest');
    const files = () => readdirSync(join(project, 'node_modules'), { recursive: true, encoding: 'utf8' }).sort();
    const before = files();
    writeFileSync(join(project, 'main.ts'), fleetOf(''));
    for (const command of ['change', 'synth', 'check'])
      succeed(project, ['env', `TMPDIR=${tmp}`, ...PROGRAM, command], node);
    expect(files()).toEqual(before);
    expect(readdirSync(tmp)).toEqual([]);
  });
});
