/*
 * npm run e2e [-- PATTERN...]: a cluster, all scenarios on it, and a report. PATTERN is part of the name of a file.
 */
import { readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { kubernetesTime } from '../lib/cluster/clock';
import { attach, down, status, up } from './cluster/cluster';
import type { Kubectl } from './cluster/kubectl';
import { REPOSITORY } from './cluster/layout';
import { note } from './cluster/log';
import { checkMachine, exitCodeOf } from './cluster/machine';
import { ClusterError } from './cluster/run';
import { type Folder, inOrder } from './order';
import { type Outcome, outcomeText, ScenarioQueue } from './queue';
import { installGitServer } from './support/git-server';
import { openOther } from './support/other-cluster';
import { installPlatform } from './support/platform';
import { REPORT, readReports, summaryText } from './support/report';
import { CLUSTER, KEEP, OTHER } from './support/settings';

/** One more than there are processors keeps them all busy: a scenario waits for pods most of its time. */
const WORKERS = Number(process.env.PGPOOL_E2E_WORKERS || Math.min(8, availableParallelism() + 1));

/**
 * Runs everything.
 *
 * @returns the exit code: 0 nothing has failed, 1 something has
 * @throws ClusterError when there is no cluster
 */
async function main(patterns: readonly string[]): Promise<number> {
  // The parts of somebody else's cluster are not ours to stop.
  const alone = OTHER === undefined ? namesOf('alone', patterns) : [];
  const batches = inOrder({ scenarios: namesOf('scenarios', patterns), alone });
  if (batches.length === 0) {
    throw new ClusterError(`no scenario has ${patterns.join(' or ')} in its name, see e2e/scenarios and e2e/alone`);
  }
  rmSync(REPORT, { recursive: true, force: true });
  let ended = false;
  const minutes = Number(process.env.PGPOOL_E2E_MINUTES || 'Infinity');
  const queue = new ScenarioQueue(Date.now() + minutes * 60_000, startStopped);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      ended = true;
      queue.end(signal);
    });
  }
  const { kubectl, programImage, close } = await (OTHER === undefined ? openOwn() : openOther());
  try {
    await installPlatform(kubectl, programImage);
    if (OTHER !== undefined) installGitServer(kubectl);
    note('the operator, PostgreSQL and the issuers are ready');
    const stood = standstills();
    const before = activeNamespaces(kubectl);
    const outcomes: Outcome[] = [];
    for (const { folder, names } of batches) {
      const files = names.map((name) => join(SCENARIOS, folder, `${name}${ENDING}`));
      outcomes.push(...(await queue.run(files, folder === 'alone' ? 1 : WORKERS)));
    }
    process.stderr.write(`\n${summaryText(readReports())}\n\n${outcomeText(outcomes)}\n`);
    if (stood.length > 0) note(`the machine itself stood still: ${stood.join(', ')}`);
    note(`reports are in ${REPORT}`);
    const left = ended ? [] : leftNamespaces(kubectl, before, outcomes);
    if (left.length > 0)
      note(`no scenario has removed namespace ${left.join(', ')}, whose pods take the node from the others`);
    return ended || left.length > 0 || outcomes.some(({ result }) => result === 'failed') ? 1 : 0;
  } finally {
    if (!KEEP) await close();
  }
}

/** How often it is looked whether the machine runs, and how much later than that counts as a standstill, in milliseconds. */
const [EVERY, LATE] = [5000, 20_000];

/** Collects the times in which nothing on this machine ran, as when it was frozen: a scenario that waits then fails for nothing. */
function standstills(): string[] {
  const found: string[] = [];
  let last = Date.now();
  setInterval(() => {
    const now = Date.now();
    if (now - last > EVERY + LATE) found.push(`${Math.round((now - last) / 1000)} s until ${kubernetesTime(now)}`);
    last = now;
  }, EVERY).unref();
  return found;
}

/** The namespaces that are not being deleted. */
function activeNamespaces(kubectl: Kubectl): string[] {
  const jsonpath = 'jsonpath={.items[?(@.status.phase=="Active")].metadata.name}';
  return kubectl.run(['get', 'namespaces', '-o', jsonpath]).split(' ');
}

/** The namespaces that scenarios have made and left, though each removes its own at its end. */
function leftNamespaces(kubectl: Kubectl, before: readonly string[], outcomes: readonly Outcome[]): string[] {
  const killed = outcomes.some(({ result }) => result === 'stopped' || result === 'cut off');
  if (killed || KEEP || OTHER !== undefined) return [];
  return activeNamespaces(kubectl).filter((name) => !before.includes(name));
}

/** Starts what of our cluster does not run, as a scenario that has failed may leave it. */
async function startStopped(): Promise<void> {
  const found = OTHER === undefined ? await status(CLUSTER) : undefined;
  const stopped = [...(found?.running ?? [])].filter(([, running]) => !running).map(([part]) => part);
  if (stopped.length === 0) return;
  note(`starting what was left stopped: ${stopped.join(', ')}`);
  const cluster = await attach(CLUSTER);
  for (const part of stopped) await cluster.start(part);
}

/** A cluster for the scenarios, and how it is given back. */
interface Opened {
  readonly kubectl: Kubectl;
  readonly programImage: string;
  close(): unknown;
}

/** A cluster of this machine. */
async function openOwn(): Promise<Opened> {
  checkMachine();
  try {
    const { kubectl, programImage } = await up(CLUSTER);
    return { kubectl, programImage, close: () => down(CLUSTER) };
  } catch (error) {
    if (!KEEP) await down(CLUSTER);
    throw error;
  }
}

const SCENARIOS = join(REPOSITORY, 'e2e');
const ENDING = '.e2e.ts';

/** Returns the names of a folder's files that the command line asks for. */
function namesOf(folder: Folder, patterns: readonly string[]): string[] {
  const files = readdirSync(join(SCENARIOS, folder)).filter((name) => name.endsWith(ENDING));
  const names = files.map((name) => name.slice(0, -ENDING.length));
  return names.filter((name) => patterns.length === 0 || patterns.some((pattern) => name.includes(pattern)));
}

main(process.argv.slice(2))
  .catch((error: Error) => {
    process.stderr.write(`${error instanceof ClusterError ? error.message : error.stack}\n`);
    return exitCodeOf(error);
  })
  .then((code) => {
    process.exitCode = code;
  });
