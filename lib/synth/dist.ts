import type { Problem } from '../errors';
import { applyFiles } from './apply-files';
import { MARKER } from './manifest';
import type { RenderedFile } from './render-files';

/** How dist/ differs from what is rendered. Paths are relative to dist/. */
export interface DistDiff {
  /** Files that are missing in dist/ or have another text there, in the order in which they are rendered. */
  readonly write: readonly RenderedFile[];
  /** Paths of those that are missing. The others were edited in dist/, or main.ts or changes/ were since. */
  readonly missing: ReadonlySet<string>;
  /** Files of ours that are no longer rendered. */
  readonly remove: readonly string[];
  /** Files that are not ours: they are never touched. */
  readonly foreign: readonly string[];
  /** How many files are as they are rendered. */
  readonly same: number;
}

/**
 * Compares dist/ with what is rendered.
 *
 * @param existing every file of dist/, by its path in it.
 */
export function diffDist(existing: ReadonlyMap<string, string>, rendered: readonly RenderedFile[]): DistDiff {
  const write = rendered.filter(({ path, text }) => !isSame(existing.get(path), text));
  const paths = new Set(rendered.map(({ path }) => path));
  const others = [...existing.keys()].filter((path) => !paths.has(path)).sort();
  const isOurs = (path: string) => existing.get(path)?.startsWith(MARKER) === true;
  return {
    write,
    missing: new Set(write.map(({ path }) => path).filter((path) => !existing.has(path))),
    remove: others.filter(isOurs),
    foreign: others.filter((path) => !isOurs(path)),
    same: rendered.length - write.length,
  };
}

/** Git may have ended the lines of a checkout with CR LF (core.autocrlf), and takes that for no difference. */
function isSame(existing: string | undefined, text: string): boolean {
  return existing === text || (existing?.includes('\r') === true && existing.replaceAll('\r\n', '\n') === text);
}

/**
 * Writes what differs; every other file stays untouched.
 *
 * @param dist the folder, which is made when it is missing.
 * @throws GitopsError when a file cannot be written; then nothing has changed, unless its code is `interrupted`.
 */
export function writeDist(dist: string, { write, remove }: DistDiff): void {
  applyFiles(dist, new Map(write.map(({ path, text }) => [path, text])), remove, 'synth');
}

/**
 * Every difference as a problem, because dist/ is committed as it is rendered.
 *
 * @param folder dist/ as the messages call it.
 */
export function distProblems(diff: DistDiff, folder: string): Problem[] {
  const fix = 'pgpool-gitops synth, and commit what it writes';
  const stale = (path: string, message: string): Problem => ({
    code: 'dist-stale',
    file: `${folder}/${path}`,
    message,
    fix,
  });
  return [
    ...[...diff.missing].map((path) => stale(path, 'is missing')),
    ...diff.write
      .filter(({ path }) => !diff.missing.has(path))
      .map(({ path }) => stale(path, 'is not what main.ts and changes/ render: it was edited, or not rendered again')),
    ...diff.remove.map((path) => stale(path, 'is no longer rendered')),
    ...diff.foreign.map((path) => foreignProblem(`${folder}/${path}`)),
  ];
}

/** A file of dist/ that is not ours. @param file its path in the project */
export function foreignProblem(file: string): Problem {
  const message = 'is not rendered by pgpool-gitops, but Argo CD would apply it';
  return { code: 'dist-stale', file, message, fix: 'move it out of the folder' };
}
