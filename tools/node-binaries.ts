import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, 'nodes');

/** Releases of Node that are supported beside the one that tests run on; tools/nodes/package.json pins a version of each. */
export const NODE_RELEASES = [22, 24, 26] as const;
/** One of {@link NODE_RELEASES}. */
export type NodeRelease = (typeof NODE_RELEASES)[number];

/**
 * Path of a binary of a release of Node, from npm's package of that name. The first call installs all of them.
 *
 * @throws Error when they cannot be installed: the packages are for Linux on x64.
 */
export function nodeBinary(release: NodeRelease): string {
  const path = join(FOLDER, 'node_modules', `node-${release}`, 'bin', 'node');
  if (existsSync(path)) return path;
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--prefer-offline'], {
    cwd: FOLDER,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm ci in ${FOLDER} failed: ${stderr}`);
  return path;
}
