import { GitopsError, mapAll, type Problem, throwProblems } from '../../errors';
import { checkOwned } from '../../ledger/check-intent';
import { changePath } from '../../ledger/layout';
import { nextRootStep } from '../../ledger/next-step';
import type { Ledgers } from '../../ledger/read-ledger';
import { type Recorded, type RecordOptions, recordCommand, recordIntent } from '../../ledger/record';
import { recordedFiles } from '../../ledger/write-change';
import { changeName } from '../../model/change';
import { differenceText } from '../../model/facets/difference-text';
import { type FleetIntent, type PoolIntent, poolKey } from '../../model/intent';
import { FLEET_FILE } from '../../model/names';
import { resolveCatalogue } from '../../model/resolve-fleet';
import { printableLine } from '../../printable';
import { applyFiles } from '../../synth/apply-files';
import { checkProjectNames, readProject } from '../../synth/evaluate';
import { didYouMean } from '../../validation/wording';
import { type ClusterOptions, namesCluster } from '../cluster';
import { duePools } from '../due-pools';
import { type FleetFolder, forEachFleet, inGiven, namesOf, twinProblems } from '../fleets';
import type { Host } from '../host';
import { proveRolledOut } from '../live-status';
import { openProject } from '../project';
import { type FinishedRuns, writing } from '../writing';

/** Options of all `change` commands. */
export interface ChangeOptions extends RecordOptions, ClusterOptions {
  /** Whether the files are only shown. */
  readonly dryRun: boolean;
  /** Pools whose intent is recorded. @default - all */
  readonly pools?: readonly string[];
}

/** A fleet with what `change` compares. */
interface OpenFleet extends FleetFolder {
  readonly fleet: FleetIntent;
  readonly ledgers: Ledgers;
}

/** What is recorded in a fleet. */
interface RecordedFleet {
  readonly open: OpenFleet;
  readonly recorded: readonly Recorded[];
}

/**
 * Records every intent that is not recorded yet.
 *
 * @throws GitopsError with everything that is missing; nothing is written then.
 */
export async function change(fleets: readonly FleetFolder[], options: ChangeOptions, host: Host): Promise<void> {
  await writing(fleets, options, host, () => recordEdits(fleets, options, host));
}

async function recordEdits(fleets: readonly FleetFolder[], options: ChangeOptions, host: Host): Promise<void> {
  const opened = await openFleets(fleets);
  const { pools: keys } = options;
  const wanted = new Map(opened.map((open) => [open, open.fleet.pools]));
  if (keys !== undefined) for (const [open, pools] of matching(keys, opened)) wanted.set(open, pools);
  const record = (given: RecordOptions) =>
    forEachFleet(opened, (open): RecordedFleet => {
      const pools = wanted.get(open) ?? [];
      return { open, recorded: recordIntent(pools, open.ledgers, withCatalogue(given, open), FLEET_FILE) };
    });
  const recorded = await withReason(options, host, record);
  const unowned = unownedLedgers(opened);
  if (recorded.some((each) => each.recorded.length > 0)) await write(recorded, 'change', options, host);
  else host.note(unowned.length > 0 ? 'nothing to record' : 'nothing to record: main.ts and changes/ agree');
  for (const note of unowned) host.note(note);
  for (const { open, recorded: made } of recorded) noteNextSteps(wanted.get(open) ?? [], made, open.ledgers, host);
}

/** Ledgers of pools that main.ts does not declare, which `synth` refuses and no change mends. */
function unownedLedgers(opened: readonly OpenFleet[]): string[] {
  return opened.flatMap((open) =>
    checkOwned(open.fleet.pools, open.ledgers).map(
      ({ file, message, fix }) => `${inGiven(open, file)} ${message}; ${fix}`,
    ),
  );
}

function withCatalogue(given: RecordOptions, { fleet }: OpenFleet): RecordOptions {
  return { ...given, catalogue: resolveCatalogue(fleet) };
}

