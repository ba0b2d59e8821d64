import { isRecord } from '../json';
import { FACET_NAMES, type FacetName, facetOf, pgpoolPaths } from '../model/facets';
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
  if (live?.isSynced === true) return differences.map((each) => syncedDrift(each, pgpool)).filter(isOfSomebody);
  return differences.map((difference) => {
    const pointer = live?.pointer ?? pointerOf(difference.path, ignoredPaths);
    return toDrift(difference, pointer === undefined ? undefined : lastWriter(pgpool, pointer));
  });
}

/** Names the writer of the field itself, or of the nearest field around it that the API server has a record of. */
function syncedDrift(difference: Difference, pgpool: Pgpool): Drift {
  // Of a list it has one for the whole.
  const names = (difference.path.split('[')[0] ?? '').split('.');
  const pointers = names.map((_, i) => `/${names.slice(0, names.length - i).join('/')}`);
  const writers = pointers.map((pointer) => lastWriter(pgpool, pointer));
  return toDrift(
    difference,
    writers.find((writer) => writer !== undefined),
  );
}

/**
 * Whether it is an edit, and not what a release of KubeDB newer than our table fills in: that counts as written by Argo CD, whose
 * sync was filled in, or by KubeDB's own programs.
 */
function isOfSomebody({ intended, writer }: Drift): boolean {
  return intended !== undefined || writer === undefined || !/^(argocd|kubedb)/.test(writer.manager);
}

function toDrift({ intended, path, recorded: live }: Difference, writer: FieldWriter | undefined): Drift {
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

/** The facet that a drift is of: of `tls.sslMode` it is `tls`, of `spec.authSecret.name` `auth`. */
export function driftedFacet({ path }: Drift): FacetName | undefined {
  const [first = '', field = ''] = path.split(/[.[]/);
  return FACET_NAMES.find(
    (name) => name === first || (first === 'spec' && pgpoolPaths(name).some((each) => each.split('/')[2] === field)),
  );
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
  const { ignoredPaths, live } = facetOf(facet);
  const key = poolKey(pool);
  if (change !== undefined && live?.canGoBack === true) {
    return { command: `pgpool-gitops change retry ${key} ${change} --reason 'undo an edit of the live pool'` };
  }
  if (live?.pointer !== undefined || live?.isSynced === true) {
    const said = live.isSynced
      ? 'take out what git does not say; what it says Argo CD writes back'
      : `write there ${facetOf(facet).text(recorded)}`;
    const command = `kubectl edit pgpool -n ${pool.namespace} ${pool.name}`;
    return { command, afterwards: `${said}; if a pod has restarted since, pgpool-gitops change restart ${key}` };
  }
  const [pointer, ...others] = ignoredPaths;
  const patch =
    isRecord(recorded) && pointer !== undefined && others.length === 0
      ? // A merge would leave what the recorded value does not have.
        `json -p '${quoted([{ op: 'add', path: pointer, value: recorded }])}'`
      : `merge -p '${quoted({ spec: mergedSpec(facet, recorded) })}'`;
  return {
    command: `kubectl patch pgpool -n ${pool.namespace} ${pool.name} --type ${patch}`,
    ...(live?.isTakenAtRestart
      ? { afterwards: `if a pod has restarted since, pgpool-gitops change restart ${key}` }
      : {}),
  };
}

function mergedSpec(facet: FacetName, recorded: unknown): object {
  const fields = Object.entries(facetOf(facet).pgpoolFields(recorded)).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(fields), ...(recorded === undefined ? { [facet]: null } : {}) };
}

/** JSON as a word of a shell in single quotes. */
function quoted(value: unknown): string {
  return JSON.stringify(value).replaceAll("'", "'\\''");
}
