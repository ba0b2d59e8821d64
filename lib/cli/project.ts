import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CHANGES } from '../ledger/layout';
import type { ProjectInput } from '../synth/evaluate';
import { readTree } from '../synth/files';
import { loadFleet } from '../synth/load-fleet';

/** The folder of rendered manifests in a project. */
export const DIST = 'dist';

/** A project's fleet and ledger, read from its folder. */
export function openProject(root: string): ProjectInput {
  // An empty folder of a pool cannot be in git, so only files count.
  return { fleet: loadFleet(root, loadTypeScript), changes: readTree(root, CHANGES) };
}

/** What is in dist/ now, by path in it. */
export function readDist(root: string, folder = DIST): Map<string, string> {
  const path = resolve(root, folder);
  return existsSync(path) ? readTree(path, '') : new Map();
}

/** bin/ has registered tsx: it compiles without checking types, in milliseconds; `npm run lint` checks them. */
function loadTypeScript(path: string): unknown {
  return require(path);
}
