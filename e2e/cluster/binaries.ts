import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fetchGo, GO, goEnv } from './go';
import { CACHE, REPOSITORY } from './layout';
import { note } from './log';
import { run, runLines } from './run';

/** The programs of a cluster, in the order in which they are built. */
const PROGRAMS = ['pause', 'kubernetes', 'coredns', 'cert-manager', 'trust-manager', 'argo-cd'] as const;

/** One program of e2e/control-plane. What no cluster needs is built by `npm run cluster -- build`, too, or by the scenario that does. */
export type Program = (typeof PROGRAMS)[number] | 'kube-state-metrics';

/** Where each program of a cluster is. */
export type Binaries = Readonly<Record<(typeof PROGRAMS)[number], string>>;

/** The folder of a program's Go module. */
export function moduleFolder(program: Program): string {
  return join(REPOSITORY, 'e2e', 'control-plane', program);
}

/**
 * The version of a module that a program is built with.
 *
 * @throws RangeError when the program's go.mod does not name it
 */
export function moduleVersion(program: Program, module: string): string {
  const text = readFileSync(join(moduleFolder(program), 'go.mod'), 'utf8');
  const row = text.split('\n').find((line) =>
    line
      .replace(/^require|\t/, '')
      .trim()
      .startsWith(`${module} v`),
  );
  const [version] = / v[^ ]+$/.exec(row ?? '') ?? [];
  if (version === undefined) throw new RangeError(`go.mod of ${program} requires no ${module}`);
  return version.trim();
}

/** Kubernetes gets its version from the linker; without it, clients see v0.0.0 and refuse some requests. */
function linkFlags(program: Program): string {
  if (program !== 'kubernetes') return '-s -w';
  const version = moduleVersion(program, 'k8s.io/kubernetes');
  const [, major, minor] = /^v(\d+)\.(\d+)/.exec(version) ?? [];
  const values = { gitVersion: version, gitMajor: major, gitMinor: minor };
  const settings = Object.entries(values).map(([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`);
  return ['-s -w', ...settings].join(' ');
}

/** Changes whenever the program would: its sources, its dependencies, the compiler, and how it is linked. */
export function programKey(program: Program): string {
  const folder = moduleFolder(program);
  const hash = createHash('sha256').update(`${process.arch}\n${GO.version}\n${linkFlags(program)}\n`);
  for (const file of readdirSync(folder).sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Builds what is not in the cache. @returns where each program is */
export async function buildBinaries(): Promise<Binaries> {
  fetchGo();
  const entries: [Program, string][] = [];
  for (const program of PROGRAMS) entries.push([program, await buildProgram(program)]);
  return Object.fromEntries(entries) as Record<(typeof PROGRAMS)[number], string>;
}

/** Builds one program, unless it is in the cache. @returns where it is */
export async function buildProgram(program: Program): Promise<string> {
  const folder = join(CACHE, 'bin', `${program}-${programKey(program)}`);
  const target = join(folder, program);
  if (existsSync(target)) return target;
  mkdirSync(folder, { recursive: true });
  // Another clone may build the same: each has its own file, and the last rename wins with the same bytes.
  const partial = `${target}.${process.pid}`;
  const cwd = moduleFolder(program);
  const env = goEnv();
  const total = run('go', ['list', '-deps', './...'], { cwd, env }).trim().split('\n').length;
  note(`${program}: building ${total} packages`);
  let built = 0;
  const ticker = setInterval(() => note(`${program}: ${built} packages compiled of at most ${total}`), 20_000);
  try {
    await runLines(
      'nice',
      ['-n', '10', 'go', 'build', '-v', '-trimpath', '-ldflags', linkFlags(program), '-o', partial, '.'],
      {
        cwd,
        env,
        onLine: () => {
          built += 1;
        },
      },
    );
    renameSync(partial, target);
  } finally {
    clearInterval(ticker);
    rmSync(partial, { force: true });
  }
  note(`${program}: built`);
  return target;
}

/** Where a Go module's files are, for the CRDs that it ships: the module cache, filled if need be. */
export function goModuleFolder(program: Program, module: string): string {
  const options = { cwd: moduleFolder(program), env: goEnv() };
  const folder = run('go', ['list', '-m', '-f', '{{.Dir}}', module], options).trim();
  if (folder !== '') return folder;
  run('go', ['mod', 'download', module], options);
  return run('go', ['list', '-m', '-f', '{{.Dir}}', module], options).trim();
}