async function openFleets(fleets: readonly FleetFolder[]): Promise<OpenFleet[]> {
  const opened = await forEachFleet(fleets, (at) => ({ ...at, ...readProject(openProject(at.project)) }));
  throwProblems(twinProblems(opened.map(({ folder, fleet }) => ({ folder, name: fleet.name }))));
  return opened;
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

/** Which pools a command is about. */
export interface PoolSelection {
  /** `NAMESPACE/POOL`, in which `*` stands for any part of a name. */
  readonly patterns: readonly string[];
  /** Labels that a pool has to bear, `team=data,tier=gold`. @default - any */
  readonly selector?: string;
  /** Only pools whose certificates end within this time, `30d`. @default - whenever they end */
  readonly dueWithin?: string;
}

/**
 * Records a change of pools that comes from no edit of main.ts.
 *
 * @throws GitopsError with everything that is missing; nothing is written then.
 */
export async function changeCommand(
  command: string,
  selection: PoolSelection,
  fleets: readonly FleetFolder[],
  options: ChangeOptions,
  host: Host,
): Promise<void> {
  const about = aboutOf(command, selection, options);
  await writing(fleets, options, host, async (finished) => {
    // Else the change would be recorded twice: the command that made it has not reported it.
    const done = fleets.filter((at) => (finished.get(at) ?? []).some((run) => run.about === about && !run.edited));
    for (const at of done) tellFinished(at, finished, host);
    if (done.length < fleets.length) await recordEvent({ command, selection, about, done }, fleets, options, host);
  });
}

/** What a command is known by when it was interrupted: what it does and to which pools. */
function aboutOf(
  command: string,
  { patterns, selector, dueWithin }: PoolSelection,
  { retried }: ChangeOptions,
): string {
  const parts = [
    command,
    ...patterns,
    retried,
    selector && `--selector ${selector}`,
    dueWithin && `--due-within ${dueWithin}`,
  ];
  return `change ${parts.filter(Boolean).join(' ')}`;
}

function tellFinished(at: FleetFolder, finished: FinishedRuns, host: Host): void {
  const files = (finished.get(at) ?? []).flatMap((run) => run.files);
  for (const file of files.filter((path) => path.endsWith('.yaml'))) host.result(`recorded ${inGiven(at, file)}`);
  host.note('as the interrupted run has decided; run it again for another one');
}

/** A command that records a change of pools. */
interface Event {
  readonly command: string;
  readonly selection: PoolSelection;
  /** What the command is known by when it was interrupted. */
  readonly about: string;
  /** Fleets in which it is recorded already. */
  readonly done: readonly FleetFolder[];
}

async function recordEvent(
  event: Event,
  fleets: readonly FleetFolder[],
  options: ChangeOptions,
  host: Host,
): Promise<void> {
  const opened = await openFleets(fleets);
  const chosen = await choosePools(event.selection, opened, options, host);
  for (const open of opened) if (event.done.some(({ project }) => project === open.project)) chosen.set(open, []);
  const record = (given: RecordOptions) =>
    forEachFleet(opened, (open) => recordInFleet(event, open, chosen.get(open) ?? [], { ...options, ...given }, host));
  const recorded = await withReason(options, host, record);
  if (recorded.every((each) => each.recorded.length === 0)) return host.note('nothing to record');
  await write(recorded, event.about, options, host);
  for (const { open, recorded: made } of recorded) noteNextSteps(chosen.get(open) ?? [], made, open.ledgers, host);
}

async function recordInFleet(
  { command, selection }: Event,
  open: OpenFleet,
  pools: readonly PoolIntent[],
  options: ChangeOptions,
  host: Host,
): Promise<RecordedFleet> {
  const given = withCatalogue(reasoned(options, selection), open);
  const recordPool = async (pool: PoolIntent) => {
    const made = recordCommand(command, pool, open.ledgers, given, FLEET_FILE);
    if (command === 'settle') await proveSettled(made, open.ledgers, options, host);
    return made;
  };
  const recorded = await mapAll(pools, recordPool, ({ problems }, pool) => {
    // A pool that was not named is left out where the command makes no sense for it.
    if (selection.patterns.includes(poolKey(pool)) || !problems.every(makesNoSense)) return problems;
    host.note(`left out ${poolKey(pool)}: ${problems.map(({ message }) => message).join('; ')}`);
    return [];
  });
  return { open, recorded };
}

function makesNoSense({ code }: Problem): boolean {
  return code === 'usage' || code === 'ledger-order';
}

function reasoned(given: RecordOptions, { dueWithin }: PoolSelection): RecordOptions {
  if (dueWithin === undefined || given.reason !== undefined) return given;
  return { ...given, reason: `a rotate is due within ${dueWithin}` };
}

/** @throws GitopsError when a pattern or the whole selection has no pool. */
async function choosePools(
  { patterns, selector, dueWithin }: PoolSelection,
  opened: readonly OpenFleet[],
  options: ChangeOptions,
  host: Host,
): Promise<Map<OpenFleet, readonly PoolIntent[]>> {
  if (patterns.length === 0 && selector === undefined && dueWithin === undefined) {
    const message = 'found no pool, allowed: NAMESPACE/POOL, a pattern such as "demo/*", or --selector';
    throw GitopsError.of({ code: 'usage', file: FLEET_FILE, message });
  }
  const chosen = matching(patterns.length === 0 ? ['*/*'] : patterns, opened);
  const labels = labelsOf(selector);
  for (const [open, pools] of chosen) {
    const bearing = pools.filter((pool) => labels.every(([key, value]) => pool.labels?.[key] === value));
    chosen.set(open, bearing);
    if (dueWithin === undefined) continue;
    const due = await duePools(open.project, bearing, open.ledgers, dueWithin, options, host);
    chosen.set(open, due);
  }
  return chosen;
}

/** @throws GitopsError when it is no list of `key=value`. */
function labelsOf(selector: string | undefined): [string, string][] {
  if (selector === undefined) return [];
  return selector.split(',').map((part) => {
    const [, key, value] = /^([^=!\s]+)==?([^=\s]*)$/.exec(part.trim()) ?? [];
    if (key !== undefined && value !== undefined) return [key, value];
    const message = `--selector: found "${part}", allowed: labels such as team=data, separated by commas`;
    throw GitopsError.of({ code: 'usage', file: FLEET_FILE, message });
  });
}

/** The cluster proves what is settled, where one is named; else the author's word counts, and that is said. */
async function proveSettled({ pool, change: made }: Recorded, ledgers: Ledgers, options: ChangeOptions, host: Host) {
  if (namesCluster(options)) return proveRolledOut(pool, ledgers.get(pool) ?? [], made, options);
  host.note(
    `${pool}: not proved that it has rolled out: --context NAME asks the cluster, and every cluster has to have it`,
  );
}

/** The pools of each fleet that some patterns name. @throws GitopsError for each pattern that names none in any fleet. */
function matching(patterns: readonly string[], opened: readonly OpenFleet[]): Map<OpenFleet, readonly PoolIntent[]> {
  const named = patterns.map((pattern) => ({ pattern, names: namesOf(pattern) }));
  const known = [...new Set(opened.flatMap(({ fleet }) => fleet.pools.map(poolKey)))];
  throwProblems(
    named
      .filter(({ names }) => !known.some((key) => names.test(key)))
      .map(({ pattern }) => {
        const message = `no pool "${pattern}", there are: ${known.join(', ')}${didYouMean(pattern, known)}`;
        return { code: 'usage', file: FLEET_FILE, message };
      }),
  );
  const wanted = (pool: PoolIntent) => named.some(({ names }) => names.test(poolKey(pool)));
  return new Map(opened.map((open) => [open, open.fleet.pools.filter(wanted)]));
}

/**
 * The files of what is recorded, of each fleet where anything is.
 *
 * @throws GitopsError when names or files of it are too long: the ledger would keep what can never be rendered.
 */
async function filesOf(recorded: readonly RecordedFleet[]): Promise<[RecordedFleet, ReadonlyMap<string, string>][]> {
  const some = recorded.filter((each) => each.recorded.length > 0);
  return forEachFleet(
    some.map((each) => ({ ...each.open, each })),
    async ({ fleet, folder, ledgers, each }) => {
      const after = new Map(ledgers);
      for (const { pool, change: newest } of each.recorded) after.set(pool, [...(after.get(pool) ?? []), newest]);
      throwProblems(checkProjectNames({ fleet, ledgers: after }, folder));
      const files = await mapAll(each.recorded, ({ pool, change: made }) => [...recordedFiles(pool, [made])]);
      return [each, new Map(files.flat())];
    },
  );
}

/** Asks for a reason on a terminal when nothing else is missing. */
async function withReason<T>(
  options: ChangeOptions,
  host: Host,
  record: (options: RecordOptions) => Promise<T>,
): Promise<T> {
  try {
    return await record(options);
  } catch (error) {
    const onlyReason = GitopsError.is(error) && error.problems.every(({ code }) => code === 'reason-missing');
    if (!onlyReason) throw error;
    const reason = options.dryRun ? 'said with --reason' : await host.ask('Why is this change made? ');
    if (reason === undefined) throw error;
    return record({ ...options, reason });
  }
}

async function write(
  fleets: readonly RecordedFleet[],
  about: string,
  { dryRun }: ChangeOptions,
  host: Host,
): Promise<void> {
  for (const [fleet, files] of await filesOf(fleets)) writeFleet(fleet, files, about, dryRun, host);
  if (!dryRun) host.note('next: pgpool-gitops synth, then commit main.ts, changes/ and dist/ together');
}

function writeFleet(
  { open, recorded }: RecordedFleet,
  files: ReadonlyMap<string, string>,
  about: string,
  dryRun: boolean,
  host: Host,
): void {
  if (!dryRun) applyFiles(open.project, files, [], about);
  for (const { pool, change: made, differences } of recorded) {
    const path = inGiven(open, changePath(pool, changeName(made)));
    host.result(`${dryRun ? 'would record' : 'recorded'} ${path}`);
    for (const difference of differences) host.result(printableLine(`  ${differenceText(difference)}`));
  }
  if (!dryRun) return;
  for (const [path, text] of files) host.result(`\n--- ${inGiven(open, path)}\n${text.trimEnd()}`);
}
