import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ciFiles } from '../init/scaffold';
import { OWNER_LINE } from '../init/templates';
import { packageRoot } from '../validation/package-root';
import type { FleetFolder } from './fleets';

/** Files that `init` has written and owns, and that this version would write otherwise; paths from the root of the repository. */
export function staleFiles({ project, folder }: FleetFolder): string[] {
  const root = join(project, relative(join('/', folder), '/'));
  const template = (name: string) => readFileSync(join(packageRoot(), 'ci', name), 'utf8');
  return (['github', 'gitlab'] as const)
    .flatMap((ci) => ciFiles({ ci, folder, template }))
    .filter(({ path, text }) => {
      const file = join(root, path);
      const found = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      return found?.includes(OWNER_LINE) === true && found !== text;
    })
    .map(({ path }) => path);
}
