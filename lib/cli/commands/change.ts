import { GitopsError } from '../../errors';
import { poolsWithLedger } from '../../ledger/append-only';
import { differenceText } from '../../ledger/difference-text';
import { CHANGES, headPath } from '../../ledger/layout';
import { nextRootStep } from '../../ledger/next-step';
import type { Ledgers } from '../../ledger/read-ledger';
import { type Recorded, type RecordOptions, recordCommand, recordIntent } from '../../ledger/record';
import { renumber } from '../../ledger/renumber';
import { recordedFiles } from '../../ledger/write-change';
import { BASELINE, type Change, changeName } from '../../model/change';
import { type PoolIntent, poolKey } from '../../model/intent';
import { printableLine } from '../../printable';
import { readProject } from '../../synth/evaluate';
import { applyFiles, readTree } from '../../synth/files';
import { FLEET_FILE } from '../../synth/load-fleet';
import { didYouMean } from '../../validation/wording';
import { type ClusterOptions, namesCluster } from '../cluster';
import { conflictSides, ledgerPaths } from '../git';
import type { Host } from '../host';
import { proveRolledOut } from '../live-status';
import { openProject } from '../project';

/** Options of all `change` commands. */
export interface ChangeOptions extends RecordOptions, ClusterOptions {
  /** Folder of the project. */
  readonly project: string;
  /** Whether the files are only shown. */
  readonly dryRun: boolean;
  /** Pools whose intent is recorded. @default - all */
  readonly pools?: readonly string[];
}

/**
 * Records every intent that is not recorded yet.
 *
 * @throws GitopsError with everything that is missing; nothing is written then.
 */
export async function change(options: ChangeOptions, host: Host): Promise<void> {
  const { fleet, ledgers } = readProject(openProject(options.project));
  const pools = options.pools?.map((key) => findPool(key, fleet.pools)) ?? fleet.pools;
  const record = (given: RecordOptions) => recordIntent(pools, ledgers, given, FLEET_FILE);
  const recorded = await withReason(options, host, record);
  if (recorded.length === 0) host.note('nothing to record: main.ts and changes/ agree');
  else write(recorded, options, host);
  noteNextSteps(pools, recorded, ledgers, host);
}

/** While one root replaces another, says which of the three changes comes next. */
function noteNextSteps(
  pools: readonly PoolIntent[],
  recorded: readonly Recorded[],
  ledgers: Ledgers,
  host: Host,
): void {
  for (const key of pools.map(poolKey)) {
    const made = recorded.filter(({ pool }) => pool === key).map(({ change: newest }) => newest);
    const step = nextRootStep(key, [...(ledgers.get(key) ?? []), ...made]);
    if (step !== undefined) host.note(step);
  }
}

/**
 * Records a change of one pool that comes from no edit of main.ts.
 *
 * @throws GitopsError with everything that is missing; nothing is written then.
 */
export async function changeCommand(command: string, pool: string, options: ChangeOptions, host: Host): Promise<void> {
  const { fleet, ledgers } = readProject(openProject(options.project));
  const intent = findPool(pool, fleet.pools);
  if (command === 'settle') await proveSettled(pool, ledgers.get(pool) ?? [], options, host);
  const record = (given: RecordOptions) => [recordCommand(command, intent, ledgers, given, FLEET_FILE)];
  const recorded = await withReason(options, host, record);
  write(recorded, options, host);
  noteNextSteps([intent], recorded, ledgers, host);
}

/** The cluster proves what is settled, where one is named; else the author's word counts, and that is said. */
async function proveSettled(pool: string, changes: readonly Change[], options: ChangeOptions, host: Host) {
  if (changes.length === 0 || changes.at(-1)?.verb === BASELINE) return;
  if (namesCluster(options)) return proveRolledOut(pool, changes, options);
  host.note('not proved that it has rolled out: --context NAME asks the cluster, and every cluster has to have it');
}

/**
 * Moves the changes of a branch behind those that its base has gained, and mends HEAD.
 *
 * @param pool one pool. @default - every pool of the ledger
 * @throws GitopsError when git cannot read the base, or a change makes no sense any more.
 */
export function renumberChanges(
  pool: string | undefined,
  options: { readonly project: string; readonly base: string; readonly dryRun: boolean },
  host: Host,
): void {
  const files = readTree(options.project, CHANGES);
  const base = ledgerPaths(options.project, options.base);
  const unmerged = [...files].filter(
    ([path, text]) => base.has(path) && !path.endsWith('/HEAD') && text.includes('<<<<<<<'),
  );
  const sides = conflictSides(
    options.project,
    options.base,
    unmerged.map(([path]) => path),
  );
  const merged = new Map([...files, ...[...sides].map(([path, [theirs]]) => [path, theirs] as const)]);
  const ours = new Map([...sides].map(([path, [, text]]) => [path, text]));
  const pools = pool === undefined ? [...poolsWithLedger(files)].sort() : [pool];
  const renumbered = pools.map((key) => ({ key, ...renumber(key, merged, base, ours) }));
  const written = new Map(
    renumbered.flatMap((pool) => [...pool.written].filter(([path, text]) => files.get(path) !== text)),
  );
  if (!options.dryRun)
    applyFiles(
      options.project,
      written,
      renumbered.flatMap(({ removed }) => removed),
    );
  for (const { key, renamed } of renumbered) {
    for (const [from, to] of renamed) host.result(`renamed changes/${key}/${from}.yaml -> ${to}.yaml`);
    const head = headPath(key);
    if (written.has(head)) host.result(`wrote   ${head}`);
    else if (renamed.size === 0) host.note(`${key}: nothing to renumber`);
  }
}

function findPool(key: string, pools: readonly PoolIntent[]): PoolIntent {
  const found = pools.find((pool) => poolKey(pool) === key);
  if (found !== undefined) return found;
  const known = pools.map(poolKey);
  const message = `no pool "${key}", there are: ${known.join(', ')}${didYouMean(key, known)}`;
  throw GitopsError.of({ code: 'usage', file: FLEET_FILE, message });
}

/** Asks for a reason on a terminal when nothing else is missing. */
async function withReason(
  options: ChangeOptions,
  host: Host,
  record: (options: RecordOptions) => Recorded[],
): Promise<Recorded[]> {
  try {
    return record(options);
  } catch (error) {
    const onlyReason = GitopsError.is(error) && error.problems.every(({ code }) => code === 'reason-missing');
    const reason = onlyReason ? await host.ask('Why is this change made? ') : undefined;
    if (reason === undefined) throw error;
    return record({ ...options, reason });
  }
}

function write(recorded: readonly Recorded[], options: ChangeOptions, host: Host): void {
  const files = new Map<string, string>();
  for (const { pool, change: made } of recorded)
    for (const [path, text] of recordedFiles(pool, [made])) files.set(path, text);
  if (!options.dryRun) applyFiles(options.project, files, []);
  for (const { pool, change: made, differences } of recorded) {
    host.result(`${options.dryRun ? 'would record' : 'recorded'} changes/${pool}/${changeName(made)}.yaml`);
    for (const difference of differences) host.result(printableLine(`  ${differenceText(difference)}`));
  }
  if (options.dryRun) for (const [path, text] of files) host.result(`\n--- ${path}\n${text.trimEnd()}`);
  else host.note('next: pgpool-gitops synth, then commit main.ts, changes/ and dist/ together');
}
