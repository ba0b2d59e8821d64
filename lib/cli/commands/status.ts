import { CommanderError } from 'commander';
import { type Clock, systemClock } from '../../cluster/clock';
import { ClusterError } from '../../cluster/errors';
import type { PoolName } from '../../cluster/pool-objects';
import { waitFor } from '../../cluster/wait';
import { GitopsError, throwProblems } from '../../errors';
import { CHANGES } from '../../ledger/layout';
import { type Ledgers, readLedgers } from '../../ledger/read-ledger';
import { durationSeconds } from '../../model/duration';
import { poolKey } from '../../model/intent';
import { applicationName } from '../../model/names';
import { changesSince } from '../../status/changes-since';
import { type FleetStatus, statusJson, statusListJson } from '../../status/format-json';
import { stateText, statusText } from '../../status/format-text';
import { gather, type NamespaceObjects, statusTargets } from '../../status/gather';
import { assessAll, poolNames } from '../../status/read-status';
import { isAsIntended, isInProgress, type PoolStatus, type Status } from '../../status/types';
import { readTree } from '../../synth/files';
import { type ClusterOptions, type ClusterWorld, withCluster } from '../cluster';
import { type FleetFolder, forEachFleet, inFleetFolder, projectFlag } from '../fleets';
import { DIFFERENCES, type Host } from '../host';
import { loadProjectFleet, unknownLedger } from '../project';
import { untilSignal } from '../until-signal';
import { assertWhole } from '../writing';

/** Options of `status`. */
export interface StatusCommandOptions extends ClusterOptions {
  /** Folder of the project. */
  readonly project: string;
  readonly output: 'text' | 'json';
  /** Only pools of this namespace. @default - all */
  readonly namespace?: string;
  /** Whether it runs until SIGTERM or SIGINT. @default false */
  readonly watch?: boolean;
  /** Whether it runs until nothing is in progress. @default false */
  readonly wait?: boolean;
  /** How long it waits, as Kubernetes writes durations. */
  readonly timeout: string;
}

/**
 * Prints the status of pools of fleets. Of several fleets each is looked at in the context that has its name, unless one is named.
 *
 * @param pools `NAMESPACE/POOL`; none for all of the ledgers.
 * @throws CommanderError of code 2 when a pool is not as intended.
 * @throws GitopsError when a ledger or a cluster cannot be read.
 */
export async function statuses(
  fleets: readonly FleetFolder[],
  pools: readonly string[],
  options: Omit<StatusCommandOptions, 'project'>,
  host: Host,
): Promise<void> {
  const [only] = fleets;
  if (only !== undefined && fleets.length === 1)
    return inFleetFolder(only, ({ project }) => status(pools, { ...options, project }, host));
  if (options.watch || options.wait) {
    const message = '--watch and --wait are about one fleet';
    throw GitopsError.of({ code: 'usage', file: '--project', message, ...(only && { fix: projectFlag(only) }) });
  }
  const read = await forEachFleet(fleets, async ({ project, folder }): Promise<FleetStatus> => {
    const name = loadProjectFleet(project).name ?? folder;
    const given = { ...options, project, context: options.context ?? name };
    const found = { fleet: name, ...(await readStatus(wantedLedgers(pools, given), given)) };
    if (options.output === 'text') {
      host.result(`${host.colors.bold(`fleet ${name}`)}\n${statusText(found, host.colors)}\n`);
    }
    return found;
  });
  if (options.output === 'json') host.result(statusListJson(read));
  assertAsIntended(read.flatMap((each) => each.pools));
}

function readStatus(ledgers: Ledgers, options: StatusCommandOptions): Promise<Status> {
  return withCluster(options, async (cluster) => {
    const objects = await gather(cluster, poolNames(ledgers));
    return assessAll(ledgers, objects, systemClock.now(), applicationNames(options.project));
  });
}

function assertAsIntended(pools: readonly PoolStatus[]): void {
  if (!pools.every(isAsIntended)) throw new CommanderError(2, DIFFERENCES, 'not as intended');
}

/**
 * Prints the status of pools, from the cluster of kubectl's current context.
 *
 * @param pools `NAMESPACE/POOL`; none for all of the ledger.
 * @throws CommanderError of code 2 when a pool is not as intended.
 * @throws GitopsError when a ledger or the cluster cannot be read.
 */
export async function status(pools: readonly string[], options: StatusCommandOptions, host: Host): Promise<void> {
  const ledgers = wantedLedgers(pools, options);
  await withCluster(options, (cluster) =>
    untilSignal((signal) => runStatus(ledgers, options, host, { cluster, clock: systemClock, signal })),
  );
}

/**
 * Prints the status of pools, from a given cluster.
 *
 * @throws CommanderError of code 2 when a pool is not as intended.
 * @throws GitopsError when a ledger or the cluster cannot be read.
 */
export async function runStatus(
  ledgers: Ledgers,
  options: StatusCommandOptions,
  host: Host,
  context: ClusterWorld,
): Promise<void> {
  const printer = new StatusPrinter(ledgers, options, host, context.clock);
  // No retry: a cluster that does not answer the first request is an error at once.
  printer.print(await gather(context.cluster, printer.pools));
  if (options.watch || options.wait) await follow(printer, options, context);
  assertAsIntended(printer.last.pools);
}

