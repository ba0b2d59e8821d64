import { type FacetName, facetOf } from '../model/facets';
import type { Difference } from '../model/facets/facet';
import { poolKey } from '../model/intent';
import { type FieldWriter, lastWriter } from './managed-fields';
import type { PoolName } from './pool-objects';
import type { Pgpool } from './resources';

/** A field of the live Pgpool that differs from the ledger. */
export interface Drift {
  /** `tls.certificates[client].duration`. */
  readonly path: string;
  /** @default - the live Pgpool does not have it */
  readonly live?: unknown;
  /** @default - it should have none */
  readonly intended?: unknown;
  /** Who has written the field last. @default - the API server has no record of it, as of a field that was taken away */
  readonly writer?: FieldWriter;
}

/** Returns where a facet of the live Pgpool differs from a recorded value, and who has written it so. */
export function driftOf(pgpool: Pgpool, name: FacetName, recorded: unknown): Drift[] {
  const { live, ignoredPaths } = facetOf(name);
  const differences = live?.drift({ name: pgpool.metadata.name ?? '', spec: pgpool.spec ?? {} }, recorded) ?? [];
  return differences.map((difference) => toDrift(difference, pgpool, ignoredPaths));
}

function toDrift({ intended, path, recorded: live }: Difference, pgpool: Pgpool, pointers: readonly string[]): Drift {
  const pointer = pointerOf(path, pointers);
  const writer = pointer === undefined ? undefined : lastWriter(pgpool, pointer);
  return {
    path,
    ...(live === undefined ? {} : { live }),
    ...(intended === undefined ? {} : { intended }),
    ...(writer === undefined ? {} : { writer }),
  };
}

/** The field of a Pgpool that a difference is in: of `tls.sslMode` it is `/spec/sslMode`, of `tls.issuerRef.name` `/spec/tls`. */
function pointerOf(path: string, pointers: readonly string[]): string | undefined {
  const names = path.split(/[.[\]]+/);
  return names
    .map((name) => pointers.find((pointer) => pointer.endsWith(`/${name}`)))
    .findLast((pointer) => pointer !== undefined);
}

/** A facet of the live Pgpool that was edited past git. */
export interface EditedFacet {
  readonly facet: FacetName;
  /** What the ledger says. @default - none */
  readonly recorded?: unknown;
  /** The rendered change that set it last, `0007-update`. @default - none is rendered */
  readonly change?: string | undefined;
}

/** How an edit of a live pool is undone. */
export interface Undo {
  readonly command: string;
  /** What else has to be done, in words. @default - nothing */
  readonly afterwards?: string;
}

/**
 * Returns how an edit of a live pool is undone: by an operation, where git renders one that reaches the recorded value from
 * any other; else by an edit of the Pgpool, of which pods that have restarted meanwhile learn by another restart.
 */
export function undoOf(pool: PoolName, { change, facet, recorded }: EditedFacet): Undo {
  const { live, pgpoolFields } = facetOf(facet);
  const key = poolKey(pool);
  if (change !== undefined && live?.canGoBack === true) {
    return { command: `pgpool-gitops change retry ${key} ${change} --reason 'undo an edit of the live pool'` };
  }
  const fields = Object.entries(pgpoolFields(recorded)).filter(([, value]) => value !== undefined);
  const spec = { ...Object.fromEntries(fields), ...(recorded === undefined ? { [facet]: null } : {}) };
  const patch = JSON.stringify({ spec }).replaceAll("'", "'\\''");
  return {
    command: `kubectl patch pgpool -n ${pool.namespace} ${pool.name} --type merge -p '${patch}'`,
    ...(live?.isTakenAtRestart
      ? { afterwards: `if a pod has restarted since, pgpool-gitops change restart ${key}` }
      : {}),
  };
}
