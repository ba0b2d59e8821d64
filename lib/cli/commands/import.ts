import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GitopsError, type Problem, throwProblems } from '../../errors';
import { type LiveObject, readLiveObjects } from '../../import/live-objects';
import { addPools, settingsText } from '../../import/main-file';
import { foreignIssuerGroups, type TakenPools, TWICE, takePools } from '../../import/pool-intent';
import { missingBindings, missingIssuers, readCluster } from '../../import/read-cluster';
import { ownVersions } from '../../import/versions';
import { CHANGES } from '../../ledger/layout';
import { readLedgers } from '../../ledger/read-ledger';
import { recordIntent } from '../../ledger/record';
import { recordedFiles } from '../../ledger/write-change';
import { IMPORT_REASON } from '../../model/change';
import { checkNames } from '../../model/check-names';
import { checkPool } from '../../model/check-pool';
import { type PoolIntent, poolKey } from '../../model/intent';
import type { CatalogueVersion } from '../../model/kubedb/versions';
import { FLEET_FILE } from '../../model/names';
import { isPlaceholder } from '../../model/placeholders';
import { resolveCatalogue } from '../../model/resolve-fleet';
import { resolveTls } from '../../model/tls';
import { printableLine } from '../../printable';
import { applyFiles } from '../../synth/apply-files';
import { readTree } from '../../synth/files';
import { type ClusterOptions, withCluster } from '../cluster';
import { fleetFolder } from '../fleets';
import type { Host } from '../host';
import { loadProjectFleet } from '../project';
import { writing } from '../writing';

/** Options of `import`. */
export interface ImportOptions extends ClusterOptions {
  /** Folder of the project. */
  readonly project: string;
  /** Whether the files are only shown. */
  readonly dryRun: boolean;
  /** @default - all */
  readonly namespace?: string;
}

/**
 * Takes live pools over: adds them to main.ts, and writes the baseline that says what they have now. No operation follows.
 *
 * @param sources YAML or JSON files, `-` for stdin; where the options name a cluster, NAMESPACE/POOL.
 * @throws GitopsError with every problem, after the pools are written that have none.
 */
export async function importPools(sources: readonly string[], options: ImportOptions, host: Host): Promise<void> {
  const objects = isLive(options) ? await readLive(sources, options, host) : readFiles(sources);
  const from = isLive(options) ? 'the cluster' : sources.join(', ');
  await writing([fleetFolder(options.project)], options, host, () => addTaken(objects, from, options, host));
}

function addTaken(objects: readonly LiveObject[], from: string, options: ImportOptions, host: Host): void {
  const taken = takePools(objects, from);
  for (const note of taken.notes) host.note(printableLine(note));
  const { pools, problems } = newPools(taken, from, options, host);
  if (pools.length > 0) writePools(pools, ownVersions(objects), options, host);
  if (problems.length > 0)
    throw Object.assign(new GitopsError(problems), { wrote: pools.length > 0 && !options.dryRun });
}

function writePools(
  pools: readonly PoolIntent[],
  versions: readonly CatalogueVersion[],
  options: ImportOptions,
  host: Host,
): void {
  const written = importedFiles(pools, versions, options, host);
  if (!options.dryRun) applyFiles(options.project, written, [], 'import');
  for (const pool of pools) host.result(`${options.dryRun ? 'would import' : 'imported'} ${poolKey(pool)}`);
  if (options.dryRun) for (const [file, text] of written) host.result(`\n--- ${file}\n${text.trimEnd()}`);
  else host.note(`next: ${toDo(written.get(FLEET_FILE) ?? '')}, then pgpool-gitops synth`);
}

function toDo(main: string): string {
  return isPlaceholder(main) ? 'read main.ts and replace its placeholders' : 'read main.ts';
}

function isLive({ kubeconfig, context, namespace }: ImportOptions): boolean {
  return [kubeconfig, context, namespace].some((given) => given !== undefined);
}

function readFiles(files: readonly string[]): LiveObject[] {
  if (files.length === 0) {
    const message = 'found neither a file nor a cluster';
    const fix = 'pgpool-gitops import live.yaml, or pgpool-gitops import --context NAME';
    throw GitopsError.of({ code: 'usage', file: 'import', message, fix });
  }
  return readLiveObjects(new Map(files.map((file) => [file === '-' ? 'stdin' : file, readInput(file)])));
}

function readLive(names: readonly string[], options: ImportOptions, host: Host): Promise<LiveObject[]> {
  const selection = { namespace: options.namespace, pools: names.map((name) => poolNamed(name, options.namespace)) };
  return withCluster(options, async (cluster) => {
    const objects = await readCluster(cluster, selection);
    for (const missing of missingIssuers(objects))
      host.note(printableLine(`${missing} does not exist: taken over as it is`));
    for (const missing of missingBindings(objects)) {
      const note = `${missing} cannot be read: if its PostgreSQL serves TLS, say so in postgresRef (tls, root)`;
      host.note(printableLine(note));
    }
    return objects;
  });
}

