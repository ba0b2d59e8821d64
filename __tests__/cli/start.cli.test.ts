import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeProject } from '../../bench/fleet';
import { readTree } from '../../lib/synth/files';
import { REPOSITORY } from './project';

const BIN = join(REPOSITORY, 'bin', 'pgpool-gitops.js');

/** Runs the command line of its arguments, and prints at the end which packages it has loaded. */
const WRAPPER = `
process.argv.splice(1, 1);
process.on('exit', () => {
  const found = Object.keys(require.cache).map((path) => /.*node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(path)?.[1]);
  process.stderr.write(JSON.stringify([...new Set(found)]));
});
require(process.argv[1]);
`;

let folder: string;
beforeAll(() => {
  // Sources that are run for want of a bundle would be compiled by tsx, whatever the command.
  spawnSync('npm', ['run', '--silent', 'build'], { cwd: REPOSITORY });
  folder = mkdtempSync(join(tmpdir(), 'pgpool-gitops-start-'));
  writeFileSync(join(folder, 'wrapper.js'), WRAPPER);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function loads(name: string, ...args: string[]): boolean {
  const { stderr } = spawnSync('node', [join(folder, 'wrapper.js'), BIN, ...args], {
    cwd: REPOSITORY,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NO_COLOR: '1' },
  });
  return (JSON.parse(stderr.slice(stderr.lastIndexOf('['))) as string[]).includes(name);
}

test('what is written arrives whole, where nobody reads for a while, and so does the exit code', () => {
  const project = join(folder, 'fleet');
  writeProject(project, 100);
  const script = '("$0" "$1" --project "$2" check --output json; echo "code $?") | (sleep 1; cat)';
  const { stdout } = spawnSync('sh', ['-c', script, process.execPath, BIN, project], { encoding: 'utf8' });
  // More than a pipe holds.
  expect(stdout.length).toBeGreaterThan(100_000);
  const [document = '', code] = stdout.split(/(?<=\n)(?=code )/);
  expect(code).toBe('code 1\n');
  // A part of a document is none.
  expect(JSON.parse(document)).toMatchObject({ problems: expect.any(Array) });
});

test('main.ts is compiled without a cache in the temporary folder, where another user may have put code', () => {
  const project = join(folder, 'private');
  writeProject(project, 2);
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  // A timer that main.ts leaves running does not keep the command from ending.
  appendFileSync(join(project, 'main.ts'), 'setInterval(() => undefined, 1000);\n');
  const env = { PATH: process.env.PATH, TMPDIR: temporary };
  const { status } = spawnSync('node', [BIN, '--project', project, 'synth'], { env, timeout: 30_000 });
  expect(status).toBe(0);
  expect([...readTree(temporary, '').keys()]).toEqual([]);
});

test('main.ts is not taken from the cache of tsx in the temporary folder', () => {
  const project = join(folder, 'poisoned');
  writeProject(project, 2);
  const temporary = join(folder, 'tmp-poisoned');
  mkdirSync(temporary);
  const env = { PATH: process.env.PATH, TMPDIR: temporary };
  const byTsx = () => spawnSync('node', ['-r', require.resolve('tsx/cjs'), join(project, 'main.ts')], { env }).status;
  expect(byTsx()).toBe(0);
  const cached = readTree(temporary, '');
  expect(cached.size).toBeGreaterThan(0);
  for (const [path, text] of cached) {
    writeFileSync(join(temporary, path), JSON.stringify({ ...JSON.parse(text), code: 'process.exit(9)' }));
  }
  expect(byTsx()).toBe(9);
  const { status } = spawnSync('node', [BIN, '--project', project, 'synth'], { env, timeout: 30_000 });
  expect(status).toBe(0);
});

test('main.ts and what it starts have the environment of the command', () => {
  const project = join(folder, 'environment');
  writeProject(project, 2);
  appendFileSync(join(project, 'main.ts'), 'console.error(JSON.stringify(process.env));\n');
  const env = { PATH: process.env.PATH ?? '', NAME: 'value' };
  const { stderr } = spawnSync('node', [BIN, '--project', project, 'synth'], { env, encoding: 'utf8' });
  expect(JSON.parse(stderr.split('\n').find((line) => line.startsWith('{')) ?? '')).toEqual(env);
});

// Loading tsx costs a start more than all the work of a small command.
test.each([[['--help']], [['completion', 'bash']], [['plan', '--base', 'HEAD']], [['history', 'demo/orders']]])(
  '%p loads no compiler, because it does not run main.ts',
  (args) => {
    expect(loads('tsx', ...args)).toBe(false);
  },
);

test('check loads the compiler of main.ts', () => {
  expect(loads('tsx', 'check')).toBe(true);
});
