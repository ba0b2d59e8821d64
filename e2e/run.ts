/*
 * npm run e2e [-- PATTERN...]: a cluster, all scenarios on it, and a report. PATTERN is part of the name of a file.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { down, up } from './cluster/cluster';
import type { Kubectl } from './cluster/kubectl';
import { REPOSITORY } from './cluster/layout';
import { note } from './cluster/log';
import { ClusterError, hasProgram } from './cluster/run';
import { installBackend } from './support/backend';
import { installGitServer } from './support/git-server';
import { installOperator } from './support/operator';
import { openOther } from './support/other-cluster';
import { REPORT, readReports, summaryText } from './support/report';
import { CLUSTER, KEEP, OPERATOR, OTHER } from './support/settings';

/** Scenarios that share the cluster run side by side; those that stop a part of it run one at a time. */
const SETS = [
  { folder: 'scenarios', workers: Number(process.env.PGPOOL_E2E_WORKERS || 4) },
  // The parts of somebody else's cluster are not ours to stop.
  ...(OTHER === undefined ? [{ folder: 'alone', workers: 1 }] : []),
];

/** Runs everything. @returns the exit code: 0 all passed, 1 not */
async function main(patterns: readonly string[]): Promise<number> {
  rmSync(REPORT, { recursive: true, force: true });
  const { kubectl, programImage, close } = await (OTHER === undefined ? openOwn() : openOther());
  try {
    if (OPERATOR !== 'kubedb') await installOperator(kubectl, programImage);
    installBackend(kubectl);
    if (OTHER !== undefined) installGitServer(kubectl);
    note('the operator, PostgreSQL and the issuers are ready');
    const codes: number[] = [];
    for (const { folder, workers } of SETS) codes.push(await runSet(folder, workers, patterns));
    process.stderr.write(`\n${summaryText(readReports())}\n\n`);
    note(`reports are in ${REPORT}`);
    return codes.every((code) => code === 0) ? 0 : 1;
  } finally {
    if (!KEEP) await close();
  }
}

/** A cluster of this machine. */
async function openOwn(): Promise<{ kubectl: Kubectl; programImage: string; close(): Promise<unknown> }> {
  checkMachine();
  try {
    const { kubectl, programImage } = await up(CLUSTER);
    return { kubectl, programImage, close: () => down(CLUSTER) };
  } catch (error) {
    if (!KEEP) await down(CLUSTER);
    throw error;
  }
}

/** @throws ClusterError that says plainly why this machine cannot run a cluster. */
function checkMachine(): void {
  const wanting = [
    ...(process.platform === 'linux' ? [] : ['Linux']),
    ...(process.getuid?.() === 0 ? [] : ['root']),
    ...(hasProgram('apt-get') ? [] : ["Debian's apt"]),
    ...(hasProgram('go') ? [] : ['Go 1.25 or newer']),
  ];
  if (wanting.length === 0) return;
  throw new ClusterError(`the scenarios were not run: they need ${wanting.join(', ')}, which this machine lacks`);
}

/** What runs now, to be told of a signal; undefined between sets. */
let running: ChildProcess | undefined;
/** The signal that ended the run: no further set begins, and the cluster still goes down. */
let ended: NodeJS.Signals | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    ended = signal;
    running?.kill(signal);
  });
}

/** Runs the scenarios of a folder. @returns the exit code of jest, 1 when a signal ended the run */
async function runSet(folder: string, workers: number, patterns: readonly string[]): Promise<number> {
  const files = readdirSync(join(REPOSITORY, 'e2e', folder)).filter((name) => name.endsWith('.e2e.ts'));
  if (!files.some((name) => patterns.length === 0 || patterns.some((pattern) => name.includes(pattern)))) return 0;
  if (ended !== undefined) return 1;
  const config = join(REPOSITORY, 'e2e', 'jest.config.js');
  const args = ['--ci', '--config', config, `--maxWorkers=${workers}`, ...patterns];
  const env = { ...process.env, PGPOOL_E2E_SET: folder };
  const child = spawn(join(REPOSITORY, 'node_modules', '.bin', 'jest'), args, { stdio: 'inherit', env });
  running = child;
  return new Promise((resolve) => {
    child.on('close', (code) => {
      running = undefined;
      resolve(ended === undefined ? (code ?? 1) : 1);
    });
  });
}

main(process.argv.slice(2))
  .catch((error: Error) => {
    process.stderr.write(`${error instanceof ClusterError ? error.message : error.stack}\n`);
    return 1;
  })
  .then((code) => {
    process.exitCode = code;
  });
