import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ciFiles, componentOf, preCommitFile } from '../init/scaffold';
import { OWNER_LINE } from '../init/templates';
import { tryReadText } from '../synth/files';
import { packageRoot } from '../validation/package-root';
import type { FleetFolder } from './fleets';
import { packageVersion } from './version';

/** Files that `init` has written and owns, and that this version would write otherwise; paths from the root of the repository. */
export function staleFiles({ project, folder }: FleetFolder): string[] {
  const root = join(project, relative(join('/', folder), '/'));
  const options = { folder, template: packageFile, version: packageVersion(), component: componentIn(root) };
  const ci = (['github', 'gitlab'] as const).flatMap((provider) => ciFiles({ ci: provider, ...options }));
  return [preCommitFile(folder), ...ci]
    .filter(({ path, text }) => {
      const found = textAt(root, path);
      return found?.includes(OWNER_LINE) === true && found !== text;
    })
    .map(({ path }) => path);
}

/** Text of a file of this package, by its path in it. */
export function packageFile(path: string): string {
  return readFileSync(join(packageRoot(), path), 'utf8');
}

/** The project whose components the files of a repository include. @returns undefined when they include none */
export function componentIn(root: string): string | undefined {
  return componentOf(textAt(root, '.gitlab/pgpool-gitops.yml') ?? '');
}

function textAt(root: string, path: string): string | undefined {
  return tryReadText(join(root, path), path);
}
