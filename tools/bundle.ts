/*
 * Makes what the image of the steps holds, in build/image/: `tsx tools/bundle.ts`. Deterministic: same sources and
 * lockfile, same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const ROOT = resolve(__dirname, '..');

/** Everything that the image needs; the Dockerfile copies exactly these. */
export const IMAGE_FILES = ['package.json', 'pgpool-gitops.cjs'] as const;

/** What a bundle came from. */
export interface Bundle {
  /** Sources, relative to the repository. */
  readonly inputs: readonly string[];
}

/** Writes {@link IMAGE_FILES} into an empty `folder`. */
export async function bundleImage(folder: string): Promise<Bundle> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build(optionsOf(join(folder, 'pgpool-gitops.cjs')));
  const inputs = Object.keys(metafile?.inputs ?? {});
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(metadata(inputs), undefined, 2)}\n`);
  return { inputs };
}

function optionsOf(outfile: string): BuildOptions {
  return {
    absWorkingDir: ROOT,
    entryPoints: ['lib/cli/image.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    // The lowest Node that package.json allows: the image may be built on another one than the tests ran on.
    target: 'node20.19',
    format: 'cjs',
    // We take its KubeConfig alone, and its index holds 800 models of an API that we do not use: 14 MB against 2.
    alias: { '@kubernetes/client-node': './node_modules/@kubernetes/client-node/dist/config.js' },
    // What is not minified can be read in a stack trace, and audited.
    minify: false,
    legalComments: 'eof',
    metafile: true,
    logLevel: 'error',
  };
}

/** Name, version and licence as published, and which packages are in the bundle, for whoever scans the image. */
function metadata(inputs: readonly string[]): object {
  const { name, version, description, license } = readJson('package.json');
  const packages = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const bundled = [...packages].map((folder) => readJson(join(folder, 'package.json')));
  const dependencies = bundled.map((each) => [each.name, each.version] as const).sort();
  return { name, version, description, license, private: true, bundled: Object.fromEntries(dependencies) };
}

function packageFolder(input: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function readJson(path: string): Record<string, string> {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

/** Name and hash of each file, so that two builds can be compared by eye. */
async function main(): Promise<void> {
  const folder = join(ROOT, 'build', 'image');
  await bundleImage(folder);
  for (const file of IMAGE_FILES) {
    const path = join(folder, file);
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
    process.stderr.write(`${relative(ROOT, path)} ${statSync(path).size} bytes sha256:${hash}\n`);
  }
}

if (require.main === module) void main();
