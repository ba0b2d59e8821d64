import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isNativeError } from 'node:util/types';
import { GitopsError, messageOf } from '../errors';
import type { FleetIntent } from '../model/intent';
import { FLEET_FILE } from '../model/names';
import { plainFleet } from '../model/plain-data';

/**
 * Runs a project's main.ts and returns what it exports.
 *
 * @param root folder of the project.
 * @param load how a TypeScript file is run; the command line passes tsx.
 * @throws GitopsError when there is no main.ts, it does not compile, it throws, or it exports no fleet, or one that is not
 *   plain data.
 */
export function loadFleet(root: string, load: (path: string) => unknown): FleetIntent {
  const path = join(root, FLEET_FILE);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    throw unloadable('is missing: no fleet is declared here', 'go to the project, or name it with --project DIR');
  }
  // To read a pipe waits until somebody writes into it.
  if (!found.isFile())
    throw unloadable('is no file but a folder, a pipe or a device', 'put the file of the fleet there');
  // tsx takes what follows for a query.
  if (path.includes('?'))
    throw unloadable('is in a folder with "?" in its name, behind which nothing is read', 'rename the folder');
  let fleet: unknown;
  try {
    fleet = (load(path) as { default?: unknown } | null)?.default;
  } catch (error) {
    if (GitopsError.is(error)) throw error;
    throw unloadable(`cannot be loaded: ${reasonOf(error, root)}`, undefined, error);
  }
  if (typeof fleet === 'object' && fleet !== null) {
    const plain = plainFleet(fleet, FLEET_FILE);
    if ('problems' in plain) throw new GitopsError(plain.problems);
    return plain.fleet as FleetIntent;
  }
  throw unloadable('exports no fleet', 'export default defineFleet({ ... })');
}

function unloadable(message: string, fix?: string, cause?: unknown): GitopsError {
  return GitopsError.of({ code: 'fleet-unloadable', file: FLEET_FILE, message, fix }, cause);
}

/** The message of an error, and the place in the project that it comes from: no stack trace of ours helps there. */
function reasonOf(error: unknown, root: string): string {
  const message = messageOf(error).replaceAll(`${root}/`, '');
  const frame = /\(?([^\s(]+\.ts:\d+:\d+)\)?/.exec(
    stackOf(error)
      .split('\n')
      .find((line) => line.includes(root) && !line.includes('node_modules')) ?? '',
  );
  const place = frame?.[1] === undefined || message.includes(':') ? '' : ` (${relative(root, frame[1])})`;
  return `${message.trim()}${place}`;
}

function stackOf(error: unknown): string {
  try {
    return isNativeError(error) ? String(error.stack) : '';
  } catch {
    // Node asks the error for its message, and that may be a getter of theirs.
    return '';
  }
}
