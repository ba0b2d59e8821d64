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
import { changesSince } from '../../status/changes-since';
import { statusJson } from '../../status/format-json';
import { stateText, statusText } from '../../status/format-text';
import { gather, type NamespaceObjects, statusTargets } from '../../status/gather';
import { assessAll, poolsOf } from '../../status/read-status';
import { isAsIntended, isInProgress, type Status } from '../../status/types';
import { readTree } from '../../synth/files';
import { didYouMean } from '../../validation/suggest';
import { type ClusterOptions, type ClusterWorld, withCluster } from '../cluster';
import { DIFFERENCES, type Host } from '../host';
import { untilToldToEnd } from '../told-to-end';

/** Options of `status`. */
export interface StatusCommandOptions extends ClusterOptions {
  /** Folder of the project. */
  readonly project: string;
  readonly output: 'text' | 'json';
  /** Only pools of this namespace. @default - all */
  readonly namespace?: string;
  /** Whether it goes on until it is told to end. @default false */
  readonly watch?: boolean;
  /** Whether it goes on until nothing is in progress. @default false */
  readonly wait?: boolean;
  /** How long it waits, as Kubernetes writes durations. */
  readonly timeout: string;
}

/**
 * Tells how pools stand, in the cluster that kubectl would talk to.
 *
 * @param pools `NAMESPACE/POOL`; none for all of the ledger.
 * @throws CommanderError of code 2 when a pool is not as intended.
 * @throws GitopsError when that cannot be told.
 */
export async function status(pools: readonly string[], options: StatusCommandOptions, host: Host): Promise<void> {
  const ledgers = wantedLedgers(pools, options);
  await withCluster(options, (cluster) =>
    untilToldToEnd((signal) => runStatus(ledgers, options, host, { cluster, clock: systemClock, signal })),
  );
}

/**
 * The same, of given ledgers and in a given world.
 *
 * @throws CommanderError of code 2 when a pool is not as intended.
 * @throws GitopsError when that cannot be told.
 */
export async function runStatus(
  ledgers: Ledgers,
  options: StatusCommandOptions,
  host: Host,
  context: ClusterWorld,
): Promise<void> {
  const teller = new Teller(ledgers, options, host, context.clock);
  // Not waited for: a cluster that does not answer at the first question is told at once.
  teller.tell(await gather(context.cluster, teller.pools));
  if (options.watch || options.wait) await follow(teller, options, context);
  if (!teller.last.pools.every(isAsIntended)) throw new CommanderError(2, DIFFERENCES, 'not as intended');
}

/** Looks again whenever something has changed. A terminal is drawn anew every second, for the ages. */
async function follow(teller: Teller, options: StatusCommandOptions, context: ClusterWorld): Promise<void> {
  const { cluster, clock, signal } = context;
  const over = new AbortController();
  const namespaces = [...new Set(teller.pools.map(({ namespace }) => namespace))];
  const drawing = teller.drawEverySecond(over.signal);
  try {
    await waitFor({
      cluster,
      clock,
      about: 'status',
      targets: namespaces.flatMap((namespace) => Object.values(statusTargets(namespace))),
      look: async () => {
        teller.tell(await gather(cluster, teller.pools));
        const open = teller.last.pools.filter(isInProgress);
        return options.wait && open.length === 0 ? { done: true } : { waiting: openText(teller.last) };
      },
      deadline: options.wait ? clock.now() + durationSeconds(options.timeout) * 1000 : Number.MAX_SAFE_INTEGER,
      signal,
    });
  } catch (error) {
    // Told to end, by a person who has seen enough.
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

/** Tells how pools stand, and remembers what it has told. */
class Teller {
  readonly pools: readonly PoolName[];
  /** What was told last. */
  last: Status = { time: '', pools: [] };
  private objects: ReadonlyMap<string, NamespaceObjects> = new Map();
  private told: Status | undefined;

  constructor(
    private readonly ledgers: Ledgers,
    private readonly options: StatusCommandOptions,
    private readonly host: Host,
    private readonly clock: Clock,
  ) {
    this.pools = poolsOf(ledgers);
  }

  tell(objects: ReadonlyMap<string, NamespaceObjects>): void {
    this.objects = objects;
    this.last = this.assess();
    if (this.options.output === 'json') this.tellJson();
    else if (!this.options.watch && !this.options.wait) this.host.result(statusText(this.last, this.host.colors));
    else if (this.host.screen !== undefined) this.draw();
    else for (const line of changesSince(this.told, this.last)) this.host.result(line);
    this.told = this.last;
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
  private tellJson(): void {
    const lines = this.options.watch === true || this.options.wait === true;
    const same = JSON.stringify(this.told?.pools) === JSON.stringify(this.last.pools);
    if (!same) this.host.result(statusJson(this.last, lines));
  }

  private assess(): Status {
    return assessAll(this.ledgers, this.objects, this.clock.now());
  }
}

/** The ledgers that are asked for. A file that cannot be read is a problem of its own pool alone. */
function wantedLedgers(asked: readonly string[], { project, namespace }: StatusCommandOptions): Ledgers {
  const { ledgers, problems } = readLedgers(readTree(project, CHANGES));
  const names = asked.map((name) => (name.includes('/') || namespace === undefined ? name : `${namespace}/${name}`));
  const wanted = names.length > 0 ? names : [...ledgers.keys()].filter((key) => inNamespace(key, namespace));
  throwProblems(problems.filter(({ file }) => wanted.some((key) => file.startsWith(`${CHANGES}/${key}/`))));
  throwProblems(wanted.filter((key) => !ledgers.has(key)).map((key) => unknownPool(key, [...ledgers.keys()])));
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

function unknownPool(key: string, known: readonly string[]) {
  const message = `has no ledger; there are: ${known.join(', ') || 'none'}${didYouMean(key, known)}`;
  return { code: 'usage', file: `${CHANGES}/${key}`, message } as const;
}
