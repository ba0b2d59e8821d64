import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GitopsError } from '../errors';

/**
 * The folder of this package: it holds package.json and crds/. This file may run from lib/, from build/lib/ or from one
 * bundle in build/.
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
