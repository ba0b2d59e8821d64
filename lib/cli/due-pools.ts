import { systemClock } from '../cluster/clock';
import { CHANGES, changePath } from '../ledger/layout';
import type { Ledgers } from '../ledger/read-ledger';
import { type Change, changeName, IMPORT_REASON } from '../model/change';
import { durationSeconds } from '../model/duration';
import { tlsOf } from '../model/fold';
import { type PoolIntent, poolKey } from '../model/intent';
import { poolCertificates } from '../plan/calendar';
import { liveEntry } from '../plan/live-calendar';
import type { CalendarEntry } from '../plan/types';
import { type ClusterOptions, namesCluster, withCluster } from './cluster';
import { type Addition, additions } from './git-history';
import type { Host } from './host';
import { readLiveFleet } from './live-fleet';

/**
 * The pools of which a rotate has to be merged within some time. A named cluster says when the certificates end that pods serve;
 * else git does: a certificate was issued no sooner than the change was committed that had it issued, so it ends no sooner than one
 * life after that. Of a pool that was taken over, git knows no issuance, so it is due.
 *
 * @param project folder of the fleet.
 * @param within such as `720h`.
 * @throws GitopsError when the cluster, or the whole history of the repository, cannot be read.
 */
export async function duePools(
  project: string,
  pools: readonly PoolIntent[],
  ledgers: Ledgers,
  within: string,
  options: ClusterOptions,
  host: Host,
): Promise<PoolIntent[]> {
  const entries = new Map(
    pools.flatMap((pool) => {
      const tls = tlsOf(ledgers.get(poolKey(pool)) ?? []);
      return tls === undefined ? [] : [[pool, poolCertificates(poolKey(pool), tls)] as const];
    }),
  );
  if (entries.size === 0) return [];
  const until = systemClock.now() + durationSeconds(within) * 1000;
  const deadlineOf = namesCluster(options)
    ? await liveDeadlines([...entries.keys()].map(poolKey), options, host)
    : gitDeadlines(additions(project, CHANGES), ledgers, host);
  return [...entries]
    .filter(([pool, own]) => own.some((entry) => deadlineOf(pool, entry) <= until))
    .map(([pool]) => pool);
}

/** When the rotate of a certificate has to be merged, in milliseconds since 1970. */
type DeadlineOf = (pool: PoolIntent, entry: CalendarEntry) => number;

async function liveDeadlines(keys: readonly string[], options: ClusterOptions, host: Host): Promise<DeadlineOf> {
  const live = await withCluster(options, (cluster) => readLiveFleet(cluster, keys, systemClock));
  return (pool, entry) => {
    const { rotateBy } = liveEntry(entry, live).live ?? {};
    if (rotateBy !== undefined) return Date.parse(rotateBy);
    host.note(`${poolKey(pool)}: the cluster has no issued Certificate ${entry.certificate}`);
    return Number.POSITIVE_INFINITY;
  };
}

/** How far the clock of another machine may be ahead, in milliseconds. */
const ODD_CLOCKS = 86_400_000;

function gitDeadlines(added: ReadonlyMap<string, Addition>, ledgers: Ledgers, host: Host): DeadlineOf {
  const told = new Set<string>();
  return (pool, { rotateBy = '' }) => {
    const key = poolKey(pool);
    const issuing = (ledgers.get(key) ?? []).findLast(issues);
    const unknown = () => {
      if (!told.has(key))
        host.note(`${key}: git does not know when its certificates were issued; --context NAME asks the cluster`);
      told.add(key);
      return 0;
    };
    if (issuing === undefined || issuing.reason === IMPORT_REASON) return unknown();
    const committed = added.get(changePath(key, changeName(issuing)));
    // What is not committed yet has issued nothing.
    if (committed === undefined) return Number.POSITIVE_INFINITY;
    const at = Date.parse(committed.date);
    // Who commits says when: no date, or one to come, must not put a rotation off.
    return at <= systemClock.now() + ODD_CLOCKS ? at + durationSeconds(rotateBy) * 1000 : unknown();
  };
}

/** Whether a change surely has every certificate issued; an update may keep them. */
function issues({ number, verb }: Change): boolean {
  return number === 0 || verb === 'add' || verb === 'rotate';
}
