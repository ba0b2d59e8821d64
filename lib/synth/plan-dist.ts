import type { Problem } from '../errors';
import type { FileTree } from './files';
import { MARKER } from './manifest';
import type { RenderedFile } from './render-files';

/** What has to happen to dist/ so that it holds what was rendered. Paths are relative to dist/. */
export interface DistPlan {
  /** Files that are new or differ. */
  readonly write: ReadonlyMap<string, RenderedFile>;
  /** Files of ours that are rendered no more. */
  readonly remove: readonly string[];
  /** Files that are not ours: they are never touched. */
  readonly foreign: readonly string[];
  /** Files of ours that were edited since they were rendered, or come from other input. Subset of `write`. */
  readonly differing: readonly string[];
  /** How much was rendered in all. */
  readonly files: number;
  readonly objects: number;
}

/** Compares dist/ with what is rendered. Of files that are as they should be, nothing is kept. */
export function planDist(existing: FileTree, rendered: Iterable<RenderedFile>): DistPlan {
  const write = new Map<string, RenderedFile>();
  const paths = new Set<string>();
  let objects = 0;
  for (const file of rendered) {
    paths.add(file.path);
    objects += file.objects;
    if (!existing.holds(file)) write.set(file.path, file);
  }
  const others = [...existing.keys()].filter((path) => !paths.has(path)).sort();
  const ours = (path: string) => existing.get(path)?.startsWith(MARKER) ?? false;
  return {
    write,
    remove: others.filter(ours),
    foreign: others.filter((path) => !ours(path)),
    differing: [...write.keys()].filter((path) => existing.has(path)),
    files: paths.size,
    objects,
  };
}

/** The texts of what is to be written, by path. */
export function textsOf({ write }: DistPlan): Map<string, string> {
  return new Map([...write].map(([path, { text }]) => [path, text]));
}

/**
 * Where dist/ is not what the tree renders.
 *
 * @param folder dist/ as the messages call it.
 */
export function checkDist(plan: DistPlan, folder: string): Problem[] {
  const fix = 'pgpool-gitops synth, and commit what it writes';
  const stale = (path: string, message: string): Problem => ({
    code: 'dist-stale',
    file: `${folder}/${path}`,
    message,
    fix,
  });
  const differing = new Set(plan.differing);
  return [
    ...[...plan.write.keys()].filter((path) => !differing.has(path)).map((path) => stale(path, 'is missing')),
    ...plan.differing.map((path) =>
      stale(path, 'is not what main.ts and changes/ render: it was edited, or not rendered again'),
    ),
    ...plan.remove.map((path) => stale(path, 'is rendered no more')),
    ...plan.foreign.map((path) => ({
      ...stale(path, 'is not rendered by pgpool-gitops, but Argo CD would apply it'),
      fix: 'move it out of the folder',
    })),
  ];
}
