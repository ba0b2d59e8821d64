import { poolsWithLedger } from '../../ledger/append-only';
import { CHANGES, headPath } from '../../ledger/layout';
import { renumber } from '../../ledger/renumber';
import { applyFiles } from '../../synth/apply-files';
import { readTree } from '../../synth/files';
import { fleetFolder } from '../fleets';
import { conflictSides, ledgerPaths } from '../git';
import type { Host } from '../host';
import { writing } from '../writing';

/** Options of `change renumber`. */
export interface RenumberOptions {
  /** Folder of the project. */
  readonly project: string;
  /** Revision whose changes keep their numbers. */
  readonly base: string;
  /** Whether the files are only shown. */
  readonly dryRun: boolean;
}

/**
 * Moves the changes of a branch behind those that its base has gained, and mends HEAD.
 *
 * @param pool one pool. @default - every pool of the ledger
 * @throws GitopsError when git cannot read the base, or a change makes no sense any more.
 */
export async function renumberChanges(pool: string | undefined, options: RenumberOptions, host: Host): Promise<void> {
  await writing([fleetFolder(options.project)], options, host, () => moveBehindBase(pool, options, host));
}

function moveBehindBase(pool: string | undefined, options: RenumberOptions, host: Host): void {
  const files = readTree(options.project, CHANGES);
  const base = ledgerPaths(options.project, options.base);
  const unmerged = [...files].filter(
    ([path, text]) => base.has(path) && !path.endsWith('/HEAD') && text.includes('<<<<<<<'),
  );
  const sides = conflictSides(
    options.project,
    options.base,
    unmerged.map(([path]) => path),
  );
  const merged = new Map([...files, ...[...sides].map(([path, [theirs]]) => [path, theirs] as const)]);
  const ours = new Map([...sides].map(([path, [, text]]) => [path, text]));
  const pools = pool === undefined ? [...poolsWithLedger(files)].sort() : [pool];
  const renumbered = pools.map((key) => ({ key, ...renumber(key, merged, base, ours) }));
  const written = new Map(
    renumbered.flatMap((pool) => [...pool.written].filter(([path, text]) => files.get(path) !== text)),
  );
  if (!options.dryRun)
    applyFiles(
      options.project,
      written,
      renumbered.flatMap(({ removed }) => removed),
      'change renumber',
    );
  for (const { key, renamed } of renumbered) {
    for (const [from, to] of renamed) host.result(`renamed changes/${key}/${from}.yaml -> ${to}.yaml`);
    const head = headPath(key);
    if (written.has(head)) host.result(`wrote   ${head}`);
    else if (renamed.size === 0) host.note(`${key}: nothing to renumber`);
  }
}
