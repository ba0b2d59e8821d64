/*
 * npm run e2e [-- PATTERN...]: a cluster, all scenarios on it, and a report. PATTERN is part of the name of a file.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { down, up } from './cluster/cluster';
import { REPOSITORY } from './cluster/layout';
import { note } from './cluster/log';
import { ClusterError, hasProgram } from './cluster/run';
import { installBackend } from './support/backend';
import { installOperator } from './support/operator';
import { REPORT, readReports, summaryText } from './support/report';
import { CLUSTER, KEEP } from './support/scenario-cluster';

/** Scenarios that share the cluster run side by side; those that stop a part of it run one at a time. */
const SETS = [
  { folder: 'scenarios', workers: Number(process.env.PGPOOL_E2E_WORKERS || 4) },
  { folder: 'alone', workers: 1 },
] as const;

/** Runs everything. @returns the exit code: 0 all passed, 1 not */
async function main(patterns: readonly string[]): Promise<number> {
  checkMachine();
  rmSync(REPORT, { recursive: true, force: true });
  try {
    const { kubectl, programImage } = await up(CLUSTER);
    await installOperator(kubectl, programImage);
    installBackend(kubectl);
    note('the operator, PostgreSQL and the issuers are ready');
    const codes = SETS.map(({ folder, workers }) => runSet(folder, workers, patterns));
    process.stderr.write(`\n${summaryText(readReports())}\n\n`);
    note(`reports are in ${REPORT}`);
    return codes.every((code) => code === 0) ? 0 : 1;
  } finally {
    if (!KEEP) await down(CLUSTER);
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

function runSet(folder: string, workers: number, patterns: readonly string[]): number {
  const files = readdirSync(join(REPOSITORY, 'e2e', folder)).filter((name) => name.endsWith('.e2e.ts'));
  if (!files.some((name) => patterns.length === 0 || patterns.some((pattern) => name.includes(pattern)))) return 0;
  const config = join(REPOSITORY, 'e2e', 'jest.config.js');
  const args = ['--ci', '--config', config, `--maxWorkers=${workers}`, ...patterns];
  const env = { ...process.env, PGPOOL_E2E_SET: folder };
  const done = spawnSync(join(REPOSITORY, 'node_modules', '.bin', 'jest'), args, { stdio: 'inherit', env });
  return done.status ?? 1;
}

main(process.argv.slice(2))
  .catch((error: Error) => {
    process.stderr.write(`${error instanceof ClusterError ? error.message : error.stack}\n`);
    return 1;
  })
  .then((code) => {
    process.exitCode = code;
  });
