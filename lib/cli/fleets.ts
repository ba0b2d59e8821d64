import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { GitopsError, mapAll, type Problem } from '../errors';
import { CHANGES } from '../ledger/layout';
import { DIST, FLEET_FILE } from '../model/names';
import { shellWord } from '../printable';
import { isRunFolder } from '../synth/run-folder';

/** A fleet of a run. */
export interface FleetFolder {
  /** Its folder, absolute. */
  readonly project: string;
  /** Its folder from the root of the repository, `fleets/prod`; empty for the root, or outside of git. */
  readonly folder: string;
  /** What --project names it by, from the working directory; empty for the working directory itself. */
  readonly given: string;
}

/**
 * The fleets that --project names.
 *
 * @param patterns folders; `*` stands for any part of one name. A folder that a `*` has found counts only with a main.ts.
 * @throws GitopsError when a pattern finds none.
 */
export function findFleets(patterns: readonly string[]): FleetFolder[] {
  const found = patterns.flatMap((pattern) => {
    if (!pattern.includes('*')) {
      if (statSync(pattern, { throwIfNoEntry: false })?.isDirectory()) return [pattern];
      const fix = 'go to the project, or name it with --project DIR';
      throw GitopsError.of({ code: 'usage', file: `--project ${pattern}`, message: 'is no folder', fix });
    }
    const folders = expand(pattern).filter((folder) => existsSync(join(folder, FLEET_FILE)));
    if (folders.length > 0) return folders;
    const message = `found no folder with a ${FLEET_FILE}`;
    throw GitopsError.of({ code: 'usage', file: `--project ${pattern}`, message, fix: 'npx pgpool-gitops init DIR' });
  });
  return [...new Set(found.map((folder) => resolve(folder)))].map(fleetFolder);
}

/** A fleet by its folder. */
export function fleetFolder(project: string): FleetFolder {
  return { project, folder: folderInRepository(project), given: slashes(relative(process.cwd(), project)) };
}

/** What names a fleet on a command line. */
export function projectFlag({ given }: FleetFolder): string {
  return `--project ${shellWord(given === '' ? '.' : given)}`;
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}

/** Folders that match, in the order of their names. */
function expand(pattern: string): string[] {
  const [first = '', ...segments] = pattern.split('/');
  const start = first === '' ? ['/'] : namesIn('.', first);
  return segments
    .filter((segment) => segment !== '')
    .reduce((folders, segment) => folders.flatMap((folder) => namesIn(folder, segment)), start);
}

/** The names that a pattern stands for: `*` in it for any part of a name, and never for a `/`. */
export function namesOf(pattern: string): { test(name: string): boolean } {
  const wanted = pattern.split('/').map((segment) => segment.split('*'));
  return {
    test: (name) => {
      const segments = name.split('/');
      return segments.length === wanted.length && wanted.every((parts, i) => hasParts(segments[i] ?? '', parts));
    },
  };
}

/** Whether a name begins with the first part, ends with the last, and has the others between. No regular expression: with many stars it takes for ever. */
function hasParts(name: string, [first = '', ...others]: readonly string[]): boolean {
  const last = others.pop();
  if (last === undefined) return name === first;
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
  const between = name.slice(first.length, name.length - last.length);
  let from = 0;
  for (const part of others) {
    const at = between.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

function namesIn(folder: string, segment: string): string[] {
  if (!segment.includes('*')) return [join(folder, segment)];
  if (!existsSync(folder)) return [];
  const wanted = namesOf(segment);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && wanted.test(entry.name))
    .map(({ name }) => join(folder, name))
    .sort();
}

/**
 * Where a folder lies in its repository. Looks for `.git` alone, so that rendering runs no git.
 *
 * @returns an empty string for the root, and outside of a repository
 */
export function folderInRepository(project: string): string {
  for (let folder = project; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return slashes(relative(folder, project));
    if (folder === dirname(folder)) return '';
  }
}

/** A path of a fleet as its output shows it: from the root of the repository, where the fleet is not the working directory. */
export function inGiven({ folder, given }: FleetFolder, path: string): string {
  return given === '' || folder === '' ? path : `${folder}/${path}`;
}

/** A problem with its file from the root of the repository. */
export function fromRoot(problem: Problem, folder: string): Problem {
  const [first = ''] = problem.file.split('/');
  const isOurs = [FLEET_FILE, CHANGES, DIST, 'package.json'].includes(first) || isRunFolder(first);
  return folder === '' || !isOurs ? problem : { ...problem, file: `${folder}/${problem.file}` };
}

/** A problem as a person in the working directory reads it: the file from the root, the command with its --project. */
function located(problem: Problem, fleet: FleetFolder): Problem {
  const { folder, given } = fleet;
  if (given === '') return problem;
  const fix = problem.fix
    ?.replace(/\bpgpool-gitops (?=[a-z])/g, () => `pgpool-gitops ${projectFlag(fleet)} `)
    // A word of a shell may be in quotes in part.
    .replace(/(?<=( --|\brm|\brm -r) )(?='?(?:changes|dist)\/)/g, () => `${shellWord(given)}/`);
  return { ...fromRoot(problem, folder), ...(fix === undefined ? {} : { fix }) };
}

/**
 * Does something for one fleet.
 *
 * @throws GitopsError with paths from the root of the repository.
 */
export async function inFleetFolder<F extends FleetFolder, T>(fleet: F, act: (fleet: F) => T | Promise<T>): Promise<T> {
  try {
    return await act(fleet);
  } catch (error) {
    if (GitopsError.is(error) && error.source === 'user') throw error.retold((problem) => located(problem, fleet));
    throw error;
  }
}

/**
 * Does something for every fleet, one after the other.
 *
 * @throws GitopsError with the problems of all of them, paths from the root of the repository.
 */
export async function forEachFleet<F extends FleetFolder, T>(
  fleets: readonly F[],
  act: (fleet: F) => T | Promise<T>,
): Promise<T[]> {
  return mapAll(
    fleets,
    (fleet) => inFleetFolder(fleet, act),
    (error) => {
      if (error.source === 'tool') throw error;
      return error.problems;
    },
  );
}

/** Fleets of one run that have one name: their Applications, branches of cohorts and sections of a comment. */
export function twinProblems(fleets: readonly { readonly folder: string; readonly name?: string }[]): Problem[] {
  const seen = new Map<string | undefined, string>();
  return fleets.flatMap(({ folder, name }): Problem[] => {
    const first = seen.get(name);
    if (first === undefined) {
      seen.set(name, folder);
      return [];
    }
    const message =
      name === undefined ? `is missing, and ${first} has none either` : `"${name}" is that of ${first} too`;
    const file = folder === '' ? FLEET_FILE : `${folder}/${FLEET_FILE}`;
    return [{ code: 'intent-invalid', file, path: 'name', message, fix: "name: 'prod', another one for each fleet" }];
  });
}
