import { resolve } from 'node:path';
import { CHANGES, HEAD, parseLedgerPath } from '../ledger/layout';
import { DIST } from '../model/names';
import type { ProjectInput } from '../synth/evaluate';
import { type FileTree, openTree, readTree } from '../synth/files';
import { loadFleet } from '../synth/load-fleet';
import { readAhead } from './read-ahead';
import { StagedFolder } from './staged-folder';

/** A project's fleet and ledger, read from its folder. */
export function openProject(root: string): ProjectInput {
  // An empty folder of a pool cannot be in git, so only files count.
  return { fleet: loadFleet(root, loadTypeScript), changes: readTree(root, CHANGES) };
}

/** How many files of the ledger make a large fleet. */
const LARGE = 1000;

/** What is in dist/ now, by path in it. Of a large fleet, it is read while the fleet is rendered. */
export function openDist(root: string, { changes }: ProjectInput, folder = DIST): FileTree {
  const dist = resolve(root, folder);
  return changes.size < LARGE ? openTree(dist, '') : readAhead(dist);
}

/** dist/ of a large fleet that has none yet, which is written while it is rendered. */
export function stageDist(root: string, { changes }: ProjectInput, folder = DIST): StagedFolder | undefined {
  if (changes.size < LARGE) return undefined;
  // A pool has the same folder in both.
  const heads = [...changes.keys()].filter((path) => path.endsWith(`/${HEAD}`));
  const pools = heads.flatMap((path) => parseLedgerPath(path)?.pool ?? []);
  return StagedFolder.begin(resolve(root, folder), pools);
}

/** Runs a TypeScript file. tsx compiles it without checking types; `npm run lint` checks them. */
function loadTypeScript(path: string): unknown {
  const { env } = process;
  const before = env.TSX_DISABLE_CACHE;
  // The cache is in the temporary folder, where another user may have put code of his own. tsx asks when it is loaded.
  env.TSX_DISABLE_CACHE = '1';
  require('tsx/cjs');
  if (before === undefined) delete env.TSX_DISABLE_CACHE;
  else env.TSX_DISABLE_CACHE = before;
  return require(path);
}