function poolNamed(text: string, namespace: string | undefined): { namespace: string; name: string } {
  const [first, second, ...more] = text.split('/');
  if (first && second && more.length === 0) return { namespace: first, name: second };
  if (first && second === undefined && namespace !== undefined) return { namespace, name: first };
  const message = `found "${text}", allowed: NAMESPACE/POOL, or POOL with -n NAMESPACE`;
  throw GitopsError.of({
    code: 'usage',
    file: 'import',
    message,
    fix: 'leave the flags of a cluster out to read files',
  });
}

/** Pools that can be taken, and what is wrong with the others of the run. */
interface NewPools {
  readonly pools: readonly PoolIntent[];
  readonly problems: readonly Problem[];
}

/**
 * Pools without a ledger that are right as those of main.ts have to be.
 *
 * @throws GitopsError when there is none at all, or one is there twice or declared already: then it is not clear which counts.
 */
function newPools(taken: TakenPools, file: string, options: ImportOptions, host: Host): NewPools {
  if (taken.pools.length + taken.problems.length === 0) {
    const fix = isLive(options)
      ? 'name another namespace or cluster: -n NAMESPACE, --context NAME'
      : 'kubectl get pgpools,certificates,issuers,appbindings,pgpoolversions -A -o yaml | pgpool-gitops import -';
    throw GitopsError.of({ code: 'import-invalid', file, message: 'no Pgpool among the objects', fix });
  }
  throwProblems(taken.problems.filter(({ message }) => message === TWICE));
  const { ledgers } = readLedgers(readTree(options.project, CHANGES));
  for (const pool of taken.pools) {
    if (ledgers.has(poolKey(pool))) host.note(`${poolKey(pool)}: has a ledger already, left as it is`);
  }
  const pools = taken.pools.filter((pool) => !ledgers.has(poolKey(pool)));
  throwProblems(declaredTwice(pools, options));
  const found = pools.map((pool, i) => [...checkPool(pool, file, i), ...longNames(pool, file)]);
  return {
    pools: pools.filter((_, i) => found[i]?.length === 0),
    problems: [...taken.problems, ...found.flat()],
  };
}

/** Names that are too long to be rendered: a ledger must not begin with a pool that never can be. */
function longNames(pool: PoolIntent, file: string): Problem[] {
  const tls = pool.tls === undefined ? undefined : resolveTls(pool.tls);
  return checkNames([{ pool, tls, pending: [] }], { argocd: { namespace: 'argocd' }, pki: [] }, file);
}

/** Pools of which main.ts speaks already, though they have no ledger. */
function declaredTwice(pools: readonly PoolIntent[], { project }: ImportOptions): Problem[] {
  if (pools.length === 0 || !existsSync(join(project, FLEET_FILE))) return [];
  const fleet = loadProjectFleet(project);
  const declared = new Set((Array.isArray(fleet.pools) ? fleet.pools : []).map(poolKey));
  const message = 'declares it already: record its baseline with `pgpool-gitops change`, or take it out first';
  return pools
    .filter((pool) => declared.has(poolKey(pool)))
    .map((pool) => ({ code: 'import-invalid', file: FLEET_FILE, path: `pools ${poolKey(pool)}`, message }));
}

function importedFiles(
  pools: readonly PoolIntent[],
  versions: readonly CatalogueVersion[],
  options: ImportOptions,
  host: Host,
): Map<string, string> {
  const path = join(options.project, FLEET_FILE);
  const source = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const groups = foreignIssuerGroups(pools);
  if (source !== undefined && groups.length > 0)
    host.note(printableLine(`main.ts: certManager.issuerGroups needs ${groups.join(', ')}`));
  if (source !== undefined) noteVersions(versions, options.project, host);
  const written = new Map([[FLEET_FILE, addPools(source, pools, { issuerGroups: groups, versions })]]);
  for (const { pool, change } of recordIntent(pools, new Map(), { reason: IMPORT_REASON }, FLEET_FILE)) {
    for (const [file, text] of recordedFiles(pool, [change])) written.set(file, text);
  }
  return written;
}

/** Names PgpoolVersions of the cluster that a main.ts which is there already does not say. */
function noteVersions(versions: readonly CatalogueVersion[], project: string, host: Host): void {
  const known = resolveCatalogue(loadProjectFleet(project));
  const missing = versions.filter(({ name }) => !known.some((each) => each.name === name));
  if (missing.length === 0) return;
  host.note(
    printableLine(`main.ts: the cluster has more PgpoolVersions, add ${settingsText({ versions: missing }).trim()}`),
  );
}

function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : resolve(file), 'utf8');
  } catch (error) {
    const message = `cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`;
    throw GitopsError.of({ code: 'import-invalid', file, message }, error);
  }
}
