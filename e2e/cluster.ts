/*
 * npm run cluster -- up|down|status [--name NAME]
 * npm run cluster -- platform [--name NAME]
 * npm run cluster -- build
 * npm run cluster -- images FILE
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildProgram } from './cluster/binaries';
import { build, down, status, up } from './cluster/cluster';
import { exportImages } from './cluster/images';
import { note } from './cluster/log';
import { checkMachine, exitCodeOf } from './cluster/machine';
import { ClusterError } from './cluster/run';
import { installPlatform, installTutorial, writeKubectl } from './support/platform';

const USAGE =
  'usage: npm run cluster -- up|down|status|platform [--name NAME]\n       npm run cluster -- build\n       npm run cluster -- images FILE';

/** Runs one command. @returns the exit code: 0 done, 1 a problem, 2 (status) not everything runs, 3 no cluster can be had here */
async function main(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { name: { type: 'string', default: 'default' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const [command, ...rest] = positionals;
  if (command === 'images' && rest[0] !== undefined && rest.length === 1) return runImages(rest[0]);
  const commands: Record<string, (name: string) => Promise<number>> = {
    build: runBuild,
    up: runUp,
    down: runDown,
    status: runStatus,
    platform: runPlatform,
  };
  const run = command === undefined ? undefined : commands[command];
  if (run === undefined || rest.length > 0) throw new ClusterError(USAGE);
  return run(values.name);
}

async function runUp(name: string): Promise<number> {
  checkMachine();
  const { layout } = await up(name);
  process.stdout.write(`${layout.kubeconfig}\n`);
  return 0;
}

/** A cluster with what a platform has before its first pool. Prints what a shell needs to use it. */
async function runPlatform(name: string): Promise<number> {
  checkMachine();
  const { kubectl, layout, programImage } = await up(name);
  await installPlatform(kubectl, programImage);
  installTutorial(kubectl);
  const programs = writeKubectl(join(layout.root, 'bin'), kubectl);
  process.stdout.write(
    `export KUBECONFIG='${layout.kubeconfig}' PATH='${programs}':"$PATH" STEPS_IMAGE='${programImage}'\n`,
  );
  return 0;
}

/** What takes long at the first time, and nothing later. */
async function runBuild(): Promise<number> {
  checkMachine();
  await build();
  // A scenario runs it: to compile it beside others takes their processors for minutes.
  await buildProgram('kube-state-metrics');
  note('everything is built');
  return 0;
}

async function runDown(name: string): Promise<number> {
  note((await down(name)) ? `cluster ${name} is gone` : `there is no cluster ${name}`);
  return 0;
}

async function runImages(file: string): Promise<number> {
  process.stdout.write(`${await exportImages(file)}\n`);
  return 0;
}

async function runStatus(name: string): Promise<number> {
  const found = await status(name);
  if (found === undefined) {
    process.stdout.write(`there is no cluster ${name}\n`);
    return 2;
  }
  for (const [part, running] of found.running)
    process.stdout.write(`${part.padEnd(32)}${running ? 'runs' : 'stopped'}\n`);
  process.stdout.write(`kubeconfig${' '.repeat(22)}${found.layout.kubeconfig}\n`);
  return [...found.running.values()].every(Boolean) ? 0 : 2;
}

main(process.argv.slice(2))
  .catch((error: Error) => {
    const expected = error instanceof ClusterError || 'code' in error;
    process.stderr.write(`${expected ? error.message : error.stack}\n`);
    return exitCodeOf(error);
  })
  .then((code) => {
    process.exitCode = code;
  });
