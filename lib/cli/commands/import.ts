import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAtMost } from '../../cluster/files';
import { GitopsError, type Problem, throwProblems } from '../../errors';
import { KnownFleet } from '../../import/known-fleet';
import { type LiveObject, readLiveObjects } from '../../import/live-objects';
import { addPools, type FleetSettings, settingsText } from '../../import/main-file';
import { foreignIssuerGroups, keyOf, livePools, TWICE, takePools } from '../../import/pool-intent';
import { missingBindings, missingIssuers, readCluster } from '../../import/read-cluster';
import { newFieldsOf } from '../../import/sound-objects';
import { ownVersions } from '../../import/versions';
import { CHANGES } from '../../ledger/layout';
import { readLedgers } from '../../ledger/read-ledger';
import { recordIntent } from '../../ledger/record';
import { recordedFiles } from '../../ledger/write-change';
import { IMPORT_REASON } from '../../model/change';
import { checkFleet } from '../../model/check-fleet';
import { type FleetIntent, type PoolIntent, poolKey } from '../../model/intent';
import { FLEET_FILE } from '../../model/names';
import { isPlaceholder } from '../../model/placeholders';
import { resolveCatalogue } from '../../model/resolve-fleet';
import { printableLine, shellWord } from '../../printable';
import { applyFiles } from '../../synth/apply-files';
import { readTree, tryReadText } from '../../synth/files';
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
  const live = livePools(objects);
  if (live.length === 0) throw noPool(from, options);
  const fleet = declaredFleet(options.project);
  const { ledgers } = readLedgers(readTree(options.project, CHANGES));
  const taken = takePools(objects, from, {
    fleet: new KnownFleet(fleet, from, fleet === undefined ? newFieldsOf(live) : undefined),
    left: new Set(ledgers.keys()),
  });
  throwProblems(taken.problems.filter(({ message }) => message === TWICE));
  throwProblems(declaredTwice(taken.pools, fleet));
  for (const key of new Set(live.map(keyOf))) {
    if (ledgers.has(key)) host.note(printableLine(`${key}: has a ledger already, left as it is`));
  }
  for (const note of taken.notes) host.note(printableLine(note));
  const { pools, problems } = taken;
  const keys = new Set(pools.map(poolKey));
  const settings = {
    issuerGroups: foreignIssuerGroups(pools),
    versions: ownVersions(objects, pools),
    newFields: newFieldsOf(live.filter((pgpool) => keys.has(keyOf(pgpool)))),
  };
  if (pools.length > 0) writePools(pools, fleet, settings, options, host);
  if (problems.length > 0)
    throw Object.assign(new GitopsError(problems), { wrote: pools.length > 0 && !options.dryRun });
}

function noPool(file: string, options: ImportOptions): GitopsError {
  const fix = isLive(options)
    ? 'name another namespace or cluster: -n NAMESPACE, --context NAME'
    : 'kubectl get pgpools,certificates,issuers,appbindings,pgpoolversions -A -o yaml | pgpool-gitops import -';
  return GitopsError.of({ code: 'import-invalid', file, message: 'no Pgpool among the objects', fix });
}

/** What main.ts exports. @returns undefined where there is none @throws GitopsError with what is wrong with it */
function declaredFleet(project: string): FleetIntent | undefined {
  if (!existsSync(join(project, FLEET_FILE))) return undefined;
  const fleet = loadProjectFleet(project);
  throwProblems(checkFleet(fleet, FLEET_FILE));
  return fleet;
}

function writePools(
  pools: readonly PoolIntent[],
  fleet: FleetIntent | undefined,
  settings: FleetSettings,
  options: ImportOptions,
  host: Host,
): void {
  if (fleet === undefined) noteNewFields(settings, host);
  else noteSettings(settings, fleet, host);
  const written = importedFiles(pools, settings, options);
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

/** Pools of which main.ts speaks already, though they have no ledger. */
function declaredTwice(pools: readonly PoolIntent[], fleet: FleetIntent | undefined): Problem[] {
  const declared = new Set((fleet?.pools ?? []).map(poolKey));
  const message = 'declares it already: record its baseline with `pgpool-gitops change`, or take it out first';
  return pools
    .filter((pool) => declared.has(poolKey(pool)))
    .map((pool) => ({ code: 'import-invalid', file: FLEET_FILE, path: `pools ${poolKey(pool)}`, message }));
}

function importedFiles(
  pools: readonly PoolIntent[],
  settings: FleetSettings,
  options: ImportOptions,
): Map<string, string> {
  const path = join(options.project, FLEET_FILE);
  const source = tryReadText(path, FLEET_FILE);
  const written = new Map([[FLEET_FILE, addPools(source, pools, settings)]]);
  for (const { pool, change } of recordIntent(pools, new Map(), { reason: IMPORT_REASON }, FLEET_FILE)) {
    for (const [file, text] of recordedFiles(pool, [change])) written.set(file, text);
  }
  return written;
}

/** What a main.ts that is there already does not say and has to. */
function noteSettings({ issuerGroups = [], versions = [] }: FleetSettings, fleet: FleetIntent, host: Host): void {
  const groups = issuerGroups.filter((group) => fleet.certManager?.issuerGroups?.includes(group) !== true);
  if (groups.length > 0) host.note(printableLine(`main.ts: certManager.issuerGroups needs ${groups.join(', ')}`));
  const known = resolveCatalogue(fleet);
  const missing = versions.filter(({ name }) => !known.some((each) => each.name === name));
  if (missing.length === 0) return;
  host.note(
    printableLine(`main.ts: the cluster has more PgpoolVersions, add ${settingsText({ versions: missing }).trim()}`),
  );
}

function noteNewFields({ newFields = [] }: FleetSettings, host: Host): void {
  if (newFields.length === 0) return;
  const fields = newFields.join(', ');
  host.note(printableLine(`main.ts: kubedb.newFields lets through what this release does not know: ${fields}`));
}

/** Some 10,000 Pgpools as kubectl prints them. */
const MOST_BYTES = 64 * 1024 * 1024;

function readInput(file: string): string {
  try {
    const text = readAtMost(file, MOST_BYTES);
    if (text !== undefined) return text;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw isFolder(file);
    const message = `cannot be read: ${code ?? String(error)}`;
    throw GitopsError.of({ code: 'import-invalid', file, message }, error);
  }
  const message = `has more than ${MOST_BYTES / 1024 / 1024} MiB, allowed are that many`;
  throw GitopsError.of({ code: 'import-invalid', file, message, fix: 'import the pools of one namespace at a time' });
}

function isFolder(file: string): GitopsError {
  const message = 'is a folder, allowed: files of YAML or JSON, or - for stdin';
  const fix = `pgpool-gitops import ${shellWord(file.replace(/\/*$/, ''))}/*.yaml`;
  return GitopsError.of({ code: 'import-invalid', file, message, fix });
}
