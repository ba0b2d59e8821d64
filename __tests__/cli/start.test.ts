import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeProject } from '../../bench/fleet';
import { readTree } from '../../lib/synth/files';
import { REPOSITORY } from './project';

/** Runs the command line of its arguments, and tells at the end which packages it has loaded. */
const WRAPPER = `
process.argv.splice(1, 1);
process.on('exit', () => {
  const found = Object.keys(require.cache).map((path) => /.*node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(path)?.[1]);
  process.stderr.write(JSON.stringify([...new Set(found.filter((name) => name !== undefined))].sort()));
});
require(process.argv[1]);
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pgpool-gitops-start-'));
  writeFileSync(join(folder, 'wrapper.js'), WRAPPER);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function packagesOf(...args: string[]): string[] {
  const bin = join(REPOSITORY, 'bin', 'pgpool-gitops.js');
  const { stderr } = spawnSync('node', [join(folder, 'wrapper.js'), bin, ...args], {
    cwd: REPOSITORY,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NO_COLOR: '1' },
  });
  return JSON.parse(stderr.slice(stderr.lastIndexOf('['))) as string[];
}

test('what is written arrives whole, where nobody reads for a while, and so does the exit code', () => {
  const project = join(folder, 'fleet');
  writeProject(project, 100);
  const bin = join(REPOSITORY, 'bin', 'pgpool-gitops.js');
  const script = '("$0" "$1" --project "$2" check 2>&1; echo "code $?") | (sleep 1; cat)';
  const { stdout } = spawnSync('sh', ['-c', script, process.execPath, bin, project], { encoding: 'utf8' });
  // More than a pipe holds.
  expect(stdout.length).toBeGreaterThan(100_000);
  const missing = stdout.match(/ is missing\n/g) ?? [];
  expect(stdout.endsWith(`\n${missing.length} problems\ncode 1\n`)).toBe(true);
});

test('what main.ts was compiled to is kept whole, so that the next start need not compile it', () => {
  const project = join(folder, 'kept');
  writeProject(project, 2);
  const kept = join(folder, 'tmp');
  mkdirSync(kept);
  const bin = join(REPOSITORY, 'bin', 'pgpool-gitops.js');
  // What main.ts leaves running keeps no command that is done.
  appendFileSync(join(project, 'main.ts'), 'setInterval(() => undefined, 1000);\n');
  const env = { PATH: process.env.PATH, TMPDIR: kept };
  const { status } = spawnSync('node', [bin, '--project', project, 'synth'], { env, timeout: 30_000 });
  expect(status).toBe(0);
  const files = readTree(kept, '');
  const compiled = [...files.values()].filter((text) => text.includes('defineFleet'));
  expect(compiled.map((text) => Object.keys(JSON.parse(text)))).toContainEqual(expect.arrayContaining(['code']));
  expect([...files].filter(([, text]) => text === '')).toEqual([]);
});

const ALWAYS = ['commander', 'fastest-levenshtein', 'picocolors'];
/** tsx compiles main.ts; before the store has all modules of a command, it compiles them too. */
const COMPILER = ['esbuild', 'tsx'];

function without(packages: readonly string[], ...others: readonly string[]): string[] {
  return packages.filter((name) => !others.includes(name));
}

// Each of these packages costs a start more than all of its work: ajv, cdk8s-plus-28, typescript, client-node.
test('check loads what renders, and neither ajv nor cdk8s-plus', () => {
  const renders = ['@marcbachmann/cel-js', 'cdk8s', 'constructs', 'fast-json-patch', 'yaml'];
  expect(without(packagesOf('check'), ...ALWAYS, ...COMPILER).filter((name) => !renders.includes(name))).toEqual([]);
});

test.each([[['--help']], [['completion', 'bash']]])('%p loads nothing that renders', (args) => {
  expect(without(packagesOf(...args), ...ALWAYS, ...COMPILER)).toEqual([]);
});
