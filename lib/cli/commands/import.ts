import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GitopsError, throwProblems } from '../../errors';
import { type LiveObject, readLiveObjects } from '../../import/live-objects';
import { addPools } from '../../import/main-file';
import { poolIntents } from '../../import/pool-intent';
import { missingIssuers, readCluster } from '../../import/read-cluster';
import { CHANGES } from '../../ledger/layout';
import { readLedgers } from '../../ledger/read-ledger';
import { recordIntent } from '../../ledger/record';
import { recordedFiles } from '../../ledger/write-change';
import { checkPool } from '../../model/check-pool';
import { type PoolIntent, poolKey } from '../../model/intent';
import { applyFiles, readTree } from '../../synth/files';
import { FLEET_FILE } from '../../synth/load-fleet';
import { type ClusterOptions, withCluster } from '../cluster';
import type { Host } from '../host';

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
 * @throws GitopsError with every problem; nothing is written then.
 */
export async function importPools(sources: readonly string[], options: ImportOptions, host: Host): Promise<void> {
  const objects = isLive(options) ? await readLive(sources, options, host) : readFiles(sources);
  const from = isLive(options) ? 'the cluster' : sources.join(', ');
  const pools = newPools(poolIntents(objects), from, options, host);
  if (pools.length === 0) return;
  const written = importedFiles(pools, options);
  if (!options.dryRun) applyFiles(options.project, written, []);
  for (const pool of pools) host.result(`${options.dryRun ? 'would import' : 'imported'} ${poolKey(pool)}`);
  if (options.dryRun) for (const [file, text] of written) host.result(`\n--- ${file}\n${text.trimEnd()}`);
  else host.note('next: read main.ts, then pgpool-gitops synth');
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
    for (const missing of missingIssuers(objects)) host.note(`${missing} does not exist: taken over as it is`);
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

/** Pools without a ledger, checked as those of main.ts are. */
function newPools(
  found: readonly PoolIntent[],
  file: string,
  options: ImportOptions,
  host: Host,
): readonly PoolIntent[] {
  if (found.length === 0) {
    const fix = isLive(options)
      ? 'name another namespace or cluster: -n NAMESPACE, --context NAME'
      : 'kubectl get pgpools,certificates,issuers -A -o yaml | pgpool-gitops import -';
    throw GitopsError.of({ code: 'import-invalid', file, message: 'no Pgpool among the objects', fix });
  }
  const { ledgers } = readLedgers(readTree(options.project, CHANGES));
  const pools = found.filter((pool) => !ledgers.has(poolKey(pool)));
  for (const pool of found) {
    if (!pools.includes(pool)) host.note(`${poolKey(pool)}: has a ledger already, left as it is`);
  }
  throwProblems(pools.flatMap((pool, i) => checkPool(pool, file, i)));
  return pools;
}

function importedFiles(pools: readonly PoolIntent[], options: ImportOptions): Map<string, string> {
  const path = join(options.project, FLEET_FILE);
  const source = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const written = new Map([[FLEET_FILE, addPools(source, pools)]]);
  const reason = 'the state that the pool had when it was taken over';
  for (const { pool, change } of recordIntent(pools, new Map(), { reason }, FLEET_FILE)) {
    for (const [file, text] of recordedFiles(pool, [change])) written.set(file, text);
  }
  return written;
}

function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : resolve(file), 'utf8');
  } catch (error) {
    const message = `cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`;
    throw GitopsError.of({ code: 'import-invalid', file, message }, error);
  }
}
