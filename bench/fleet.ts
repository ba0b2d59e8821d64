import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FleetIntent } from '../lib';
import { ledgerOf, NAMESPACES, poolAt } from './pools';

/** The root of this repository. */
export const REPOSITORY = resolve(__dirname, '..');

/** Everything but the pools. */
export const FLEET: Omit<FleetIntent, 'pools'> = {
  repository: { url: 'https://git.example.com/platform/pgpool-fleet.git' },
  steps: { image: 'registry.example.com/platform/pgpool-gitops:0.1.0' },
};

/** Writes a project: main.ts, a file with the pools of each team, and changes/, without a dist/. */
export function writeProject(root: string, pools: number): void {
  const teams = Array.from({ length: Math.min(pools, NAMESPACES) }, (_, team) => team);
  const files = new Map<string, string>();
  for (let i = 0; i < pools; i++) for (const [path, text] of ledgerOf(i)) files.set(path, text);
  for (const team of teams) {
    const own = Array.from({ length: pools }, (_, i) => i).filter((i) => i % NAMESPACES === team);
    files.set(`pools/team-${team}.ts`, `export default ${JSON.stringify(own.map(poolAt), undefined, 2)} as const;\n`);
  }
  const main = [
    `import { defineFleet } from '${REPOSITORY}/lib/fleet';`,
    ...teams.map((team) => `import team${team} from './pools/team-${team}';`),
    '',
    `export default defineFleet({`,
    `  ...${JSON.stringify(FLEET)},`,
    `  pools: [${teams.map((team) => `...team${team}`).join(', ')}],`,
    '});',
  ];
  writeFiles(root, files.set('main.ts', `${main.join('\n')}\n`));
}

/** Writes files, and the folders that they are in. */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): void {
  const folders = new Set<string>();
  for (const [path, text] of files) {
    const target = join(root, path);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(target, text);
  }
}
