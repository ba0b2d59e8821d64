import { GitopsError, type Problem } from '../errors';
import { CHANGES } from '../ledger/layout';
import type { FleetIntent } from '../model/intent';
import { type DistDiff, diffDist } from '../synth/dist';
import { type Evaluation, evaluate, type ProjectInput } from '../synth/evaluate';
import { readTree } from '../synth/files';
import { loadFleet } from '../synth/load-fleet';
import { outFolder } from '../synth/out-folder';
import type { RenderedFile } from '../synth/render-files';
import { renderFleet } from '../synth/render-fleet';
import { didYouMean } from '../validation/wording';
import { folderInRepository } from './fleets';
import type { Progress } from './progress';

/** Reads a project's fleet and ledger from its folder. */
export function openProject(root: string): ProjectInput {
  // An empty folder of a pool cannot be in git, so only files count.
  return { fleet: loadProjectFleet(root), changes: readTree(root, CHANGES), folder: folderInRepository(root) };
}

/** What main.ts of a project exports. @throws GitopsError when it cannot be loaded */
export function loadProjectFleet(root: string): FleetIntent {
  return loadFleet(root, loadTypeScript);
}

/** The problem of a pool that has no ledger. @param known the pools that have one */
export function unknownLedger(pool: string, known: Iterable<string>): Problem {
  const names = [...known];
  const message = `has no ledger; there are: ${names.join(', ') || 'none'}${didYouMean(pool, names)}`;
  return { code: 'usage', file: `${CHANGES}/${pool}`, message };
}

/** Runs a TypeScript file. tsx compiles it without checking types; `npm run lint` checks them. */
function loadTypeScript(path: string): unknown {
  const { env } = process;
  const before = env.TSX_DISABLE_CACHE;
  // The cache is in the temporary folder, where another user may have put code of his own. tsx asks when it is loaded.
  env.TSX_DISABLE_CACHE = '1';
  const { register } = require('tsx/cjs/api') as { register(): () => void };
  if (before === undefined) delete env.TSX_DISABLE_CACHE;
  else env.TSX_DISABLE_CACHE = before;
  // What tsx compiles has other lines than main.ts, and errors have to name those of main.ts. tsx asks when it registers.
  process.setSourceMapsEnabled(true);
  const unregister = register();
  try {
    return require(path);
  } finally {
    // Else tsx would search every validator that is loaded later for ES modules.
    unregister();
  }
}

/** A project's fleet, every file of its dist/, and how the folder differs from that. */
export interface RenderedProject {
  /** Its dist/, absolute. */
  readonly dist: string;
  readonly evaluation: Evaluation;
  readonly files: readonly RenderedFile[];
  readonly diff: DistDiff;
}

/**
 * Evaluates and renders a project, and compares it with what is in dist/.
 *
 * @param out folder of the rendered files, relative to `root`.
 * @param progress its last line is left for the caller to clear.
 * @throws GitopsError with every problem.
 */
export function renderProject(root: string, input: ProjectInput, out: string, progress?: Progress): RenderedProject {
  const dist = outFolder(root, out);
  try {
    progress?.show(`checking main.ts and ${input.changes.size} files of changes/`);
    const evaluation = evaluate(input);
    const all = evaluation.pools.length;
    let done = 0;
    const files = renderFleet(evaluation, () => {
      progress?.show(`rendered ${++done} of ${all} pools`);
    });
    return { dist, evaluation, files, diff: diffDist(readOut(dist, out), files) };
  } catch (error) {
    progress?.clear();
    throw error;
  }
}

/** Every file of the folder of what is rendered. @throws GitopsError with the path from the project, as people write it */
function readOut(dist: string, out: string): Map<string, string> {
  try {
    return readTree(dist, '');
  } catch (error) {
    if (!GitopsError.is(error)) throw error;
    throw error.retold((problem) => ({ ...problem, file: `${out}/${problem.file}` }));
  }
}