/** Prints again whenever something has changed. A terminal is redrawn every second, because ages change. */
async function follow(printer: StatusPrinter, options: StatusCommandOptions, context: ClusterWorld): Promise<void> {
  const { cluster, clock, signal } = context;
  const over = new AbortController();
  const namespaces = [...new Set(printer.pools.map(({ namespace }) => namespace))];
  const drawing = printer.drawEverySecond(over.signal);
  try {
    await waitFor({
      cluster,
      clock,
      about: 'status',
      targets: namespaces.flatMap((namespace) => Object.values(statusTargets(namespace))),
      poll: async () => {
        printer.print(await gather(cluster, printer.pools));
        const open = printer.last.pools.filter(isInProgress);
        return options.wait && open.length === 0 ? { done: true } : { waiting: openText(printer.last) };
      },
      deadline: options.wait ? clock.now() + durationSeconds(options.timeout) * 1000 : Number.MAX_SAFE_INTEGER,
      signal,
    });
  } catch (error) {
    // A person has ended it.
    if (!(signal.aborted && ClusterError.isCluster(error, 'DeadlineExceeded'))) throw error;
  } finally {
    over.abort();
    await drawing;
  }
}

function openText({ pools }: Status): string {
  const open = pools.filter(isInProgress);
  return open.length === 0 ? 'a change' : open.map((pool) => `${poolKey(pool)}, ${stateText(pool)}`).join('; ');
}

/** Prints statuses, and remembers the last one. */
class StatusPrinter {
  readonly pools: readonly PoolName[];
  /** The newest status. */
  last: Status = { time: '', pools: [] };
  private readonly applications: ReadonlyMap<string, string>;
  private objects: ReadonlyMap<string, NamespaceObjects> = new Map();
  private printed: Status | undefined;

  constructor(
    private readonly ledgers: Ledgers,
    private readonly options: StatusCommandOptions,
    private readonly host: Host,
    private readonly clock: Clock,
  ) {
    this.pools = poolNames(ledgers);
    this.applications = applicationNames(options.project);
  }

  print(objects: ReadonlyMap<string, NamespaceObjects>): void {
    this.objects = objects;
    this.last = this.assess();
    if (this.options.output === 'json') this.printJson();
    else if (!this.options.watch && !this.options.wait) this.host.result(statusText(this.last, this.host.colors));
    else if (this.host.screen !== undefined) this.draw();
    else for (const line of changesSince(this.printed, this.last)) this.host.result(line);
    this.printed = this.last;
  }

  async drawEverySecond(signal: AbortSignal): Promise<void> {
    if (this.host.screen === undefined || this.options.output === 'json') return;
    while (!signal.aborted) {
      await this.clock.sleep(1000, signal);
      this.last = this.assess();
      this.draw();
    }
  }

  private draw(): void {
    this.host.screen?.draw(statusText(this.last, this.host.colors));
  }

  /** One document; of a watch one line for each change. */
  private printJson(): void {
    const lines = this.options.watch === true || this.options.wait === true;
    const same = JSON.stringify(this.printed?.pools) === JSON.stringify(this.last.pools);
    if (!same) this.host.result(statusJson(this.last, lines));
  }

  private assess(): Status {
    return assessAll(this.ledgers, this.objects, this.clock.now(), this.applications);
  }
}

/** Names of Applications by their pool. Hints only need them: a main.ts that cannot be loaded is no reason to say nothing. */
function applicationNames(project: string): ReadonlyMap<string, string> {
  try {
    const { name, pools } = loadProjectFleet(project);
    return new Map(pools.map((pool) => [poolKey(pool), applicationName(pool, name)]));
  } catch {
    return new Map();
  }
}

/** The requested ledgers. A file that cannot be read is a problem of its own pool only. */
function wantedLedgers(requested: readonly string[], { project, namespace }: StatusCommandOptions): Ledgers {
  assertWhole(project);
  const { ledgers, problems } = readLedgers(readTree(project, CHANGES));
  const names = requested.map((name) =>
    name.includes('/') || namespace === undefined ? name : `${namespace}/${name}`,
  );
  const wanted = names.length > 0 ? names : [...ledgers.keys()].filter((key) => inNamespace(key, namespace));
  throwProblems(problems.filter(({ file }) => wanted.some((key) => file.startsWith(`${CHANGES}/${key}/`))));
  throwProblems(wanted.filter((key) => !ledgers.has(key)).map((key) => unknownLedger(key, ledgers.keys())));
  if (wanted.length === 0) {
    const where = namespace === undefined ? '' : ` in namespace ${namespace}`;
    const message = `holds no pool${where}; there are: ${[...ledgers.keys()].join(', ') || 'none'}`;
    throw GitopsError.of({ code: 'usage', file: CHANGES, message });
  }
  return new Map(wanted.map((key) => [key, ledgers.get(key) ?? []]));
}

function inNamespace(key: string, namespace: string | undefined): boolean {
  return namespace === undefined || key.startsWith(`${namespace}/`);
}
