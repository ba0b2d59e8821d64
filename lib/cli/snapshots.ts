import { createHash } from 'node:crypto';
import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { throwProblems } from '../errors';
import { CHANGES } from '../ledger/layout';
import { DIST } from '../model/names';
import type { Snapshot } from '../plan/snapshot';
import { assertNoLink, readText } from '../synth/files';
import { differingPaths, gitTexts, gitTree, submoduleProblems, uncommittedPaths } from './git';

const FOLDERS = [DIST, CHANGES];

/** An empty fleet, in the place of a revision of a repository without any commit. */
export function emptySnapshot(revision: string): Snapshot {
  return { side: { revision }, ids: new Map(), read: () => new Map() };
}

/**
 * The files of a project at a commit.
 *
 * @param revision what the user called it.
 * @param isHead whether it is what is to be merged: then what is no file is refused, but a merge may take it away from base.
 * @throws GitopsError when git cannot read the commit.
 */
export function commitSnapshot(project: string, revision: string, commit: string, isHead = false): Snapshot {
  const ids = gitTree(project, commit, FOLDERS, isHead);
  return {
    side: { revision, commit },
    ids,
    read: (paths) => {
      const found = paths.filter((path) => ids.has(path));
      const texts = gitTexts(project, [...new Set(found.map((path) => ids.get(path) ?? ''))]);
      return new Map(found.map((path) => [path, texts.get(ids.get(path) ?? '') ?? '']));
    },
  };
}

/**
 * What lies in the folder of a project now, committed or not. Only files are read that git does not know to be those of
 * base: of ten thousand pools the files of one.
 *
 * @param commit where base stands.
 * @param last the last commit. @default - HEAD
 * @returns the files, and how many of them are not committed.
 * @throws GitopsError when one of them is a symbolic link or a submodule.
 */
export function workingTreeSnapshot(
  project: string,
  base: Snapshot,
  commit: string,
  last = 'HEAD',
): { snapshot: Snapshot; uncommitted: number } {
  const uncommitted = uncommittedPaths(project, last, FOLDERS);
  const texts = new Map<string, string>();
  const ids = new Map(base.ids);
  const [id = ''] = base.ids.values();
  const algorithm = id.length === 64 ? 'sha256' : 'sha1';
  for (const path of new Set([...differingPaths(project, commit, last, FOLDERS), ...uncommitted])) {
    const text = textOf(project, path);
    ids.delete(path);
    if (text === undefined) continue;
    texts.set(path, text);
    // The name that git would give it: what was changed and changed back is the same.
    ids.set(path, blobId(text, algorithm));
  }
  const read: Snapshot['read'] = (paths) => {
    const same = base.read(paths.filter((path) => ids.has(path) && !texts.has(path)));
    return new Map(paths.flatMap((path) => (ids.has(path) ? [[path, texts.get(path) ?? same.get(path) ?? '']] : [])));
  };
  return { snapshot: { side: { revision: 'working tree' }, ids, read }, uncommitted: uncommitted.length };
}

/** @returns undefined when there is no file, or a folder in its place */
function textOf(project: string, path: string): string | undefined {
  const stat = statOf(join(project, path));
  if (stat?.isDirectory()) throwProblems(submoduleProblems(project, [path]));
  if (stat === undefined || stat.isDirectory()) return undefined;
  assertNoLink(path, stat);
  return readText(join(project, path), path);
}

function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    // A file may stand now where the folder was.
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

function blobId(text: string, algorithm: string): string {
  const content = Buffer.from(text, 'utf8');
  return createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex');
}
