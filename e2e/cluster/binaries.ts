import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, REPOSITORY } from './layout';
import { note } from './log';
import { ClusterError, hasProgram, programEnv, run, runLines } from './run';

/** The programs of e2e/control-plane, in the order in which they are built. */
const PROGRAMS = ['pause', 'kubernetes', 'coredns', 'cert-manager', 'trust-manager', 'argo-cd'] as const;

/** One program of e2e/control-plane. */
export type Program = (typeof PROGRAMS)[number];

/** Where each program is. */
export type Binaries = Readonly<Record<Program, string>>;

/** Kubernetes takes its version from the linker; without it, clients see v0.0.0 and refuse some requests. */
const VERSION = 'k8s.io/component-base/version';
const LINK: Partial<Record<Program, string>> = {
  kubernetes: `-X ${VERSION}.gitVersion=v1.34.4 -X ${VERSION}.gitMajor=1 -X ${VERSION}.gitMinor=34`,
};

/** The folder of a program's Go module. */
export function moduleFolder(program: Program): string {
  return join(REPOSITORY, 'e2e', 'control-plane', program);
}

/** Changes whenever the program would: its sources, its dependencies, and how it is linked. */
export function programKey(program: Program): string {
  const folder = moduleFolder(program);
  const hash = createHash('sha256').update(`${process.arch}\n${LINK[program] ?? ''}\n`);
  for (const file of readdirSync(folder).sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Builds what is not in the cache. @returns where each program is */
export async function buildBinaries(): Promise<Binaries> {
  const entries: [Program, string][] = [];
  for (const program of PROGRAMS) entries.push([program, await buildProgram(program)]);
  return Object.fromEntries(entries) as Record<Program, string>;
}

async function buildProgram(program: Program): Promise<string> {
  const folder = join(CACHE, 'bin', `${program}-${programKey(program)}`);
  const target = join(folder, program);
  if (existsSync(target)) return target;
  if (!hasProgram('go'))
    throw new ClusterError(`${program} has to be built, and there is no Go: install Go 1.26 or newer`);
  mkdirSync(folder, { recursive: true });
  // Another clone may build the same: each has its own file, and the last rename wins with the same bytes.
  const partial = `${target}.${process.pid}`;
  const cwd = moduleFolder(program);
  const total = run('go', ['list', '-deps', './...'], { cwd, env: goEnv() }).trim().split('\n').length;
  note(`${program}: building ${total} packages`);
  let built = 0;
  const flags = `-s -w ${LINK[program] ?? ''}`.trim();
  const ticker = setInterval(() => note(`${program}: ${built} packages compiled of at most ${total}`), 20_000);
  try {
    await runLines('nice', ['-n', '10', 'go', 'build', '-v', '-trimpath', '-ldflags', flags, '-o', partial, '.'], {
      cwd,
      env: goEnv(),
      onLine: () => {
        built += 1;
      },
    });
    renameSync(partial, target);
  } finally {
    clearInterval(ticker);
    rmSync(partial, { force: true });
  }
  note(`${program}: built`);
  return target;
}

/** Static programs, so that one runs in an image that has nothing else. */
function goEnv(): NodeJS.ProcessEnv {
  return programEnv({ CGO_ENABLED: '0', GOFLAGS: '-mod=readonly -buildvcs=false' });
}

/** Where a Go module's files are, for the CRDs that it ships: the module cache, filled if need be. */
export function goModuleFolder(program: Program, module: string): string {
  const options = { cwd: moduleFolder(program), env: goEnv() };
  const folder = run('go', ['list', '-m', '-f', '{{.Dir}}', module], options).trim();
  if (folder !== '') return folder;
  run('go', ['mod', 'download', module], options);
  return run('go', ['list', '-m', '-f', '{{.Dir}}', module], options).trim();
}
