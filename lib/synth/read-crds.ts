import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GitopsError } from '../errors';
import type { CrdSource } from './object-schema';

/**
 * The folder that holds package.json and crds/, whether this file runs from lib/synth or from build/lib/synth.
 *
 * @throws GitopsError when there is none.
 */
export function packageRoot(): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'crds'))) return folder;
  }
  const message = 'is missing: this package was installed without its schemas';
  throw new GitopsError([{ code: 'object-invalid', file: 'crds', message }], 'tool');
}

/**
 * The CRDs of this package, in order of their file names `<group>_<plural>.yaml`. A file is parsed when it is needed, and
 * from its JSON in imports/: to read the YAML of the kinds of a fleet took a quarter of the time of a start.
 *
 * @throws GitopsError when the package has no folder crds/.
 */
export function readCrds(): CrdSource[] {
  const folder = join(packageRoot(), 'imports', 'crds');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const [group = '', plural = ''] = file.replace(/\.json$/, '').split('_');
      let document: unknown;
      return { group, plural, read: () => (document ??= JSON.parse(readFileSync(join(folder, file), 'utf8'))) };
    });
}
