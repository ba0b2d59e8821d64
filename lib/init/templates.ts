import { PLACEHOLDER_IMAGE } from '../model/placeholders';

/** What the texts of a new fleet depend on. */
export interface Template {
  /** URL of the git repository, as Argo CD should use it. */
  readonly url: string;
  /** Branch that Argo CD follows. */
  readonly branch: string;
  /** Image of the steps. */
  readonly image: string;
  /** Folder of the fleet in the repository, `fleets/prod`; empty for the root. */
  readonly folder: string;
  /** Name of the fleet. @default - none */
  readonly name?: string;
}

/** First line of every file that `init` refreshes, without the sign of a comment. */
export const OWNER_LINE = 'Owned by pgpool-gitops: `npx pgpool-gitops init` refreshes this file and loses edits.';

/** main.ts of a new fleet: no pool, and one that is commented out. */
export function mainFile({ url, branch, name, image }: Template): string {
  const revision = branch === 'main' ? '' : `, revision: ${quoted(branch)}`;
  const named =
    name === undefined
      ? ''
      : `  // It stands in front of the names that several fleets share.\n  name: ${quoted(name)},\n`;
  const note =
    image === PLACEHOLDER_IMAGE ? ' Build and push it, then name it: docs/reference/image.md of the package.' : '';
  return `// The fleet: the pools of one cluster. Edit it, then \`npx pgpool-gitops change\` and \`npx pgpool-gitops synth\`.
import { defineFleet } from 'pgpool-gitops/fleet';

export default defineFleet({
${named}  // The repository that Argo CD reads.
  repository: { url: ${quoted(url)}${revision} },
  // The image of the Jobs that pause, prove and resume.${note}
  steps: { image: ${quoted(image)} },
  pools: [
    // {
    //   namespace: 'demo',
    //   name: 'orders',
    //   version: '4.6.0',
    //   replicas: 2,
    //   postgresRef: { name: 'ha-postgres' }, // an AppBinding
    //   issuers: [{ name: 'orders-ca', selfSignedCa: {} }],
    //   tls: { sslMode: 'require', issuerRef: { name: 'orders-ca' } },
    // },
  ],
});
`;
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A test of jest that checks the fleet. */
export const FLEET_TEST = `const { spawnSync } = require('node:child_process');
const { dirname, join } = require('node:path');

test('main.ts, changes/ and dist/ agree, and every object is valid', () => {
  const bin = join(dirname(require.resolve('pgpool-gitops/package.json')), 'bin', 'pgpool-gitops.js');
  const { status, stderr } = spawnSync(process.execPath, [bin, 'check'], { cwd: dirname(__dirname), encoding: 'utf8' });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
});
`;

/**
 * tsconfig.json for the editor; the tool itself compiles main.ts without it.
 *
 * @param folder of the fleet, from that of tsconfig.json.
 */
export function tsconfig(folder: string): string {
  const compilerOptions = {
    target: 'ES2022',
    module: 'node16',
    moduleResolution: 'node16',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const include = folder === '' ? ['main.ts', 'lib'] : [`${folder.split('/')[0]}/**/*.ts`, 'lib'];
  return `${JSON.stringify({ compilerOptions, include }, undefined, 2)}\n`;
}

/** Lines of .gitattributes: what is rendered and recorded has the same bytes in every checkout. */
export function attributeLines(folder: string): string[] {
  const root = folder === '' ? '' : `/${folder}`;
  return [`${root}/dist/** text eol=lf linguist-generated`, `${root}/changes/** text eol=lf`];
}

/** Lines of .gitignore. */
export const IGNORE_LINES: readonly string[] = ['node_modules/'];
