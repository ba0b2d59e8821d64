import type { Problem } from '../errors';
import { checkMetadata } from '../model/check-metadata';
import { FleetNames } from '../model/check-names';
import { checkNamespaces } from '../model/check-namespaces';
import { checkPool } from '../model/check-pool';
import type { FleetIntent, PoolIntent } from '../model/intent';
import { resolveFleet } from '../model/resolve-fleet';
import { resolveTls } from '../model/tls';

/** What decides which pools a fleet can take in beside its own. */
export class KnownFleet {
  private readonly names: FleetNames;
  private readonly fleet: FleetIntent;

  /**
   * @param fleet what main.ts exports, without problems. @default - there is no main.ts yet
   * @param newFields fields of a Pgpool that a newer KubeDB has. @default - those that the fleet names
   * @param file where pools come from, for messages.
   */
  constructor(
    fleet: FleetIntent | undefined,
    private readonly file: string,
    private readonly newFields: readonly string[] = fleet?.kubedb?.newFields ?? [],
  ) {
    this.fleet = fleet ?? { repository: { url: '' }, steps: { image: '' }, pools: [] };
    this.names = new FleetNames(resolveFleet(this.fleet), file);
    for (const pool of fleet?.pools ?? []) this.take(pool);
  }

  /** What is wrong with a pool, which then is not taken in. A ledger must not begin with one that can never be rendered. */
  refuse(pool: PoolIntent): Problem[] {
    const problems = [...checkPool(pool, this.file, 0, this.newFields), ...this.take(pool)];
    this.names.release(pool);
    if (problems.length > 0) return problems;
    return [checkNamespaces, checkMetadata].flatMap((check) =>
      check({ ...this.fleet, pools: [pool] }, [pool], this.file),
    );
  }

  /** Takes a pool in. @returns what is wrong with its names */
  take(pool: PoolIntent): Problem[] {
    const tls = pool.tls === undefined ? undefined : resolveTls(pool.tls);
    return this.names.take({ pool, tls, pending: [] });
  }
}
