import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { FLEET_FILE } from '../model/names';
import { differsFrom } from './git';

/** A relative import, of ES modules or CommonJS. */
const RELATIVE_IMPORT = /(?:from|import|require\()\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/**
 * Finds main.ts and what it imports from files beside it, without running any of them.
 *
 * @returns paths relative to the project.
 */
function fleetSources(project: string): string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    const text = textOf(path);
    if (text === undefined || found.has(path)) return;
    found.add(path);
    for (const [, specifier = ''] of text.matchAll(RELATIVE_IMPORT)) {
      const target = join(dirname(path), specifier);
      const files = [target, target.replace(/\.[cm]?js$/, '.ts'), `${target}.ts`, `${target}.json`];
      const file = [...files, join(target, 'index.ts')].find((each) => textOf(each) !== undefined);
      if (file !== undefined) follow(file);
    }
  };
  follow(join(project, FLEET_FILE));
  return [...found].map((path) => relative(project, path));
}

function textOf(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Returns a sentence where main.ts, or what it imports, was edited since a commit: a plan compares what is rendered, so an
 * edit that is not rendered is in no plan.
 *
 * @param since what people call the commit.
 */
export function editedText(project: string, commit: string, since: string): string | undefined {
  if (!differsFrom(project, commit, fleetSources(project))) return undefined;
  return `main.ts differs from that of ${since}, and dist/ does not: if the edit changes a pool, run pgpool-gitops change, then synth`;
}
