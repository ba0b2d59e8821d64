import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { FleetIntent } from '../../lib/model/intent';
import sample from '../../main';

const REPOSITORY = resolve(__dirname, '../..');

/** What the sample's main.ts declares. */
export const FLEET = sample as FleetIntent;

/** Files of a folder of the sample, by their path in the project. */
export function filesOf(folder: 'changes' | 'dist'): Map<string, string> {
  const root = join(REPOSITORY, folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [relative(REPOSITORY, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}
