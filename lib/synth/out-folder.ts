import { existsSync, lstatSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { GitopsError } from '../errors';
import { CHANGES } from '../ledger/layout';
import { DIST, FLEET_FILE } from '../model/names';
import { readTree } from './files';
import { MARKER } from './manifest';

/**
 * The folder that a project is rendered to: one inside of the project that holds nothing else, because what is no longer
 * rendered is removed there.
 *
 * @param out as the user wrote it, relative to the project.
 * @throws GitopsError when it is another one, or leads out of the project by a symbolic link.
 */
export function outFolder(project: string, out: string): string {
  const folder = resolve(project, out);
  const path = relative(project, folder);
  if (path === '') throw refusal(out || '.', 'is the project itself');
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) throw refusal(out, 'is outside of the project');
  const names = path.split(sep);
  // On some file systems .GIT is the same folder.
  if (names.some((name) => name.toLowerCase() === '.git')) throw refusal(out, "is git's own");
  const folders = names.map((_, i) => join(project, ...names.slice(0, i + 1)));
  for (const each of folders) assertFolder(relative(project, each), each);
  if (path === DIST) return folder;
  if (names[0] === CHANGES || names[0] === DIST) throw refusal(out, `is inside of ${names[0]}/`);
  const fleet = folders.find((each) => existsSync(join(each, FLEET_FILE)));
  if (fleet !== undefined) throw refusal(out, `is of the fleet in ${relative(project, fleet)}/`);
  const [foreign] = [...readTree(folder, '')].find(([, text]) => !text.startsWith(MARKER)) ?? [];
  if (foreign !== undefined) throw refusal(out, `holds ${foreign}, which is not rendered by pgpool-gitops`);
  return folder;
}

function assertFolder(path: string, folder: string): void {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) throw refusal(path, 'is a symbolic link');
  if (found !== undefined && !found.isDirectory()) throw refusal(path, 'is no folder');
}

function refusal(file: string, what: string): GitopsError {
  const message = `${what}, allowed: a folder in the project that holds nothing but what is rendered`;
  const fix = file === DIST ? 'move it away' : `leave --out and CDK8S_OUTDIR out to render to ${DIST}/`;
  return GitopsError.of({ code: 'usage', file, message, fix });
}
