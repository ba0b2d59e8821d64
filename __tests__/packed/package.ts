import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { REPOSITORY } from '../cli/project';

/** What a program did. */
export interface Done {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program with nothing of this repository in its environment.
 *
 * @param node binary of Node that `env node` finds. @default - the one that the tests run on
 */
export function run(folder: string, [program = '', ...args]: readonly string[], node = process.execPath): Done {
  const path = [join(folder, 'node_modules', '.bin'), dirname(node), process.env.PATH].join(delimiter);
  const env = { PATH: path, HOME: process.env.HOME, NO_COLOR: '1', CI: '1' };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/** Runs a program that has to succeed. @returns its output */
export function succeed(folder: string, command: readonly string[], node?: string): string {
  const { code, stdout, stderr } = run(folder, command, node);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}: ${stderr}${stdout}`);
  return stdout;
}

/** What `npm pack` made. */
export interface Tarball {
  readonly path: string;
  /** Files in it, by path in the package. */
  readonly files: readonly string[];
}

/** Packs the working tree as `npm publish` would, from a copy: packing empties build/, which other tests run. */
export function pack(folder: string): Tarball {
  const source = join(folder, 'source');
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  });
  for (const path of listed.stdout.split('\0').filter((each) => each !== '')) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    cpSync(join(REPOSITORY, path), join(source, path), { force: true });
  }
  symlinkSync(join(REPOSITORY, 'node_modules'), join(source, 'node_modules'));
  const [packed] = JSON.parse(succeed(source, ['npm', 'pack', '--json', '--silent', '--pack-destination', folder]));
  return {
    path: join(folder, packed.filename),
    files: packed.files.map((file: { readonly path: string }) => file.path),
  };
}

/** Installs the package beside others in a folder, as its first and only dependencies. */
export function install(folder: string, packages: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  succeed(folder, ['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', ...packages]);
}

/** Version of a package that is installed in a folder. */
export function installedVersion(folder: string, name: string): string {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
}
